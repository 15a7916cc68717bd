import { readFileSync } from 'node:fs';
import { newWorkbook } from './workbook.mjs';

const PLAIN_NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * The workbook that comes about when a person pastes a plan's whole text into cell A1: a line a row, a tab the next
 * column, blank lines blank rows. Excel makes numbers of what is nothing but a number and keeps the rest as text.
 */
export function pastedWorkbook(textFile, title) {
  const workbook = newWorkbook(title);
  const sheet = workbook.addWorksheet('Sheet1');
  const lines = readFileSync(textFile, 'utf8').replace(/\n$/, '').split('\n');
  lines.forEach((line, row) => {
    line.split('\t').forEach((text, column) => {
      if (text === '') return;
      const cell = sheet.getCell(row + 1, column + 1);
      if (!PLAIN_NUMBER.test(text)) {
        cell.value = text;
        return;
      }
      cell.value = Number(text.replaceAll(',', ''));
      if (text.includes(',')) cell.numFmt = '#,##0';
    });
  });
  return workbook;
}
