import { writeFileSync, readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { convert, describeWithLibreOffice, recalculate, temporaryFile } from './libreoffice';

describeWithLibreOffice('LibreOffice', () => {
  const file = temporaryFile('wrong.xlsx');
  const sheet = utils.aoa_to_sheet([[1, 2]]);
  sheet.C1 = { t: 'n', v: 999, f: 'A1+B1' };
  sheet['!ref'] = 'A1:C1';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }));

  test('calculates anew what a file says wrongly', () => {
    expect(read(readFileSync(file)).Sheets.表?.C1?.v).toBe(999);
    expect(read(readFileSync(recalculate(file))).Sheets.表?.C1?.v).toBe(3);
  });

  test('converts to other formats', () => {
    expect(readFileSync(convert(file, 'csv'), 'utf8').trim()).toBe('1,2,3');
  });
});
