import type { MessageData } from '../engine/finding';
import type { TableRef } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { CellRef } from '../workbook/cell-ref';

/** The closed list of what reading can say about a workbook, the rows of its settings included. Each has `warning.<code>` in every language. */
export const READER_WARNING_CODES = [
  'nothing-read',
  'figure-not-placed',
  'figure-unreadable',
  'baseline-or-actual',
  'direction-assumed',
  'rate-was-date',
  'year-unclear',
  'first-year-inferred',
  'column-unknown',
  'continuation-unclear',
  'kpi-sentence-unclear',
  'value-withheld',
  'plans-in-one-workbook',
  'actual-entered-differs',
  'actual-entry-unreadable',
  'actual-row-renamed',
  'actual-row-without-indicator',
  'actuals-sheet-unreadable',
  'sheet-stale',
  'settings-header',
  'settings-category',
  'settings-item',
  'settings-target',
  'settings-rule',
  'settings-value',
  'settings-note',
  'settings-reason-empty',
  'settings-reason-says-nothing',
  'settings-reason-too-short',
  'settings-by',
  'settings-at',
  'settings-fingerprint',
  'settings-programme-without-rate',
  'settings-unused',
  'acceptance-lapsed',
] as const;

export type ReaderWarningCode = (typeof READER_WARNING_CODES)[number];

export interface ReaderWarning {
  readonly code: ReaderWarningCode;
  readonly data: MessageData;
  readonly cell: CellRef | null;
}

/** Where every numeric cell went. `numericCells` = read + ignored + warned. */
export interface Coverage {
  readonly numericCells: number;
  readonly read: number;
  readonly ignored: number;
  readonly warned: number;
}

export interface ReadSummary {
  readonly sheets: number;
  readonly cells: number;
  readonly tables: readonly TableRef[];
  readonly coverage: Coverage;
}

/** What reading makes of a snapshot. */
export interface ReadingResult {
  readonly read: ReadSummary;
  readonly plans: readonly Plan[];
  readonly warnings: readonly ReaderWarning[];
}
