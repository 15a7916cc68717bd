import { fiscalYearOf, isEmpty } from '../achievement/amounts';
import type { Indicator, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { similarity } from '../reading/label-similarity';
import { labelKey } from '../reading/labels';
import { sameUnit } from '../quantity/unit-lookup';
import { change, type ChangeSide, type PlanChange } from './change';
import { pairUp } from './pairs';
import { differenceOf, sameFigure, sideOf, yearKey } from './sides';

/** How alike two labels have to be, from 0 to 1, where unit, baseline and targets are the same. */
const ALIKE = 0.4;

type Years = Pick<Plan, 'fiscalYears'>;

interface Place {
  readonly indicator: Indicator;
  readonly plan: Years;
}

/** A target with the year and basis by which it is found in the other version. */
interface Slot {
  readonly target: Target;
  readonly fiscalYear: number | null;
  readonly basis: 'level' | 'increment' | 'total';
  readonly key: string;
}

/**
 * What changed in the indicators of a plan. One is the same by its id; by its label under another project; or,
 * renamed, by unit, baseline and targets under a similar label (a longer plan may have added years).
 */
export function compareIndicators(before: Plan, after: Plan): readonly PlanChange[] {
  const { pairs, removed, added } = pairUp(placesOf(before), placesOf(after), () => '', [
    (old, now) => old.indicator.id === now.indicator.id,
    (old, now) =>
      labelKey(old.indicator.label) === labelKey(now.indicator.label) &&
      sameUnit(old.indicator.unit, now.indicator.unit),
    (old, now) => similarity(old.indicator.label, now.indicator.label) >= ALIKE && hasSameFigures(old, now),
  ]);
  return [
    ...pairs.flatMap(([old, now]) => indicatorChanges(old, now)),
    ...removed.map(({ indicator }) => whole('removed', indicator)),
    ...added.map(({ indicator }) => whole('added', indicator)),
  ];
}

function placesOf(plan: Plan): readonly Place[] {
  return plan.indicators.map((indicator) => ({ indicator, plan }));
}

function hasSameFigures(old: Place, now: Place): boolean {
  if (!sameUnit(old.indicator.unit, now.indicator.unit)) return false;
  const baselines = [old, now].map(({ indicator: { baseline } }) => baseline);
  const [was = null, is = null] = baselines;
  if (was === null || is === null ? was !== is : !sameFigure(was, is)) return false;
  const [from, to] = [slotsOf(old), slotsOf(now)];
  return (
    from.some(({ target }) => target.quantity !== null) &&
    from.every(({ key, target }) => {
      const other = to.find((slot) => slot.key === key);
      return other !== undefined && sameFigure(target, other.target);
    })
  );
}

function whole(kind: 'added' | 'removed', indicator: Indicator): PlanChange {
  const side = labelSide(indicator);
  return change({
    subject: 'indicator',
    kind,
    label: indicator.label,
    owner: indicator.project,
    before: kind === 'removed' ? side : null,
    after: kind === 'added' ? side : null,
  });
}

function labelSide({ label, cell }: Indicator): ChangeSide {
  return { text: label, quantity: null, cell };
}

function indicatorChanges(old: Place, now: Place): readonly PlanChange[] {
  const of = { label: now.indicator.label, owner: now.indicator.project };
  return [
    ...nameChanges(old, now),
    ...unitChanges(old, now),
    ...baselineChanges(old, now),
    ...targetChanges(old, now),
  ].map((each) => ({ ...each, ...of }));
}

function nameChanges({ indicator: old }: Place, { indicator: now }: Place): readonly PlanChange[] {
  const sameLabel = labelKey(old.label) === labelKey(now.label);
  const sameProject = labelKey(old.project ?? '') === labelKey(now.project ?? '');
  if (sameLabel && sameProject) return [];
  const side = (indicator: Indicator): ChangeSide =>
    sameProject
      ? labelSide(indicator)
      : {
          ...labelSide(indicator),
          text: [indicator.project ?? '', indicator.label].filter((part) => part !== '').join(' / '),
        };
  return [change({ subject: 'indicator', kind: 'renamed', before: side(old), after: side(now) })];
}

function unitChanges({ indicator: old }: Place, { indicator: now }: Place): readonly PlanChange[] {
  if (sameUnit(old.unit, now.unit)) return [];
  const side = ({ unit, cell, unitSources }: Indicator): ChangeSide | null =>
    unit === null ? null : { text: unit.symbol, quantity: null, cell: unitSources[0]?.cell ?? cell };
  return [change({ subject: 'unit', ...sidesAndKind(side(old), side(now)) })];
}

function baselineChanges({ indicator: old }: Place, { indicator: now }: Place): readonly PlanChange[] {
  const [was, is] = [old, now].map(({ baseline }) =>
    baseline === null || isEmpty(baseline) ? null : baseline,
  );
  if (!was && !is) return [];
  if (was && is && sameFigure(was, is)) return [];
  return [
    change({
      subject: 'baseline',
      ...sidesAndKind(was ? sideOf(was) : null, is ? sideOf(is) : null),
      period: is?.period ?? was?.period ?? null,
      difference: differenceOf(was?.quantity ?? null, is?.quantity ?? null),
    }),
  ];
}

function sidesAndKind(
  before: ChangeSide | null,
  after: ChangeSide | null,
): Pick<PlanChange, 'before' | 'after' | 'kind'> {
  return { before, after, kind: before === null ? 'added' : after === null ? 'removed' : 'changed' };
}

/** Targets that say something. An interim target is the level of its year. */
function slotsOf({ indicator, plan }: Place): readonly Slot[] {
  return indicator.targets
    .filter((target) => !isEmpty(target))
    .map((target) => {
      const basis = target.kind === 'interim' ? 'level' : target.kind;
      const fiscalYear = fiscalYearOf(target, plan);
      // There is one total, whatever the words over it.
      const year = basis === 'total' ? '' : yearKey(target, fiscalYear);
      return { target, fiscalYear, basis, key: `${basis} ${year}` };
    });
}

function targetChanges(old: Place, now: Place): readonly PlanChange[] {
  const [from, to] = [slotsOf(old), slotsOf(now)];
  const { pairs, removed, added } = pairUp(from, to, ({ key }) => key, [
    (was, is) => sameFigure(was.target, is.target),
    () => true,
  ]);
  const oldEnd = lastYear(from);
  const isLonger = (lastYear(to) ?? 0) > (oldEnd ?? Number.POSITIVE_INFINITY);
  const changed = pairs.flatMap(([was, is]): readonly PlanChange[] => {
    const same = sameFigure(was.target, is.target);
    const becameInterim = isLonger && was.basis === 'level' && was.fiscalYear === oldEnd;
    return [
      ...(becameInterim ? [targetChange('became-interim', was, is)] : []),
      ...(same ? [] : [targetChange('changed', was, is)]),
    ];
  });
  return [
    ...changed,
    ...removed.map((was) => targetChange('removed', was, null)),
    ...added.map((is) => targetChange('added', null, is)),
  ];
}

function lastYear(slots: readonly Slot[]): number | null {
  const years = slots.flatMap(({ basis, fiscalYear }) => (basis === 'level' ? (fiscalYear ?? []) : []));
  return years.length === 0 ? null : Math.max(...years);
}

function targetChange(kind: PlanChange['kind'], was: Slot | null, is: Slot | null): PlanChange {
  const slot = is ?? was;
  return change({
    subject: 'target',
    kind,
    before: was === null ? null : sideOf(was.target),
    after: is === null ? null : sideOf(is.target),
    basis: slot?.basis ?? null,
    fiscalYear: slot?.fiscalYear ?? null,
    period: slot?.target.period ?? null,
    difference: differenceOf(was?.target.quantity ?? null, is?.target.quantity ?? null),
  });
}
