import { write as writeSheetJs, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { WORKBOOK_ERROR_CODES, WorkbookError } from '../../../../src/hosts/xlsx/errors';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import {
  contentTypes,
  literalParts,
  literalWorkbook,
  relationshipsXml,
  TRANSITIONAL,
  zipParts,
} from '../../../tools/xlsx-parts';

const GOOD = literalWorkbook({
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>',
  strings: '<si><t>総事業費</t></si>',
  styles: '<cellXfs><xf numFmtId="3"/></cellXfs>',
});

/** What reading the bytes throws, as `code` or `code part`; null when it throws nothing. */
function failureOf(bytes: Uint8Array): string | null {
  try {
    readXlsx(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.part === null ? error.code : `${error.code} ${error.part}`;
  }
}

/** Bytes of an OLE compound file that has a stream of this name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024 + 128 * 3);
  return bytes;
}

describe('files that are no zip', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['CSV', strToU8('指標,目標\r\n人,12\r\n'), 'plain-text'],
    ['CSV in Shift_JIS', new Uint8Array([0x8e, 0x77, 0x95, 0x57, 0x2c, 0x31, 0x0d, 0x0a]), 'plain-text'],
    ['UTF-16 text', new Uint8Array(Buffer.from('\uFEFF指標\t1', 'utf16le')), 'plain-text'],
    ['HTML called .xls', strToU8('<html><table></table></html>'), 'plain-text'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not-a-workbook'],
    ['PDF', strToU8('%PDF-1.7\n'), 'not-a-workbook'],
    ['zeros', new Uint8Array(1000), 'not-a-workbook'],
    ['with a password', compoundFile('EncryptedPackage'), 'encrypted'],
    ['.xls', compoundFile('Workbook'), 'legacy-xls'],
    ['.xls with a zip in it', new Uint8Array([...compoundFile('Workbook'), ...GOOD]), 'legacy-xls'],
    ['.xls of Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), 'legacy-xls'],
  ])('%s', (_, bytes, failure) => {
    expect(failureOf(bytes)).toBe(failure);
  });

  test('.xls, .xlsb and .ods as another program writes them', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['人', 12]]), '計画');
    const saved = (bookType: 'biff8' | 'xlsb' | 'ods') =>
      new Uint8Array(writeSheetJs(book, { type: 'buffer', bookType }) as Buffer);
    expect(failureOf(saved('biff8'))).toBe('legacy-xls');
    expect(failureOf(saved('xlsb'))).toBe('binary-workbook');
    expect(failureOf(saved('ods'))).toBe('open-document');
  });
});

describe('zips without a workbook', () => {
  test.each([
    ['an empty zip', {}],
    ['a folder of files', { 'a.txt': 'a', 'b/workbook.txt': 'b' }],
    [
      'a Word file',
      {
        '[Content_Types].xml': contentTypes(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          '/word/document.xml',
        ),
        '_rels/.rels': relationshipsXml([
          `${TRANSITIONAL.relationships}/officeDocument`,
          'word/document.xml',
        ]),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      },
    ],
    ['a workbook part that is something else', { 'xl/workbook.xml': '<html/>' }],
  ])('%s', (_, parts) => {
    expect(failureOf(zipParts(parts))).toBe('no-workbook-part');
  });
});

describe('broken packages', () => {
  test('every way of cutting one off', () => {
    for (let length = 4; length < GOOD.length; length += 7) {
      expect(failureOf(GOOD.subarray(0, length))).toBe('truncated');
    }
  });

  test('its middle is missing', () => {
    const cut = new Uint8Array([...GOOD.subarray(0, 300), ...GOOD.subarray(500)]);
    expect(failureOf(cut)).toBe('truncated');
  });

  test.each([
    [
      'xl/workbook.xml',
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets>',
    ],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c><v>1</v></row></sheetData></worksheet>'],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>'],
    ['xl/worksheets/sheet1.xml', '<x:worksheet><x:sheetData/></x:worksheet>'],
    ['xl/worksheets/sheet1.xml', ''],
    ['xl/worksheets/sheet1.xml', '<?xml version="1.0" encoding="EBCDIC-9"?><worksheet/>'],
    ['xl/sharedStrings.xml', '<sst><si><t>&nbsp;</t></si></sst>'],
    ['xl/styles.xml', 'x'],
    ['[Content_Types].xml', '<Types'],
    ['_rels/.rels', '<Relationships></Relationship>'],
    ['xl/_rels/workbook.xml.rels', new Uint8Array([0xff, 0xfe, 0])],
  ])('%s: %s', (part, content) => {
    const strings = '<si><t>a</t></si>';
    expect(failureOf(literalWorkbook({ strings, styles: '', parts: { [part]: content } }))).toBe(
      `broken-part ${part}`,
    );
  });

  test('a sheet that leads nowhere', () => {
    const { 'xl/worksheets/sheet1.xml': _, ...parts } = literalParts({});
    expect(failureOf(zipParts(parts))).toBe('broken-part xl/worksheets/sheet1.xml');
    const { 'xl/_rels/workbook.xml.rels': __, ...others } = parts;
    expect(failureOf(zipParts(others))).toBe('broken-part xl/workbook.xml');
  });

  test('a part with a password', () => {
    const bytes = GOOD.slice();
    setInDirectory(bytes, 'xl/workbook.xml', 8, 1);
    expect(failureOf(bytes)).toBe('encrypted xl/workbook.xml');
  });

  test('a part packed by a method that nobody uses', () => {
    const bytes = GOOD.slice();
    setInDirectory(bytes, 'xl/workbook.xml', 10, 99);
    expect(failureOf(bytes)).toBe('broken-part xl/workbook.xml');
  });

  test('property: any byte changed gives a typed error or the same workbook', () => {
    const good = JSON.stringify(readXlsx(GOOD));
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = GOOD.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        let read: string | null = null;
        try {
          read = JSON.stringify(readXlsx(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookError);
          expect(WORKBOOK_ERROR_CODES).toContain((error as WorkbookError).code);
        }
        if (read !== null) expect(read).toBe(good);
      }),
      { numRuns: 2_000 },
    );
  });

  test('property: random bytes behind a zip header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (random) => {
        expect(failureOf(new Uint8Array([...GOOD.subarray(0, 4), ...random]))).not.toBeNull();
      }),
    );
  });
});

describe('zip bombs', () => {
  test('more than 2 GiB in all', () => {
    const bytes = GOOD.slice();
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']) {
      setInDirectory(bytes, name, 26, 0x3000);
    }
    expect(failureOf(bytes)).toBe('too-large');
  });

  test('more than a part may have', () => {
    const bytes = GOOD.slice();
    setInDirectory(bytes, 'xl/styles.xml', 26, 0x2000);
    expect(failureOf(bytes)).toBe('too-large xl/styles.xml');
  });

  test('a part that is next to nothing when packed', () => {
    const parts = literalParts({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 ** 2) } });
    const files = Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]);
    expect(failureOf(zipSync(Object.fromEntries(files)))).toBe('too-large xl/worksheets/sheet1.xml');
  });

  test('a part larger than its directory entry says', () => {
    const bytes = GOOD.slice();
    setInDirectory(bytes, 'xl/worksheets/sheet1.xml', 24, 50);
    expect(failureOf(bytes)).toBe('broken-part xl/worksheets/sheet1.xml');
  });
});

/** Overwrites 16 bits of a part's entry in the zip's directory, `at` bytes from the entry's start. */
function setInDirectory(bytes: Uint8Array, name: string, at: number, value: number): void {
  const start = Buffer.from(bytes).lastIndexOf(name) - 46;
  bytes[start + at] = value & 0xff;
  bytes[start + at + 1] = value >> 8;
}
