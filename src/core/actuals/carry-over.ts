import { formatIso } from '../calendar/civil';
import type { CivilDate } from '../calendar/period';
import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { readFigureText } from '../quantity/read-cell';
import { planKey } from '../entries/match-lines';
import { typedText } from '../entries/typed-cell';
import { matchRows } from './match-rows';
import { type ActualsRow, type ActualsSheet, type ExtraColumn, type YearEntry } from './read-actuals-sheet';
import { type FieldTexts, type PastFigure, type YearKey, yearName } from './sheet-codes';
import { readStatus } from './status';

/** What a new writing of the sheet 実績入力 has to keep of the old one. */
export interface CarriedEntries {
  readonly rowOf: (plan: number, indicator: Indicator) => ActualsRow | null;
  /** Rows whose indicator is gone and that hold something. */
  readonly leftover: readonly ActualsRow[];
  /** Figures that were replaced, the oldest first. */
  readonly history: readonly PastFigure[];
  readonly extras: readonly ExtraColumn[];
  /** Years of the old sheet in which anything was entered. */
  readonly years: readonly YearKey[];
}

/**
 * Sorts what people entered to the indicators of the plan as it is now. Nothing is left out: what belongs to no
 * indicator any more comes as `leftover`, and a figure that differs from the one at the last writing leaves the old
 * one in the history with its date.
 *
 * @param today the day that the history notes
 */
export function carryOver(
  previous: ActualsSheet | null,
  plans: readonly Plan[],
  today: CivilDate,
): CarriedEntries {
  if (previous === null) return { rowOf: () => null, leftover: [], history: [], extras: [], years: [] };
  const match = matchRows(previous.rows, plans);
  const owners = new Map(match.matched.map(({ row, plan, indicator }) => [row, { plan, indicator }]));
  const replaced = previous.rows.flatMap((row) => {
    const owner = owners.get(row);
    const plan = owner === undefined ? undefined : plans[owner.plan];
    return replacedFigures(row, today).map((past) => ({
      ...past,
      id: owner?.indicator.id ?? past.id,
      label: owner?.indicator.label ?? past.label,
      plan: plan === undefined ? past.plan : planKey(plan),
    }));
  });
  return {
    rowOf: (plan, indicator) => match.rowOf(plan, indicator)?.row ?? null,
    leftover: match.leftover.filter(
      (row) => row.isFilled || (row.label !== '' && row.id === '') || hasShown(row),
    ),
    history: [...previous.history, ...replaced],
    extras: previous.extras,
    years: previous.years.filter((year) =>
      previous.rows.some((row) => {
        const entry = row.years.get(year);
        return entry !== undefined && (entry.actual ?? entry.status ?? entry.date) !== null;
      }),
    ),
  };
}

/** Whether the row had shown figures of the plan's own table. */
function hasShown({ state }: ActualsRow): boolean {
  return Object.values(state.years).some(({ shown }) => shown !== '');
}

/** Figures of a row that are not what they were when the sheet was last written. */
function replacedFigures(row: ActualsRow, today: CivilDate): readonly PastFigure[] {
  return [...row.years].flatMap(([year, entry]) => {
    const before = row.state.years[yearName(year)];
    if (before === undefined || !isFigure(before.actual)) return [];
    const now = entryTexts(entry);
    const becameFinal = readStatus(before.status) === 'preliminary' && readStatus(now.status) === 'final';
    if (now.actual === before.actual && !becameFinal) return [];
    return [
      {
        id: row.id,
        plan: row.plan,
        label: row.label,
        year,
        value: before.actual,
        status: before.status,
        date: before.date,
        source: row.state.fields.source ?? '',
        replaced: formatIso(today),
      },
    ];
  });
}

function isFigure(text: string): boolean {
  return text.startsWith('=') || readFigureText(text).kind === 'figure';
}

/** The texts of a year's entry, for comparing with what they were. */
export function entryTexts({ actual, status, date }: YearEntry): Omit<FieldTexts, 'shown'> {
  return { actual: typedText(actual), status: typedText(status), date: typedText(date) };
}
