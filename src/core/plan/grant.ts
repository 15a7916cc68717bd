import type { Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';
import type { CostFigure, Rate } from './cost';
import type { Stated } from './figure';

/** How the amount that the rate applies to was found. */
export type GrantBaseKind =
  | 'eligible'
  /** The plan itself applies the share to its 総事業費. */
  | 'total-by-plan-sentence'
  /** 総事業費 is the only cost there and is taken for 交付対象事業費; said so wherever shown. */
  | 'total-assumed';

export type GrantVerdict = 'agrees' | 'above' | 'below' | 'not-stated' | 'no-rate';

/** The two ways in which a grant reaches a municipality, where both are printed. */
export interface GrantRoutes {
  /** 国 → 市町村. */
  readonly direct: Stated<CostFigure>;
  /** 国 → 都道府県 → 市町村. */
  readonly via: Stated<CostFigure>;
}

/** One share computation: whose, which year, base × rate against what is printed. */
export type GrantShare = ShareFacts & ShareRate;

/** The rate of a share, or the trial of one, with what it gives of the base. */
export type ShareRate = RatedShare | TriedShare | UnratedShare;

interface ShareFacts {
  /** Municipality or project; null for the whole plan. */
  readonly owner: string | null;
  /** Null for the whole period of the plan. */
  readonly fiscalYear: number | null;
  readonly baseKind: GrantBaseKind;
  readonly base: Stated<CostFigure>;
  readonly printed: Stated<CostFigure> | null;
  /** Set where the grant is printed in its two parts only: 直接交付分 and 都道府県経由分. */
  readonly routes: GrantRoutes | null;
  readonly verdict: GrantVerdict;
  /** Whether the sheet claims that printed = base × rate (a rate column or share sentence beside it). */
  readonly claimsEquality: boolean;
  readonly localShare: Stated<CostFigure> | null;
  readonly income: Stated<CostFigure> | null;
}

/** A rate is stated, or set by a person. */
interface RatedShare {
  readonly rate: Rate;
  /** Null for a rate of the settings. */
  readonly rateCell: CellRef | null;
  /** base × rate, before rounding, in the base's unit. */
  readonly exact: Quantity;
  /** After the programme's rounding. */
  readonly computed: Quantity;
  readonly ifProgrammeRate: null;
  readonly programmeRate: null;
  readonly isProgrammeRateUnverified: false;
}

interface WithoutRate {
  readonly rate: null;
  readonly rateCell: null;
  readonly exact: null;
  readonly computed: null;
}

/** No rate is stated: a trial with that of the programme. */
interface TriedShare extends WithoutRate {
  /** What the programme's usual rate would give. */
  readonly ifProgrammeRate: Quantity;
  /** The rate of that trial: the lowest of the programme's. */
  readonly programmeRate: Rate;
  /** Whether that rate stands without a verified source. */
  readonly isProgrammeRateUnverified: boolean;
}

/** Neither a rate nor one programme whose rate could be tried. */
interface UnratedShare extends WithoutRate {
  readonly ifProgrammeRate: null;
  readonly programmeRate: null;
  readonly isProgrammeRateUnverified: false;
}
