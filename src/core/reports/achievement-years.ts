import type { Achievement, YearResult } from '../achievement/achievement';
import { inUnitOf, isEmpty } from '../achievement/amounts';
import type { DatedFigure } from '../plan/figure';
import type { Indicator, Target } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { add, areNumbers, compare, divide, type Expression, number, text, when } from './formula';
import { anyNumber, sum } from './formula-functions';
import { fitRows, yearHeader, writeHeader } from './frame';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { linkOf, mirror } from './source-cells';
import type { CellRef } from '../workbook/cell-ref';
import { COLOR, EMPTY, LABEL, LINKED_NUMBER, NUMBER, WORDS, amountFormat, rateFormat } from './styles';

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

/** How the table of years looks on a sheet. */
export interface YearsLayout {
  readonly years: readonly (number | null)[];
  /** Columns behind the years, 累計 and 基準値＋累計: where the plan has yearly increments. */
  readonly totals: boolean;
  /** Rows of one indicator; those after target and actual are the caller's where there is no ratio row. */
  readonly rowsEach: number;
  readonly ratioRow: boolean;
}

/** Columns that the table of years takes. */
export function yearsWidth({ years, totals }: Pick<YearsLayout, 'years' | 'totals'>): number {
  return COLUMN.firstYear + years.length + (totals ? 2 : 0);
}

/** The header of the table of years. */
export function writeYearsHeader(
  builder: SheetBuilder,
  row: number,
  { years, totals }: YearsLayout,
  context: ReportContext,
): void {
  const { t } = context;
  writeHeader(builder, row, [
    t('report.achievement.number'),
    t('report.achievement.label'),
    t('report.achievement.baseline'),
    t('report.achievement.kind'),
    ...years.map((year) => yearHeader(year, context)),
    ...(totals ? [t('report.achievement.total'), t('report.achievement.end-level')] : []),
  ]);
}

/** Target, actual and ratio of every year of one indicator. */
export function writeYears(
  builder: SheetBuilder,
  row: number,
  index: number,
  { indicator, achievement }: Judged,
  { years, totals, rowsEach, ratioRow }: YearsLayout,
  context: ReportContext,
): IndicatorRows {
  const { t } = context;
  const unit = unitOf(indicator);
  const format = { ...NUMBER, numberFormat: amountFormat(unit, context, decimalsOf(indicator)) };
  const byYear = new Map(achievement.years.map((year) => [year.fiscalYear, year]));
  const bottom = row + rowsEach - 1;
  const place = (column: number) => ({ top: row, left: column, bottom, right: column });

  builder.putMerged(place(COLUMN.number), String(index + 1), LINKED_NUMBER, indicator.cell);
  builder.putMerged(place(COLUMN.label), indicator.label, WORDS);
  const start = figureEntry(indicator.baseline, context);
  const baseline = builder.putFigure(
    row,
    COLUMN.baseline,
    start,
    { ...NUMBER, numberFormat: baselineFormat(indicator, unit, context) },
    linkOf(indicator.baseline, start),
  );
  builder.merge(place(COLUMN.baseline));
  builder.put(row, COLUMN.kind, kindWord(indicator, context), LABEL);
  builder.put(row + 1, COLUMN.kind, t('report.achievement.actual'), LABEL);
  if (ratioRow) builder.put(row + 2, COLUMN.kind, t('report.achievement.ratio-short'), LABEL);
  builder.keepTogether(row, bottom);
  fitRows(builder, row, bottom, indicator.label, builder.widthOf(COLUMN.label, COLUMN.label));

  const targets: Expression[] = [];
  const actuals: Expression[] = [];
  years.forEach((year, offset) => {
    const column = COLUMN.firstYear + offset;
    const pair = byYear.get(year) ?? null;
    const wanted = figureEntry(pair?.target ?? null, context);
    const got = actualEntry(pair, context);
    const target = builder.putFigure(row, column, wanted, format, linkOf(pair?.target ?? null, wanted));
    const actual = builder.putFigure(row + 1, column, got, format, linkOf(pair?.actual ?? null, got));
    targets.push(target);
    actuals.push(actual);
    if (!ratioRow) return;
    const ratio = yearRatio(pair, achievement, target, actual);
    const rate = { ...NUMBER, numberFormat: rateFormat(context), color: COLOR.muted };
    builder.putFigure(row + 2, column, ratio ?? NOTHING, rate);
  });

  const behind = COLUMN.firstYear + years.length;
  const total =
    indicator.basis === 'increment'
      ? writeTotals(builder, row, behind, indicator, targets, actuals, format, context)
      : null;
  if (total !== null) {
    const level = { ...NUMBER, numberFormat: baselineFormat(indicator, unit, context) };
    writeLevels(builder, row, behind, baseline, level);
  }
  if (totals) builder.paint({ top: row, left: behind, bottom, right: behind + 1 }, EMPTY);
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

/** What a sheet shows for a baseline or a target, in words where it is no figure. */
export function figureEntry(figure: DatedFigure | null, context: ReportContext): Entry {
  return mirror(figure, saysWords(figure) ? figure.text : NOTHING, context);
}

/** What a sheet shows for the actual of a year. */
export function actualEntry(pair: YearResult | null, context: ReportContext): Entry {
  const actual = pair?.actual ?? null;
  const missing = context.t('report.achievement.not-entered');
  const words = actual?.status !== 'missing' && saysWords(actual) ? actual.text : missing;
  return mirror(actual, words, context, pair?.target ?? null);
}

/** Whether a cell holds words of its own in the place of a figure: 集計中, 策定. */
function saysWords(figure: DatedFigure | null): figure is DatedFigure {
  return figure !== null && figure.quantity === null && !isEmpty(figure);
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
  const { target, link, actual } = totalEntries(indicator, targets, actuals, context);
  const total = builder.putFigure(row, column, target, style, link);
  builder.putFigure(row + 1, column, actual, style);
  return total;
}

/** 累計 of yearly increments: as printed or summed, and of the actuals so far. */
export function totalEntries(
  indicator: Indicator,
  targets: readonly Expression[],
  actuals: readonly Expression[],
  context: ReportContext,
): { readonly target: Entry; readonly link: CellRef | null; readonly actual: Expression } {
  const printed = indicator.targets.find((target) => target.kind === 'total') ?? null;
  const none = text(NOTHING);
  const summed = (cells: readonly Expression[]): Expression =>
    cells.length === 0 ? none : when(anyNumber(cells), sum(cells), none);
  const target = printed?.quantity != null ? figureEntry(printed, context) : summed(targets);
  return { target, link: linkOf(printed, target), actual: summed(actuals) };
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
    builder.putFigure(at, column + 1, endLevel(baseline, total), style);
  }
}

/** 基準値＋累計. */
export function endLevel(baseline: Expression, total: Expression): Expression {
  return when(areNumbers(baseline, total), add(baseline, total), text(NOTHING));
}

/** 目標値, or 目標（増加分）. */
export function kindWord(indicator: Indicator, { t }: ReportContext): string {
  return t(
    indicator.basis === 'increment' ? 'report.achievement.target-increment' : 'report.achievement.target',
  );
}

/** A quantity that carries the indicator's unit. */
export function unitOf(indicator: Indicator): Quantity | null {
  const figures: readonly (Target | DatedFigure | null)[] = [
    ...indicator.targets,
    ...indicator.actuals,
    indicator.baseline,
  ];
  return figures.find((figure) => figure?.quantity)?.quantity ?? null;
}

/** Levels are in the unit of the baseline: 13 % and 9 ポイント make 22 %. */
export function baselineFormat(indicator: Indicator, unit: Quantity | null, context: ReportContext): string {
  return amountFormat(indicator.baseline?.quantity ?? unit, context, decimalsOf(indicator));
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
