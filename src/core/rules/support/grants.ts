import type { ComputationToken } from '../../engine/finding';
import type { Rate } from '../../plan/cost';
import type { GrantShare } from '../../plan/grant';
import type { Plan } from '../../plan/plan';
import type { Quantity, Unit } from '../../quantity/quantity';
import { subtract } from '../../quantity/quantity-ops';
import { findUnit, sameUnit } from '../../quantity/unit-lookup';
import { foldKey } from '../../text/fold';
import { nameOf } from './executions';
import { costTableOf, periodKey, tableKey } from './tables';

/** The yen; caps are counted in it. */
export const YEN: Unit | null = findUnit('JPY');

export function isYen(unit: Unit | null): boolean {
  return sameUnit(unit, YEN);
}

/**
 * 額の確定 in yen that is less than a yen above the exact share: its fraction was rounded up. That is said by
 * grant-settled-in-whole-yen, and by grant-share-matches-rate of any other grant.
 */
export function isRoundedUpSettlement(plan: Plan, { printed, exact }: GrantShare): boolean {
  if (printed === null || exact === null || !isYen(printed.quantity.unit)) return false;
  const table = costTableOf(plan, printed.cell);
  const name = table === null ? printed.label : nameOf(table, printed);
  const gap = subtract(printed.quantity, exact).value;
  return /確定/.test(name) && gap.gt(0) && gap.lt(1) && printed.quantity.value.isInteger();
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

/** Without the decimals that only a change of unit brought: 100,000千円, not 100,000.000千円. */
export function asWritten(quantity: Quantity): Quantity {
  return { ...quantity, decimals: quantity.value.decimalPlaces() };
}

/** `625,000千円 × 1/2`. */
export function shareTokens(base: Quantity, rate: Rate): readonly ComputationToken[] {
  return [
    { type: 'amount', quantity: base },
    { type: 'operator', operator: '×' },
    { type: 'rate', numerator: rate.numerator, denominator: rate.denominator },
  ];
}
