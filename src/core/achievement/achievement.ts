import type { DatedFigure } from '../plan/figure';
import type { Actual, Target } from '../plan/indicator';
import type { Decimal } from '../quantity/decimal';

/** How an indicator stands: judged, or which of the four unjudged states it is in. */
export const ACHIEVEMENT_STATES = [
  'met',
  'not-met',
  'no-actual',
  'pending',
  'no-target',
  'undecided',
] as const;
export type AchievementState = (typeof ACHIEVEMENT_STATES)[number];

/**
 * Why something is not there: first those that leave the judgement open, then those that leave a rate open.
 * Each has `achievement.reason.<code>` in every language.
 */
export const ACHIEVEMENT_REASONS = [
  'no-actual',
  'actual-pending',
  'no-target',
  'no-target-for-year',
  'target-is-text',
  'target-unreadable',
  'actual-unreadable',
  'units-differ',
  'basis-unknown-target-zero',
  'increment-target-zero',
  'level-actual-without-baseline',
  'lower-is-better',
  'slowed-decline',
  'target-zero',
  'target-negative',
  'no-baseline',
  'target-equals-baseline',
] as const;
export type AchievementReason = (typeof ACHIEVEMENT_REASONS)[number];

/** What to keep in mind beside a result. Each has `achievement.note.<code>` in every language. */
export const ACHIEVEMENT_NOTES = [
  /** Compared with a later target, because the year itself has none. */
  'interim',
  /** A rate below 0 % or of 1,000 % and more: shown uncapped, to be checked. */
  'check-input',
  /** A share above 100 %. */
  'share-above-whole',
  'direction-assumed',
  'approximate',
  'preliminary',
  /** An actual on the wrong side of an increment target of zero. */
  'wrong-side-of-zero',
] as const;
export type AchievementNote = (typeof ACHIEVEMENT_NOTES)[number];

/** How an actual is compared with its target. */
export type Comparison = '>=' | '<=' | '<' | '>';

/** One year on its own. */
export interface YearResult {
  readonly fiscalYear: number | null;
  readonly target: Target | null;
  readonly actual: Actual | null;
  readonly state: AchievementState;
  readonly met: boolean | null;
  readonly ratioToTarget: Decimal | null;
}

/** Sums of yearly increments, in the unit of the targets. */
export interface IncrementSums {
  /** Σ of the given actuals. */
  readonly actual: Decimal | null;
  /** Σ of the targets of the same years. */
  readonly target: Decimal | null;
  /** Σ of all yearly targets, or the printed total where the years are not all there. */
  readonly total: Decimal | null;
  /** Baseline + {@link total}: the level that the plan aims at. */
  readonly endLevel: Decimal | null;
  /** Baseline + {@link actual}: the level reached. */
  readonly reachedLevel: Decimal | null;
}

/** How far one indicator has come. Rates are ratios to six decimals, half away from zero. */
export interface Achievement {
  /** The latest year with a given actual; null without one, or where it has no year. */
  readonly fiscalYear: number | null;
  readonly against: 'target-year' | 'interim' | null;
  readonly met: boolean | null;
  /** 達成率 = actual ÷ target. */
  readonly ratioToTarget: Decimal | null;
  /** 進捗率 = (actual − baseline) ÷ (target − baseline). */
  readonly progressFromBaseline: Decimal | null;
  /** Code of the proposed grade in the scheme that was used. */
  readonly grade: string | null;
  readonly state: AchievementState;
  /** The weightiest of {@link reasons}; null when nothing is missing. */
  readonly reason: AchievementReason | null;
  readonly reasons: readonly AchievementReason[];
  readonly notes: readonly AchievementNote[];
  readonly comparison: Comparison;
  /** The figures that decided, with their cells. */
  readonly used: {
    readonly actuals: readonly Actual[];
    readonly targets: readonly Target[];
    readonly baseline: DatedFigure | null;
  };
  /** For yearly increments only. */
  readonly sums: IncrementSums | null;
  /** Every year of the indicator, ascending. */
  readonly years: readonly YearResult[];
}
