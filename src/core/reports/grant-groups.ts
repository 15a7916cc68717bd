import type { CostFigure, CostKind } from '../plan/cost';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';

/** Shares that stand side by side, and whether their sum means something. */
export interface GrantGroup {
  /** Municipality or project of all columns; null where the columns are the municipalities. */
  readonly owner: string | null;
  readonly shares: readonly GrantShare[];
  /** `years`: the columns are years of one owner; `owners`: one column an owner. */
  readonly by: 'years' | 'owners';
}

/** One group for every owner where the plan states years, else one group of all owners. */
export function grantGroups(shares: readonly GrantShare[]): readonly GrantGroup[] {
  if (shares.length === 0) return [];
  if (shares.every((share) => share.fiscalYear === null)) return [{ owner: null, shares, by: 'owners' }];
  const owners = [...new Set(shares.map((share) => share.owner))];
  return owners.map((owner) => ({
    owner,
    shares: shares
      .filter((share) => share.owner === owner)
      .sort((a, b) => (a.fiscalYear ?? Infinity) - (b.fiscalYear ?? Infinity)),
    by: 'years',
  }));
}

/** Whether the columns may be added: no owner and year twice, all in one unit. */
export function isAdditive({ shares }: GrantGroup): boolean {
  if (shares.length < 2) return false;
  const places = new Set(shares.map((share) => `${share.owner ?? ''}:${share.fiscalYear ?? ''}`));
  const units = new Set(shares.map((share) => share.base.quantity?.unit?.symbol ?? ''));
  const wholeAndYears =
    shares.some((share) => share.fiscalYear === null) && shares.some((share) => share.fiscalYear !== null);
  return places.size === shares.length && units.size === 1 && !wholeAndYears;
}

/** A figure of the plan that belongs to the same owner and year as a share. */
export function figureFor(plan: Plan, share: GrantShare, kind: CostKind): CostFigure | null {
  if (share.base.kind === kind) return share.base;
  return (
    plan.costs.find(
      (cost) =>
        cost.kind === kind &&
        cost.owner === share.owner &&
        (cost.period?.fiscalYear ?? null) === share.fiscalYear &&
        cost.quantity?.unit?.symbol === share.base.quantity?.unit?.symbol,
    ) ?? null
  );
}
