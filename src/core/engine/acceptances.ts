import { formatQuantity } from '../quantity/format';
import type { ReaderWarning } from '../reading/reading-result';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import { isErrorValue } from '../workbook/snapshot';
import type { Finding } from './finding';
import { fingerprint } from './fingerprint';
import type { KeptAcceptance } from './settings';

/**
 * What became of an acceptance: it holds; the value it was given for has changed, so that the finding is open again;
 * or no such finding is there (any more), and it is kept for the day it comes back.
 */
export type AcceptanceState = 'in-force' | 'lapsed' | 'gone';

export interface AcceptanceOutcome extends KeptAcceptance {
  readonly state: AcceptanceState;
  /** Where the finding is and what stands there now; null where there is none. */
  readonly cell: CellRef | null;
  readonly now: string | null;
}

export interface AcceptedFindings {
  readonly findings: readonly Finding[];
  /** One for each acceptance, in their order. */
  readonly outcomes: readonly AcceptanceOutcome[];
  readonly warnings: readonly ReaderWarning[];
}

/** Longer texts are kept as their beginning and a fingerprint. */
const LONGEST_VALUE = 60;
const BEGINNING = 40;
const NOTHING_THERE = '―';

/** What an acceptance is given for, in no language: printed and computed figure, else the text of the cell. */
export type AcceptedValue = (finding: Finding) => string;

/** {@link AcceptedValue} for the findings of a workbook. */
export function acceptedValues(snapshot: WorkbookSnapshot): AcceptedValue {
  const sheets = new Map<string, Map<number, readonly { column: number; value: CellValue }[]>>();
  for (const { name, rows } of snapshot.sheets) {
    sheets.set(name, new Map(rows.map(({ row, cells }) => [row, cells])));
  }
  return ({ printed, expected, cell }) => {
    if (printed !== null || expected !== null) {
      const figures = [printed, expected].map((one) => (one === null ? NOTHING_THERE : formatQuantity(one)));
      return figures.join(' / ');
    }
    const there = sheets
      .get(cell.sheet)
      ?.get(cell.row)
      ?.find(({ column }) => column === cell.column);
    return shortened(textOf(there?.value ?? null));
  };
}

function textOf(value: CellValue): string {
  const text = isErrorValue(value) ? value.error : String(value ?? '');
  return text.replace(/\s+/g, ' ').trim() || NOTHING_THERE;
}

function shortened(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, BEGINNING)}… ${fingerprint([text])}`;
}

/**
 * Findings with what people accepted: a step of its own that never touches a check. An acceptance holds while the
 * value it was given for stands; one kept without a value holds for whatever is there. Places that words cannot tell
 * apart share their acceptances by value, so that re-sorted rows keep theirs.
 */
export function applyAcceptances(
  findings: readonly Finding[],
  kept: readonly KeptAcceptance[],
  snapshot: WorkbookSnapshot,
): AcceptedFindings {
  if (kept.length === 0) return { findings, outcomes: [], warnings: [] };
  const valueOf = acceptedValues(snapshot);
  const places = placesOf(findings, kept, valueOf);
  const byPrint = new Map<string, KeptAcceptance>();
  const outcomes = kept.map((acceptance): AcceptanceOutcome => {
    const place = places.get(acceptance) ?? null;
    if (place === null) return { ...acceptance, state: 'gone', cell: null, now: null };
    const now = valueOf(place);
    const state = holds(acceptance, now) ? 'in-force' : 'lapsed';
    if (state === 'in-force') byPrint.set(place.fingerprint, acceptance);
    return { ...acceptance, state, cell: place.cell, now };
  });
  return {
    findings: findings.map((finding) => {
      const acceptance = byPrint.get(finding.fingerprint);
      if (acceptance === undefined) return finding;
      const { reason, by, at } = acceptance;
      return { ...finding, accepted: { reason, by, at } };
    }),
    outcomes,
    warnings: outcomes.flatMap((outcome) => (outcome.state === 'lapsed' ? [lapsedWarning(outcome)] : [])),
  };
}

/** The finding that each acceptance is for: by fingerprint, among twins first the one with its value. */
function placesOf(
  findings: readonly Finding[],
  kept: readonly KeptAcceptance[],
  valueOf: AcceptedValue,
): ReadonlyMap<KeptAcceptance, Finding> {
  const byPrint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const families = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.twins === undefined) continue;
    families.set(finding.twins, [...(families.get(finding.twins) ?? []), finding]);
  }
  const places = new Map<KeptAcceptance, Finding>();
  const taken = new Set<string>();
  const open: KeptAcceptance[] = [];
  const take = (acceptance: KeptAcceptance, finding: Finding): void => {
    places.set(acceptance, finding);
    taken.add(finding.fingerprint);
  };
  for (const acceptance of kept) {
    const finding = byPrint.get(acceptance.fingerprint);
    if (finding === undefined) continue;
    if (finding.twins === undefined || holds(acceptance, valueOf(finding))) take(acceptance, finding);
    else open.push(acceptance);
  }
  for (const acceptance of open) {
    const own = byPrint.get(acceptance.fingerprint);
    const family = families.get(own?.twins ?? '') ?? [];
    const free = family.filter((finding) => !taken.has(finding.fingerprint));
    const same = free.find((finding) => holds(acceptance, valueOf(finding)));
    const place = same ?? (own !== undefined && free.includes(own) ? own : free[0]);
    if (place !== undefined) take(acceptance, place);
  }
  return places;
}

function holds({ value }: KeptAcceptance, now: string): boolean {
  return value === '' || foldKey(value) === foldKey(now);
}

function lapsedWarning({ reason, by, at, value, now, cell }: AcceptanceOutcome): ReaderWarning {
  const text = (words: string) => ({ type: 'text', text: words }) as const;
  return {
    code: 'acceptance-lapsed',
    data: { reason: text(reason), by: text(by), at: text(at), before: text(value), after: text(now ?? '') },
    cell,
  };
}
