import { audit } from '../../../src/core/audit';
import { fingerprint } from '../../../src/core/engine/fingerprint';
import type { FindingDraft } from '../../../src/core/engine/finding';
import { BROKEN_RULE_ID, resolveRules, runRules } from '../../../src/core/engine/run-rules';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { renderFinding } from '../../../src/core/messages/render';
import { translator } from '../../../src/core/messages/translate';
import type { Rule } from '../../../src/core/rules/rule';
import { defineRule, draft } from '../../../src/core/rules/support/draft';
import { snapshotOf } from '../../tools/grid';
import { emptyPlan } from '../../tools/plan-builders';

const asOf = { year: 2026, month: 11, day: 21 };
const options = { settings: DEFAULT_SETTINGS, asOf };
const snapshot = snapshotOf('a');

function at(row: number, facts: Partial<FindingDraft> = {}): FindingDraft {
  return draft({
    messageId: 'm',
    severity: 'warning',
    cell: { sheet: '計画', row, column: 0 },
    key: ['t', String(row)],
    ...facts,
  });
}

function saying(id: string, drafts: readonly FindingDraft[], preset: 'default' | 'strict' = 'default'): Rule {
  return defineRule({ id, subject: 'cell', severities: ['warning'], messages: ['m'], preset }, () => drafts);
}

function run(...rules: readonly Rule[]) {
  return runRules([emptyPlan()], snapshot, options, rules);
}

test('the preset and what is switched off decide which rules run', () => {
  const rules = [saying('cell-a', []), saying('cell-b', [], 'strict'), saying('cell-c', [])];
  const ids = (settings: Partial<typeof DEFAULT_SETTINGS>): readonly string[] =>
    resolveRules(rules, { ...DEFAULT_SETTINGS, ...settings }).map(({ meta }) => meta.id);
  expect(ids({})).toEqual(['cell-a', 'cell-c']);
  expect(ids({ preset: 'strict', disabledRules: { 'cell-c': '別に点検済み' } })).toEqual([
    'cell-a',
    'cell-b',
  ]);
});

test('gravest first, then by sheet and cell', () => {
  const found = run(
    saying('cell-a', [at(5), at(2, { severity: 'info' }), at(3)]),
    saying('cell-b', [at(9, { severity: 'error' })]),
  );
  expect(found.map(({ severity, cell }) => [severity, cell.row])).toEqual([
    ['error', 9],
    ['warning', 3],
    ['warning', 5],
    ['info', 2],
  ]);
});

test('two plans that share a table are heard once', () => {
  const rule = saying('cell-a', [at(1)]);
  expect(runRules([emptyPlan(), emptyPlan()], snapshot, options, [rule])).toHaveLength(1);
});

test('two places that words cannot tell apart have fingerprints of their own', () => {
  const [first, second] = run(saying('cell-a', [at(1, { key: ['same'] }), at(2, { key: ['same'] })]));
  expect(first?.fingerprint).toBe(fingerprint(['cell-a', 'same']));
  expect(second?.fingerprint).not.toBe(first?.fingerprint);
});

test('a rule that throws is reported and costs the others nothing', () => {
  const broken = defineRule({ id: 'cell-x', subject: 'cell', severities: ['error'], messages: ['m'] }, () => {
    throw new RangeError('no such column');
  });
  const found = run(broken, saying('cell-a', [at(1)]));
  expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    [BROKEN_RULE_ID, 'warning'],
    ['cell-a', 'warning'],
  ]);
  const [report] = found;
  const { what } = renderFinding(report as (typeof found)[number], translator('ja'));
  expect(what).toContain('cell-x');
  expect(what).toContain('RangeError: no such column');
});

describe('relations broken by one figure name each other', () => {
  const grid = (total: number): string => `
    （単位：千円）
    | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
    | 委託料 | 12000 | 3000 | 15000 |
    | 報償費 | 1000 | 1000 | 2000 |
    | 合計 | 13000 | 4000 | ${total} |`;

  test('a wrong grand total breaks its row and its column', () => {
    const { findings } = audit(snapshotOf(grid(18000)), options);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId }) => ruleId).sort()).toEqual([
      'cost-total-equals-items',
      'cost-total-equals-years',
    ]);
  });

  test('nothing is said where all agrees', () => {
    expect(
      audit(snapshotOf(grid(17000)), options).findings.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });

  test('two relations with different totals share a part', () => {
    const shared = { role: 'part', cell: { sheet: '計画', row: 7, column: 3 } } as const;
    const found = run(
      saying('cell-a', [at(1, { related: [shared] })]),
      saying('cell-b', [at(2, { related: [shared] })]),
    );
    expect(found.map(({ related }) => related.map(({ role, cell }) => [role, cell.row]))).toEqual([
      [
        ['part', 7],
        ['other', 2],
      ],
      [
        ['part', 7],
        ['other', 1],
      ],
    ]);
  });
});

describe('fingerprints', () => {
  const rows = `| 指標 | 平成29年3月末 | 平成30年3月末 |\n| 就職者数 | 10 | 20 |\n| 移住者数 | 1 | 2 |`;
  const prints = (grid: string): readonly string[] =>
    audit(snapshotOf(grid), options)
      .findings.map(({ ruleId, fingerprint: print }) => `${ruleId} ${print}`)
      .sort();

  test('survive inserted rows and columns', () => {
    const moved = `メモ\n\n${rows.replaceAll(/^\|/gm, '|  |')}`;
    expect(prints(moved)).toEqual(prints(rows));
    expect(prints(rows).length).toBeGreaterThan(2);
  });

  test('are sixteen hexadecimal digits and tell parts apart', () => {
    expect(fingerprint(['a', 'bc'])).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(['a', 'bc'])).not.toBe(fingerprint(['ab', 'c']));
    expect(fingerprint([])).not.toBe(fingerprint(['']));
  });

  test('do not meet in ten thousand places', () => {
    const all = new Set(
      Array.from({ length: 10_000 }, (_, index) =>
        fingerprint(['cost-total-equals-years', '総事業費', String(index)]),
      ),
    );
    expect(all.size).toBe(10_000);
  });
});
