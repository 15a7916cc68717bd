import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, itemNotFound } from '../rich-api/messages';
import { type HostAxis, type HostChart, type HostSeries, newSeries } from '../model/chart';
import { readColor } from '../model/format';
import type { HostSheet } from '../model/sheet';
import { checkAlive, checkSheet, type ExcelContext, type RangeTarget } from './context';
import { fields } from './fields';

export interface ChartTarget {
  readonly sheet: HostSheet;
  readonly chart: HostChart;
}
interface SeriesTarget extends ChartTarget {
  readonly series: HostSeries;
}
interface AxisTarget extends ChartTarget {
  readonly axis: HostAxis;
}

/** @throws RichApiError where the chart is no longer there */
export function checkChart({ sheet, chart }: ChartTarget): void {
  checkAlive(sheet);
  if (!sheet.charts.includes(chart)) throw itemNotFound();
}

/** Title, legend, axes and series of a chart. */
export function chartPartBehaviours(context: ExcelContext): Behaviours {
  const check = checkChart;
  const write = ({ sheet }: ChartTarget) => checkSheet(context, sheet);
  const seriesObject = (target: ChartTarget, series: HostSeries | undefined): HostObject => {
    if (series === undefined) throw invalidArgument();
    return { type: 'ChartSeries', target: { ...target, series } satisfies SeriesTarget };
  };
  const axisObject = (target: ChartTarget, axis: HostAxis): HostObject => ({
    type: 'ChartAxis',
    target: { ...target, axis } satisfies AxisTarget,
  });
  const title = fields<ChartTarget>(
    ({ chart }) => chart,
    { Text: ['title', 'string'], Visible: ['titleVisible', 'boolean'] },
    write,
  );
  const axisTitle = fields<AxisTarget>(
    ({ axis }) => axis,
    { Text: ['title', 'string'], Visible: ['titleVisible', 'boolean'] },
    write,
  );
  const axis = fields<AxisTarget>(
    ({ axis: own }) => own,
    { Visible: ['visible', 'boolean'], NumberFormat: ['numberFormat', 'string'] },
    write,
  );
  const moreOfAxis = fields<AxisTarget>(
    ({ axis: own }) => own.more,
    {
      Minimum: ['Minimum', 'number'],
      Maximum: ['Maximum', 'number'],
      MajorUnit: ['MajorUnit', 'number'],
      ReversePlotOrder: ['ReversePlotOrder', 'boolean'],
      LinkNumberFormat: ['LinkNumberFormat', 'boolean'],
    },
    write,
  );
  const series = fields<SeriesTarget>(
    ({ series: own }) => own,
    {
      Name: ['name', 'string'],
      AxisGroup: ['axisGroup', 'string'],
      HasDataLabels: ['hasDataLabels', 'boolean'],
    },
    write,
  );
  const moreOfSeries = fields<SeriesTarget>(
    ({ series: own }) => own.more,
    {
      GapWidth: ['GapWidth', 'number'],
      Overlap: ['Overlap', 'number'],
      MarkerStyle: ['MarkerStyle', 'string'],
      MarkerSize: ['MarkerSize', 'number'],
      Smooth: ['Smooth', 'boolean'],
    },
    write,
  );
  const source = (key: 'values' | 'categories') => (target: SeriesTarget, range: HostObject) => {
    write(target);
    if (range?.type !== 'Range') throw invalidArgument();
    target.series[key] = range.target as RangeTarget;
  };
  const paint = (key: 'color' | 'lineColor') => (target: SeriesTarget, value: unknown) => {
    write(target);
    const color = readColor(value);
    if (color === null) throw invalidArgument();
    target.series[key] = color;
  };
  return {
    ChartTitle: behaviour<ChartTarget>({
      check,
      get: title.get,
      set: {
        ...title.set,
        Text: (target, value) => {
          title.set['Text']?.(target, value);
          target.chart.titleVisible = true;
        },
      },
    }),
    ChartLegend: behaviour<ChartTarget>({
      check,
      ...fields<ChartTarget>(
        ({ chart }) => chart.legend,
        { Visible: ['visible', 'boolean'], Position: ['position', 'string'] },
        write,
      ),
    }),
    ChartAxes: behaviour<ChartTarget>({
      check,
      go: {
        CategoryAxis: (target) => axisObject(target, target.chart.categoryAxis),
        ValueAxis: (target) => axisObject(target, target.chart.valueAxis),
      },
    }),
    ChartAxis: behaviour<AxisTarget>({
      check,
      get: { ...axis.get, ...moreOfAxis.get },
      set: { ...axis.set, ...moreOfAxis.set },
      go: { Title: (target) => ({ type: 'ChartAxisTitle', target }) },
    }),
    ChartAxisTitle: behaviour<AxisTarget>({
      check,
      get: axisTitle.get,
      set: {
        ...axisTitle.set,
        Text: (target, value) => {
          axisTitle.set['Text']?.(target, value);
          target.axis.titleVisible = true;
        },
      },
    }),
    ChartSeriesCollection: behaviour<ChartTarget>({
      check,
      get: { Count: ({ chart }) => chart.series.length },
      items: (target) => target.chart.series.map((item) => seriesObject(target, item)),
      call: { GetCount: ({ chart }) => chart.series.length },
      go: {
        GetItemAt: (target, index: number) => seriesObject(target, target.chart.series[index]),
        Add: (target, name?: string | null, index?: number | null) => {
          write(target);
          const all = target.chart.series;
          const added = newSeries(name ?? `系列${all.length + 1}`);
          all.splice(index ?? all.length, 0, added);
          return seriesObject(target, added);
        },
      },
    }),
    ChartSeries: behaviour<SeriesTarget>({
      check,
      get: {
        ...series.get,
        ...moreOfSeries.get,
        ChartType: ({ chart, series: own }) => own.chartType ?? chart.chartType,
      },
      set: {
        ...series.set,
        ...moreOfSeries.set,
        ChartType: (target, value: string) => {
          write(target);
          target.series.chartType = value;
        },
      },
      go: { Format: (target) => ({ type: 'ChartSeriesFormat', target }) },
      call: {
        SetValues: source('values'),
        SetXAxisValues: source('categories'),
        Delete: (target) => {
          write(target);
          target.chart.series = target.chart.series.filter((item) => item !== target.series);
        },
      },
    }),
    ChartSeriesFormat: behaviour<SeriesTarget>({
      go: {
        Fill: (target) => ({ type: 'ChartFill', target }),
        Line: (target) => ({ type: 'ChartLineFormat', target }),
      },
    }),
    ChartFill: behaviour<SeriesTarget>({
      call: { SetSolidColor: paint('color'), Clear: ({ series: own }) => void (own.color = null) },
    }),
    ChartLineFormat: behaviour<SeriesTarget>({
      get: { Color: ({ series: own }) => own.lineColor ?? '' },
      set: { Color: paint('lineColor') },
    }),
  };
}
