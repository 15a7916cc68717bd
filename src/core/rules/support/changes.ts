import type { Computation } from '../../engine/finding';
import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import { absolute, add, convert, multiplyByRate, negate, subtract } from '../../quantity/quantity-ops';
import { cutOff, halfUp, roundUp } from '../../quantity/rounding';
import { findUnit, sameDimension } from '../../quantity/unit-lookup';
import type { Change } from '../../reading/label-change';

const PERCENT = findUnit('%');

/** Whether a unit counts in hundredths. */
function isPercent({ unit }: Quantity): boolean {
  return unit?.symbol === '%';
}

/** How a change is to be read beside figures; null where its unit fits neither way. */
export function readingsOfChange(start: Quantity, { amount }: Change): readonly ('absolute' | 'relative')[] {
  if (isPercent(amount)) return isPercent(start) ? ['absolute', 'relative'] : ['relative'];
  if (amount.unit?.dimension === 'point') return isPercent(start) ? ['absolute'] : [];
  return amount.unit === null || sameDimension(amount.unit, start.unit) ? ['absolute'] : [];
}

/** Whether one figure comes of the other by the change, rounded or cut off at a printed digit. */
export function isChangedBy(start: Quantity, end: Quantity, change: Change): boolean {
  return readingsOfChange(start, change).some((by) =>
    by === 'absolute' ? isAbsolute(start, end, change) : isRelative(start, end, change),
  );
}

function isAbsolute(start: Quantity, end: Quantity, change: Change): boolean {
  return holds(inUnitOfChange(subtract(end, start), change.amount), change);
}

function isRelative(start: Quantity, end: Quantity, change: Change): boolean {
  if (start.value.isZero()) return false;
  const percent = ratioOf(subtract(end, start), start);
  if (holds(percent, change)) return true;
  // The target itself was rounded: 5 % more than 1,234 is 1,295.7, printed as 1,296 or 1,295.
  const signs = change.sign === 0 ? [1, -1] : [change.sign];
  const step = new Decimal(10).pow(-end.decimals);
  return signs.some((sign) => {
    const exact = changedBy(start, change, sign as 1 | -1);
    return subtract(end, exact).value.abs().lessThan(step);
  });
}

/** The amount that the change makes of the start, unrounded. */
export function changedBy(start: Quantity, { amount }: Change, sign: 1 | -1): Quantity {
  if (isPercent(amount) && !isPercent(start)) {
    return multiplyByRate(start, amount.value.times(sign).plus(100), 100);
  }
  const step = inUnitOfStart(amount, start);
  return add(start, sign === 1 ? step : negate(step));
}

/** As printed, half up, cut off or raised at the change's last digit; with 以上 anything beyond too. */
function holds(moved: Quantity, { amount, sign, atLeast }: Change): boolean {
  if (sign === 1 && moved.value.isNegative() && !moved.value.isZero()) return false;
  if (sign === -1 && moved.value.isPositive() && !moved.value.isZero()) return false;
  const size = absolute(moved);
  if (atLeast && size.value.greaterThanOrEqualTo(amount.value)) return true;
  const digits = Math.min(Math.max(amount.decimals, 0), 20);
  return [halfUp(digits), cutOff(digits), roundUp(digits)].some((rounding) =>
    rounding.apply(size).value.equals(amount.value),
  );
}

function ratioOf(part: Quantity, whole: Quantity): Quantity {
  const value = convert(part, whole.unit).value.times(100).div(whole.value);
  return { value, unit: PERCENT, decimals: 0 };
}

function inUnitOfChange(moved: Quantity, amount: Quantity): Quantity {
  if (amount.unit === null || isPercent(moved)) return moved;
  return convert(moved, amount.unit);
}

function inUnitOfStart(amount: Quantity, start: Quantity): Quantity {
  if (amount.unit === null || isPercent(start)) return { ...amount, unit: start.unit };
  return convert(amount, start.unit);
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

/** What really changed, in the unit of the stated change: what the bracket should say. */
export function realChange(start: Quantity, end: Quantity, { amount }: Change): Quantity {
  const moved = subtract(end, start);
  if (isPercent(amount) && !isPercent(start)) {
    return absolute(halfUp(Math.min(Math.max(amount.decimals, 0), 20)).apply(ratioOf(moved, start)));
  }
  const own = inUnitOfChange(moved, amount);
  return absolute(isPercent(own) ? { ...own, unit: amount.unit } : own);
}
