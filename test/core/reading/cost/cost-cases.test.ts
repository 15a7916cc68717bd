import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { audit, type AuditResult } from '../../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import { type Grid, snapshotOf } from '../../../tools/grid';
import { trimmed } from '../kpi/kpi-case';
import { turnGrid } from '../kpi/turn-grid';
import { ALL_CASES } from './all-cases';
import { tableOfCases } from './case-table';
import { type CostCase, TOPICS } from './cost-case';
import { showCosts, showShares, showSums } from './show-costs';

const TABLE = path.join(__dirname, 'README.md');
const EXPECTED_OFTEN = new Set(['figure-not-placed', 'direction-assumed', 'nothing-read']);
const AS_OF = { year: 2026, month: 11, day: 21 };

function check(grid: CostCase['grid']): AuditResult {
  return audit(snapshotOf(grid), { settings: DEFAULT_SETTINGS, asOf: AS_OF });
}

function expectNothingDropped({ read }: AuditResult, leftOver: number): void {
  const { numericCells, read: used, ignored, warned } = read.coverage;
  expect(used + ignored + warned).toBe(numericCells);
  expect({ leftOver: warned }).toEqual({ leftOver });
}

const inOrder = (text: string): string => text.split('\n').sort().join('\n');

describe.each(ALL_CASES)('$file: $name', (one) => {
  const { reads, sums, shares, turned, warns, errors, leftOver } = one;

  it('is read', () => {
    const result = check(one.grid);
    const { plans, warnings, findings } = result;
    if (reads !== undefined) expect(showCosts(plans)).toBe(trimmed(reads));
    if (sums !== undefined) expect(showSums(plans)).toBe(trimmed(sums));
    if (shares !== undefined) expect(showShares(plans)).toBe(trimmed(shares));
    expectNothingDropped(result, leftOver ?? 0);
    expect(warnings.map(({ code }) => code).filter((code) => !EXPECTED_OFTEN.has(code))).toEqual(warns ?? []);
    const found = findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
    expect(found).toEqual(errors ?? []);
  });

  if (turned === true) {
    it('gives the same sums when turned', () => {
      const result = check(turnGrid(one.grid as Grid));
      expect(inOrder(showSums(result.plans))).toBe(inOrder(trimmed(sums ?? '')));
      expectNothingDropped(result, leftOver ?? 0);
    });
  }
});

describe('the corpus', () => {
  it('covers every topic', () => {
    const covered = new Set(
      ALL_CASES.flatMap(({ covers, turned }) => [...covers, ...(turned ? ['transposed'] : [])]),
    );
    expect(Object.keys(TOPICS).filter((topic) => !covered.has(topic))).toEqual([]);
  });

  it('has names that tell its cases apart', () => {
    const names = ALL_CASES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks something of every case', () => {
    const silent = ALL_CASES.filter(
      ({ reads, sums, shares }) => reads === undefined && sums === undefined && shares === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('is listed in README.md (UPDATE_TABLES=1 writes it)', () => {
    const table = tableOfCases(ALL_CASES);
    if (process.env['UPDATE_TABLES'] === '1') writeFileSync(TABLE, table);
    expect(readFileSync(TABLE, 'utf8')).toBe(table);
  });
});
