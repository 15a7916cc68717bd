import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckJson } from '../../src/core/contract/json';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { tenken } from './tenken';
import { incrementTable, temporaryFolder, workbook, writeFiles } from './workbooks';

const root = temporaryFolder();
let count = 0;

/** A folder of its own with the input in it. */
function place(): { readonly folder: string; readonly input: string } {
  count += 1;
  const folder = path.join(root, String(count));
  mkdirSync(folder);
  return { folder, input: writeFiles(folder, { '計画.xlsx': incrementTable(36) })['計画.xlsx'] };
}

const sheetsOf = (file: string): readonly string[] =>
  readXlsx(new Uint8Array(readFileSync(file))).sheets.map(({ name }) => name);

test('adds its sheets to a copy; the input stays as it was', () => {
  const { folder, input } = place();
  const before = readFileSync(input);
  const output = path.join(folder, '報告.xlsx');
  const { status, out, err } = tenken(['report', input, '-o', output, '--as-of', '2025-04-01']);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain('報告.xlsx');
  expect(sheetsOf(output)).toEqual(['KPI', '点検結果', '達成状況', '差異分析', '交付金算定']);
  expect(readFileSync(input).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['報告.xlsx', '計画.xlsx'].sort());
});

test('--sheets chooses, --format gives the result of the check on standard output', () => {
  const { folder, input } = place();
  const output = path.join(folder, 'out.xlsx');
  const args = [
    'report',
    input,
    '-o',
    output,
    '--sheets',
    'grant,findings',
    '--format',
    'json',
    '--lang',
    'en',
  ];
  const { status, out } = tenken(args);
  expect(status).toBe(1);
  expect((JSON.parse(out) as CheckJson).files[0]?.findings).not.toHaveLength(0);
  expect(sheetsOf(output)).toHaveLength(3);
});

test('written again, its sheets are replaced and not added', () => {
  const { folder, input } = place();
  const [first, second] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
  tenken(['report', input, '-o', first]);
  expect(tenken(['report', first, '-o', second]).status).toBe(1);
  expect(sheetsOf(second)).toEqual(sheetsOf(first));
});

test.each([
  ['the input', () => '計画.xlsx'],
  ['another way to it', () => 'x/../計画.xlsx'],
  ['another case', () => '計画.XLSX'],
  [
    'a symbolic link',
    (folder: string) => (symlinkSync(path.join(folder, '計画.xlsx'), path.join(folder, 'l.xlsx')), 'l.xlsx'),
  ],
  [
    'a hard link',
    (folder: string) => (linkSync(path.join(folder, '計画.xlsx'), path.join(folder, 'h.xlsx')), 'h.xlsx'),
  ],
])('-o is refused where it is %s', (_, name) => {
  const { folder, input } = place();
  const before = readFileSync(input);
  const output = name(folder);
  const { status, out, err } = tenken(['report', input, '-o', output], { cwd: folder });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(output);
  expect(readFileSync(input).equals(before)).toBe(true);
});

test.each([
  ['out.xlsm', /\.xlsx/],
  ['out', /\.xlsx/],
  ['none/out.xlsx', /none/],
])('-o %s fails and leaves nothing behind', (name, hint) => {
  const { folder, input } = place();
  const { status, err } = tenken(['report', input, '-o', name], { cwd: folder });
  expect(status).toBe(2);
  expect(err).toMatch(hint);
  expect(readdirSync(folder)).toEqual(['計画.xlsx']);
});

test('-o that is a folder', () => {
  const { folder, input } = place();
  mkdirSync(path.join(folder, 'taken.xlsx'));
  expect(tenken(['report', input, '-o', 'taken.xlsx'], { cwd: folder })).toMatchObject({
    status: 2,
    out: '',
  });
  expect(readdirSync(path.join(folder, 'taken.xlsx'))).toEqual([]);
});

test('an input that cannot be read leaves no output', () => {
  const { folder } = place();
  const { status, err } = tenken(['report', 'gone.xlsx', '-o', 'out.xlsx'], { cwd: folder });
  expect(status).toBe(2);
  expect(err).toContain('gone.xlsx: ');
  expect(readdirSync(folder)).toEqual(['計画.xlsx']);
});

test('a workbook in which nothing was recognised still gets its findings sheet', () => {
  const { folder } = place();
  const { 'memo.xlsx': input } = writeFiles(folder, { 'memo.xlsx': workbook({ A1: 'メモ' }, 'メモ') });
  const output = path.join(folder, 'out.xlsx');
  expect(tenken(['report', input, '-o', output]).status).toBe(0);
  expect(sheetsOf(output)).toContain('点検結果');
});

test('--html writes a page in place of a workbook', () => {
  const { folder, input } = place();
  const output = path.join(folder, '公表.html');
  const { status, err } = tenken(['report', input, '-o', output, '--html', '--lang', 'en']);
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining('公表.html') as string });
  expect(readFileSync(output, 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(tenken(['report', input, '-o', path.join(folder, 'x.xlsx'), '--html']).status).toBe(2);
  expect(tenken(['report', input, '-o', output, '--html', '--sheets', 'grant']).status).toBe(2);
});

test('公表資料 is written when it is asked for', () => {
  const { folder, input } = place();
  const output = path.join(folder, 'out.xlsx');
  tenken(['report', input, '-o', output, '--sheets', 'publication']);
  expect(sheetsOf(output)).toEqual(['KPI', '公表資料']);
});

test('--baseline: the record counts against the earlier check, standard output tells what is new', () => {
  const { folder, input } = place();
  const [earlier, output] = [path.join(folder, 'earlier.json'), path.join(folder, 'out.xlsx')];
  const check = tenken(['check', input, '--as-of', '2025-03-31', '--format', 'json']);
  const json = JSON.parse(check.out) as CheckJson;
  const [file] = json.files;
  const [resolved, ...rest] = file?.findings ?? [];
  const errors = file?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  expect(errors).toBeGreaterThan(0);
  // One that is there now was not there then; one of then is no longer there.
  const before = { ...resolved, fingerprint: 'of-then' };
  writeFileSync(earlier, JSON.stringify({ ...json, files: [{ ...file, findings: [before, ...rest] }] }));
  const args = ['report', input, '-o', output, '--as-of', '2025-04-01', '--format', 'json'];
  const { out, err } = tenken([...args, '--baseline', earlier]);
  const [said] = (JSON.parse(out) as CheckJson).files;
  expect(said?.findings.map(({ fingerprint }) => fingerprint)).toEqual([resolved?.fingerprint]);
  expect(said?.baseline).toMatchObject({ known: true, new: 1, resolved: 1, remaining: rest.length });
  expect(err).toMatch(/前回の点検から.*1.*1/);
  const cells = readXlsx(new Uint8Array(readFileSync(output))).sheets.flatMap(({ name, rows }) =>
    name === '点検結果' ? rows.flatMap((row) => row.cells.map(({ value }) => value)) : [],
  );
  expect(cells).toContainEqual(
    expect.stringContaining(`新規 1件・解消 1件・継続 ${rest.length}件（前回の点検日`),
  );
});

test('--baseline that is no check stops the report', () => {
  const { folder, input } = place();
  const other = writeFiles(folder, { 'other.json': new TextEncoder().encode('{}') })['other.json'];
  const output = path.join(folder, 'out.xlsx');
  const { status, err } = tenken(['report', input, '-o', output, '--baseline', other]);
  expect(status).toBe(2);
  expect(err).toContain('--baseline');
  expect(readdirSync(folder)).not.toContain('out.xlsx');
});
