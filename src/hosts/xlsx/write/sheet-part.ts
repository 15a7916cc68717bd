import { MAX_COLUMNS, MAX_ROWS, toAddress, toRangeAddress } from '../../../core/workbook/cell-ref';
import type { PrintSetup, SheetModel } from '../../../core/workbook/sheet-model';
import type { Dialect } from './dialect';
import { type Grid, sheetDataXml } from './sheet-cells';
import { conditionalFormatsXml, linksXml, mergesXml, validationsXml } from './sheet-rules';
import type { StylesPart } from './styles-part';
import { attributes, escapeText, XML_DECLARATION } from './xml-text';

/** Room at both sides of a cell's text, in characters of the normal font. */
const COLUMN_PADDING = 0.7109375;
/** Height in points of a row that the model says nothing of: one line of Japanese text with air around it. */
const ROW_HEIGHT = 18.75;
const MAX_WIDTH = 255;
const MAX_HEADER = 255;
const A4 = 9;

/** What a sheet keeps when it is written again: things that a user set and that no model speaks of. */
export interface KeptSettings {
  /** Name of the sheet in the workbook's macros. */
  readonly codeName: string | null;
  /** Attributes of the view: which tab is selected, zoom. */
  readonly view: Readonly<Record<string, string>>;
  /** Relationship of the drawing that shows the comments. */
  readonly commentsDrawing: string | null;
}

export const NOTHING_KEPT: KeptSettings = { codeName: null, view: {}, commentsDrawing: null };

/** The worksheet part of a model; its elements stand in the order of the schema's CT_Worksheet. */
export function sheetXml(
  model: SheetModel,
  grid: Grid,
  styles: StylesPart,
  dialect: Dialect,
  kept: KeptSettings,
  drawing: string | null,
): string {
  const drawingXml = drawing === null ? '' : `<drawing r:id="${drawing}"/>`;
  const legacyXml = kept.commentsDrawing === null ? '' : `<legacyDrawing r:id="${kept.commentsDrawing}"/>`;
  return [
    XML_DECLARATION,
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    propertiesXml(model, kept),
    dimensionXml(grid),
    viewsXml(model, kept),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    columnsXml(model.columnWidths, new Set(model.hidden?.columns)),
    sheetDataXml(grid, model.rowHeights, new Set(model.hidden?.rows), (style) => styles.cellFormat(style)),
    // Without a password; people may still change widths and heights, sort and filter.
    model.protected
      ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'
      : '',
    model.autoFilter === null ? '' : `<autoFilter ref="${toRangeAddress(model.autoFilter)}"/>`,
    mergesXml(model.merges),
    conditionalFormatsXml(model.conditionalFormats, (format) => styles.differential(format)),
    validationsXml(model.validations),
    linksXml(model.cells),
    pageXml(model.print),
    drawingXml,
    legacyXml,
    '</worksheet>',
  ].join('');
}

function propertiesXml({ tabColor, print }: SheetModel, { codeName }: KeptSettings): string {
  const color = tabColor === null ? '' : `<tabColor rgb="FF${tabColor.toUpperCase()}"/>`;
  const fit = print.columnBreaks ? '' : '<pageSetUpPr fitToPage="1"/>';
  return `<sheetPr${attributes({ codeName })}>${color}${fit}</sheetPr>`;
}

function dimensionXml(grid: Grid): string {
  let right = 0;
  let left = MAX_COLUMNS;
  const rows = [...grid.keys()];
  for (const cells of grid.values()) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  if (rows.length === 0) return '<dimension ref="A1"/>';
  const range = { top: rows[0] ?? 0, left, bottom: rows.at(-1) ?? 0, right };
  return `<dimension ref="${toRangeAddress(range)}"/>`;
}

function viewsXml({ frozen }: SheetModel, { view }: KeptSettings): string {
  const { rows, columns } = frozen;
  const start = `<sheetViews><sheetView${attributes({ ...view, workbookViewId: 0 })}`;
  if (rows === 0 && columns === 0) return `${start}/></sheetViews>`;
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeft = toAddress({ row: rows, column: columns });
  const pane = attributes({
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: topLeft,
    activePane: active,
    state: 'frozen',
  });
  const selection = attributes({ pane: active, activeCell: topLeft, sqref: topLeft });
  return `${start}><pane${pane}/><selection${selection}/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly (number | null)[], hidden: ReadonlySet<number>): string {
  const items = widths.flatMap((width, column) => {
    if (width === null) return [];
    const written = Math.min(width + COLUMN_PADDING, MAX_WIDTH);
    const isHidden = hidden.has(column) ? 1 : null;
    const place = { min: column + 1, max: column + 1 };
    return [`<col${attributes({ ...place, width: written, hidden: isHidden, customWidth: 1 })}/>`];
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function pageXml(print: PrintSetup): string {
  const setup = attributes({
    paperSize: A4,
    ...(print.columnBreaks
      ? { scale: print.columnBreaks.scale }
      : { fitToWidth: print.fitToWidth, fitToHeight: print.fitToHeight }),
    orientation: print.landscape ? 'landscape' : 'portrait',
  });
  const parts = [
    ['oddHeader', print.header],
    ['oddFooter', print.footer],
  ] as const;
  const texts = parts.map(([element, text]) => {
    if (text === null || text === '') return '';
    if (text.length > MAX_HEADER) throw new Error(`Header or footer of ${text.length} characters`);
    return `<${element}>${escapeText(text)}</${element}>`;
  });
  const header = texts.join('');
  const rows = [...new Set(print.breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
  return (
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup${setup}/>` +
    (header === '' ? '' : `<headerFooter>${header}</headerFooter>`) +
    breaksXml('rowBreaks', rows, MAX_COLUMNS) +
    breaksXml('colBreaks', print.columnBreaks?.before ?? [], MAX_ROWS)
  );
}

function breaksXml(element: string, before: readonly number[], across: number): string {
  if (before.length === 0) return '';
  const breaks = before.map((at) => `<brk id="${at}" max="${across - 1}" man="1"/>`).join('');
  return `<${element} count="${before.length}" manualBreakCount="${before.length}">${breaks}</${element}>`;
}
