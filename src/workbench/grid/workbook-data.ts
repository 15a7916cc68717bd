import type { IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { breathe } from '../../hosts/breathe';
import type { BookView, SheetBook } from '../../hosts/xlsx/looks/read-book';
import { calculatedCells } from './sheet-cells';
import { styleId, toStyleData } from './style-data';

export const UNIT_ID = 'book';

/** Room to type below and beside what is there. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 26;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 40;
/** Pixels a character of the normal font, and around a column's text. */
const CHARACTER = 7;
const PADDING = 5;
const PIXELS_A_POINT = 4 / 3;

export const sheetIdOf = (index: number): string => `sheet${index}`;

/**
 * A workbook as Univer's data: its sheets with their looks and the cells that are calculated. All other cells are put
 * in when a sheet is shown, see {@link SheetCells}.
 */
export async function toWorkbookData(
  view: BookView,
  locale: IWorkbookData['locale'],
): Promise<IWorkbookData> {
  const { snapshot, styles } = view;
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const book = view.sheets[index];
    if (book === undefined) continue;
    await breathe();
    sheets[sheetIdOf(index)] = {
      ...frameOf(sheet, book),
      id: sheetIdOf(index),
      cellData: calculatedCells(view, index) as IWorksheetData['cellData'],
    };
  }
  const [normal] = styles;
  return {
    id: UNIT_ID,
    name: UNIT_ID,
    appVersion: '',
    locale,
    styles: Object.fromEntries(styles.map((look, index) => [styleId(index), toStyleData(look)])),
    ...(normal === undefined ? {} : { defaultStyle: withoutFormat(toStyleData(normal)) }),
    sheetOrder: snapshot.sheets.map((_, index) => sheetIdOf(index)),
    sheets,
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(snapshot)) }],
  };
}

function withoutFormat({ n: _, bg: _ground, bd: _borders, ...rest }: IStyleData): IStyleData {
  return rest;
}

function frameOf(sheet: SheetSnapshot, book: SheetBook): Partial<IWorksheetData> {
  const last = lastPlace(sheet, book);
  const rowCount = Math.min(MAX_ROWS, Math.max(LEAST_ROWS, last.row + 1 + SPARE_ROWS));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, last.column + 1 + SPARE_COLUMNS));
  const { frozen } = book;
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: book.tabColor === null ? '' : `#${book.tabColor}`,
    rowCount,
    columnCount,
    defaultColumnWidth: widthOf(book.defaultWidth),
    defaultRowHeight: heightOf(book.defaultHeight),
    showGridlines: book.gridlines ? 1 : 0,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
    },
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: rowsOf(sheet, book),
    columnData: columnsOf(sheet, book, columnCount),
  };
}

/** The last row and column that have anything to show. */
function lastPlace({ rows, merges }: SheetSnapshot, { styles }: SheetBook): { row: number; column: number } {
  let row = rows.at(-1)?.row ?? 0;
  let column = 0;
  for (const { cells } of rows) column = Math.max(column, cells.at(-1)?.column ?? 0);
  for (const { bottom, right } of merges) {
    row = Math.max(row, bottom);
    column = Math.max(column, right);
  }
  for (let at = 0; at < styles.length; at += 3) {
    row = Math.max(row, styles[at] ?? 0);
    column = Math.max(column, styles[at + 1] ?? 0);
  }
  return { row, column };
}

const widthOf = (characters: number): number => Math.round(characters * CHARACTER + PADDING);
const heightOf = (points: number): number => Math.round(points * PIXELS_A_POINT);

function rowsOf(sheet: SheetSnapshot, book: SheetBook): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, height, style } of book.rows) {
    rows[row] = {
      ...(height === null ? {} : { h: heightOf(height), ia: 0 }),
      ...(style === null ? {} : { s: styleId(style) }),
    };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnsOf(
  sheet: SheetSnapshot,
  book: SheetBook,
  count: number,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, width, style } of book.columns) {
    for (let column = from; column <= Math.min(to, count - 1); column++) {
      columns[column] = {
        ...(width === null ? {} : { w: widthOf(width) }),
        ...(style === 0 ? {} : { s: styleId(style) }),
      };
    }
  }
  for (const column of sheet.hiddenColumns) {
    if (column < count) columns[column] = { ...columns[column], hd: 1 };
  }
  return columns;
}

/** Names that formulas may use; those of programs (`_xlnm.`) and hidden ones are none. */
function namesOf({ definedNames, sheets }: WorkbookSnapshot): Record<string, unknown> {
  const names: Record<string, unknown> = {};
  for (const [index, { name, refersTo, sheet, hidden }] of definedNames.entries()) {
    if (hidden || name.startsWith('_')) continue;
    const id = `name${index}`;
    const place = sheets.findIndex((each) => each.name === sheet);
    names[id] = {
      id,
      name,
      formulaOrRefString: refersTo,
      localSheetId: place < 0 ? 'AllDefaultWorkbook' : sheetIdOf(place),
    };
  }
  return names;
}
