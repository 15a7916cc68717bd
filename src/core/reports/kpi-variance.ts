import type { Plan } from '../plan/plan';
import { COLUMN as YEARS, decimalsOf, type IndicatorRows, NOTHING } from './achievement-years';
import {
  areNumbers,
  compare,
  type Condition,
  divide,
  type Expression,
  isNumber,
  number,
  round,
  subtract,
  text,
  when,
} from './formula';
import { anyNumber, countNumbers, straightLine, sum } from './formula-functions';
import { fitRow, fitRows, writeHeader, yearHeader } from './frame';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import {
  CENTER,
  LABEL,
  LINKED_NUMBER,
  NUMBER,
  WORDS,
  amountFormat,
  differenceFormat,
  rateChangeFormat,
} from './styles';

const NONE = text(NOTHING);
const ZERO = number(0);
/** Decimals of averages and of what is expected at the end. */
const AVERAGE_DECIMALS = 1;

/** Columns of the outlook, one row an indicator. */
export const OUTLOOK = {
  number: 0,
  label: 1,
  final: 2,
  finalYear: 3,
  first: 4,
  firstYear: 5,
  latest: 6,
  latestYear: 7,
  left: 8,
  rate: 9,
  needed: 10,
  expected: 11,
  expectedGap: 12,
  remarks: 13,
} as const;

/** The rows of one indicator in the table of differences. */
export interface VarianceRows {
  readonly rows: IndicatorRows;
  readonly differenceRow: number;
  readonly targetChangeRow: number;
}

/** Rows that {@link writeDifferences} adds under target, actual and ratio. */
export const DIFFERENCE_ROWS = 4;

/** 差, 増減率, 対前年度増減 of actuals and of targets for one indicator, years across. */
export function writeDifferences(
  builder: SheetBuilder,
  row: number,
  rows: IndicatorRows,
  context: ReportContext,
): VarianceRows {
  const { t } = context;
  const { indicator, targets, actuals } = rows;
  const difference = { ...NUMBER, numberFormat: differenceFormat(rows.unit, context, decimalsOf(indicator)) };
  const rate = { ...NUMBER, numberFormat: rateChangeFormat(context) };
  const increments = indicator.basis === 'increment';
  const heads = [
    t('report.variance.difference'),
    t('report.variance.difference-rate'),
    t('report.variance.actual-change'),
    t(increments ? 'report.variance.target-increment' : 'report.variance.target-change'),
  ];
  heads.forEach((head, index) => builder.put(row + index, YEARS.kind, head, LABEL));
  targets.forEach((target, index) => {
    const actual = actuals[index] ?? NONE;
    const column = YEARS.firstYear + index;
    const gap = when(areNumbers(target, actual), subtract(actual, target), NONE);
    const cell = builder.putFigure(row, column, gap, difference);
    const share = when(compare(target, '<>', ZERO), divide(cell, target, 6), NONE);
    builder.putFigure(row + 1, column, when(areNumbers(cell, target), share, NONE), rate);
    builder.putFigure(row + 2, column, change(actuals, index, rows), difference);
    builder.putFigure(row + 3, column, increments ? target : change(targets, index, rows), difference);
  });
  return { rows, differenceRow: row, targetChangeRow: row + 3 };
}

/** The change from the year before; in the first year from a baseline of the year before. */
function change(cells: readonly Expression[], index: number, rows: IndicatorRows): Expression {
  const cell = cells[index] ?? NONE;
  const year = rows.columns[index] ?? null;
  const before = rows.columns[index - 1] ?? null;
  if (year === null) return NONE;
  if (index === 0) {
    const start = rows.indicator.baseline?.period?.fiscalYear ?? null;
    if (rows.indicator.basis === 'increment' || start !== year - 1) return NONE;
    return when(areNumbers(rows.baseline, cell), subtract(cell, rows.baseline), NONE);
  }
  const previous = cells[index - 1] ?? NONE;
  if (before === null || before !== year - 1) return NONE;
  return when(areNumbers(previous, cell), subtract(cell, previous), NONE);
}

export function writeOutlookHeader(builder: SheetBuilder, row: number, { t }: ReportContext): void {
  writeHeader(builder, row, [
    t('report.achievement.number'),
    t('report.achievement.label'),
    t('report.variance.final-target'),
    t('report.variance.final-year'),
    t('report.variance.first'),
    t('report.variance.first-year'),
    t('report.variance.latest'),
    t('report.variance.latest-year'),
    t('report.variance.years-left'),
    t('report.variance.latest-rate'),
    t('report.variance.needed'),
    t('report.variance.expected'),
    t('report.variance.expected-gap'),
    t('report.achievement.remarks'),
  ]);
}

/** Final target, latest result, what each remaining year has to bring, and where the trend leads. */
export function writeOutlook(
  builder: SheetBuilder,
  row: number,
  index: number,
  rows: IndicatorRows,
  plan: Plan,
  fitAt: number,
  context: ReportContext,
): void {
  const { t } = context;
  const { indicator } = rows;
  const dated = rows.columns.flatMap((year, at) => (year === null ? [] : [{ year, at }]));
  const decimals = decimalsOf(indicator);
  const amount = { ...NUMBER, numberFormat: amountFormat(rows.unit, context, decimals) };
  const average = { ...NUMBER, numberFormat: differenceFormat(rows.unit, context, AVERAGE_DECIMALS) };
  const gap = {
    ...NUMBER,
    numberFormat: differenceFormat(rows.unit, context, Math.max(decimals, AVERAGE_DECIMALS)),
  };

  builder.put(row, OUTLOOK.number, String(index + 1), LINKED_NUMBER, indicator.cell);
  builder.put(row, OUTLOOK.label, indicator.label, WORDS);
  const final = finalTarget(rows, dated, plan);
  const target = builder.putFigure(row, OUTLOOK.final, final.cell, amount);
  const finalYear = builder.put(
    row,
    OUTLOOK.finalYear,
    final.year === null ? NOTHING : number(final.year),
    CENTER,
  );
  const actualAt = (at: number): Expression => rows.actuals[at] ?? NONE;
  const reached = (upTo: number): Expression =>
    indicator.basis === 'increment' ? sumUpTo(rows, dated, upTo) : actualAt(upTo);
  const pick = (order: Dated, of: (entry: { year: number; at: number }) => Expression): Expression =>
    order.reduceRight<Expression>(
      (otherwise, entry) => when(areNumbers(actualAt(entry.at)), of(entry), otherwise),
      NONE,
    );
  const newest = [...dated].reverse();
  const year = { ...CENTER, numberFormat: '0' };
  builder.putFigure(
    row,
    OUTLOOK.first,
    pick(dated, ({ at }) => actualAt(at)),
    amount,
  );
  builder.putFigure(
    row,
    OUTLOOK.firstYear,
    pick(dated, (entry) => number(entry.year)),
    year,
  );
  const latest = builder.putFigure(
    row,
    OUTLOOK.latest,
    pick(newest, ({ at }) => reached(at)),
    amount,
  );
  const latestYear = builder.putFigure(
    row,
    OUTLOOK.latestYear,
    pick(newest, (entry) => number(entry.year)),
    year,
  );
  const left = builder.putFigure(
    row,
    OUTLOOK.left,
    when(areNumbers(finalYear, latestYear), subtract(finalYear, latestYear), NONE),
    year,
  );
  builder.putFigure(row, OUTLOOK.rate, latestRate(rows, dated, builder), {
    ...NUMBER,
    numberFormat: rateChangeFormat(context),
  });
  const missing = divide(subtract(target, latest), left, AVERAGE_DECIMALS);
  const needed = when(areNumbers(target, latest, left), when(compare(left, '>', ZERO), missing, NONE), NONE);
  builder.putFigure(row, OUTLOOK.needed, needed, average);
  const fitted = writeFit(builder, fitAt, index, rows, finalYear, context);
  const ahead = when(compare(left, '>', ZERO), fitted, latest);
  const expected = builder.putFigure(row, OUTLOOK.expected, when(areNumbers(left, fitted), ahead, NONE), {
    ...NUMBER,
    numberFormat: amountFormat(rows.unit, context, Math.max(decimals, AVERAGE_DECIMALS)),
  });
  builder.putFigure(
    row,
    OUTLOOK.expectedGap,
    when(areNumbers(target, expected), subtract(expected, target), NONE),
    gap,
  );
  const given = dated.filter(({ at }) => isNumber(rows.actuals[at]?.value ?? '')).length;
  const remark =
    given === 0 ? t('report.variance.no-actual') : given === 1 ? t('report.variance.one-actual') : '';
  const words: Expression | null =
    remark === ''
      ? null
      : given === 0
        ? when(areNumbers(latest), text(''), text(remark))
        : when(areNumbers(expected), text(''), text(remark));
  builder.put(row, OUTLOOK.remarks, words, { ...WORDS, size: 9 });
  fitRow(builder, row, [
    { text: indicator.label, width: builder.widths[OUTLOOK.label] ?? 10 },
    { text: remark, width: builder.widths[OUTLOOK.remarks] ?? 10, small: true },
  ]);
  builder.height(row, 28);
}

type Dated = readonly { readonly year: number; readonly at: number }[];

function finalTarget(
  rows: IndicatorRows,
  dated: Dated,
  plan: Plan,
): { readonly cell: Expression; readonly year: number | null } {
  if (rows.indicator.basis === 'increment') {
    return { cell: rows.total ?? NONE, year: dated.at(-1)?.year ?? plan.fiscalYears.at(-1) ?? null };
  }
  const last = [...dated].reverse().find(({ at }) => isNumber(rows.targets[at]?.value ?? ''));
  if (last !== undefined) return { cell: rows.targets[last.at] ?? NONE, year: last.year };
  const undated = rows.columns.indexOf(null);
  const cell = rows.targets[undated];
  return cell === undefined ? { cell: NONE, year: null } : { cell, year: plan.fiscalYears.at(-1) ?? null };
}

/** Σ of the actuals up to a year. */
function sumUpTo(rows: IndicatorRows, dated: Dated, upTo: number): Expression {
  const cells = dated.filter(({ at }) => at <= upTo).map(({ at }) => rows.actuals[at] ?? NONE);
  return when(anyNumber(cells), sum(cells), NONE);
}

/** 差 ÷ 目標 of the latest year with an actual, from the table of differences. */
function latestRate(rows: IndicatorRows, dated: Dated, builder: SheetBuilder): Expression {
  return dated.reduce<Expression>(
    (otherwise, { at }) =>
      when(
        areNumbers(rows.actuals[at] ?? NONE),
        builder.at(rows.targetRow + 3, YEARS.firstYear + at),
        otherwise,
      ),
    NONE,
  );
}

/** The points of the straight line that leads to the end: years with a result, and the results (increments summed up). */
interface Fit {
  readonly years: readonly Expression[];
  readonly results: readonly Expression[];
}

/** Columns of the fit behind its years. */
export const FIT_COLUMNS = 2;
/** Rows that one indicator takes in the table of the fit. */
export const FIT_ROWS = 2;

/** The heading of the table of the fit, with the formula of the line. */
export function writeFitHeader(
  builder: SheetBuilder,
  row: number,
  years: readonly (number | null)[],
  context: ReportContext,
): void {
  const { t } = context;
  writeHeader(builder, row, [
    t('report.achievement.number'),
    t('report.achievement.label'),
    t('report.variance.fit-count'),
    t('report.achievement.kind'),
    ...years.map((year) => yearHeader(year, context)),
    t('report.variance.fit-slope'),
    t('report.variance.fit-formula'),
  ]);
}

/** 年度 and 実績 of one indicator as the points of a line, its slope, and the line in words. */
function writeFit(
  builder: SheetBuilder,
  row: number,
  index: number,
  rows: IndicatorRows,
  finalYear: Expression,
  context: ReportContext,
): Expression {
  const { t } = context;
  const { indicator, actuals, columns } = rows;
  const decimals = Math.max(decimalsOf(indicator), AVERAGE_DECIMALS);
  const amount = { ...NUMBER, numberFormat: amountFormat(rows.unit, context, decimalsOf(indicator)) };
  const place = (column: number) => ({ top: row, left: column, bottom: row + 1, right: column });
  const isSummed = indicator.basis === 'increment';
  builder.putMerged(place(YEARS.number), String(index + 1), LINKED_NUMBER, indicator.cell);
  builder.putMerged(place(YEARS.label), indicator.label, WORDS);
  builder.put(row, YEARS.kind, t('report.variance.fit-year'), LABEL);
  builder.put(
    row + 1,
    YEARS.kind,
    t(isSummed ? 'report.variance.fit-summed' : 'report.achievement.actual'),
    LABEL,
  );
  const years: Expression[] = [];
  const results: Expression[] = [];
  columns.forEach((year, at) => {
    const actual = actuals[at] ?? NONE;
    const column = YEARS.firstYear + at;
    const x = year === null ? NONE : when(areNumbers(actual), number(year), NONE);
    const soFar = isSummed ? sum(actuals.slice(0, at + 1)) : actual;
    years.push(builder.putFigure(row, column, x, { ...CENTER, numberFormat: '0' }));
    results.push(
      builder.putFigure(
        row + 1,
        column,
        year === null ? NONE : when(areNumbers(actual), soFar, NONE),
        amount,
      ),
    );
  });
  const points: Fit = { years, results };
  const count = builder.putMerged(
    place(YEARS.baseline),
    columns.length === 0 ? NONE : countNumbers(points.years),
    CENTER,
  );
  const behind = YEARS.firstYear + columns.length;
  if (columns.length === 0) return NONE;
  const enough: Condition = {
    text: `AND(${compare(count, '>=', number(2)).text},${areNumbers(finalYear).text})`,
    holds: compare(count, '>=', number(2)).holds && areNumbers(finalYear).holds,
  };
  const line = straightLine(points.results, points.years, finalYear);
  const slope = builder.putFigure(row, behind, when(enough, line.slope, NONE), {
    ...NUMBER,
    numberFormat: differenceFormat(rows.unit, context, decimals),
  });
  builder.merge(place(behind));
  const expected = when(enough, round(line.there, AVERAGE_DECIMALS), NONE);
  const cell = builder.putFigure(row, behind + 1, expected, {
    ...NUMBER,
    numberFormat: amountFormat(rows.unit, context, decimals),
  });
  builder.merge(place(behind + 1));
  fitRows(builder, row, row + 1, indicator.label, builder.widthOf(YEARS.label, YEARS.label));
  builder.keepTogether(row, row + 1);
  return isNumber(slope.value) || !isNumber(cell.value) ? cell : NONE;
}
