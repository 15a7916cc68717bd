import type { ComputationToken } from '../../engine/finding';
import type { GrantShare } from '../../plan/grant';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../quantity/quantity';
import { findUnit, sameUnit } from '../../quantity/unit-lookup';
import { foldKey } from '../../text/fold';
import { costTableOf, periodKey, tableKey } from './tables';

/** The yen; caps are counted in it. */
export const YEN: Unit | null = findUnit('JPY');

export function isYen(unit: Unit | null): boolean {
  return sameUnit(unit, YEN);
}

/** Words that name a share for a fingerprint: whose, which year, where it stands. */
export function grantKey(plan: Plan, { owner, base, fiscalYear }: GrantShare): readonly string[] {
  const table = costTableOf(plan, base.cell);
  return [
    table === null ? 'statement' : tableKey(table.table),
    owner ?? '',
    foldKey(base.label),
    fiscalYear === null ? periodKey(base.period) : String(fiscalYear),
  ];
}

/** `625,000千円 × 1/2`. */
export function shareTokens({ base, rate }: GrantShare): readonly ComputationToken[] {
  if (base.quantity === null || rate === null) return [];
  return [
    { type: 'amount', quantity: base.quantity },
    { type: 'operator', operator: '×' },
    { type: 'rate', numerator: rate.numerator, denominator: rate.denominator },
  ];
}
