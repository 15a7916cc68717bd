import type { FindingDraft } from '../engine/finding';
import type { GrantShare } from '../plan/grant';
import type { MunicipalityKind, Plan } from '../plan/plan';
import { capsFor, programmesOf } from '../programmes/find-programme';
import type { GrantCap } from '../programmes/programmes';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { compare, quantityOf, subtract } from '../quantity/quantity-ops';
import { sameCell } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { amount, defineRule, difference, draft, fiscalYear, related, text } from './support/draft';
import { type GrantLife, grantLives } from './support/grant-life';
import { grantKey, YEN } from './support/grants';
import { inUnitOf } from './support/sums';

/**
 * The grant of a project and year stays under the cap of its kind of municipality, and its 額の確定 within what was
 * decided. The type (先駆, 横展開) is not
 * in the plan, so only what exceeds the highest cap of all types is said.
 */
export const grantWithinCap = defineRule(
  {
    id: 'grant-within-cap',
    subject: 'grant',
    severities: ['warning'],
    messages: ['above', 'above-unverified', 'above-decision'],
    source: 'A3007',
  },
  (context) => [
    ...context.plan.grants.flatMap((share) => checkShare(context, share)),
    ...(context.settings.settlement === 'lesser' ? grantLives(context.plan).flatMap(checkDecision) : []),
  ],
);

function checkShare({ plan, settings }: RuleContext, share: GrantShare): readonly FindingDraft[] {
  const { fiscalYear: year } = share;
  const granted = share.printed?.quantity ?? share.computed;
  const kind = kindOf(plan, share.owner, settings.municipalityKinds);
  const { programmes } = programmesOf(plan, settings);
  const [programme] = programmes;
  if (
    year === null ||
    granted === null ||
    kind === null ||
    programmes.length !== 1 ||
    programme === undefined
  )
    return [];
  const cap = highest(capsFor(programme, kind, year));
  if (cap === null || granted.unit?.dimension !== 'money') return [];
  const limit = quantityOf(cap.yen, YEN);
  if (compare(granted, limit) <= 0) return [];
  const shown = asWritten(inUnitOf(limit, granted.unit));
  return [
    draft({
      messageId: cap.verified ? 'above' : 'above-unverified',
      severity: 'warning',
      cell: share.printed?.cell ?? share.base.cell,
      data: {
        owner: text(share.owner ?? ''),
        year: fiscalYear(year),
        granted: amount(granted),
        limit: amount(shown),
        difference: difference(subtract(granted, shown)),
        programme: text(programme.name),
      },
      related: related('base', [share.base.cell]),
      expected: shown,
      printed: granted,
      key: grantKey(plan, share),
    }),
  ];
}

/** Without the decimals that only a change of unit brought: 100,000千円, not 100,000.000千円. */
function asWritten(quantity: Quantity): Quantity {
  return { ...quantity, decimals: quantity.value.decimalPlaces() };
}

/** 確定額 = the lesser of 交付決定額 and the share of the actual cost, unless the settings say otherwise. */
function checkDecision({ label, decided, settled, key }: GrantLife): readonly FindingDraft[] {
  const [limit, final] = [decided?.quantity ?? null, settled?.quantity ?? null];
  if (decided === null || settled === null || limit === null || final === null) return [];
  if (limit.unit?.dimension !== 'money' || final.unit?.dimension !== 'money') return [];
  if (sameCell(decided.cell, settled.cell) || compare(final, limit) <= 0) return [];
  const shown = asWritten(inUnitOf(limit, final.unit));
  return [
    draft({
      messageId: 'above-decision',
      severity: 'warning',
      cell: settled.cell,
      data: {
        label: text(label),
        granted: amount(final),
        limit: amount(shown),
        difference: difference(subtract(final, shown)),
      },
      related: related('grant', [decided.cell]),
      expected: shown,
      printed: final,
      key: [...key, 'decision'],
    }),
  ];
}

function kindOf(
  { municipalities }: Plan,
  owner: string | null,
  settings: Readonly<Record<string, MunicipalityKind>>,
): MunicipalityKind | null {
  const lead = municipalities.find(({ role }) => role === 'lead') ?? municipalities[0];
  const municipality = owner === null ? lead : (municipalities.find(({ name }) => name === owner) ?? null);
  const name = municipality?.name ?? owner;
  return (name === null || name === undefined ? undefined : settings[name]) ?? municipality?.kind ?? null;
}

function highest(caps: readonly GrantCap[]): GrantCap | null {
  return caps.reduce<GrantCap | null>(
    (best, cap) => (best === null || new Decimal(cap.yen).greaterThan(best.yen) ? cap : best),
    null,
  );
}
