import { columnName, quoteSheet } from '../../../core/workbook/cell-ref';
import type { Area, ChartSeries, ModelCell } from '../../../core/workbook/sheet-model';
import { solid } from './chart-axes';
import { type Grid, shownValue } from './sheet-cells';
import { escapeText } from './xml-text';

/** The sheet that a chart reads. */
export interface ChartSource {
  /** Its name in the workbook written. */
  readonly sheet: string;
  readonly grid: Grid;
}

/** Told apart also by people who do not see red and green as different, and in grey print by their lightness. */
const PALETTE = ['1F5A94', 'E08A1E', '3A9D7C', 'B5476B', '7F7F7F', '5AA7DB'];

export function seriesXml(
  series: ChartSeries,
  index: number,
  shape: 'bar' | 'line',
  source: ChartSource,
): string {
  const color = (series.color ?? PALETTE[index % PALETTE.length] ?? '404040').toUpperCase();
  const look =
    shape === 'bar'
      ? `<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>` +
        `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(color)}` +
        `<a:ln w="9525">${solid('FFFFFF')}</a:ln></c:spPr></c:marker>`;
  const categories =
    series.categories === null ? '' : `<c:cat>${referenceXml(series.categories, source)}</c:cat>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, source)}${look}${categories}` +
    `<c:val>${numberReferenceXml(series.values, source)}</c:val>` +
    `${shape === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/**
 * Whether the heights of the bars only compare rightly from zero on. Excel cuts the axis where figures lie close
 * together; figures below zero, or that a format with a plus sign announces, need room on the other side.
 */
export function comparesFromZero(series: readonly ChartSeries[], source: ChartSource): boolean {
  const cells = series.flatMap(({ values }) => cellsOf(values, source.grid));
  return cells.every((cell) => {
    const value = shownValue(cell?.content);
    const isNegative = value?.kind === 'number' && value.value.startsWith('-');
    return !isNegative && cell?.style.numberFormat?.includes('+') !== true;
  });
}

function nameXml({ name }: ChartSeries, source: ChartSource): string {
  if (name.kind === 'text') return `<c:tx><c:v>${escapeText(name.text)}</c:v></c:tx>`;
  const { row, column } = name;
  return `<c:tx>${textReferenceXml({ top: row, left: column, bottom: row, right: column }, source)}</c:tx>`;
}

/** Categories are numbers only when every cell that holds something holds a number. */
function referenceXml(area: Area, source: ChartSource): string {
  const values = cellsOf(area, source.grid).map((cell) => shownValue(cell?.content));
  return values.every((value) => value === null || value.kind === 'number')
    ? numberReferenceXml(area, source)
    : textReferenceXml(area, source);
}

function numberReferenceXml(area: Area, source: ChartSource): string {
  const cells = cellsOf(area, source.grid);
  const format = cells.find((cell) => cell?.style.numberFormat !== undefined)?.style.numberFormat;
  const points = cells.map((cell, index) => {
    const value = shownValue(cell?.content);
    return value?.kind === 'number' ? pointXml(index, value.value) : '';
  });
  return (
    `<c:numRef><c:f>${referenceText(area, source)}</c:f><c:numCache>` +
    `<c:formatCode>${escapeText(format ?? 'General')}</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function textReferenceXml(area: Area, source: ChartSource): string {
  const cells = cellsOf(area, source.grid);
  const points = cells.map((cell, index) => {
    const value = shownValue(cell?.content);
    if (value === null) return '';
    return pointXml(index, value.kind === 'text' ? value.text : value.value);
  });
  return (
    `<c:strRef><c:f>${referenceText(area, source)}</c:f><c:strCache>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef>`
  );
}

function pointXml(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}

/** Cells of one row or one column, undefined where the model has none. */
function cellsOf(area: Area, grid: Grid): (ModelCell | undefined)[] {
  if (area.top !== area.bottom && area.left !== area.right) {
    throw new Error('A chart reads one row or one column at a time');
  }
  const cells: (ModelCell | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.push(grid.get(row)?.find((cell) => cell.column === column));
    }
  }
  return cells;
}

function referenceText({ top, left, bottom, right }: Area, { sheet }: ChartSource): string {
  const start = `$${columnName(left)}$${top + 1}`;
  const end = `$${columnName(right)}$${bottom + 1}`;
  return escapeText(`${quoteSheet(sheet)}!${start === end ? start : `${start}:${end}`}`);
}
