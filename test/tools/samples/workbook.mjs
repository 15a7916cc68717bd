import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** @typedef {string | number | { formula: string, result: number }} Content */

const MADE = new Date(Date.UTC(2020, 0, 1));
const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEADER_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
const FONT = { name: '游ゴシック', size: 11, family: 3 };

/** An empty workbook whose properties never change from one run to the next. */
export function newWorkbook(title) {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  workbook.creator = 'Tenken';
  workbook.lastModifiedBy = 'Tenken';
  workbook.created = MADE;
  workbook.modified = MADE;
  return workbook;
}

/** A sheet with the given column widths (in characters) and, where wanted, frozen rows and columns. */
export function addSheet(workbook, name, { widths = [], freeze = null } = {}) {
  const views = freeze === null ? [] : [{ state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows }];
  const sheet = workbook.addWorksheet(name, { views });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

/** A title above a table. */
export function putTitle(sheet, address, text, size = 14) {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.font = { ...FONT, size, bold: true };
}

/** A line without any frame: notes, units, headings. */
export function putNote(sheet, address, text, horizontal = 'left') {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.font = { ...FONT, size: 10 };
  cell.alignment = { horizontal };
}

/** A header cell; a range such as `B4:B5` is merged. */
export function putHeader(sheet, range, text) {
  if (range.includes(':')) sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(':')[0]);
  cell.value = text;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  for (const part of cellsOf(sheet, range)) {
    part.font = { ...FONT, bold: true };
    part.fill = HEADER_FILL;
    part.border = BOX;
  }
}

/**
 * A framed row from `row`, `column` on. Numbers get `format`, texts are wrapped; null leaves the frame empty.
 *
 * @param {readonly (Content | null)[]} contents
 */
export function putRow(sheet, row, column, contents, { format = '#,##0', bold = false } = {}) {
  sheet.getRow(row).height ??= 21;
  contents.forEach((content, index) => {
    const cell = sheet.getCell(row, column + index);
    cell.border = BOX;
    cell.font = { ...FONT, bold };
    if (content === null) return;
    cell.value = content;
    if (typeof content === 'string') {
      const mark = content.length <= 4;
      cell.alignment = { horizontal: mark ? 'center' : 'left', vertical: 'middle', wrapText: !mark };
      // What would turn into a date or a formula when somebody edits the cell.
      if (/^[-0-9]/.test(content)) cell.numFmt = '@';
    } else {
      cell.numFmt = format;
      cell.alignment = { vertical: 'middle' };
    }
  });
}

/** Pairs of a label and its text, one a row: the planner's cover sheet. */
export function putPairs(sheet, row, pairs) {
  pairs.forEach(([label, text], index) => {
    putHeader(sheet, `A${row + index}`, label);
    putRow(sheet, row + index, 2, [text]);
    sheet.getRow(row + index).height = text.length > 40 ? 38 : 21;
  });
}

/** A4, one page wide, as people set it before they print. */
export function setPage(sheet, orientation = 'landscape') {
  sheet.pageSetup = { paperSize: 9, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** The file's bytes, the same for the same content: the zip's dates are fixed. */
export async function toBytes(workbook) {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]])), {
    level: 6,
    mtime: new Date(2020, 0, 1),
  });
}

function cellsOf(sheet, range) {
  const [first, last = first] = range.split(':');
  const start = sheet.getCell(first);
  const end = sheet.getCell(last);
  const cells = [];
  for (let row = start.row; row <= end.row; row++)
    for (let column = start.col; column <= end.col; column++) cells.push(sheet.getCell(row, column));
  return cells;
}
