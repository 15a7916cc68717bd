import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { toAddress } from '../../../src/core/workbook/cell-ref';
import { snapshotOf } from '../../tools/grid';
import { PUBLISHED } from './tables';

/** Rules that ask about a published table, for reasons a reader of it would accept. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  // Which costs the grant was for stands in the text beside the table only.
  'what auditors objected to, cut off at 千円': ['grant-rate-stated'],
};

test.each(Object.entries(PUBLISHED))('published figures that agree: %s', (name, { workbook, source }) => {
  expect(source).toMatch(/https?:/);
  const { findings, read } = audit(snapshotOf(workbook), {
    settings: { ...DEFAULT_SETTINGS, preset: 'strict' },
    asOf: { year: 2026, month: 11, day: 21 },
  });
  const said = findings.map(
    ({ severity, ruleId, messageId, cell }) => `${severity} ${ruleId} ${messageId} ${toAddress(cell)}`,
  );
  expect(said.filter((line) => line.startsWith('error'))).toEqual([]);
  expect(said.filter((line) => line.startsWith('warning')).map((line) => line.split(' ')[1])).toEqual(
    ASKED[name] ?? [],
  );
  expect(read.coverage.read).toBeGreaterThan(0);
});

test('a digit that is wrong in the total of accounts whose subtotal stands above them', () => {
  const { workbook } = PUBLISHED['accounts of a designated city, subtotal above its parts'] ?? {};
  const rows = workbook?.sheets['会計別'];
  if (typeof rows !== 'string') throw new Error('no grid of the accounts');
  const wrong = rows.replace('| 計 | 512,700,849 |', '| 計 | 512,700,848 |');
  expect(wrong).not.toBe(rows);
  const { findings } = audit(snapshotOf({ sheets: { 会計別: wrong } }), {
    settings: DEFAULT_SETTINGS,
    asOf: { year: 2026, month: 11, day: 21 },
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ cell, expected }) => [toAddress(cell), expected?.value.toString()])).toEqual([
    ['B20', '512700849'],
  ]);
});
