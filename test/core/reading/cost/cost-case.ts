import type { ReaderWarningCode } from '../../../../src/core/reading/reading-result';
import type { Grid } from '../../../tools/grid';

/** What a case shows. Each must be covered; the table of cases lists which cases do. */
export const TOPICS = {
  years: 'years across or down, with their sum',
  'year-blocks': 'blocks of columns whose year stands only in the header above them',
  items: 'items down',
  'items-across': 'items across: 報償費, 旅費, 委託料 … 計',
  members: 'municipalities of a joint plan, down or across',
  transposed: 'the same table turned, read as the same',
  'header-rows': 'headers of two and three rows, merged or typed once',
  'part-of': 'うち…, 再掲 and 内数, in rows and columns',
  groups: 'items whose amounts (予算, 決算; 計画, 実績) stand in rows below each other',
  subtotals: 'subtotals, nested, lettered, of groups',
  funding: '財源内訳',
  budget: '予算, 決算, 執行率, 不用額, 繰越',
  audit: '事業費, 国庫補助金等交付額, 不当と認める事業費, 相当額',
  stacked: 'tables below each other, one grand total',
  'side-by-side': 'tables beside each other',
  mixed: 'indicators and costs in one table or on one sheet',
  'unit-cell': 'unit in the cell',
  'unit-format': 'unit in the number format',
  'unit-label': 'unit in the bracket of a row’s label',
  'unit-column': 'a column 単位',
  'unit-header': 'unit in the header',
  'unit-note': 'unit in a note above or beside the header',
  'unit-title': 'unit in the title',
  'unit-mixed': 'several money units in one table',
  marks: 'dashes, hidden and unreadable figures',
  figures: 'full width, commas, triangles, text',
  eras: 'forms of years',
  gaps: 'spacer columns, blank rows, ditto marks',
  'not-money': 'prices, counts, shares and other columns beside money',
  shares: 'base × rate against the printed grant',
  rates: 'where a rate stands',
  said: 'costs in sentences and in lists of label and value',
  sheets: 'several sheets',
} as const;

export type Topic = keyof typeof TOPICS;

/** One small table of money with what must be read of it. Nothing in it is an error unless told. */
export interface CostCase {
  readonly name: string;
  readonly covers: readonly Topic[];
  readonly grid: Grid | { readonly sheets: Readonly<Record<string, Grid>> };
  /** Rows in the form of `showCosts`; not asked where left out. So are the sums and shares. */
  readonly reads?: string;
  readonly sums?: string;
  readonly shares?: string;
  /** The grid with rows and columns exchanged gives the same sums, in any order, and the same shares. */
  readonly turned?: true;
  /** Numeric cells that are listed by a warning; 0 unless told. */
  readonly leftOver?: number;
  /** Warnings other than of figures left over. */
  readonly warns?: readonly ReaderWarningCode[];
  /** Ids of the rules that find an error. */
  readonly errors?: readonly string[];
}

export function costCases(
  file: string,
  cases: readonly CostCase[],
): readonly (CostCase & { file: string })[] {
  return cases.map((one) => ({ ...one, file }));
}
