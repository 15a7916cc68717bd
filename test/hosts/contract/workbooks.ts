import ExcelJS from 'exceljs';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { cell, formula, model, number, richModel, text } from '../xlsx/write/models';

/** A workbook with something of everything that a host reads. */
export async function everythingBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const plan = book.addWorksheet('計画');
  plan.getCell('B2').value = '指標';
  plan.getCell('C2').value = '基準値';
  plan.getCell('D2').value = '目標値';
  plan.getCell('B3').value = '観光客数';
  plan.getCell('C3').value = 4800;
  plan.getCell('C3').numFmt = '#,##0"人"';
  plan.getCell('D3').value = 0.1 + 0.2;
  plan.getCell('B4').value = '改行\nあり ';
  plan.getCell('C4').value = true;
  plan.getCell('D4').value = { formula: 'C3*2', result: 9600 };
  plan.getCell('B5').value = '2021/3';
  plan.getCell('B5').numFmt = '@';
  plan.getCell('C5').value = new Date(Date.UTC(2021, 2, 31));
  plan.getCell('C5').numFmt = 'yyyy/m/d';
  plan.getCell('D5').value = { formula: 'C3/0', result: { error: '#DIV/0!' } };
  plan.getCell('B6').value = { error: '#N/A' };
  plan.getCell('D6').value = { formula: 'IF(C3>0,"","x")', result: '' };
  plan.mergeCells('B8:D9');
  plan.getCell('B8').value = '結合';
  plan.getRow(4).hidden = true;
  plan.getColumn(3).hidden = true;
  const costs = book.addWorksheet("事業費's 表");
  costs.addTable({
    name: '事業費表',
    ref: 'A1',
    headerRow: true,
    totalsRow: false,
    columns: [{ name: '年度' }, { name: '事業費' }],
    rows: [
      ['R3', 1000],
      ['R4', 2000],
    ],
  });
  book.addWorksheet('空');
  book.addWorksheet('裏', { state: 'hidden' }).getCell('A1').value = 1;
  book.addWorksheet('奥', { state: 'veryHidden' }).getCell('Z30').value = 'x';
  book.definedNames.add("'計画'!$C$3", '基準');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The least that a user brings: a plan of two rows. */
export async function smallBook(sheets: readonly string[] = ['計画']): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const name of sheets) {
    const sheet = book.addWorksheet(name);
    sheet.addRow(['指標', '目標', '実績']);
    sheet.addRow(['観光客数', 5000, 4800]).getCell(2).numFmt = '#,##0"人"';
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const ACHIEVEMENT: SheetModel = richModel({ key: 'achievement', name: '達成状況', protected: false });
export const PROTECTED: SheetModel = richModel({ key: 'actuals', name: '実績入力' });

/** Texts that a spreadsheet program would take for something else when they are typed. */
export const TRICKY_TEXTS = [
  '1/2',
  '5-2',
  '平成29年3月',
  'R3.4.1',
  '10%',
  '1,200',
  '=A1',
  '+5',
  '-',
  '- 3',
  '@',
  'TRUE',
  "'引用",
  '１２',
  '10:30',
  '#N/A',
  '第1回 (2)',
  '1E3',
  '¥100',
  '3月末',
  'May 5',
] as const;

export const FINDINGS: SheetModel = model({
  key: 'findings',
  name: '点検結果',
  cells: [
    cell('A1', text('点検結果'), { bold: true, size: 16 }),
    cell('A2', text('件数')),
    cell('B2', number('2'), { numberFormat: '#,##0"件"' }),
    cell('C2', formula("'計画'!B2*2", '10000')),
    cell('A3', text('計画!B2'), { color: '0563C1', underline: true }, { sheet: '計画', row: 1, column: 1 }),
    ...TRICKY_TEXTS.map((words, index) => cell(`A${index + 5}`, text(words))),
  ],
});

/** Speaks of another sheet that is written at the same time. */
export const SUMMARY: SheetModel = model({
  key: 'variance',
  name: '差異分析',
  cells: [cell('A1', formula("'達成状況'!B9", '75000')), cell('A2', formula('達成状況!B9*2', '150000'))],
});

/** No host can hold it: an item of the list has the comma that separates the items. */
export const IMPOSSIBLE: SheetModel = model({
  key: 'grant',
  name: '交付金算定',
  validations: [
    {
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      rule: { kind: 'list', items: ['1,000', '2,000'] },
      prompt: null,
      error: null,
    },
  ],
});
