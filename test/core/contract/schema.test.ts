import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { checkJson, fileJson, unreadFileJson } from '../../../src/core/contract/check-json';
import { CHECK_SCHEMA } from '../../../src/core/contract/check-schema';
import { DIFF_SCHEMA } from '../../../src/core/contract/diff-schema';
import { FILE_ERROR_CODES } from '../../../src/core/contract/codes';
import { SETTINGS_SCHEMA } from '../../../src/core/contract/settings-schema';
import { translator } from '../../../src/core/messages/translate';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';
import { WORKBOOK_ERROR_CODES } from '../../../src/hosts/xlsx/errors';
import { cost, finding, fiscal, grant, indicator, plan, result, target } from './plans';

const DOCS = path.resolve(__dirname, '../../../docs');

// TENKEN_WRITE_DOCS=1 npx jest test/core/contract/schema.test.ts writes them anew.
test.each([
  ['check.schema.json', CHECK_SCHEMA],
  ['diff.schema.json', DIFF_SCHEMA],
  ['settings.schema.json', SETTINGS_SCHEMA],
])('docs/%s is what the code says', (name, schema) => {
  const file = path.join(DOCS, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env['TENKEN_WRITE_DOCS'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every error of the file host is a code of the contract', () => {
  expect(FILE_ERROR_CODES).toEqual(expect.arrayContaining([...WORKBOOK_ERROR_CODES]));
});

describe('the schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(CHECK_SCHEMA);
  const t = translator('ja');
  const base = cost('事業費!B2', quantityOf('625000.5', '千円'), { kind: 'funding:national' });
  const full = fileJson(
    'a.xlsx',
    result({
      plans: [
        plan({
          fiscalYears: [2016],
          indicators: [
            indicator('a', 'A4', { targets: [target('B4', quantityOf('0.10', '%'), fiscal(2016))] }),
          ],
          costs: [base],
          grants: [grant(base, { rate: { numerator: 2, denominator: 3 }, verdict: 'agrees' })],
        }),
      ],
      findings: [finding({ expected: quantityOf(-3, '人') })],
      warnings: [{ code: 'nothing-read', data: {}, cell: null }],
    }),
    t,
  );
  const day = { year: 2025, month: 4, day: 1 };

  test('accepts what is written', () => {
    const unread = unreadFileJson('b.xlsx', { code: 'folder', message: '' });
    validate(checkJson([full, unread], day, '0.1.0'));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['an unknown severity', { findings: [{ ...full.findings[0], severity: 'fatal' }] }],
    ['an unknown rule', { findings: [{ ...full.findings[0], ruleId: 'no-such-rule' }] }],
    ['a decimal with trailing zeros', { findings: [{ ...full.findings[0], expected: '1.50' }] }],
    ['a decimal with an exponent', { findings: [{ ...full.findings[0], expected: '1e3' }] }],
    ['negative zero', { findings: [{ ...full.findings[0], expected: '-0' }] }],
    ['an unknown warning', { warnings: [{ code: 'x', message: '', cell: null }] }],
    ['an unknown error', { error: { code: 'x', message: '' } }],
    ['a missing array', { plans: undefined }],
  ])('refuses %s', (_, change) => {
    expect(
      validate(JSON.parse(JSON.stringify(checkJson([{ ...full, ...change } as never], day, '0.1.0')))),
    ).toBe(false);
  });
});

describe('the settings schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(SETTINGS_SCHEMA);

  test.each([
    [{ category: 'check', item: 'preset', value: 'strict' }],
    [{ category: '点検', target: '', item: '交付金', value: '地方創生推進交付金', note: '' }],
    [{ category: 'indicator', target: '雇用者数', item: 'basis', value: '増加分' }],
    [{ category: 'rule', target: 'kpi-has-unit', item: 'use', value: 'off', note: '単位は別表' }],
  ])('accepts %j', (row) => {
    validate([row]);
    expect(validate.errors).toBeNull();
  });

  test.each([
    [{ category: 'check', item: 'preset', value: 'lax' }],
    [{ category: 'indicator', item: 'basis', value: 'level' }],
    [{ category: 'rule', target: 'kpi-has-unit', item: 'use', value: 'off' }],
    [{ category: 'check', item: 'preset', value: 'strict', more: '' }],
  ])('refuses %j', (row) => {
    expect(validate([row])).toBe(false);
  });
});
