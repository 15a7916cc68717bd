import type { Decimal } from './decimal';

/**
 * A unit of measure. Quantities add only within one `dimension`; `factor` says how many of the
 * dimension's base unit one of this unit is (千円 → 1000 of 円).
 */
export interface Unit {
  /** The one spelling used for output: `千円`, `人`, `ポイント`, `ha`. */
  readonly symbol: string;
  /** `money`, `ratio` (%, 倍, ‰), `point` (ポイント), `people`, `area` …; unknown units have their own. */
  readonly dimension: string;
  readonly factor: Decimal;
}

/**
 * An exact amount as printed: `value` counts `unit`s, `decimals` is how many digits stood after the point.
 * Below zero where the last printed digit counts tens or more (5百人: −2; 千円 converted to 円: −3).
 */
export interface Quantity {
  readonly value: Decimal;
  /** Null where no unit was found anywhere. */
  readonly unit: Unit | null;
  readonly decimals: number;
}

/** What a printed figure stands for (domain rule: exact, cut off, or rounded at its last printed digit). */
export type PrintedAs = 'exact' | 'cut-off' | 'rounded';

/** A bound that stands beside a figure: 以上, 以下・以内, 未満, 超. */
export type Bound = 'at-least' | 'at-most' | 'less-than' | 'more-than';

/** What stands in a cell that should hold a figure. A real zero is a figure; a dash or a blank never is. */
export type CellReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'figure';
      /** The unit is the one inside the cell or its number format; null when it stands elsewhere. */
      readonly quantity: Quantity;
      readonly bound: Bound | null;
      /** 約, およそ, 程度. */
      readonly approximate: boolean;
      /** `16分 (5分短縮)`: the bracketed change with its word. */
      readonly change: { readonly quantity: Quantity; readonly word: string } | null;
      /** A bracket without a figure, kept as text. */
      readonly note: string | null;
      /** p 速報, r 訂正, # 内数. */
      readonly mark: 'preliminary' | 'revised' | 'part' | null;
      /** Whether the workbook stores the number as text. */
      readonly storedAs: 'number' | 'text';
    }
  /** `-`, `―` …: nothing there. */
  | { readonly kind: 'none'; readonly text: string }
  /** 集計中, 未定, 調査中, 速報待ち …. */
  | { readonly kind: 'pending'; readonly text: string }
  /** x 秘匿, … 不詳, nc. */
  | { readonly kind: 'withheld'; readonly text: string }
  /** `1/2`, 2分の1, 10/10: typed as text, or a date that Excel made of it (`fromDate`). */
  | {
      readonly kind: 'fraction';
      readonly numerator: number;
      readonly denominator: number;
      readonly fromDate: boolean;
    }
  /** A date serial under a date format. */
  | { readonly kind: 'date'; readonly serial: number; readonly text: string }
  /** Figures are there but which one is meant cannot be said; digits are never joined. */
  | {
      readonly kind: 'ambiguous';
      readonly reason: 'two-figures' | 'compound' | 'range' | 'grouping';
      readonly text: string;
    }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'words'; readonly text: string };
