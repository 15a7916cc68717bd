import type { Area, ModelChart } from '../workbook/sheet-model';
import { COLUMN, type IndicatorRows } from './achievement-years';
import { isNumber } from './formula';
import type { ReportContext } from './report-context';
import { COLOR } from './styles';

/** Target against actual of one indicator; targets alone while no actual is in. */
export function indicatorChart(
  rows: IndicatorRows,
  headerRow: number,
  anchor: Area,
  context: ReportContext,
): ModelChart {
  const { t } = context;
  const left = COLUMN.firstYear;
  const right = left + rows.columns.length - 1;
  const line = (row: number): Area => ({ top: row, left, bottom: row, right });
  const hasActual = rows.actuals.some((actual) => isNumber(actual.value));
  const label = rows.indicator.label;
  const unit = rows.unit?.unit?.symbol ?? '';
  const series = (row: number, color: string) => ({
    name: { kind: 'cell', row, column: COLUMN.kind } as const,
    values: line(row),
    categories: line(headerRow),
    color,
    line: false,
  });
  return {
    kind: 'column',
    title: unit === '' ? label : t('report.chart.title-unit', { label, unit }),
    description: t(hasActual ? 'report.chart.target-actual' : 'report.chart.target-only', { label }),
    series: [
      series(rows.targetRow, COLOR.target),
      ...(hasActual ? [series(rows.actualRow, COLOR.actual)] : []),
    ],
    valueAxisTitle: unit === '' ? null : unit,
    categoryAxisTitle: null,
    valueFormat: '#,##0',
    anchor,
  };
}

/** The overview: which share of the indicators is in which state. */
export function sharesChart(
  counts: { readonly words: Area; readonly shares: Area },
  anchor: Area,
  { t }: ReportContext,
): ModelChart {
  return {
    kind: 'bar',
    title: t('report.chart.states'),
    description: t('report.chart.states-description'),
    series: [
      {
        name: { kind: 'text', text: t('report.achievement.share') },
        values: counts.shares,
        categories: counts.words,
        color: COLOR.actual,
        line: false,
      },
    ],
    valueAxisTitle: null,
    categoryAxisTitle: null,
    valueFormat: '0%',
    anchor,
  };
}

/** 達成率 and 進捗率 of all indicators side by side. */
export function ratesChart(
  table: { readonly top: number; readonly bottom: number },
  anchor: Area,
  { t }: ReportContext,
): ModelChart {
  const column = (at: number): Area => ({ top: table.top, left: at, bottom: table.bottom, right: at });
  const series = (name: string, at: number, color: string) => ({
    name: { kind: 'text', text: name } as const,
    values: column(at),
    categories: column(COLUMN.label),
    color,
    line: false,
  });
  return {
    kind: 'bar',
    title: t('report.chart.rates'),
    description: t('report.chart.rates-description'),
    series: [
      series(t('report.achievement.ratio-short'), 6, COLOR.actual),
      series(t('report.achievement.progress-short'), 7, COLOR.target),
    ],
    valueAxisTitle: null,
    categoryAxisTitle: null,
    valueFormat: '0%',
    anchor,
  };
}
