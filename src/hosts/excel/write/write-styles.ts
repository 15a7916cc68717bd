import type { Area, CellStyle, ModelCell } from '../../../core/workbook/sheet-model';
import { rangeOf } from '../addresses';
import { mergeRuns, sameAreas, sameLines, samePlaces } from './style-areas';
import { type Step, step } from './steps';
import { sheetOf, type Target } from './target';

const BORDER_COLOR = '#808080';
const WEIGHTS = { thin: 'Thin', hair: 'Hairline', medium: 'Medium' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/** Highest row that Excel has, in points. */
const MAX_HEIGHT = 409;
/** Height of a row that the model says nothing of, the same as in a file. */
const ROW_HEIGHT = 18.75;
const MAX_WIDTH = 255;

/** How characters of width become points: measured on a column of the workbook itself. */
export interface WidthUnit {
  readonly pointsPerCharacter: number;
  readonly padding: number;
}

/** Merged areas, styles, widths and heights. */
export function styleSteps(target: Target, unit: WidthUnit): Step[] {
  const { cells, merges } = target.model;
  const at = (context: Excel.RequestContext, area: Area): Excel.Range =>
    rangeOf(sheetOf(context, target), area);
  const formats = <T>(
    actions: number,
    valueOf: (cell: ModelCell) => T | null,
    set: (format: Excel.RangeFormat, value: T) => void,
  ): Step[] =>
    samePlaces(cells, valueOf).map(({ addresses, value }) =>
      step(
        actions,
        (context) => set(sheetOf(context, target).getRanges(addresses).format, value),
        addresses.length,
      ),
    );
  return [
    ...mergeRuns(merges).map(({ area, across }) => step(2, (context) => at(context, area).merge(across))),
    ...formats(6, fontOf, ({ font }, value) => font.set(value)),
    ...formats(
      3,
      ({ style }) => style.fill ?? null,
      ({ fill }, value) => {
        fill.color = `#${value}`;
      },
    ),
    ...formats(5, alignmentOf, (format, value) => format.set(value)),
    ...sameAreas(cells, ({ style }) => style.border ?? null).map(({ area, value }) =>
      step(18, (context) => drawBorders(at(context, area), area, value)),
    ),
    ...formats(
      3,
      ({ style }) => style.locked ?? null,
      ({ protection }, value) => {
        protection.locked = value;
      },
    ),
    ...sizeSteps(target, unit),
  ];
}

/** A link brings Excel's look of links with it, so such a cell always says how it looks. */
function fontOf({ style, link }: ModelCell): Excel.Interfaces.RangeFontUpdateData | null {
  const { bold, italic, underline, size, color } = style;
  const font: Excel.Interfaces.RangeFontUpdateData = {};
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined || link !== null) font.underline = underline === true ? 'Single' : 'None';
  if (size !== undefined) font.size = size;
  if (color !== undefined || link !== null) font.color = `#${color ?? '000000'}`;
  return Object.keys(font).length === 0 ? null : font;
}

function alignmentOf({ style }: ModelCell): Excel.Interfaces.RangeFormatUpdateData | null {
  const format: Excel.Interfaces.RangeFormatUpdateData = {};
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  return Object.keys(format).length === 0 ? null : format;
}

function drawBorders(range: Excel.Range, area: Area, border: NonNullable<CellStyle['border']>): void {
  const sides: (
    | 'EdgeTop'
    | 'EdgeBottom'
    | 'EdgeLeft'
    | 'EdgeRight'
    | 'InsideHorizontal'
    | 'InsideVertical'
  )[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  // A single row or column has nothing inside to draw.
  if (area.top !== area.bottom) sides.push('InsideHorizontal');
  if (area.left !== area.right) sides.push('InsideVertical');
  for (const side of sides) {
    range.format.borders
      .getItem(side)
      .set({ style: 'Continuous', weight: WEIGHTS[border], color: BORDER_COLOR });
  }
}

function sizeSteps(target: Target, { pointsPerCharacter, padding }: WidthUnit): Step[] {
  const { columnWidths, rowHeights, cells, charts } = target.model;
  const widths = new Map(
    columnWidths.flatMap((width, column): [number, number][] => (width === null ? [] : [[column, width]])),
  );
  const heights = new Map<number, number>();
  const last = [...cells.map(({ row }) => row), ...charts.map(({ anchor }) => anchor.bottom)];
  const bottom = last.reduce((most, row) => Math.max(most, row), -1);
  for (let row = 0; row <= bottom; row++) heights.set(row, ROW_HEIGHT);
  for (const [row, height] of rowHeights) heights.set(row, Math.min(height, MAX_HEIGHT));
  return [
    ...sameLines(widths).map(({ from, to, size }) =>
      step(2, (context) => {
        const range = rangeOf(sheetOf(context, target), { top: 0, bottom: 0, left: from, right: to });
        range.format.columnWidth = Math.min(size, MAX_WIDTH) * pointsPerCharacter + padding;
      }),
    ),
    ...sameLines(heights).map(({ from, to, size }) =>
      step(2, (context) => {
        const range = rangeOf(sheetOf(context, target), { top: from, bottom: to, left: 0, right: 0 });
        range.format.rowHeight = size;
      }),
    ),
  ];
}
