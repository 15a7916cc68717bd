import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { tenken } from './tenken';
import { incrementTable, temporaryFolder, workbook, writeFiles } from './workbooks';

const root = temporaryFolder();

/** A KPI table with a level for each of three years. */
const levels = (label: string, values: readonly number[], last = 2021): Uint8Array =>
  workbook({
    A1: '【数値目標】',
    A3: 'KPI',
    B3: '事業開始前(現時点)',
    ...Object.fromEntries(
      values.map((_, index) => [`${'CDEF'[index]}3`, `${last - values.length + 1 + index}年度末`]),
    ),
    A4: label,
    B4: 10,
    ...Object.fromEntries(values.map((value, index) => [`${'CDEF'[index]}4`, value])),
  });

const files = writeFiles(root, {
  'old.xlsx': levels('観光客数(千人)', [11, 12, 13]),
  'same.xlsx': levels('観光客数(千人)', [11, 12, 13]),
  'new.xlsx': levels('観光客数(千人)', [11, 12.5, 13, 15], 2022),
  'nothing.xlsx': workbook({ A1: 'メモ' }),
  'increments.xlsx': incrementTable(35),
  'empty.xls': '',
});

test('no difference: 0, and what was compared', () => {
  const { status, out, err } = tenken(['diff', files['old.xlsx'], files['same.xlsx']]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('違いはありません（指標 1、');
});

test('differences: 1, with both figures, the difference and the cells', () => {
  const { status, out } = tenken(['diff', files['old.xlsx'], files['new.xlsx']]);
  expect(status).toBe(1);
  expect(out).toMatch(
    /変更 +「観光客数\(千人\)」の目標値（2020年度）: 12千人 → 12\.5千人（\+0\.5千人） +\[KPI!D4\]/,
  );
  expect(out).toMatch(/追加 +「観光客数\(千人\)」の目標値（2022年度）: 15千人 +\[KPI!F4\]/);
  expect(out).toMatch(/中間目標 +.*2021年度.*食い違いではありません/);
});

test('in English', () => {
  const { out } = tenken(['diff', files['old.xlsx'], files['new.xlsx'], '--lang', 'en']);
  expect(out).toContain('target of "観光客数(千人)" (FY2020): 12千人 → 12.5千人 (+0.5千人)');
});

test('JSON that its schema accepts', () => {
  const schema = JSON.parse(readFileSync(path.resolve(__dirname, '../../docs/diff.schema.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  for (const other of ['new.xlsx', 'increments.xlsx', 'empty.xls', 'nothing.xlsx'] as const) {
    const { out } = tenken(['diff', files['old.xlsx'], files[other], '--format', 'json']);
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
  }
  const { out } = tenken(['diff', files['old.xlsx'], files['new.xlsx'], '--format', 'json']);
  const { different, plans } = JSON.parse(out);
  expect(different).toBe(true);
  expect(plans[0].changes).toContainEqual(
    expect.objectContaining({
      subject: 'target',
      kind: 'changed',
      fiscalYear: 2020,
      old: { text: '12千人', value: '12', unit: '千人', cell: { sheet: 'KPI', address: 'D4' } },
      difference: '0.5',
      unit: '千人',
    }),
  );
});

test('a file that cannot be read: 2, and which', () => {
  const { status, out, err } = tenken(['diff', files['old.xlsx'], files['empty.xls']]);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain('empty.xls: ');
});

test('nothing that can be compared is said', () => {
  const { status, out } = tenken(['diff', files['nothing.xlsx'], files['nothing.xlsx']]);
  expect(status).toBe(0);
  expect(out).toContain('何も比べていません');
});
