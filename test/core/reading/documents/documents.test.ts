import { audit, type AuditResult } from '../../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import { parseRangeAddress } from '../../../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../../tools/grid';
import { showCosts, showShares } from '../cost/show-costs';
import { trimmed } from '../kpi/kpi-case';
import { showReading } from '../kpi/show-reading';
import plans from './plans.cases';
import reviews from './reviews.cases';

const AS_OF = { year: 2026, month: 11, day: 21 };

const check = (snapshot: WorkbookSnapshot): AuditResult =>
  audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: AS_OF });

const errorsOf = ({ findings }: AuditResult): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);

/** The workbook with another figure in one cell of its first sheet. */
function withCell(snapshot: WorkbookSnapshot, address: string, value: number | string): WorkbookSnapshot {
  const place = parseRangeAddress(address);
  if (place === null) throw new Error(`No cell: ${address}`);
  let found = false;
  const sheets = snapshot.sheets.map((sheet, i) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => {
        if (i > 0 || row !== place.top || cell.column !== place.left) return cell;
        found = true;
        return { ...cell, value };
      }),
    })),
  }));
  if (!found) throw new Error(`Nothing stands at ${address}.`);
  return { ...snapshot, sheets };
}

describe.each([...plans, ...reviews])('$name', ({ grid, kpi, costs, shares, leftOver, wrong }) => {
  const snapshot = snapshotOf(grid);

  it('is read as a person reads it, without a false alarm and with nothing dropped', () => {
    const result = check(snapshot);
    expect(showReading({ ...result, plans: result.plans })).toBe(trimmed(kpi ?? ''));
    expect(showCosts(result.plans)).toBe(trimmed(costs ?? ''));
    if (shares !== undefined) expect(showShares(result.plans)).toBe(trimmed(shares));
    expect(errorsOf(result)).toEqual([]);
    const { numericCells, read, ignored, warned } = result.read.coverage;
    expect(read + ignored + warned).toBe(numericCells);
    expect({ leftOver: warned }).toEqual({ leftOver: leftOver ?? 0 });
  });

  if (wrong !== undefined) {
    const [address, value, ...rules] = wrong;
    it(`with ${value} in ${address} has errors of ${rules.join(', ')} and no other`, () => {
      expect([...new Set(errorsOf(check(withCell(snapshot, address, value))))].sort()).toEqual(
        [...rules].sort(),
      );
    });
  }
});
