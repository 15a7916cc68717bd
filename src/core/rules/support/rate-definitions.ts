import { inUnitOf } from '../../achievement/amounts';
import type { ComputationToken } from '../../engine/finding';
import type { Actual, IndicatorReading, PrintedRate, RateDefinition, Target } from '../../plan/indicator';
import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import type { CellRef } from '../../workbook/cell-ref';
import { finalTarget, hasFigure, targetOf } from './actuals';
import type { Quotient } from './printed-rates';

/** One way in which a printed rate can have been computed. */
export interface RateCandidate extends Quotient {
  readonly definition: RateDefinition;
  readonly tokens: readonly ComputationToken[];
  readonly cells: { readonly actuals: readonly CellRef[]; readonly targets: readonly CellRef[] };
}

type Measured = Pick<Actual, 'quantity' | 'reading'>;

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
  const year = rate.period?.fiscalYear ?? null;
  const given = row.actuals.filter(hasFigure);
  const own = year === null ? given : given.filter(({ period }) => period?.fiscalYear === year);
  const actuals = own.length > 0 || year === null ? own : given.filter(({ period }) => period === null);
  return [...actuals].reverse().flatMap((actual) => ofActual(row, actual, lowerIsBetter));
}

function ofActual(row: IndicatorReading, actual: Actual, lowerIsBetter: boolean): readonly RateCandidate[] {
  const year = actual.period?.fiscalYear ?? null;
  const of = year === null ? undefined : targetOf(row, year);
  const last = finalTarget(row);
  const total = row.targets.find((target) => target.kind === 'total' && hasFigure(target)) ?? null;
  const found: (RateCandidate | null)[] = [];
  if (hasFigure(of)) {
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
  const year = actual.period?.fiscalYear ?? null;
  const yearly = row.actuals.filter(
    ({ kind, period }) => kind !== 'total' && (period?.fiscalYear ?? Number.POSITIVE_INFINITY) <= (year ?? 0),
  );
  if (actual.kind === 'total') {
    const years = row.targets.filter(({ kind }) => kind !== 'total').filter(hasFigure);
    return [ratio('sum-ratio', [actual], years)];
  }
  if (year === null || yearly.length < 2 || !yearly.every(hasFigure)) return [];
  const targets = yearly.map(({ period }) => targetOf(row, period?.fiscalYear ?? year));
  const all = targets.filter(hasFigure);
  return [
    all.length === targets.length ? ratio('sum-ratio', yearly, all) : null,
    total === null ? null : ratio('total-ratio', yearly, [total]),
  ];
}

function ratio(
  definition: RateDefinition,
  actuals: readonly Actual[],
  targets: readonly Target[],
): RateCandidate | null {
  const unit = targets[0]?.quantity ?? null;
  if (unit === null) return null;
  const [above, below] = [sumOf(actuals, unit, false), sumOf(targets, unit, true)];
  if (above === null || below === null || below.value.lte(0)) return null;
  const at = (value: Decimal): Decimal => value.div(below.value);
  return candidate(definition, [at(above.value), at(above.low), at(above.high)], actuals, targets, [
    ...plus(actuals),
    { type: 'operator', operator: '÷' },
    ...plus(targets),
  ]);
}

function progress(
  definition: RateDefinition,
  row: IndicatorReading,
  actual: Actual,
  target: Target,
): RateCandidate | null {
  const [start, goal] = [row.baseline?.quantity ?? null, target.quantity];
  if (row.baseline === null || start === null || goal === null || actual.quantity === null) return null;
  const [a, b] = [operand(actual, goal), operand(row.baseline, goal)];
  // A target of increments is counted from the baseline already.
  const isLevel = target.kind === 'level' || target.kind === 'interim';
  if (a === null || b === null) return null;
  const span = (from: Decimal): Decimal => (isLevel ? goal.value.minus(from) : goal.value);
  if ([b.value, b.low, b.high].some((from) => span(from).isZero())) return null;
  const at = (value: Decimal, from: Decimal): Decimal => value.minus(from).div(span(from));
  const corners = [at(a.low, b.low), at(a.low, b.high), at(a.high, b.low), at(a.high, b.high)];
  const [x, y]: readonly (readonly [Quantity, Quantity])[] = [
    [actual.quantity, start],
    [goal, start],
  ];
  return candidate(
    definition,
    [at(a.value, b.value), ...corners],
    [actual],
    [target],
    [
      ...(x === undefined ? [] : minus(x)),
      { type: 'operator', operator: '÷' },
      ...(!isLevel || y === undefined ? [{ type: 'amount', quantity: goal } as const] : minus(y)),
    ],
  );
}

function inverse(actual: Actual, target: Target): RateCandidate | null {
  const goal = target.quantity;
  const a = goal === null ? null : operand(actual, goal);
  if (goal === null || a === null || [a.value, a.low].some((value) => value.lte(0))) return null;
  const at = (value: Decimal): Decimal => goal.value.div(value);
  return candidate(
    'inverse',
    [at(a.value), at(a.low), at(a.high)],
    [actual],
    [target],
    [{ type: 'amount', quantity: goal }, { type: 'operator', operator: '÷' }, ...plus([actual])],
  );
}

function mirror(actual: Actual, target: Target): RateCandidate | null {
  const goal = target.quantity;
  const a = goal === null ? null : operand(actual, goal);
  if (goal === null || a === null || goal.value.lte(0)) return null;
  const at = (value: Decimal): Decimal => goal.value.times(2).minus(value).div(goal.value);
  return candidate(
    'mirror',
    [at(a.value), at(a.low), at(a.high)],
    [actual],
    [target],
    [
      { type: 'text', text: '(2 ×' },
      { type: 'amount', quantity: goal },
      { type: 'operator', operator: '−' },
      ...plus([actual]),
      { type: 'text', text: ')' },
      { type: 'operator', operator: '÷' },
      { type: 'amount', quantity: goal },
    ],
  );
}

function candidate(
  definition: RateDefinition,
  [exact, ...ends]: readonly Decimal[],
  actuals: readonly Actual[],
  targets: readonly Target[],
  tokens: readonly ComputationToken[],
): RateCandidate | null {
  if (exact === undefined) return null;
  return {
    definition,
    exact,
    low: Decimal.min(exact, ...ends),
    high: Decimal.max(exact, ...ends),
    tokens,
    cells: { actuals: actuals.map(({ cell }) => cell), targets: targets.map(({ cell }) => cell) },
  };
}

function sumOf(figures: readonly Measured[], unit: Quantity, chosen: boolean): Operand | null {
  let sum: Operand = { value: new Decimal(0), low: new Decimal(0), high: new Decimal(0) };
  for (const figure of figures) {
    const one = operand(figure, unit, chosen);
    if (one === null) return null;
    sum = {
      value: sum.value.plus(one.value),
      low: sum.low.plus(one.low),
      high: sum.high.plus(one.high),
    };
  }
  return sum;
}

/**
 * A figure in the unit of another one, with what it can have been: a result in 千人 or with digits after the point,
 * a percentage or 約 was rounded (or cut off) before it was printed, and towns divide what they have in their books.
 * Targets were chosen and stand for themselves.
 */
function operand(figure: Measured, unit: Quantity, chosen = false): Operand | null {
  if (figure.quantity === null) return null;
  const value = inUnitOf(figure.quantity, unit);
  if (value === null) return null;
  const { decimals, unit: own, value: stored } = figure.quantity;
  const rounded =
    !chosen &&
    (decimals > 0 ||
      (own !== null && (own.factor.gte(1_000) || own.dimension === 'ratio')) ||
      isApproximate(figure));
  if (!rounded) return { value, low: value, high: value };
  const step = new Decimal(10)
    .pow(-Math.max(decimals, stored.decimalPlaces()))
    .times(isApproximate(figure) ? 10 : 1);
  const scale = stored.isZero() ? new Decimal(1) : value.div(stored);
  const slack = step.times(scale.abs());
  return { value, low: value.minus(slack.div(2)), high: value.plus(slack) };
}

function isApproximate({ reading }: Measured): boolean {
  return reading.kind === 'figure' && reading.approximate;
}

function plus(figures: readonly (Actual | Target)[]): readonly ComputationToken[] {
  const known = figures.flatMap(({ quantity }) => quantity ?? []);
  const tokens = known.flatMap((quantity, i): readonly ComputationToken[] => [
    ...(i === 0 ? [] : [{ type: 'operator', operator: '+' } as const]),
    { type: 'amount', quantity },
  ]);
  return known.length < 2 ? tokens : bracketed(tokens);
}

function minus([a, b]: readonly [Quantity, Quantity]): readonly ComputationToken[] {
  return bracketed([
    { type: 'amount', quantity: a },
    { type: 'operator', operator: '−' },
    { type: 'amount', quantity: b },
  ]);
}

function bracketed(tokens: readonly ComputationToken[]): readonly ComputationToken[] {
  return [{ type: 'text', text: '(' }, ...tokens, { type: 'text', text: ')' }];
}
