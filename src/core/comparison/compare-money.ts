import { fiscalYearOf } from '../achievement/amounts';
import type { CostFigure } from '../plan/cost';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { similarity } from '../reading/label-similarity';
import { labelKey } from '../reading/labels';
import { foldKey } from '../text/fold';
import { change, type ChangeSide, type PlanChange } from './change';
import { pairUp } from './pairs';
import { amountSide, differenceOf, sameAmount, sameFigure, sideOf, yearKey } from './sides';

/** How alike the labels of two rows of one kind and year have to be for a changed amount. */
const ALIKE = 0.6;

interface Cost {
  readonly figure: CostFigure;
  readonly fiscalYear: number | null;
  readonly key: string;
}

/**
 * What changed in the amounts of a plan. An amount is known by its kind, whose it is, its year and its label. A
 * plan may state one amount in several places: a place more or less is no change.
 */
export function compareCosts(before: Plan, after: Plan): readonly PlanChange[] {
  const [from, to] = [costsOf(before), costsOf(after)];
  const [old, now] = [groupsOf(from), groupsOf(to)];
  const sameLabel = (a: Cost, b: Cost): boolean => labelKey(a.figure.label) === labelKey(b.figure.label);
  const { pairs, removed, added } = pairUp(from, to, ({ key }) => key, [
    (was, is) => sameLabel(was, is) && sameFigure(was.figure, is.figure),
    (was, is) => similarity(was.figure.label, is.figure.label) >= ALIKE && sameFigure(was.figure, is.figure),
    (was, is) => !isItem(was) && sameFigure(was.figure, is.figure),
    (was, is) => sameLabel(was, is) && !isThere(was, now) && !isThere(is, old),
    (was, is) =>
      !isThere(was, now) && !isThere(is, old) && similarity(was.figure.label, is.figure.label) >= ALIKE,
  ]);
  return [
    ...pairs.flatMap(([was, is]) => {
      if (!sameFigure(was.figure, is.figure)) return [costChange('changed', was, is)];
      return isItem(was) && !sameLabel(was, is) ? [costChange('renamed', was, is)] : [];
    }),
    ...removed.filter((was) => !isThere(was, now)).map((was) => costChange('removed', was, null)),
    ...added.filter((is) => !isThere(is, old)).map((is) => costChange('added', null, is)),
  ];
}

function isItem({ figure }: Cost): boolean {
  return figure.kind === 'item';
}

type Groups = ReadonlyMap<string, readonly Cost[]>;

function groupsOf(costs: readonly Cost[]): Groups {
  const groups = new Map<string, Cost[]>();
  for (const cost of costs) {
    const group = groups.get(cost.key);
    if (group === undefined) groups.set(cost.key, [cost]);
    else group.push(cost);
  }
  return groups;
}

/** Whether the other version states this amount as well, items under their own label. */
function isThere(cost: Cost, others: Groups): boolean {
  return (others.get(cost.key) ?? []).some(
    ({ figure }) =>
      sameFigure(figure, cost.figure) &&
      (!isItem(cost) || labelKey(figure.label) === labelKey(cost.figure.label)),
  );
}

function costsOf(plan: Plan): readonly Cost[] {
  return plan.costs
    .filter(({ quantity }) => quantity !== null)
    .map((figure) => {
      const fiscalYear = fiscalYearOf(figure, plan);
      const owner = ownerKey(figure.owner, plan);
      return { figure, fiscalYear, key: JSON.stringify([figure.kind, owner, yearKey(figure, fiscalYear)]) };
    });
}

function costChange(kind: PlanChange['kind'], was: Cost | null, is: Cost | null): PlanChange {
  const { figure, fiscalYear = null } = is ?? was ?? {};
  const isRenamed = kind === 'renamed';
  const side = (cost: Cost | null): ChangeSide | null =>
    cost === null ? null : { ...sideOf(cost.figure), ...(isRenamed ? { text: cost.figure.label } : {}) };
  return change({
    subject: 'cost',
    kind,
    label: figure?.label ?? '',
    owner: figure?.owner ?? null,
    costKind: figure?.kind ?? null,
    fiscalYear,
    period: figure?.period ?? null,
    before: side(was),
    after: side(is),
    difference: differenceOf(was?.figure.quantity ?? null, is?.figure.quantity ?? null),
  });
}

/** What changed in the grants of a plan: a grant is known by whose it is, its year and what its base is. */
export function compareGrants(before: Plan, after: Plan): readonly PlanChange[] {
  const keys = new Map(
    [before, after].flatMap((plan) => plan.grants.map((grant) => [grant, grantKey(grant, plan)] as const)),
  );
  const keyOf = (grant: GrantShare): string => keys.get(grant) ?? '';
  const { pairs, removed, added } = pairUp(before.grants, after.grants, keyOf, [
    (was, is) => was.baseKind === is.baseKind && sameAmount(was.base.quantity, is.base.quantity),
    (was, is) => was.baseKind === is.baseKind,
    () => true,
  ]);
  return [
    ...pairs.flatMap(([was, is]) => grantChanges(was, is)),
    ...removed.map((was) => grantChange('grant', was, null, wholeSide)),
    ...added.map((is) => grantChange('grant', null, is, wholeSide)),
  ];
}

function grantKey({ owner, fiscalYear }: GrantShare, plan: Plan): string {
  return JSON.stringify([ownerKey(owner, plan), fiscalYear]);
}

/** Whose an amount is. What is of the only municipality of a plan is of the whole plan. */
function ownerKey(owner: string | null, { municipalities }: Plan): string {
  const key = foldKey(owner ?? '');
  const [only, other] = municipalities;
  return other === undefined && only !== undefined && foldKey(only.name) === key ? '' : key;
}

type SideOf = (grant: GrantShare) => ChangeSide | null;

const cellOf = ({ printed, rateCell, base }: GrantShare): ChangeSide['cell'] =>
  printed?.cell ?? rateCell ?? base.cell;
const baseSide: SideOf = ({ base }) => sideOf(base);
const computedSide: SideOf = ({ computed, base }) => amountSide(computed, base.cell);
const printedSide: SideOf = ({ printed }) => (printed === null ? null : sideOf(printed));
const rateSide: SideOf = ({ rate, rateCell, base }) =>
  rate === null
    ? null
    : { text: `${rate.numerator}/${rate.denominator}`, quantity: null, cell: rateCell ?? base.cell };
/** What a grant comes to: as printed, else as computed, else what it is a share of. */
const wholeSide: SideOf = (grant) => {
  const side = printedSide(grant) ?? computedSide(grant) ?? baseSide(grant);
  return side === null ? null : { ...side, cell: cellOf(grant) };
};

function grantChanges(was: GrantShare, is: GrantShare): readonly PlanChange[] {
  const parts = [
    ['grant-base', baseSide],
    ['grant-rate', rateSide],
    ['grant-computed', computedSide],
    ['grant-printed', printedSide],
  ] as const;
  return parts.flatMap(([subject, side]) => {
    const [from, to] = [side(was), side(is)];
    const same =
      from === null || to === null
        ? from === to
        : from.quantity === null || to.quantity === null
          ? from.text === to.text
          : sameAmount(from.quantity, to.quantity);
    return same ? [] : [grantChange(subject, was, is, side)];
  });
}

function grantChange(
  subject: PlanChange['subject'],
  was: GrantShare | null,
  is: GrantShare | null,
  sideOfGrant: SideOf,
): PlanChange {
  const before = was === null ? null : sideOfGrant(was);
  const after = is === null ? null : sideOfGrant(is);
  const grant = is ?? was;
  return change({
    subject,
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    owner: grant?.owner ?? null,
    fiscalYear: grant?.fiscalYear ?? null,
    before,
    after,
    difference: differenceOf(before?.quantity ?? null, after?.quantity ?? null),
  });
}
