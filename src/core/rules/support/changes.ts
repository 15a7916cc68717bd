import type { Computation } from '../../engine/finding';
import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import { absolute, add, compare, multiplyByRate, subtract } from '../../quantity/quantity-ops';
import { halfUp } from '../../quantity/rounding';
import { findUnit, sameDimension } from '../../quantity/unit-lookup';
import type { Change } from '../../reading/label-change';

const PERCENT = findUnit('%');

/** Whether a unit counts in hundredths. */
function isPercent({ unit }: Quantity): boolean {
  return unit?.symbol === '%';
}

/** How a change is to be read beside figures; empty where its unit fits neither way. Nothing is 5 % more than zero. */
export function readingsOfChange(start: Quantity, { amount }: Change): readonly ('absolute' | 'relative')[] {
  if (isPercent(amount)) {
    const relative = start.value.isZero() ? [] : (['relative'] as const);
    return isPercent(start) ? ['absolute', ...relative] : relative;
  }
  const isPoint = amount.unit?.dimension === 'point' && isPercent(start);
  return isPoint || amount.unit === null || sameDimension(amount.unit, start.unit) ? ['absolute'] : [];
}

/** Whether one figure comes of the other by the change, rounded or cut off at a printed digit. */
export function isChangedBy(start: Quantity, end: Quantity, change: Change): boolean {
  return readingsOfChange(start, change).some((by) =>
    by === 'absolute' ? holds(movedBy(start, end, change.amount), change) : isRelative(start, end, change),
  );
}

function isRelative(start: Quantity, end: Quantity, change: Change): boolean {
  if (holds(ratioOf(subtract(end, start), start), change)) return true;
  // The target itself was rounded: 5 % more than 1,234 is 1,295.7, printed as 1,296 or 1,295.
  const signs: readonly (1 | -1)[] = change.sign === 0 ? [1, -1] : [change.sign];
  return signs.some((sign) => isWithinDigit(end, changedBy(start, change, sign)));
}

/** The amount that the change makes of the start, unrounded, in the finer of their units. */
export function changedBy(start: Quantity, { amount }: Change, sign: 1 | -1): Quantity {
  if (isPercent(amount) && !isPercent(start)) {
    return multiplyByRate(start, amount.value.times(sign).plus(100), 100);
  }
  const step = like(amount, start);
  return sign === 1 ? add(start, step) : subtract(start, step);
}

/** As printed, half up, cut off or raised at the change's last digit; with 以上 anything beyond too. */
function holds(moved: Quantity, { amount, sign, atLeast }: Change): boolean {
  if (moved.value.times(sign).lessThan(0)) return false;
  const size = absolute(moved);
  return isWithinDigit(amount, size) || (atLeast && compare(size, amount) > 0);
}

/** Whether the exact amount, rounded in whatever way, can have been printed so. */
function isWithinDigit(printed: Quantity, exact: Quantity): boolean {
  const digit = { ...printed, value: new Decimal(10).pow(-printed.decimals) };
  return compare(absolute(subtract(exact, printed)), digit) < 0;
}

function ratioOf(part: Quantity, whole: Quantity): Quantity {
  return { value: inBase(part).times(100).div(inBase(whole)), unit: PERCENT, decimals: 0 };
}

/** Two amounts need not come out even in each other's unit (50分 in 時間). */
function inBase({ value, unit }: Quantity): Decimal {
  return unit === null ? value : value.times(unit.factor);
}

/** Counted like the other: points of a percentage, and what has no unit of its own. */
function like(amount: Quantity, { unit }: Quantity): Quantity {
  return sameDimension(amount.unit, unit) ? amount : { ...amount, unit };
}

function movedBy(start: Quantity, end: Quantity, amount: Quantity): Quantity {
  return like(subtract(end, start), amount);
}

/** `21分 − 5分 = 16分（記載 15分、差 △1分）`; `1,000人 × 105% = 1,050人`. */
export function changeComputation(start: Quantity, change: Change, printed: Quantity): Computation {
  const sign = change.sign === -1 ? -1 : 1;
  const result = changedBy(start, change, sign);
  const relative = isPercent(change.amount) && !isPercent(start);
  return {
    left: relative
      ? [
          { type: 'amount', quantity: start },
          { type: 'operator', operator: '×' },
          {
            type: 'amount',
            quantity: { ...change.amount, value: change.amount.value.times(sign).plus(100) },
          },
        ]
      : [
          { type: 'amount', quantity: start },
          { type: 'operator', operator: sign === 1 ? '+' : '−' },
          { type: 'amount', quantity: change.amount },
        ],
    result,
    printed,
    intervals: null,
  };
}

/** What really changed, as the bracket should say it: its share at the digits of the stated one. */
export function realChange(start: Quantity, end: Quantity, { amount }: Change): Quantity {
  if (isPercent(amount) && !isPercent(start)) {
    return absolute(halfUp(Math.min(amount.decimals, 20)).apply(ratioOf(subtract(end, start), start)));
  }
  return absolute(movedBy(start, end, amount));
}
