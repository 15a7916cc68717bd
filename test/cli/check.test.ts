import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { CheckJson } from '../../src/core/contract/json';
import { builtFile, tenken } from './tenken';
import { incrementTable, temporaryFolder, workbook, writeFiles } from './workbooks';

const folder = temporaryFolder();
const files = writeFiles(folder, {
  '正しい.xlsx': incrementTable(35),
  '誤り.xlsx': incrementTable(36),
  'nothing.xlsx': workbook({ A1: 'メモ', A2: '会議の予定' }),
});
const [right, wrong] = [files['正しい.xlsx'], files['誤り.xlsx']];
const AS_OF = ['--as-of', '2025-04-01'];

const SCHEMA = path.resolve(__dirname, '../../docs/check.schema.json');
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

function json(...args: readonly string[]): { status: number | null; err: string; document: CheckJson } {
  const { status, out, err } = tenken(['check', ...args, ...AS_OF, '--format', 'json']);
  const document = JSON.parse(out) as CheckJson;
  validate(document);
  expect(validate.errors).toBeNull();
  return { status, err, document };
}

test('no error: exit status 0, and the text says what was read', () => {
  const { status, out, err } = tenken(['check', right, ...AS_OF]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('KPI 表（L2） KPI!A3:F4');
  expect(out).toContain('5 + 15 + 15人 = 35人');
});

test('an error: exit status 1, with the cell, the computed and the printed figure', () => {
  const { status, out, err } = tenken(['check', wrong, ...AS_OF]);
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out).toContain('要修正  F4');
  expect(out).toContain('計算値 35人  記載値 36人');
  expect(out).toMatch(/要修正 1 件/);
});

test('JSON: the contract and nothing else on standard output', () => {
  const { status, err, document } = json(right, wrong);
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(document).toMatchObject({ schemaVersion: 1, tool: { name: 'tenken' }, asOf: '2025-04-01' });
  expect(document.files.map((file) => file.path)).toEqual([right, wrong]);
  expect(document.files[1]?.findings).toContainEqual(
    expect.objectContaining({
      ruleId: 'kpi-total-equals-increments',
      severity: 'error',
      cell: { sheet: 'KPI', address: 'F4' },
      expected: '35',
      printed: '36',
      unit: '人',
    }),
  );
});

test('nothing recognised: exit status 0 with a warning', () => {
  const { status, document } = json(files['nothing.xlsx']);
  expect(status).toBe(0);
  expect(document.files[0]).toMatchObject({
    error: null,
    read: { sheets: 1, cells: 2, tables: [] },
    findings: [],
    warnings: [{ code: 'nothing-read', cell: null }],
  });
  const text = tenken(['check', files['nothing.xlsx'], '--lang', 'en']);
  expect(text.out).toContain('findings 0 (nothing that can be checked was found');
});

test('one that cannot be read does not stop the others; its line is on standard error, and 2 outweighs 1', () => {
  const gone = path.join(folder, 'gone.xlsx');
  const { status, err, document } = json(wrong, gone, right);
  expect(status).toBe(2);
  expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining(`${gone}: `)]);
  expect(document.files.map(({ error }) => error?.code ?? null)).toEqual([null, 'not-found', null]);
  expect(document.files[1]).toMatchObject({ read: { sheets: 0 }, plans: [], findings: [], warnings: [] });
  const text = tenken(['check', wrong, gone, right, ...AS_OF]);
  expect(text.status).toBe(2);
  expect(text.out).toContain('全 3 ファイル（うち 1 ファイルは読み取れません）: 要修正 1 件');
});

test('the same input and date give the same output, byte for byte', () => {
  const first = tenken(['check', right, wrong, ...AS_OF, '--format', 'json']);
  expect(tenken(['check', right, wrong, ...AS_OF, '--format', 'json'])).toEqual(first);
});

test('without --as-of the date is today', () => {
  const { out } = tenken(['check', right, '--format', 'json'], { env: { TZ: 'Asia/Tokyo' } });
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  expect((JSON.parse(out) as CheckJson).asOf).toBe(today);
});

test('names are found in either form of their characters', () => {
  writeFiles(folder, { 'か\u3099.xlsx': incrementTable(35) });
  expect(tenken(['check', path.join(folder, 'が.xlsx')]).status).toBe(0);
});

test('colours only where asked for', () => {
  expect(tenken(['check', wrong]).out).not.toContain('\u001b[');
  expect(tenken(['check', wrong], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[31m');
  expect(tenken(['check', wrong], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain('\u001b[');
});

test('the published plans: in the contract, and nothing that must be fixed', () => {
  const samples = path.resolve(__dirname, '../../assets/samples');
  const names = readdirSync(samples).filter((name) => name.endsWith('.xlsx'));
  const { status, document } = json(...names.map((name) => path.join(samples, name)));
  expect(status).toBe(0);
  for (const file of document.files) {
    expect(file).toMatchObject({ error: null, plans: [{ programme: 'A3007' }] });
    const { numericCells, read, ignored, warned } = file.read.coverage;
    expect(read + ignored + warned).toBe(numericCells);
  }
});

test('a reader that stops early is no failure', () => {
  const command = `"${process.execPath}" "${builtFile()}" check ${Array(40).fill(`"${wrong}"`).join(' ')} | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: `${wrong}\n`, stderr: '' });
});

describe('settings', () => {
  const settings = (content: unknown): string => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return writeFiles(folder, { 'settings.json': text })['settings.json'];
  };
  const off = {
    category: 'rule',
    target: 'kpi-total-equals-increments',
    item: 'use',
    value: 'off',
    note: '別途確認',
  };

  test('switch a rule off with a reason', () => {
    expect(tenken(['check', wrong, ...AS_OF, '--settings', settings([off])]).status).toBe(0);
  });

  test.each([
    ['{"a":', 'JSON'],
    [{}, 'array'],
    [[{ category: 'rule' }], 'row 1'],
    [[off, { ...off, note: '' }], 'row 2'],
    [[{ ...off, target: 'no-such-rule' }], 'no-such-rule'],
  ])('%j is refused with its place', (content, hint) => {
    const { status, out, err } = tenken(['check', wrong, '--lang', 'en', '--settings', settings(content)]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
  });

  test('that are not there', () => {
    const { status, err } = tenken(['check', wrong, '--settings', path.join(folder, 'none.json')]);
    expect(status).toBe(2);
    expect(err).toContain('none.json');
  });
});

test('folders given to check are refused with a hint', () => {
  const inside = path.join(folder, 'inside');
  mkdirSync(inside);
  const { status, err } = tenken(['check', inside, right]);
  expect(status).toBe(2);
  expect(err).toContain('batch');
});
