import { audit } from '../../../src/core/audit';
import { acceptedValues } from '../../../src/core/engine/acceptances';
import type { Finding } from '../../../src/core/engine/finding';
import { DEFAULT_SETTINGS, type KeptAcceptance } from '../../../src/core/engine/settings';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { type Grid, snapshotOf } from '../../tools/grid';

const asOf = { year: 2026, month: 11, day: 21 };

function check(snapshot: WorkbookSnapshot, acceptances: readonly KeptAcceptance[] = []) {
  return audit(snapshot, { asOf, settings: { ...DEFAULT_SETTINGS, acceptances } });
}

const errorsOf = ({ findings }: { readonly findings: readonly Finding[] }): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

function accept(finding: Finding | undefined, snapshot: WorkbookSnapshot): KeptAcceptance {
  if (finding === undefined) throw new Error('nothing to accept');
  const { fingerprint, ruleId } = finding;
  const value = acceptedValues(snapshot)(finding);
  return { fingerprint, ruleId, value, reason: '端数は県が負担する', by: '山田', at: '2026-04-01' };
}

const COSTS = (total: number, before = ''): string => `${before}
  （単位：千円）
  | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
  | 委託料 | 12000 | 3000 | 15000 |
  | 報償費 | 1000 | 1000 | ${total} |
  | 旅費 | 500 | 500 | 1000 |`;

const original = snapshotOf(COSTS(2500));
const kept = accept(errorsOf(check(original))[0], original);

test('an accepted finding stays in the list, with why, who and when', () => {
  const result = check(original, [kept]);
  expect(errorsOf(result).map(({ accepted }) => accepted)).toEqual([
    { reason: '端数は県が負担する', by: '山田', at: '2026-04-01' },
  ]);
  expect(result.acceptances).toMatchObject([{ state: 'in-force', cell: { row: 3, column: 3 } }]);
  expect(result.warnings.filter(({ code }) => code === 'acceptance-lapsed')).toEqual([]);
});

test('it touches no check: everything else is the same without it', () => {
  const plain = check(original);
  const accepted = check(original, [kept]);
  expect(accepted.findings.map((finding) => ({ ...finding, accepted: null }))).toEqual(plain.findings);
  expect(accepted.plans).toEqual(plain.plans);
});

test.each<[string, Grid | { readonly sheets: Readonly<Record<string, Grid>> }]>([
  ['rows above and between', COSTS(2500, '\n\n').replace('| 報償費', '| 需用費 | 1 | 2 | 3 |\n  | 報償費')],
  ['another name of the sheet', { sheets: { '事業費（R8）': COSTS(2500) } }],
  [
    'other order of the rows',
    `
    （単位：千円）
    | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
    | 旅費 | 500 | 500 | 1000 |
    | 報償費 | 1000 | 1000 | 2500 |
    | 委託料 | 12000 | 3000 | 15000 |`,
  ],
])('it survives %s', (_, grid) => {
  const result = check(snapshotOf(grid), [kept]);
  expect(errorsOf(result).map(({ accepted }) => accepted?.by)).toEqual(['山田']);
});

test.each([
  ['the printed figure', COSTS(2600)],
  ['the figures behind the computed one', COSTS(2500).replace('| 報償費 | 1000 |', '| 報償費 | 900 |')],
])('it lapses when %s changes, and says so', (_, grid) => {
  const result = check(snapshotOf(grid), [kept]);
  expect(errorsOf(result).map(({ accepted }) => accepted)).toEqual([null]);
  expect(result.acceptances).toMatchObject([{ state: 'lapsed' }]);
  const [warning] = result.warnings.filter(({ code }) => code === 'acceptance-lapsed');
  expect(warning?.cell).toMatchObject({ row: 3, column: 3 });
  expect(warning?.data).toMatchObject({ before: { text: '2,500千円 / 2,000千円' } });
});

test('one whose finding is gone is kept and told as such', () => {
  const result = check(snapshotOf(COSTS(2000)), [kept]);
  expect(result.findings.filter(({ accepted }) => accepted !== null)).toEqual([]);
  expect(result.acceptances).toMatchObject([{ ...kept, state: 'gone', cell: null, now: null }]);
  expect(result.warnings.filter(({ code }) => code === 'acceptance-lapsed')).toEqual([]);
});

test('without a value it holds for whatever stands there', () => {
  const result = check(snapshotOf(COSTS(2600)), [{ ...kept, value: '' }]);
  expect(result.acceptances).toMatchObject([{ state: 'in-force', now: '2,600千円 / 2,000千円' }]);
});

test('rows with the same label keep their acceptances by value when they change places', () => {
  const grid = (first: number, second: number): string => `
    （単位：千円）
    | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
    | 委託料 | 1000 | 1000 | ${first} |
    | 委託料 | 1000 | 1000 | ${second} |
    | 旅費 | 500 | 500 | 1000 |`;
  const there = snapshotOf(grid(2500, 2700));
  const both = errorsOf(check(there));
  expect(both).toHaveLength(2);
  const acceptance = accept(
    both.find(({ cell }) => cell.row === 2),
    there,
  );
  expect(acceptance.value).toBe('2,500千円 / 2,000千円');
  const result = check(snapshotOf(grid(2700, 2500)), [acceptance]);
  expect(errorsOf(result).map(({ cell, accepted }) => [cell.row, accepted !== null])).toEqual([
    [2, false],
    [3, true],
  ]);
});

test('a finding without figures is accepted for the words of its cell', () => {
  const grid = (label: string): string => `
    | 指標 | 平成29年3月末 | 平成30年3月末 |
    | ${label} | 10 | 20 |`;
  const snapshot = snapshotOf(grid('就職した者の数'));
  const unit = (result: ReturnType<typeof check>) =>
    result.findings.find(({ ruleId }) => ruleId === 'kpi-has-unit');
  const acceptance = accept(unit(check(snapshot)), snapshot);
  expect(unit(check(snapshot, [acceptance]))?.accepted).not.toBeNull();
});

test('a long text is known by its beginning and a fingerprint', () => {
  const snapshot = snapshotOf([['あ'.repeat(200)]]);
  const cell = { sheet: '計画', row: 0, column: 0 };
  const valueOf = acceptedValues(snapshot);
  const value = valueOf({ cell, printed: null, expected: null } as Finding);
  expect(value).toMatch(/^あ{40}… [0-9a-f]{16}$/);
  expect(valueOf({ cell: { ...cell, row: 9 }, printed: null, expected: null } as Finding)).toBe('―');
});
