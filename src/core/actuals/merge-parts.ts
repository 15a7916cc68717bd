import { fiscalYearOf, isEmpty } from '../achievement/amounts';
import { fiscalYearOf as yearOfDay, formatIso } from '../calendar/civil';
import type { CivilDate } from '../calendar/period';
import type { Plan } from '../plan/plan';
import { plainDecimal } from '../quantity/format';
import { foldKey } from '../text/fold';
import { planKey } from '../entries/match-lines';
import { typedText, type TypedCell, valueText } from '../entries/typed-cell';
import { matchRows } from './match-rows';
import type { ActualsRow, ActualsSheet, YearEntry } from './read-actuals-sheet';
import { type PastFigure, ROW_FIELDS, type RowField, type YearKey, yearName } from './sheet-codes';

/** A file that a section filled in. */
export interface ActualsPart {
  /** As people know it: the file's name. */
  readonly name: string;
  readonly sheet: ActualsSheet;
}

export type EntryField = 'actual' | 'status' | 'date' | RowField;

/** Two people entered different things in one place. What the workbook has stays, the other goes to the history. */
export interface PartConflict {
  readonly label: string;
  readonly year: YearKey;
  readonly field: EntryField;
  /** What stays, and the file it came from; null for the workbook itself. */
  readonly kept: string;
  readonly keptFrom: string | null;
  readonly other: string;
  readonly otherFrom: string;
}

/** A target that is another one than when the file was handed out. */
export interface ChangedTarget {
  readonly label: string;
  readonly year: YearKey;
  readonly before: string;
  readonly now: string;
  readonly part: string;
}

export interface MergedParts {
  readonly sheet: ActualsSheet;
  readonly taken: number;
  /** Indicators of a section of which no file came. */
  readonly notSubmitted: readonly { readonly section: string; readonly labels: readonly string[] }[];
  /** Years that are over, in files that came, without figure and without reason. */
  readonly open: readonly { readonly label: string; readonly year: number; readonly part: string }[];
  readonly conflicts: readonly PartConflict[];
  readonly changedTargets: readonly ChangedTarget[];
  /** Columns that people added to a file; they stay in the file. */
  readonly leftColumns: readonly { readonly header: string; readonly part: string }[];
}

/** Section of a row as it was entered; empty where none was. */
export function sectionOf(row: ActualsRow): string {
  return typedText(row.fields.section).trim();
}

/**
 * Puts files that sections filled in back into the sheet they were cut from. Rows are known by their ids, what was
 * changed by the state that each row carries from the day it was handed out: only changes count, so that an old file
 * never overwrites what is newer. Nothing is lost: what cannot be taken goes to the history and is listed.
 *
 * @param conflictWord what the history says of a figure that was not taken, by the name of its file
 */
export function mergeParts(
  whole: ActualsSheet,
  parts: readonly ActualsPart[],
  plans: readonly Plan[],
  today: CivilDate,
  conflictWord: (file: string) => string,
): MergedParts {
  const merger = new Merger(whole, plans, today, conflictWord);
  for (const part of parts) merger.take(part);
  return merger.result();
}

interface OpenRow {
  row: ActualsRow;
  /** Which file a place was taken from. */
  readonly from: Map<string, string>;
  part: string | null;
}

class Merger {
  readonly #rows: OpenRow[];
  readonly #history: PastFigure[] = [];
  readonly #conflicts: PartConflict[] = [];
  readonly #changed: ChangedTarget[] = [];
  readonly #left: { header: string; part: string }[] = [];
  #taken = 0;

  constructor(
    private readonly whole: ActualsSheet,
    private readonly plans: readonly Plan[],
    private readonly today: CivilDate,
    private readonly conflictWord: (file: string) => string,
  ) {
    this.#rows = whole.rows.map((row) => ({ row, from: new Map(), part: null }));
  }

  take({ name, sheet }: ActualsPart): void {
    const own = matchRows(this.whole.rows, this.plans);
    const match = matchRows(sheet.rows, this.plans);
    const indicators = new Map(match.matched.map((matched) => [matched.row, matched]));
    for (const row of sheet.rows) {
      const matched = indicators.get(row);
      const there = matched && own.rowOf(matched.plan, matched.indicator)?.row;
      const open = this.#find(there, row) ?? this.#add(row);
      open.part = name;
      this.#takeRow(open, row, name);
      if (matched !== undefined) this.#compareTargets(row, this.plans[matched.plan], matched.indicator, name);
    }
    for (const { header } of sheet.extras) this.#left.push({ header, part: name });
  }

  #find(there: ActualsRow | undefined, row: ActualsRow): OpenRow | undefined {
    return this.#rows.find(({ row: each }, index) =>
      there === undefined
        ? row.id !== '' && each.id === row.id && each.plan === row.plan
        : this.whole.rows[index] === there,
    );
  }

  /** A row that the workbook does not have: a person added it, or the indicator left the sheet. */
  #add(row: ActualsRow): OpenRow {
    const same = this.#rows.find(({ row: each }) => each.id === row.id && each.label === row.label);
    if (same !== undefined) return same;
    const open = {
      row: { ...row, years: new Map(), fields: {}, extras: new Map() },
      from: new Map(),
      part: null,
    };
    this.#rows.push(open);
    return open;
  }

  #takeRow(open: OpenRow, theirs: ActualsRow, part: string): void {
    for (const [year, entry] of theirs.years) {
      const base = theirs.state.years[yearName(year)];
      const before = {
        actual: base?.actual || (base?.shown ?? ''),
        status: base?.status ?? '',
        date: base?.date ?? '',
      };
      const ours = open.row.years.get(year) ?? null;
      let now: YearEntry = ours ?? { ...entry, actual: null, status: null, date: null };
      for (const field of ['actual', 'status', 'date'] as const) {
        const text = typedText(now[field]) || (field === 'actual' ? now.shown : '');
        if (!this.#takes(open, { field, year, base: before[field], ours: text, theirs: entry[field] }, part))
          continue;
        now = { ...now, [field]: detached(entry[field]) };
      }
      open.row = { ...open.row, years: new Map(open.row.years).set(year, now) };
    }
    for (const field of ROW_FIELDS) {
      const theirCell = theirs.fields[field] ?? null;
      const base = theirs.state.fields[field] ?? '';
      const ours = typedText(open.row.fields[field]);
      if (!this.#takes(open, { field, year: null, base, ours, theirs: theirCell }, part)) continue;
      const { [field]: _, ...others } = open.row.fields;
      const cell = detached(theirCell);
      open.row = { ...open.row, fields: cell === null ? others : { ...others, [field]: cell } };
    }
  }

  /** Whether the part's content of a place is to be taken. */
  #takes(
    open: OpenRow,
    place: {
      readonly field: EntryField;
      readonly year: YearKey;
      readonly base: string;
      readonly ours: string;
      readonly theirs: TypedCell | null;
    },
    part: string,
  ): boolean {
    const { field, year, base, ours } = place;
    const theirs = typedText(place.theirs);
    if (theirs === base || theirs === ours) return false;
    const key = `${field}:${yearName(year)}`;
    const keptFrom = open.from.get(key) ?? null;
    if (ours === base && keptFrom === null) {
      open.from.set(key, part);
      this.#taken += 1;
      return true;
    }
    const { label, id, plan } = open.row;
    this.#conflicts.push({ label, year, field, kept: ours, keptFrom, other: theirs, otherFrom: part });
    this.#history.push({
      id,
      plan,
      label,
      year,
      value: theirs,
      status: this.conflictWord(part),
      date: '',
      source: '',
      replaced: formatIso(this.today),
    });
    return false;
  }

  #compareTargets(
    row: ActualsRow,
    plan: Plan | undefined,
    { targets, label }: Plan['indicators'][number],
    part: string,
  ): void {
    if (plan === undefined) return;
    for (const target of targets) {
      const year = fiscalYearOf(target, plan);
      const before = row.years.get(year)?.target ?? null;
      if (target.kind === 'total' || before === null || isEmpty(target)) continue;
      const now = target.quantity === null ? target.text : plainDecimal(target.quantity.value);
      const then = valueText(before.value);
      if (foldKey(then) !== foldKey(now)) this.#changed.push({ label, year, before: then, now, part });
    }
  }

  result(): MergedParts {
    const rows = this.#rows.map(({ row }) => row);
    const missing = new Map<string, string[]>();
    for (const { row, part } of this.#rows) {
      const isOfPlan = this.plans.some(
        (plan) => planKey(plan) === row.plan && plan.indicators.some(({ id }) => id === row.id),
      );
      if (part !== null || !isOfPlan) continue;
      const section = sectionOf(row);
      missing.set(section, [...(missing.get(section) ?? []), row.label]);
    }
    return {
      sheet: { ...this.whole, rows, history: [...this.whole.history, ...this.#history] },
      taken: this.#taken,
      notSubmitted: [...missing].map(([section, labels]) => ({ section, labels })),
      open: this.#rows.flatMap(({ row, part }) => (part === null ? [] : this.#openYears(row, part))),
      conflicts: this.#conflicts,
      changedTargets: this.#changed,
      leftColumns: this.#left,
    };
  }

  #openYears(row: ActualsRow, part: string): MergedParts['open'] {
    const running = yearOfDay(this.today);
    return [...row.years].flatMap(([year, { actual, status, shown, target }]) => {
      const isBlank = actual === null && status === null && shown === '';
      const isDue = year !== null && year < running && target !== null && /\d/.test(valueText(target.value));
      return isBlank && isDue ? [{ label: row.label, year, part }] : [];
    });
  }
}

/** A cell of another file: what it shows, for its formulas mean cells of that file. */
function detached(cell: TypedCell | null): TypedCell | null {
  return cell === null ? null : { ...cell, formula: null };
}
