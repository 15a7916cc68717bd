import type { Plan } from '../plan/plan';
import { foldKey } from '../text/fold';
import { change, type ChangeSide, type PlanChange, type PlanComparison } from './change';
import { compareIndicators } from './compare-indicators';
import { compareCosts, compareGrants } from './compare-money';
import { pairUp } from './pairs';

/**
 * Two versions of the plans of a workbook, plan by plan. Plans belong together by name; one that is left on each
 * side is the same plan under another name.
 */
export function comparePlans(before: readonly Plan[], after: readonly Plan[]): readonly PlanComparison[] {
  const byName = pairUp(before, after, nameKey, [() => true]);
  const [old, ...moreOld] = byName.removed;
  const [now, ...moreNow] = byName.added;
  const isOnePlan = old !== undefined && now !== undefined && moreOld.length + moreNow.length === 0;
  return [
    ...byName.pairs.map(([was, is]) => comparePlan(was, is)),
    ...(isOnePlan
      ? [comparePlan(old, now)]
      : [
          ...byName.removed.map((plan) => ({ before: plan, after: null, changes: [] })),
          ...byName.added.map((plan) => ({ before: null, after: plan, changes: [] })),
        ]),
  ];
}

/** Whether anything differs: that a final target became an interim one of a longer plan is no difference. */
export function isDifferent({ before, after, changes }: PlanComparison): boolean {
  return before === null || after === null || changes.some(({ kind }) => kind !== 'became-interim');
}

function nameKey({ name }: Plan): string {
  return foldKey(name?.value ?? '');
}

function comparePlan(before: Plan, after: Plan): PlanComparison {
  return {
    before,
    after,
    changes: [
      ...nameChanges(before, after),
      ...yearChanges(before, after),
      ...compareIndicators(before, after),
      ...compareCosts(before, after),
      ...compareGrants(before, after),
    ],
  };
}

function nameChanges(before: Plan, after: Plan): readonly PlanChange[] {
  if (nameKey(before) === nameKey(after)) return [];
  const side = ({ name }: Plan): ChangeSide | null =>
    name === null ? null : { text: name.value, quantity: null, cell: name.cell };
  return [change({ subject: 'plan-name', kind: 'renamed', before: side(before), after: side(after) })];
}

function yearChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const side = ({ fiscalYears, planSpan, projectSpan }: Plan): ChangeSide => ({
    text: fiscalYears.join(' '),
    quantity: null,
    cell: (planSpan ?? projectSpan)?.cell ?? null,
  });
  const [was, is] = [side(before), side(after)];
  if (was.text === is.text) return [];
  return [change({ subject: 'fiscal-years', kind: 'changed', before: was, after: is })];
}
