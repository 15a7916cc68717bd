import type { Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';
import type { CostFigure, Rate } from './cost';

/** How the amount that the rate applies to was found. */
export type GrantBaseKind =
  | 'eligible'
  /** The plan itself applies the share to its 総事業費. */
  | 'total-by-plan-sentence'
  /** 総事業費 is the only cost there and is taken for 交付対象事業費; said so wherever shown. */
  | 'total-assumed';

export type GrantVerdict = 'agrees' | 'above' | 'below' | 'not-stated' | 'no-rate';

/** One share computation: whose, which year, base × rate against what is printed. */
/** The two ways in which a grant reaches a municipality, where both are printed. */
export interface GrantRoutes {
  /** 国 → 市町村. */
  readonly direct: CostFigure;
  /** 国 → 都道府県 → 市町村. */
  readonly via: CostFigure;
}

export interface GrantShare {
  /** Municipality or project; null for the whole plan. */
  readonly owner: string | null;
  /** Null for the whole period of the plan. */
  readonly fiscalYear: number | null;
  readonly baseKind: GrantBaseKind;
  readonly base: CostFigure;
  readonly rate: Rate | null;
  readonly rateCell: CellRef | null;
  /** base × rate, before rounding, in the base's unit; null without a rate. */
  readonly exact: Quantity | null;
  /** After the programme's rounding. */
  readonly computed: Quantity | null;
  /** What the programme's usual rate would give where none is stated. */
  readonly ifProgrammeRate: Quantity | null;
  /** The rate of that trial: the lowest of the programme's. */
  readonly programmeRate: Rate | null;
  /** Whether that rate stands without a verified source. */
  readonly isProgrammeRateUnverified: boolean;
  readonly printed: CostFigure | null;
  /** Set where the grant is printed in its two parts only: 直接交付分 and 都道府県経由分. */
  readonly routes: GrantRoutes | null;
  readonly verdict: GrantVerdict;
  /** Whether the sheet claims that printed = base × rate (a rate column or share sentence beside it). */
  readonly claimsEquality: boolean;
  readonly localShare: CostFigure | null;
  readonly income: CostFigure | null;
}
