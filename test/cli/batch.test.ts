import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tenken } from './tenken';
import { incrementTable, temporaryFolder, workbook, writeFiles } from './workbooks';

const root = temporaryFolder();
const plans = path.join(root, 'plans');
mkdirSync(path.join(plans, '令和7'), { recursive: true });
writeFiles(plans, {
  'a.xlsx': incrementTable(36),
  'b.xlsx': workbook({ A1: '=1+1' }, 'メモ'),
  'old.xls': '',
  '~$a.xlsx': '',
});
writeFiles(path.join(plans, '令和7'), { 'c.xlsx': incrementTable(35) });

const lines = (folder: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(path.join(folder, 'findings.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

test('folders with all folders inside, into findings.jsonl and findings.csv', () => {
  const out = path.join(root, 'new', 'out');
  const run = tenken(['batch', plans, '-o', out, '--as-of', '2025-04-01']);
  expect(run.status).toBe(2);
  expect(run.out).toBe('');
  expect(run.err).toContain('[4/4]');
  expect(run.err).not.toContain('~$a.xlsx');
  expect(readdirSync(out).sort()).toEqual(['findings.csv', 'findings.jsonl', 'summary.xlsx']);

  const all = lines(out);
  const files = all.filter(({ type }) => type === 'file');
  expect(files.map((line) => path.relative(plans, String(line['path'])))).toEqual([
    'a.xlsx',
    'b.xlsx',
    'old.xls',
    path.join('令和7', 'c.xlsx'),
  ]);
  expect(files.map(({ error }) => (error === null ? null : (error as { code: string }).code))).toEqual([
    null,
    null,
    'empty-file',
    null,
  ]);
  expect(all).toContainEqual(
    expect.objectContaining({ type: 'finding', severity: 'error', expected: '35', printed: '36' }),
  );
  expect(all).toContainEqual(expect.objectContaining({ type: 'warning', code: 'nothing-read' }));

  const table = readFileSync(path.join(out, 'findings.csv'), 'utf8');
  expect(table.startsWith('\ufeffファイル,')).toBe(true);
  expect(table).toContain(',KPI,F4,');
  expect(table).toMatch(/old\.xls,読み取れないファイル,,empty-file/);
});

test('patterns, for shells that leave them alone; errors without unreadable files give 1, none 0', () => {
  const out = path.join(root, 'patterns');
  expect(tenken(['batch', 'plans/a*.xlsx', '-o', out], { cwd: root }).status).toBe(1);
  expect(lines(out).filter(({ type }) => type === 'file')).toHaveLength(1);
  expect(tenken(['batch', 'plans/**/c.xlsx', '-o', out, '--jobs', '1'], { cwd: root }).status).toBe(0);
  expect(lines(out)[0]).toMatchObject({ path: path.join('plans', '令和7', 'c.xlsx') });
});

test('what is not there is told, the others are done', () => {
  const out = path.join(root, 'missing');
  const { status, err } = tenken(['batch', path.join(plans, 'a.xlsx'), path.join(root, 'gone'), '-o', out]);
  expect(status).toBe(2);
  expect(err).toContain(`${path.join(root, 'gone')}: `);
  expect(lines(out).some(({ type }) => type === 'finding')).toBe(true);
});

test('several at a time give the same files in the same order', () => {
  const run = (jobs: string): readonly string[] => {
    const out = path.join(root, `jobs${jobs}`);
    expect(tenken(['batch', plans, '-o', out, '--jobs', jobs, '--as-of', '2025-04-01']).status).toBe(2);
    return ['findings.jsonl', 'findings.csv', 'summary.xlsx'].map((name) =>
      readFileSync(path.join(out, name), 'base64'),
    );
  };
  expect(run('2')).toEqual(run('1'));
});

test('an input in the place of an output is left alone', () => {
  const out = path.join(root, 'own');
  mkdirSync(out);
  const { 'findings.csv': input } = writeFiles(out, { 'findings.csv': 'a,b\n' });
  const { status, err } = tenken(['batch', input, '-o', out]);
  expect(status).toBe(2);
  expect(err).toContain('findings.csv: ');
  expect(readFileSync(input, 'utf8')).toBe('a,b\n');
});

test('an output that is a file is refused', () => {
  const { status, err } = tenken(['batch', plans, '-o', path.join(plans, 'a.xlsx')]);
  expect(status).toBe(2);
  expect(err).toContain('フォルダー');
});
