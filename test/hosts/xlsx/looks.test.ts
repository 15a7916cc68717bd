import ExcelJS from 'exceljs';
import { readBook } from '../../../src/hosts/xlsx/looks/read-book';

async function lookedBook() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('計画', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }],
    properties: { tabColor: { argb: 'FFFF0000' } },
  });
  const cell = sheet.getCell('B3');
  cell.value = 5000;
  cell.numFmt = '#,##0"人"';
  cell.font = { name: 'ＭＳ 明朝', size: 14, bold: true, italic: true, underline: true, color: { theme: 4 } };
  // ExcelJS writes tints, but its types do not know them.
  const gray = { theme: 0, tint: -0.25 } as Partial<ExcelJS.Color>;
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: gray };
  cell.border = { top: { style: 'double', color: { argb: 'FF00FF00' } }, left: { style: 'thin' } };
  cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true, indent: 2, textRotation: -45 };
  cell.protection = { locked: false };
  sheet.getCell('D4').border = { bottom: { style: 'hair' } };
  sheet.getColumn(2).width = 20;
  sheet.getRow(3).height = 40;
  return readBook(new Uint8Array(await book.xlsx.writeBuffer()));
}

describe('looks of a workbook', () => {
  test('a cell', async () => {
    const { sheets, styles } = await lookedBook();
    const numbers = [...(sheets[0]?.styles ?? [])];
    expect(numbers.slice(0, 2)).toEqual([2, 1]);
    expect(styles[numbers[2] ?? -1]).toEqual({
      numberFormat: '#,##0"人"',
      locked: false,
      font: {
        name: 'ＭＳ 明朝',
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strike: false,
        color: expect.stringMatching(/^[0-9A-F]{6}$/),
      },
      fill: 'BFBFBF',
      borders: { top: { line: 'double', color: '00FF00' }, left: { line: 'thin', color: '000000' } },
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      rotation: -45,
    });
  });

  test('blank cells have looks, too', async () => {
    const { sheets, styles } = await lookedBook();
    const numbers = [...(sheets[0]?.styles ?? [])];
    expect(numbers.slice(3, 5)).toEqual([3, 3]);
    expect(styles[numbers[5] ?? -1]?.borders.bottom?.line).toBe('hair');
  });

  test('the sheet', async () => {
    const { sheets } = await lookedBook();
    expect(sheets[0]).toMatchObject({
      frozen: { rows: 2, columns: 1 },
      gridlines: false,
      tabColor: 'FF0000',
      columns: [{ from: 1, to: 1, width: 20 }],
      rows: [{ row: 2, height: 40 }],
    });
  });
});
