import { isSameYear } from '../../calendar/period';
import { inUnitOf } from '../../achievement/amounts';
import type { Period } from '../../calendar/period';
import type { ComputationToken } from '../../engine/finding';
import { type Figure, isStated, type Stated } from '../../plan/figure';
import type { IndicatorReading, PrintedRate, RateDefinition } from '../../plan/indicator';
import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import type { CellRef } from '../../workbook/cell-ref';
import { finalTarget, targetOf } from './actuals';
import type { Quotient } from './printed-rates';

/** One way in which a printed rate can have been computed. */
export interface RateCandidate extends Quotient {
  readonly definition: RateDefinition;
  readonly tokens: readonly ComputationToken[];
  readonly cells: Readonly<Record<'actuals' | 'targets' | 'baselines', readonly CellRef[]>>;
}

type Actual = Stated<IndicatorReading['actuals'][number]>;
type Target = Stated<IndicatorReading['targets'][number]>;

/** What an operand can have been before it was printed. */
interface Operand {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Every definition that can be computed for a printed rate, the latest year first where it names none. */
export function rateCandidates(
  row: IndicatorReading,
  rate: PrintedRate,
  lowerIsBetter: boolean,
): readonly RateCandidate[] {
  const given = row.actuals.filter(isStated);
  const own = given.filter(({ period }) => rate.period === null || isSameYear(period, rate.period));
  const actuals = own.length > 0 ? own : given.filter(({ period }) => period === null);
  return actuals.reverse().flatMap((actual) => ofActual(row, actual, lowerIsBetter));
}

function ofActual(row: IndicatorReading, actual: Actual, lowerIsBetter: boolean): readonly RateCandidate[] {
  const of = targetOf(row, actual.period);
  const last = finalTarget(row);
  const total = row.targets.filter(isStated).find(({ kind }) => kind === 'total') ?? null;
  const found: (RateCandidate | null)[] = [];
  if (isStated(of)) {
    found.push(ratio('ratio', [actual], [of]), progress('progress', row, actual, of));
    if (lowerIsBetter) found.push(inverse(actual, of), mirror(actual, of));
  }
  if (last !== null && last !== of) {
    found.push(ratio('ratio-final', [actual], [last]), progress('progress-final', row, actual, last));
    if (lowerIsBetter) found.push(inverse(actual, last), mirror(actual, last));
  }
  if (total !== null)
    found.push(ratio('total-ratio', [actual], [total]), progress('total-ratio', row, actual, total));
  return [...found, ...ofSums(row, actual, total)].filter((one) => one !== null);
}

/** Yearly figures added up to the actual's year. */
function ofSums(
  row: IndicatorReading,
  actual: Actual,
  total: Target | null,
): readonly (RateCandidate | null)[] {
  if (actual.kind === 'total') {
    const years = row.targets.filter(({ kind }) => kind !== 'total').filter(isStated);
    return [ratio('sum-ratio', [actual], years)];
  }
  const until = placeInTime(actual.period);
  const yearly = row.actuals.filter(({ kind, period }) => kind !== 'total' && placeInTime(period) <= until);
  if (actual.period === null || yearly.length < 2 || !yearly.every(isStated)) return [];
  const targets = yearly.map(({ period }) => targetOf(row, period));
  return [
    targets.every(isStated) ? ratio('sum-ratio', yearly, targets) : null,
    total === null ? null : ratio('total-ratio', yearly, [total]),
  ];
}

/** The years of a row are fiscal years, or places in a plan whose years are not known. */
function placeInTime(period: Period | null): number {
  return period?.fiscalYear ?? period?.ordinal ?? Number.POSITIVE_INFINITY;
}

function ratio(
  definition: RateDefinition,
  actuals: readonly Actual[],
  targets: readonly Target[],
): RateCandidate | null {
  const unit = targets[0]?.quantity;
  if (unit === undefined) return null;
  const [above, below] = [sumOf(actuals, unit), sumOf(targets, unit)];
  if (above === null || below === null || below.value.lte(0)) return null;
  const at = (value: Decimal): Decimal => value.div(below.value);
  return candidate(definition, at(above.value), [at(above.low), at(above.high)], actuals, targets, [
    ...plus(actuals),
    { type: 'operator', operator: '÷' },
    ...plus(targets),
  ]);
}

function progress(
  definition: RateDefinition,
  { baseline }: IndicatorReading,
  actual: Actual,
  target: Target,
): RateCandidate | null {
  if (!isStated(baseline)) return null;
  const goal = target.quantity;
  const [a, b] = [operand(actual, goal), operand(baseline, goal)];
  if (a === null || b === null) return null;
  // A target of increments is counted from the baseline already.
  const isLevel = target.kind === 'level' || target.kind === 'interim';
  const span = (from: Decimal): Decimal => (isLevel ? goal.value.minus(from) : goal.value);
  if ([b.value, b.low, b.high].some((from) => span(from).isZero())) return null;
  const at = (value: Decimal, from: Decimal): Decimal => value.minus(from).div(span(from));
  const corners = [at(a.low, b.low), at(a.low, b.high), at(a.high, b.low), at(a.high, b.high)];
  const found = candidate(
    definition,
    at(a.value, b.value),
    corners,
    [actual],
    [target],
    [
      ...minus(actual, baseline),
      { type: 'operator', operator: '÷' },
      ...(isLevel ? minus(target, baseline) : plus([target])),
    ],
  );
  return { ...found, cells: { ...found.cells, baselines: [baseline.cell] } };
}

function inverse(actual: Actual, target: Target): RateCandidate | null {
  const goal = target.quantity;
  const a = operand(actual, goal);
  if (a === null || a.low.lte(0)) return null;
  const at = (value: Decimal): Decimal => goal.value.div(value);
  return candidate(
    'inverse',
    at(a.value),
    [at(a.low), at(a.high)],
    [actual],
    [target],
    [...plus([target]), { type: 'operator', operator: '÷' }, ...plus([actual])],
  );
}

function mirror(actual: Actual, target: Target): RateCandidate | null {
  const goal = target.quantity;
  const a = operand(actual, goal);
  if (a === null || goal.value.lte(0)) return null;
  const at = (value: Decimal): Decimal => goal.value.times(2).minus(value).div(goal.value);
  return candidate(
    'mirror',
    at(a.value),
    [at(a.low), at(a.high)],
    [actual],
    [target],
    [
      { type: 'text', text: '(2 ×' },
      ...plus([target]),
      { type: 'operator', operator: '−' },
      ...plus([actual]),
      { type: 'text', text: ')' },
      { type: 'operator', operator: '÷' },
      ...plus([target]),
    ],
  );
}

function candidate(
  definition: RateDefinition,
  exact: Decimal,
  ends: readonly Decimal[],
  actuals: readonly Actual[],
  targets: readonly Target[],
  tokens: readonly ComputationToken[],
): RateCandidate {
  return {
    definition,
    exact,
    low: Decimal.min(exact, ...ends),
    high: Decimal.max(exact, ...ends),
    tokens,
    cells: {
      actuals: actuals.map(({ cell }) => cell),
      targets: targets.map(({ cell }) => cell),
      baselines: [],
    },
  };
}

function sumOf(figures: readonly Stated<Figure>[], unit: Quantity): Operand | null {
  let sum: Operand = { value: ZERO, low: ZERO, high: ZERO };
  for (const figure of figures) {
    const one = operand(figure, unit);
    if (one === null) return null;
    sum = {
      value: sum.value.plus(one.value),
      low: sum.low.plus(one.low),
      high: sum.high.plus(one.high),
    };
  }
  return sum;
}

const ZERO = new Decimal(0);

/**
 * A figure in the unit of another one, with what it can have been: a result in 千人 or with digits after the point,
 * a percentage or 約 was rounded (or cut off) before it was printed, and towns divide what they have in their books.
 */
function operand({ quantity, reading }: Stated<Figure>, unit: Quantity): Operand | null {
  const { decimals, unit: own, value: stored } = quantity;
  const inUnit = (amount: Decimal): Decimal | null => inUnitOf({ ...quantity, value: amount }, unit);
  const value = inUnit(stored);
  if (value === null) return null;
  const isApproximate = reading.kind === 'figure' && reading.approximate;
  const isCoarse = own !== null && (own.factor.gte(1_000) || own.dimension === 'ratio');
  if (decimals <= 0 && !isCoarse && !isApproximate) return { value, low: value, high: value };
  const step = new Decimal(10).pow(-Math.max(decimals, stored.decimalPlaces())).times(isApproximate ? 10 : 1);
  const [low, high] = [inUnit(stored.minus(step.div(2))), inUnit(stored.plus(step))];
  return low === null || high === null ? null : { value, low, high };
}

function plus(figures: readonly Stated<Figure>[]): readonly ComputationToken[] {
  const tokens = figures.flatMap(({ quantity }, i): readonly ComputationToken[] => [
    ...(i === 0 ? [] : [{ type: 'operator', operator: '+' } as const]),
    { type: 'amount', quantity },
  ]);
  return figures.length < 2 ? tokens : bracketed(tokens);
}

function minus(a: Stated<Figure>, b: Stated<Figure>): readonly ComputationToken[] {
  return bracketed([
    { type: 'amount', quantity: a.quantity },
    { type: 'operator', operator: '−' },
    { type: 'amount', quantity: b.quantity },
  ]);
}

function bracketed(tokens: readonly ComputationToken[]): readonly ComputationToken[] {
  return [{ type: 'text', text: '(' }, ...tokens, { type: 'text', text: ')' }];
}
