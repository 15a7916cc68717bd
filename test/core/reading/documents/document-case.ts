import type { Grid } from '../../../tools/grid';

/** A document as a municipality would lay it out, with what a person reads of it. Nothing in it is an error. */
export interface DocumentCase {
  readonly name: string;
  readonly grid: Grid | { readonly sheets: Readonly<Record<string, Grid>> };
  /** Indicators in the form of `showReading`, money in the form of `showCosts`. */
  readonly kpi?: string;
  readonly costs?: string;
  readonly shares?: string;
  /** Numeric cells listed by a warning; 0 unless told. */
  readonly leftOver?: number;
  /** One wrong figure, and the rules that must find it: `['B5', 1234, 'cost-total-equals-items']`. */
  readonly wrong?: readonly [address: string, value: number | string, ...rules: string[]];
}
