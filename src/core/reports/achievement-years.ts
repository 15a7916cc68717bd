import type { Achievement, YearResult } from '../achievement/achievement';
import { inUnitOf } from '../achievement/amounts';
import type { DatedFigure } from '../plan/figure';
import type { Indicator, Target } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';
import {
  add,
  anyNumber,
  areNumbers,
  compare,
  divide,
  type Expression,
  number,
  sum,
  text,
  when,
} from './formula';
import { fitRow, yearHeader } from './frame';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { mirror } from './source-cells';
import { amountFormat, CENTER, COLOR, EMPTY, HEADER, LABEL, LINK, NUMBER, rateFormat } from './styles';

/** Columns of the sheet 達成状況: the same places serve the table of judgements and the table of years. */
export const COLUMN = { number: 0, label: 1, baseline: 2, kind: 3, firstYear: 4 } as const;

/** Where an indicator's figures stand on the sheet. */
export interface IndicatorRows {
  readonly indicator: Indicator;
  readonly achievement: Achievement;
  readonly baseline: Expression;
  /** Fiscal years of the columns. */
  readonly columns: readonly (number | null)[];
  /** One for each year column. */
  readonly targets: readonly Expression[];
  readonly actuals: readonly Expression[];
  readonly targetRow: number;
  readonly actualRow: number;
  /** The printed total of increments, or their sum. */
  readonly total: Expression | null;
  readonly unit: Quantity | null;
}

/** One indicator to show: what was judged of it. */
export interface Judged {
  readonly indicator: Indicator;
  readonly achievement: Achievement;
}

/** Rows of the years' table for one indicator. */
export const ROWS_EACH = 3;

/** Columns behind the years: 累計 and 基準値＋累計. */
export const COLUMNS_BEHIND = 2;

/** The header of the table of years. */
export function writeYearsHeader(
  builder: SheetBuilder,
  row: number,
  years: readonly (number | null)[],
  context: ReportContext,
): void {
  const { t } = context;
  builder.putRow(
    row,
    0,
    [
      t('report.achievement.number'),
      t('report.achievement.label'),
      t('report.achievement.baseline'),
      t('report.achievement.kind'),
      ...years.map((year) => yearHeader(year, context)),
      t('report.achievement.total'),
      t('report.achievement.end-level'),
    ],
    HEADER,
  );
  builder.height(row, 40);
}

/**
 * Target, actual and ratio of every year of one indicator.
 *
 * @param extraRows rows that the caller adds below, covered by the indicator's name
 */
export function writeYears(
  builder: SheetBuilder,
  row: number,
  index: number,
  { indicator, achievement }: Judged,
  years: readonly (number | null)[],
  context: ReportContext,
  extraRows = 0,
): IndicatorRows {
  const { t } = context;
  const unit = unitOf(indicator);
  const format = { ...NUMBER, numberFormat: amountFormat(unit, context, decimalsOf(indicator)) };
  const byYear = new Map(achievement.years.map((year) => [year.fiscalYear, year]));
  const bottom = row + ROWS_EACH - 1;
  const place = (column: number) => ({ top: row, left: column, bottom: bottom + extraRows, right: column });

  builder.putMerged(place(COLUMN.number), String(index + 1), CENTER);
  builder.putMerged(place(COLUMN.label), indicator.label, LINK, indicator.cell);
  const baseline = putFigure(
    builder.putMerged.bind(builder, place(COLUMN.baseline)),
    indicator.baseline,
    format,
    context,
  );
  builder.put(row, COLUMN.kind, kindWord(indicator, context), LABEL);
  builder.put(row + 1, COLUMN.kind, t('report.achievement.actual'), LABEL);
  builder.put(row + 2, COLUMN.kind, t('report.achievement.ratio-short'), LABEL);
  fitRow(builder, row + 1, [{ text: indicator.label, width: builder.widthOf(1, 1) * 2.4 }]);

  const targets: Expression[] = [];
  const actuals: Expression[] = [];
  years.forEach((year, offset) => {
    const column = COLUMN.firstYear + offset;
    const pair = byYear.get(year) ?? null;
    const putAt = (at: number) => builder.put.bind(builder, at, column);
    const target = putFigure(putAt(row), pair?.target ?? null, format, context);
    const actual = putActual(putAt(row + 1), pair, format, context);
    targets.push(target);
    actuals.push(actual);
    const ratio = yearRatio(pair, achievement, target, actual);
    builder.put(row + 2, column, ratio ?? NOTHING, {
      ...(ratio === null ? EMPTY : NUMBER),
      numberFormat: rateFormat(context),
      color: COLOR.muted,
    });
  });

  const behind = COLUMN.firstYear + years.length;
  const total =
    indicator.basis === 'increment'
      ? writeTotals(builder, row, behind, indicator, targets, actuals, format, context)
      : null;
  if (total === null) builder.paint({ top: row, left: behind, bottom, right: behind + 1 }, EMPTY);
  else writeLevels(builder, row, behind, baseline, format);
  return {
    indicator,
    achievement,
    baseline,
    columns: years,
    targets,
    actuals,
    targetRow: row,
    actualRow: row + 1,
    total,
    unit,
  };
}

/** Stands where there is no figure. */
export const NOTHING = '―';

type Put = (entry: ReturnType<typeof mirror>, style: typeof NUMBER, link?: CellRef | null) => Expression;

function putFigure(
  put: Put,
  figure: DatedFigure | null,
  style: typeof NUMBER,
  context: ReportContext,
): Expression {
  const words =
    figure === null || figure.reading.kind === 'blank' || figure.reading.kind === 'none'
      ? NOTHING
      : figure.text;
  const entry = mirror(figure, words, context);
  const shown = figure?.quantity ? style : { ...EMPTY, numberFormat: style.numberFormat ?? 'General' };
  return put(entry, shown, figure?.cell ?? null);
}

function putActual(
  put: Put,
  pair: YearResult | null,
  style: typeof NUMBER,
  context: ReportContext,
): Expression {
  const actual = pair?.actual ?? null;
  const missing = context.t('report.achievement.not-entered');
  const words = actual === null || actual.status === 'missing' ? missing : actual.text;
  const entry = mirror(actual, words, context, pair?.target ?? null);
  const shown = actual?.quantity ? style : { ...EMPTY, numberFormat: style.numberFormat ?? 'General' };
  return put(entry, shown, actual?.cell ?? null);
}

function yearRatio(
  pair: YearResult | null,
  achievement: Achievement,
  target: Expression,
  actual: Expression,
): Expression | null {
  if (pair?.target == null || !hasRatio(achievement)) return null;
  if (
    pair.actual?.quantity &&
    pair.target.quantity &&
    inUnitOf(pair.actual.quantity, pair.target.quantity) === null
  )
    return null;
  const none = text(NOTHING);
  const known = when(compare(target, '>', number(0)), divide(actual, target, 6), none);
  return when(areNumbers(target, actual), known, none);
}

/** Whether actual ÷ target means anything for this indicator. */
export function hasRatio({ comparison, reasons }: Achievement): boolean {
  return comparison !== '<=' && comparison !== '<' && !reasons.includes('slowed-decline');
}

function writeTotals(
  builder: SheetBuilder,
  row: number,
  column: number,
  indicator: Indicator,
  targets: readonly Expression[],
  actuals: readonly Expression[],
  style: typeof NUMBER,
  context: ReportContext,
): Expression {
  const printed = indicator.targets.find((target) => target.kind === 'total') ?? null;
  const none = text(NOTHING);
  const summed = (cells: readonly Expression[]): Expression =>
    cells.length === 0 ? none : when(anyNumber(cells), sum(cells), none);
  const total =
    printed?.quantity != null
      ? putFigure(builder.put.bind(builder, row, column), printed, style, context)
      : builder.put(row, column, summed(targets), style);
  builder.put(row + 1, column, summed(actuals), style);
  builder.put(row + 2, column, NOTHING, EMPTY);
  return total;
}

/** End level = baseline + total, for targets and for actuals so far. */
function writeLevels(
  builder: SheetBuilder,
  row: number,
  column: number,
  baseline: Expression,
  style: typeof NUMBER,
): void {
  for (const at of [row, row + 1]) {
    const total = builder.at(at, column);
    const level = when(areNumbers(baseline, total), add(baseline, total), text(NOTHING));
    builder.put(at, column + 1, level, style);
  }
  builder.put(row + 2, column + 1, NOTHING, EMPTY);
}

function kindWord(indicator: Indicator, { t }: ReportContext): string {
  return t(
    indicator.basis === 'increment' ? 'report.achievement.target-increment' : 'report.achievement.target',
  );
}

/** A quantity that carries the indicator's unit. */
function unitOf(indicator: Indicator): Quantity | null {
  const figures: readonly (Target | DatedFigure | null)[] = [
    ...indicator.targets,
    ...indicator.actuals,
    indicator.baseline,
  ];
  return figures.find((figure) => figure?.quantity)?.quantity ?? null;
}

/** Most decimals that any figure of the indicator has. */
export function decimalsOf(indicator: Indicator): number {
  const figures = [
    ...indicator.targets,
    ...indicator.actuals,
    ...(indicator.baseline ? [indicator.baseline] : []),
  ];
  return Math.max(
    0,
    ...figures.map(({ quantity }) =>
      quantity ? Math.max(quantity.decimals, quantity.value.decimalPlaces()) : 0,
    ),
  );
}
