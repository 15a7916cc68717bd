import type { Actual, Target } from '../plan/indicator';
import type { Decimal } from '../quantity/decimal';
import type { AchievementNote, AchievementReason, AchievementState } from './achievement';

/** The state that goes with a judgement or with the reason why there is none. */
export function stateOf(met: boolean | null, reason: AchievementReason | null): AchievementState {
  if (met !== null) return met ? 'met' : 'not-met';
  switch (reason) {
    case 'no-actual':
      return 'no-actual';
    case 'actual-pending':
      return 'pending';
    case 'no-target':
    case 'no-target-for-year':
    case 'increment-target-zero':
      return 'no-target';
    default:
      return 'undecided';
  }
}

/** Notes that follow from the figures and rates alone. */
export function notesOn(result: {
  readonly actuals: readonly Actual[];
  readonly targets: readonly Target[];
  readonly rates: readonly (Decimal | null)[];
  readonly directionAssumed: boolean;
}): readonly AchievementNote[] {
  const { actuals, targets, rates } = result;
  const notes: AchievementNote[] = [];
  if (rates.some((value) => value !== null && (value.isNegative() || value.gte(10))))
    notes.push('check-input');
  if (actuals.some(isAboveWhole) && !targets.some(isAboveWhole)) notes.push('share-above-whole');
  if (result.directionAssumed) notes.push('direction-assumed');
  const readings = [...actuals, ...targets].map((figure) => figure.reading);
  if (readings.some((reading) => reading.kind === 'figure' && reading.approximate)) notes.push('approximate');
  if (actuals.some(({ reading }) => reading.kind === 'figure' && reading.mark === 'preliminary')) {
    notes.push('preliminary');
  }
  return notes;
}

function isAboveWhole({ quantity }: Actual | Target): boolean {
  return quantity?.unit?.symbol === '%' && quantity.value.gt(100);
}
