import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, itemNotFound } from '../rich-api/messages';
import { type HostChart, newAxis } from '../model/chart';
import type { HostSheet } from '../model/sheet';
import { checkChart, type ChartTarget, chartPartBehaviours } from './chart-parts';
import { defaultSeries } from './chart-series';
import { checkAlive, checkSheet, type ExcelContext, type RangeTarget, sheetObject } from './context';
import { fields } from './fields';
import { sizeOf } from './format-members';
import { rangeByAddress } from './range-steps';

/** Charts on sheets. */
export function chartBehaviours(context: ExcelContext): Behaviours {
  const write = ({ sheet }: ChartTarget) => checkSheet(context, sheet);
  const part =
    (type: string) =>
    (target: ChartTarget): HostObject => ({ type, target });
  const texts = fields<ChartTarget>(
    ({ chart }) => chart,
    {
      Name: ['name', 'string'],
      ChartType: ['chartType', 'string'],
      DisplayBlanksAs: ['displayBlanksAs', 'string'],
      Top: ['top', 'number'],
      Left: ['left', 'number'],
      Width: ['width', 'number'],
      Height: ['height', 'number'],
    },
    write,
  );
  const more = fields<ChartTarget>(
    ({ chart }) => chart.more,
    { PlotVisibleOnly: ['PlotVisibleOnly', 'boolean'] },
    write,
  );
  const move = (name: string) => (target: ChartTarget, value: unknown) => {
    texts.set[name]?.(target, value);
    target.chart.anchor = null;
  };
  return {
    ...chartPartBehaviours(context),
    ChartCollection: behaviour<HostSheet>({
      check: checkAlive,
      eventTarget: ({ id }) => id,
      get: { Count: ({ charts }) => charts.length },
      items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
      call: { GetCount: ({ charts }) => charts.length },
      go: {
        GetItem: (sheet, key: string) => chartObject(sheet, find(sheet, key)),
        GetItemAt: (sheet, index: number) => chartObject(sheet, sheet.charts[index]),
        GetItemOrNullObject: (sheet, key: string) => {
          const chart = find(sheet, key);
          return chart === undefined ? null : chartObject(sheet, chart);
        },
        Add: (sheet, chartType: string, source: HostObject, seriesBy?: string | null) => {
          checkSheet(context, sheet);
          if (source?.type !== 'Range') throw invalidArgument();
          const chart = newChart(context, sheet, chartType, source.target as RangeTarget, seriesBy ?? 'Auto');
          sheet.charts.push(chart);
          sheet.touched = true;
          return chartObject(sheet, chart);
        },
      },
    }),
    Chart: behaviour<ChartTarget>({
      check: checkChart,
      identity: ({ chart }) => ({ Id: chart.id }),
      get: { ...texts.get, ...more.get, Id: ({ chart }) => chart.id },
      set: {
        ...texts.set,
        ...more.set,
        Top: move('Top'),
        Left: move('Left'),
        Width: move('Width'),
        Height: move('Height'),
      },
      go: {
        Worksheet: ({ sheet }) => sheetObject(sheet),
        Title: part('ChartTitle'),
        Legend: part('ChartLegend'),
        Axes: part('ChartAxes'),
        Series: part('ChartSeriesCollection'),
      },
      call: {
        Delete: ({ sheet, chart }) => {
          checkSheet(context, sheet);
          sheet.charts = sheet.charts.filter((item) => item !== chart);
          sheet.touched = true;
        },
        SetPosition: (target, start: HostObject | string, end?: HostObject | string | null) => {
          write(target);
          setPosition(target, start, end ?? start);
        },
      },
    }),
  };
}

function chartObject(sheet: HostSheet, chart: HostChart | undefined): HostObject {
  if (chart === undefined) throw itemNotFound();
  return { type: 'Chart', target: { sheet, chart } satisfies ChartTarget };
}

function find(sheet: HostSheet, key: string): HostChart | undefined {
  return sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

function newChart(
  { workbook }: ExcelContext,
  sheet: HostSheet,
  chartType: string,
  source: RangeTarget,
  seriesBy: string,
): HostChart {
  return {
    id: workbook.newId('chart'),
    name: `グラフ ${sheet.charts.length + 1}`,
    chartType,
    title: '',
    titleVisible: true,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    anchor: null,
    series: defaultSeries(source, seriesBy),
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    legend: { visible: true, position: 'Bottom' },
    displayBlanksAs: 'NotPlotted',
    more: {},
  };
}

function setPosition(
  { sheet, chart }: ChartTarget,
  start: HostObject | string,
  end: HostObject | string,
): void {
  const areaOf = (range: HostObject | string) =>
    ((typeof range === 'string' ? rangeByAddress(sheet, range) : range).target as RangeTarget).area;
  const [first, last] = [areaOf(start), areaOf(end)];
  const { top, left, bottom, right } = {
    top: first.top,
    left: first.left,
    bottom: last.bottom,
    right: last.right,
  };
  chart.anchor = { top, left, bottom, right };
  chart.top = sizeOf(sheet, 'rows', 0, top - 1);
  chart.left = sizeOf(sheet, 'columns', 0, left - 1);
  chart.height = sizeOf(sheet, 'rows', top, bottom);
  chart.width = sizeOf(sheet, 'columns', left, right);
}
