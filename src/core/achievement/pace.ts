import type { Actual, Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { GradingScheme } from '../programmes/grading-schemes';
import { Decimal } from '../quantity/decimal';
import { fiscalYearOf, inUnitOf, sixDecimals } from './amounts';

/**
 * How a result stands to the pace of a plan: the part of the way to the final target that was gone, over the part
 * that was due by its year. Null without a year of the plan or a final target that is a figure.
 *
 * @param reached Σ of the increments so far for yearly increments, in the unit of their total; else null
 */
export function paceOf(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  actual: Actual,
  { pace }: GradingScheme,
  reached: { readonly sum: Decimal; readonly total: Decimal } | null = null,
): Decimal | null {
  const [first, last] = [plan.fiscalYears[0], plan.fiscalYears.at(-1)];
  const year = fiscalYearOf(actual, plan);
  if (pace === undefined || first === undefined || last === undefined || year === null || year < first)
    return null;
  const passed = Math.min(year, last) - first + 1;
  const due =
    pace.share === null ? new Decimal(passed).div(last - first + 1) : new Decimal(pace.share).times(passed);
  const gone = reached === null ? levelGone(indicator, actual) : sixDecimals(reached.sum, reached.total);
  return gone === null ? null : sixDecimals(gone, Decimal.min(due, 1));
}

/** From the baseline to the last target; without a baseline, actual ÷ target. */
function levelGone({ baseline, targets }: Indicator, actual: Actual): Decimal | null {
  const last =
    targets.filter(({ quantity, kind }) => quantity !== null && kind !== 'total').at(-1)?.quantity ?? null;
  if (last === null || actual.quantity === null) return null;
  const value = inUnitOf(actual.quantity, last);
  const start = baseline?.quantity == null ? null : inUnitOf(baseline.quantity, last);
  if (value === null) return null;
  if (start === null || start.equals(last.value))
    return last.value.gt(0) ? sixDecimals(value, last.value) : null;
  return sixDecimals(value.minus(start), last.value.minus(start));
}
