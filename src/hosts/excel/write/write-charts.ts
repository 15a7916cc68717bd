import { toAddress } from '../../../core/workbook/cell-ref';
import type {
  Area,
  ChartSeries,
  ModelCell,
  ModelChart,
  ModelContent,
  SheetModel,
} from '../../../core/workbook/sheet-model';
import { rangeOf } from '../addresses';
import { type Step, step } from './steps';
import { sheetOf, type Target } from './target';

const CHART_TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  'stacked-bar': 'BarStacked',
  'stacked-column': 'ColumnStacked',
} as const;
/** Told apart also by people who do not see red and green as different, and in grey print by their lightness. */
const PALETTE = ['1F5A94', 'E08A1E', '3A9D7C', 'B5476B', '7F7F7F', '5AA7DB'];
const GAP_WIDTH = 80;
const STACKED_GAP_WIDTH = 60;
const MARKER_SIZE = 7;

/** Native charts; those that the sheet has are another step's business. */
export function chartSteps(target: Target): Step[] {
  const { charts, cells } = target.model;
  const contents = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell] as const));
  return charts.map((chart) =>
    step(30 + 14 * chart.series.length, (context) => addChart(sheetOf(context, target), chart, contents)),
  );
}

type Cells = ReadonlyMap<string, ModelCell>;

function addChart(sheet: Excel.Worksheet, model: ModelChart, cells: Cells): void {
  const { series } = model;
  // Excel makes series of its own from the source: one of a single row or column of figures, none of blank cells.
  const source = series.findIndex(({ values }) => cellsIn(values, cells).some(isNumber));
  const area = series[Math.max(source, 0)]?.values;
  if (area === undefined) return;
  const chart = sheet.charts.add(
    CHART_TYPES[model.kind],
    rangeOf(sheet, area),
    area.top === area.bottom && area.left !== area.right ? 'Rows' : 'Columns',
  );
  chart.name = model.title;
  chart.title.text = model.title;
  chart.displayBlanksAs = 'NotPlotted';
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  series.forEach((one, index) => {
    const isMade = index === 0 && source >= 0;
    const drawn = isMade ? chart.series.getItemAt(0) : chart.series.add(nameOf(one, cells));
    if (isMade) drawn.name = nameOf(one, cells);
    drawSeries(sheet, drawn, one, index, model);
  });
  drawAxes(chart, model, cells);
  const { top, left, bottom, right } = model.anchor;
  // The anchor ends at the top left corner of its last cell, a position covers its last cell.
  chart.setPosition(
    toAddress({ row: top, column: left }),
    toAddress({ row: Math.max(top, bottom - 1), column: Math.max(left, right - 1) }),
  );
}

function drawSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { values, categories, color, line }: ChartSeries,
  index: number,
  { kind }: ModelChart,
): void {
  drawn.setValues(rangeOf(sheet, values));
  if (categories !== null) drawn.setXAxisValues(rangeOf(sheet, categories));
  const isLine = kind === 'line' || line;
  const paint = `#${color ?? PALETTE[index % PALETTE.length] ?? '404040'}`;
  if (isLine) {
    if (kind !== 'line') drawn.chartType = 'LineMarkers';
    drawn.format.line.color = paint;
    drawn.markerStyle = 'Circle';
    drawn.markerSize = MARKER_SIZE;
    drawn.smooth = false;
    return;
  }
  const isStacked = kind === 'stacked-bar' || kind === 'stacked-column';
  drawn.format.fill.setSolidColor(paint);
  drawn.gapWidth = isStacked ? STACKED_GAP_WIDTH : GAP_WIDTH;
  drawn.overlap = isStacked ? 100 : 0;
}

function drawAxes(chart: Excel.Chart, model: ModelChart, cells: Cells): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const titles = [
    [categoryAxis, model.categoryAxisTitle],
    [valueAxis, model.valueAxisTitle],
  ] as const;
  for (const [axis, text] of titles) {
    if (text === null) axis.title.visible = false;
    else axis.title.text = text;
  }
  if (model.valueFormat !== null) {
    valueAxis.linkNumberFormat = false;
    valueAxis.numberFormat = model.valueFormat;
  }
  // The first row of the table stands at the top.
  if (model.kind === 'bar' || model.kind === 'stacked-bar') categoryAxis.reversePlotOrder = true;
  const hasBars = model.kind !== 'line' && model.series.some(({ line }) => !line);
  if (hasBars && comparesFromZero(model, cells)) valueAxis.minimum = 0;
}

/** Bars only compare rightly from zero on; figures below zero, or that a plus sign announces, need room below. */
function comparesFromZero({ series }: ModelChart, cells: Cells): boolean {
  return series
    .flatMap(({ values }) => cellsIn(values, cells))
    .every(({ content, style }) => {
      const shown = shownValue(content);
      const isNegative = shown?.kind === 'number' && shown.value.startsWith('-');
      return !isNegative && style.numberFormat?.includes('+') !== true;
    });
}

function nameOf({ name }: ChartSeries, cells: Cells): string {
  if (name.kind === 'text') return name.text;
  const shown = shownValue(cells.get(`${name.row}:${name.column}`)?.content);
  if (shown === null) return '';
  return shown.kind === 'text' ? shown.text : shown.value;
}

function cellsIn({ top, left, bottom, right }: Area, cells: Cells): ModelCell[] {
  const found: ModelCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cells.get(`${row}:${column}`);
      if (cell !== undefined) found.push(cell);
    }
  }
  return found;
}

function isNumber({ content }: ModelCell): boolean {
  return shownValue(content)?.kind === 'number';
}

function shownValue(content: ModelContent | undefined) {
  if (content === undefined || content.kind === 'blank') return null;
  return content.kind === 'formula' ? content.value : content;
}

/** How far a model reaches, its charts included. */
export function extentOf({ cells, charts }: SheetModel): Area {
  let [bottom, right] = [0, 0];
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const { anchor } of charts) {
    bottom = Math.max(bottom, anchor.bottom);
    right = Math.max(right, anchor.right);
  }
  return { top: 0, left: 0, bottom, right };
}
