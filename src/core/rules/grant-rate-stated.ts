import type { FindingDraft } from '../engine/finding';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { programmesOf } from '../programmes/find-programme';
import { multiplyByRate } from '../quantity/quantity-ops';
import { verdictOf } from '../reading/grant-shares';
import { sameCell } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { amount, defineRule, draft, programmeNames, related, text } from './support/draft';
import { grantKey } from './support/grants';
import { costTableOf, tableKey } from './support/tables';

/** The rate of the grant is written; where it is not, what the programme's rate would give is shown. */
export const grantRateStated = defineRule(
  {
    id: 'grant-rate-stated',
    subject: 'grant',
    severities: ['warning', 'info'],
    messages: ['grant-without-rate', 'as-programme-rate', 'grant-without-base', 'not-stated'],
    source: 'A3007',
  },
  (context) => [
    ...byOwner(context.plan).flatMap((shares) => checkOwner(context, shares)),
    ...checkLoneGrants(context.plan),
  ],
);

type Shares = readonly [GrantShare, ...GrantShare[]];

/** The shares of each owner of whom no rate is stated: a plan by years lacks its rate once, not once a year. */
function byOwner({ grants }: Plan): readonly Shares[] {
  const owners = new Map<string | null, Shares>();
  for (const share of grants) {
    const [first, ...others] = owners.get(share.owner) ?? [];
    owners.set(share.owner, first === undefined ? [share] : [first, ...others, share]);
  }
  return [...owners.values()].filter((shares) => shares.every(({ rate }) => rate === null));
}

function checkOwner({ plan, settings }: RuleContext, shares: Shares): readonly FindingDraft[] {
  const share = shares.find(({ printed }) => printed !== null) ?? shares[0];
  const { printed, ifProgrammeRate, programmeRate, base } = share;
  const baseAmount = base.quantity;
  const [programme] = programmesOf(plan, settings).programmes;
  const others = shares.filter((each) => each !== share).map((each) => each.base.cell);
  if (printed !== null) {
    const said = {
      cell: printed.cell,
      related: [...related('base', [base.cell]), ...related('other', others)],
      printed: printed.quantity,
      key: grantKey(plan, share),
    };
    const data = { printed: amount(printed.quantity), base: amount(baseAmount) };
    const isTrial = share.baseKind === 'total-assumed' && shares.every(isAsProgrammeRate);
    if (isTrial && programmeRate !== null && programme !== undefined) {
      return [
        draft({
          ...said,
          messageId: 'as-programme-rate',
          severity: 'info',
          data: {
            ...data,
            programme: programmeNames([programme]),
            rate: { type: 'rate', ...programmeRate },
          },
        }),
      ];
    }
    return [draft({ ...said, messageId: 'grant-without-rate', severity: 'warning', data })];
  }
  if (ifProgrammeRate === null || programmeRate === null || programme === undefined) return [];
  return [
    draft({
      messageId: 'not-stated',
      severity: 'info',
      cell: base.cell,
      data: {
        label: text(base.label),
        base: amount(baseAmount),
        baseKind: { type: 'term', term: `base-${share.baseKind}` },
        programme: programmeNames([programme]),
        rate: { type: 'rate', ...programmeRate },
        computed: amount(ifProgrammeRate),
      },
      related: related('other', others),
      computation: {
        left: [
          { type: 'amount', quantity: baseAmount },
          { type: 'operator', operator: '×' },
          { type: 'rate', ...programmeRate },
        ],
        result: ifProgrammeRate,
        printed: null,
        intervals: null,
      },
      key: grantKey(plan, share),
    }),
  ];
}

/** The printed grant is what the programme's rate gives; true of none printed. */
function isAsProgrammeRate({ printed, base, programmeRate }: GrantShare): boolean {
  if (printed === null) return true;
  if (programmeRate === null) return false;
  const { numerator, denominator } = programmeRate;
  return verdictOf(multiplyByRate(base.quantity, numerator, denominator), printed) === 'agrees';
}

/** Grants without any base beside them, and no rate anywhere: once a table or for the text. */
function checkLoneGrants(plan: Plan): readonly FindingDraft[] {
  if (plan.grants.length > 0 || plan.statements.some(({ share }) => share !== null)) return [];
  const seen = new Set<string>();
  return plan.costs.flatMap((figure) => {
    if (figure.kind !== 'grant' || figure.quantity === null || figure.quantity.value.isZero()) return [];
    const table = costTableOf(plan, figure.cell);
    if (table?.columns.some(({ kind }) => kind === 'rate')) return [];
    const place = table === null ? 'statement' : tableKey(table.table);
    if (seen.has(place)) return [];
    seen.add(place);
    return [
      draft({
        messageId: 'grant-without-base',
        severity: 'warning',
        cell: figure.cell,
        data: { printed: amount(figure.quantity) },
        related: related(
          'grant',
          plan.costs
            .filter(({ kind, cell }) => kind === 'grant' && !sameCell(cell, figure.cell))
            .map(({ cell }) => cell),
        ),
        printed: figure.quantity,
        key: [place],
      }),
    ];
  });
}
