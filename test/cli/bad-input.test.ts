import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { CheckJson } from '../../src/core/contract/json';
import { tenken } from './tenken';
import { incrementTable, temporaryFolder, workbook, writeFiles } from './workbooks';

/** The start of an OLE compound file, with a directory entry of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[1024 + 2 * index] = letter.charCodeAt(0);
  return bytes;
}

/** Every row of the sheet is there and has a style, and none has a cell. */
function emptyRows(count: number): string {
  return Array.from({ length: count }, (_, row) => `<row r="${row + 1}" ht="15"/>`).join('');
}

const folder = temporaryFolder();
const good = incrementTable(35);
const files = writeFiles(folder, {
  'good.xlsx': good,
  'empty.xlsx': new Uint8Array(),
  'image.xlsx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'text.xlsx': '指標,目標\n雇用者数,10\n',
  'encrypted.xlsx': compoundFile('EncryptedPackage'),
  'old.xls': compoundFile('Workbook'),
  'document.xlsx': zipSync({ 'word/document.xml': strToU8('<document/>') }),
  'truncated.xlsx': good.subarray(0, Math.floor(good.length / 2)),
  'broken.xlsx': workbook('<row r="1"><c r="A1"><v>1</c></row>'),
  '~$good.xlsx': new Uint8Array(165),
});
mkdirSync(path.join(folder, 'folder.xlsx'));

const CASES: readonly (readonly [name: string, code: string])[] = [
  ['gone.xlsx', 'not-found'],
  ['folder.xlsx', 'folder'],
  ['empty.xlsx', 'empty-file'],
  ['image.xlsx', 'not-a-workbook'],
  ['text.xlsx', 'plain-text'],
  ['encrypted.xlsx', 'encrypted'],
  ['old.xls', 'legacy-xls'],
  ['document.xlsx', 'no-workbook-part'],
  ['truncated.xlsx', 'truncated'],
  ['broken.xlsx', 'broken-part'],
  ['~$good.xlsx', 'lock-file'],
];
const paths = CASES.map(([name]) => path.join(folder, name));

describe.each(['ja', 'en'])('files that cannot be read, in %s', (lang) => {
  const args = ['check', ...paths, files['good.xlsx'], '--lang', lang];
  const text = tenken(args);
  const json = tenken([...args, '--format', 'json']);
  const { files: done } = JSON.parse(json.out) as CheckJson;

  test('exit status 2, and the readable one is done', () => {
    expect([text.status, json.status]).toEqual([2, 2]);
    expect(text.out).toContain('good.xlsx');
    expect(done.at(-1)).toMatchObject({ error: null, findings: expect.any(Array) as unknown });
    expect(done.at(-1)?.plans).toHaveLength(1);
  });

  test.each(CASES.map(([name, code], index) => [name, code, index] as const))(
    '%s: %s',
    (name, code, index) => {
      const error = done[index]?.error;
      expect(error?.code).toBe(code);
      expect(error?.message).not.toMatch(/\{|error\./);
      const line = text.err.split('\n')[index];
      expect(line).toBe(`${path.join(folder, name)}: ${error?.message}`);
    },
  );

  test('every message is different and says what to do, without a stack trace', () => {
    const messages = done.slice(0, -1).map(({ error }) => error?.message ?? '');
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages.filter((message) => /[ぁ-ん]/.test(message))).toHaveLength(
      lang === 'ja' ? messages.length : 0,
    );
    expect(text.err + json.err).not.toMatch(/\n\s+at |Error:/);
  });
});

test.each([
  ['an empty workbook', () => workbook({})],
  ['text without a table', () => workbook({ A1: '会議録', A2: '出席者' })],
  ['1,048,576 rows of nothing', () => workbook(emptyRows(1_048_576))],
])('%s is read, and nothing in it recognised', (_, make) => {
  const file = writeFiles(folder, { 'strange.xlsx': make() })['strange.xlsx'];
  const { status, out, err } = tenken(['check', file, '--format', 'json']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const [done] = (JSON.parse(out) as CheckJson).files;
  expect(done).toMatchObject({ error: null, plans: [], findings: [] });
  expect(done?.warnings.map(({ code }) => code)).toEqual(['nothing-read']);
});
