import type { Period } from '../../../../src/core/calendar/period';
import type { DatedFigure } from '../../../../src/core/plan/figure';
import type { Actual, Indicator, KpiTable, Target } from '../../../../src/core/plan/indicator';
import { formatQuantity } from '../../../../src/core/quantity/format';
import type { Bound, Quantity, Unit } from '../../../../src/core/quantity/quantity';
import type { ReadingResult } from '../../../../src/core/reading/reading-result';

const KIND_LETTERS: Readonly<Record<Target['kind'], string>> = {
  level: 'T',
  increment: 'I',
  total: 'ΣT',
  interim: 'M',
};
const ACTUAL_LETTERS: Readonly<Record<Actual['kind'], string>> = { level: 'A', increment: 'AI', total: 'ΣA' };
const BOUND_SIGNS: Readonly<Record<Bound, string>> = {
  'at-least': '≥',
  'at-most': '≤',
  'less-than': '<',
  'more-than': '>',
};

/**
 * What was read, one line an indicator:
 *
 *     [L4 level]
 *     観光振興 » 観光客数 | 人 | base 1,000 (2015) | 2016 T 1,100 A 1,150 | 2017 T 1,200 A 集計中
 *
 * Figures stand under their year in the order of the table; a figure in another unit than the indicator's shows
 * it. T target, I increment, M interim, ΣT total, A actual, AI increment as actual. Blank cells are left out.
 */
export function showReading(result: ReadingResult): string {
  return result.plans
    .flatMap((plan) => [...plan.kpiTables.map(showTable), ...plan.indicators.map(showIndicator)])
    .join('\n');
}

/** The last year of a range, so that a total stands after its years. */
const YEAR = /[0-9]{4}(?!.*[0-9]{4})/;

function showTable({ table, basis }: KpiTable): string {
  return `[${table.layout}${table.blocks.map(() => '+block').join('')} ${basis}]`;
}

function showIndicator(indicator: Indicator): string {
  const { label, project, unit, baseline, targets, actuals, rates, evaluations, copies } = indicator;
  const parts = [`${project === null ? '' : `${project} » `}${label}`, unit?.symbol ?? '?'];
  if (baseline !== null && baseline.reading.kind !== 'blank') {
    const year = baseline.period === null ? '' : ` (${showPeriod(baseline.period)})`;
    parts.push(`base ${showFigure(baseline, unit)}${year}`);
  }
  const years = new Map<string, string[]>();
  const add = (figure: DatedFigure, letter: string): void => {
    if (figure.reading.kind === 'blank') return;
    const year = showPeriod(figure.period);
    years.set(year, [...(years.get(year) ?? []), `${letter} ${showFigure(figure, unit)}`]);
  };
  for (const target of targets) add(target, KIND_LETTERS[target.kind]);
  for (const actual of actuals) add(actual, ACTUAL_LETTERS[actual.kind]);
  for (const rate of rates) add(rate, '%');
  const ordered = [...years].sort(([a], [b]) =>
    (YEAR.exec(a)?.[0] ?? '9').localeCompare(YEAR.exec(b)?.[0] ?? '9'),
  );
  for (const [year, figures] of ordered) parts.push(`${year} ${figures.join(' ')}`);
  if (evaluations.length > 0) parts.push(`「${evaluations.map(({ value }) => value).join('／')}」`);
  if (copies.length > 0) parts.push(`×${copies.length + 1}`);
  return parts.join(' | ');
}

/** `2016`; `平29` kinds of years that are no fiscal years keep their nature: `cal 2017`, `2016.9`, `#1`. */
function showPeriod(period: Period | null): string {
  if (period === null) return '–';
  const { nature, fiscalYear, firstYear, ordinal, end } = period;
  if (nature === 'ordinal' && fiscalYear === null) return `#${ordinal ?? 'last'}`;
  if (nature === 'calendar-year') return `cal ${fiscalYear}`;
  if (nature === 'range') return `${firstYear}–${fiscalYear}`;
  if (nature === 'month' && end !== null) return `${end.year}.${end.month}`;
  if (nature === 'date' && end !== null) return `${end.year}.${end.month}.${end.day}`;
  return String(fiscalYear);
}

function showFigure({ reading, quantity, text }: DatedFigure, unit: Unit | null): string {
  if (quantity === null || reading.kind !== 'figure')
    return reading.kind === 'ambiguous' ? `?${text}?` : text;
  const sign = reading.bound === null ? '' : BOUND_SIGNS[reading.bound];
  return `${reading.approximate ? '約' : ''}${sign}${showQuantity(quantity, unit)}`;
}

function showQuantity(quantity: Quantity, unit: Unit | null): string {
  const same = quantity.unit?.symbol === unit?.symbol;
  return same ? formatQuantity({ ...quantity, unit: null }) : formatQuantity(quantity);
}
