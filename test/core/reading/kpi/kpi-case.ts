import type { Settings } from '../../../../src/core/engine/settings';
import type { ReaderWarningCode } from '../../../../src/core/reading/reading-result';
import type { Grid } from '../../../tools/grid';

/** What a case shows. Each must be covered; the table of cases lists which cases do. */
export const TOPICS = {
  L1: 'layout L1: dates across, targets',
  L2: 'layout L2: yearly increments and their total',
  L3: 'layout L3: levels with the year beside each',
  L4: 'layout L4: 目標 and 実績 a year',
  L5: 'layout L5: a row a year',
  L6: 'layout L6: result form',
  L7: 'layout L7: years without a word are actuals',
  L8: 'layout L8: 計画, 実績 and 差 in rows',
  transposed: 'the same table turned, read as the same',
  'header-rows': 'headers of two and three rows, merged',
  'header-words': 'synonyms of header words',
  'year-column': 'years in a column',
  'year-beside': 'a 年度 cell beside each value',
  interim: 'interim and final targets',
  'current-value': '現状値 as baseline or actual',
  stacked: 'several tables below each other',
  'side-by-side': 'tables beside each other',
  notes: 'titles and notes (※, 注, 単位)',
  gaps: 'blank rows, page breaks, ruled lines',
  groups: 'group rows, subtotals, merged labels',
  continuation: 'blocks that go on without labels',
  project: 'project cells blank or merged',
  'one-cell': 'several things in one cell',
  words: 'targets in words',
  list: 'label and value lists',
  tabs: 'tab-separated text in one cell',
  prose: 'prose around',
  sentences: 'indicators that only sentences state',
  shifted: 'shifted origin, hidden rows',
  unit: 'units from every place',
  years: 'forms of years',
  marks: 'dashes, 集計中, unreadable figures',
  figures: 'forms of figures',
  duplicates: 'one label twice, copies of a table',
  sums: '合計 and 小計 rows are no indicators',
  'one-name': 'one indicator, named by a title or the corner',
  'excel-tables': 'Excel tables: header, totals, references by name',
  'part-year': 'quarters and months with the year’s figure',
  'year-list': 'years listed in one cell',
  western: 'English and kana headers',
  mixed: 'indicators and costs in one table',
  statistics: 'tables and lists that are no KPI tables',
} as const;

export type Topic = keyof typeof TOPICS;

/** One small table with what must be read of it, in the form of `showReading`. */
export interface KpiCase {
  readonly name: string;
  readonly covers: readonly Topic[];
  readonly grid:
    | Grid
    | { readonly sheets: Readonly<Record<string, Grid>>; readonly dateSystem?: 1900 | 1904 };
  /** Nothing for a grid that holds no KPI table. */
  readonly reads: string;
  /** The same grid with rows and columns exchanged must read the same; text where the layout's name differs. */
  readonly turned?: true | string;
  /** Numeric cells that are listed by a warning; 0 unless told. */
  readonly leftOver?: number;
  readonly turnedLeftOver?: number;
  /** Warnings other than of figures left over and of assumed directions. */
  readonly warns?: readonly ReaderWarningCode[];
  /** `label | kind | year | amount` of every cost; not asked unless told. */
  readonly costs?: readonly string[];
  readonly settings?: Partial<Settings>;
}

export function kpiCases(topic: string, cases: readonly KpiCase[]): readonly (KpiCase & { file: string })[] {
  return cases.map((one) => ({ ...one, file: topic }));
}

/** Expected text without its indentation. */
export function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
