import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import { plainDecimal } from '../../../../src/core/quantity/format';
import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import type { ReadingResult } from '../../../../src/core/reading/reading-result';
import { type Grid, snapshotOf } from '../../../tools/grid';
import { ALL_CASES } from './all-cases';
import { tableOfCases } from './case-table';
import { type KpiCase, TOPICS, trimmed } from './kpi-case';
import { showReading } from './show-reading';
import { turnGrid } from './turn-grid';

const TABLE = path.join(__dirname, 'README.md');
const EXPECTED_OFTEN = new Set(['figure-not-placed', 'direction-assumed', 'nothing-read']);

function read({ grid, settings }: Pick<KpiCase, 'grid' | 'settings'>): ReadingResult {
  return readWorkbook(snapshotOf(grid), { ...DEFAULT_SETTINGS, ...settings });
}

function expectReading(result: ReadingResult, reads: string, leftOver: number): void {
  expect(showReading(result)).toBe(trimmed(reads));
  const { numericCells, read: used, ignored, warned } = result.read.coverage;
  expect(used + ignored + warned).toBe(numericCells);
  expect({ leftOver: warned }).toEqual({ leftOver });
}

function costsOf({ plans }: ReadingResult): readonly string[] {
  return plans.flatMap(({ costs }) =>
    costs.map(({ label, kind, period, quantity }) => {
      const amount =
        quantity === null ? '?' : `${plainDecimal(quantity.value)}${quantity.unit?.symbol ?? ''}`;
      return [label, kind, period?.fiscalYear ?? '-', amount].join(' | ');
    }),
  );
}

describe.each(ALL_CASES)('$file: $name', (one) => {
  it('is read', () => {
    const result = read(one);
    expectReading(result, one.reads, one.leftOver ?? 0);
    const codes = result.warnings.map(({ code }) => code).filter((code) => !EXPECTED_OFTEN.has(code));
    expect(codes).toEqual(one.warns ?? []);
    if (one.costs !== undefined) expect(costsOf(result)).toEqual(one.costs);
  });

  if (one.turned !== undefined) {
    it('is read when turned', () => {
      const result = read({ ...one, grid: turnGrid(one.grid as Grid) });
      const reads = one.turned === true ? one.reads : (one.turned as string);
      expectReading(result, reads, one.turnedLeftOver ?? one.leftOver ?? 0);
      if (result.plans.length > 0)
        expect(result.plans.flatMap(({ kpiTables }) => kpiTables).some(({ table }) => table.transposed)).toBe(
          true,
        );
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
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it('is listed in README.md (UPDATE_TABLES=1 writes it)', () => {
    const table = tableOfCases(ALL_CASES);
    if (process.env['UPDATE_TABLES'] === '1') writeFileSync(TABLE, table);
    expect(readFileSync(TABLE, 'utf8')).toBe(table);
  });
});
