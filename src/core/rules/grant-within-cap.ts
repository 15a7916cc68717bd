import type { Computation, FindingDraft } from '../engine/finding';
import type { Settings } from '../engine/settings';
import type { GrantShare } from '../plan/grant';
import type { MunicipalityKind, Plan } from '../plan/plan';
import { capsFor, programmesOf, projectCapsFor } from '../programmes/find-programme';
import type { GrantCap, Programme } from '../programmes/programmes';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { compare, quantityOf, subtract, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { amount, defineRule, difference, draft, fiscalYear, related, text } from './support/draft';
import { type GrantLife, grantLives } from './support/grant-life';
import { asWritten, grantKey, YEN } from './support/grants';
import { addition, inUnitOf } from './support/sums';

/**
 * The grant of a project and year stays under the cap of its kind of municipality, that of all its years under a cap
 * of the whole plan, and its 額の確定 within what was decided. The type (先駆, 横展開) is not in the plan: of a year
 * only what exceeds the highest cap of all types is said, and a whole plan is held against caps for all types alone.
 */
export const grantWithinCap = defineRule(
  {
    id: 'grant-within-cap',
    subject: 'grant',
    severities: ['warning'],
    messages: ['above', 'above-unverified', 'above-project', 'above-project-unverified', 'above-decision'],
    source: 'A3007',
  },
  (context) => [
    ...context.plan.grants.flatMap((share) => checkShare(context, share)),
    ...ownersOf(context.plan.grants).flatMap((shares) => checkProject(context, shares)),
    ...(context.settings.settlement === 'lesser' ? grantLives(context.plan).flatMap(checkDecision) : []),
  ],
);

function checkShare({ plan, settings }: RuleContext, share: GrantShare): readonly FindingDraft[] {
  const { fiscalYear: year } = share;
  const programme = onlyProgramme(plan, settings);
  const kind = kindOf(plan, share.owner, settings.municipalityKinds);
  if (year === null || programme === null || kind === null) return [];
  const finding = above([share], highest(capsFor(programme, kind, year)), programme);
  if (finding === null) return [];
  const messageId = finding.isVerified ? 'above' : 'above-unverified';
  return [
    draft({
      ...finding.said,
      messageId,
      data: { ...finding.said.data, year: fiscalYear(year) },
      related: related('base', [share.base.cell]),
      key: grantKey(plan, share),
    }),
  ];
}

/** The grant of all years of one owner: as it is printed for the whole plan, else the sum of the years. */
function checkProject(
  { plan, settings }: RuleContext,
  shares: readonly GrantShare[],
): readonly FindingDraft[] {
  const programme = onlyProgramme(plan, settings);
  const [first] = shares;
  const kind = first === undefined ? null : kindOf(plan, first.owner, settings.municipalityKinds);
  if (first === undefined || programme === null || kind === null) return [];
  const whole = shares.filter(({ fiscalYear: year }) => year === null);
  // Two amounts for one year, or for the whole: nobody knows whether they are added.
  const counted = whole.length === 0 ? shares : whole;
  const years = new Set(counted.map(({ fiscalYear: year }) => year));
  if (years.size < counted.length) return [];
  const known = [...years].filter((year) => year !== null);
  const held = projectCapsFor(programme, kind, known.length > 0 ? known : plan.fiscalYears);
  const caps = held.filter(({ type }) => type === null);
  const finding = above(counted, highest(caps), programme);
  if (finding === null) return [];
  return [
    draft({
      ...finding.said,
      messageId: finding.isVerified ? 'above-project' : 'above-project-unverified',
      related: related('part', counted.slice(0, -1).map(cellOf)),
      computation: counted.length === 1 ? null : sumOf(counted),
      key: [...grantKey(plan, first), 'project'],
    }),
  ];
}

/** What is said of grants that together exceed a cap; null where they do not, or one is not known. */
function above(
  shares: readonly GrantShare[],
  cap: GrantCap | null,
  programme: Programme,
): {
  readonly said: Omit<Parameters<typeof draft>[0], 'messageId' | 'key'>;
  readonly isVerified: boolean;
} | null {
  const amounts = shares.flatMap(grantedOf);
  const last = shares.at(-1);
  if (cap === null || last === undefined || amounts.length < shares.length) return null;
  if (!amounts.every(({ unit }) => unit?.dimension === 'money')) return null;
  const granted = sumQuantities(amounts);
  const limit = quantityOf(cap.yen, YEN);
  if (compare(granted, limit) <= 0) return null;
  const shown = asWritten(inUnitOf(limit, granted.unit));
  return {
    isVerified: cap.verified,
    said: {
      severity: 'warning',
      cell: cellOf(last),
      data: {
        granted: amount(granted),
        limit: amount(shown),
        difference: difference(subtract(granted, shown)),
        programme: text(programme.name),
      },
      expected: shown,
      printed: granted,
    },
  };
}

/** `100,000千円 + 80,000千円 = 180,000千円`. */
function sumOf(shares: readonly GrantShare[]): Computation {
  const amounts = shares.flatMap(grantedOf);
  return { left: addition(amounts), result: sumQuantities(amounts), printed: null, intervals: null };
}

/** The grant as it is printed, else as it was computed. */
function grantedOf({ printed, computed }: GrantShare): Quantity | readonly [] {
  return printed?.quantity ?? computed ?? [];
}

function cellOf({ printed, base }: GrantShare): CellRef {
  return printed?.cell ?? base.cell;
}

function ownersOf(shares: readonly GrantShare[]): readonly (readonly GrantShare[])[] {
  const owners = [...new Set(shares.map(({ owner }) => owner))];
  return owners.map((owner) => shares.filter((share) => share.owner === owner));
}

function onlyProgramme(plan: Plan, settings: Settings): Programme | null {
  const [programme, ...others] = programmesOf(plan, settings).programmes;
  return programme === undefined || others.length > 0 ? null : programme;
}

/** 確定額 = the lesser of 交付決定額 and the share of the actual cost, unless the settings say otherwise. */
function checkDecision({ label, decided, settled, key }: GrantLife): readonly FindingDraft[] {
  const [limit, final] = [decided?.quantity ?? null, settled?.quantity ?? null];
  if (decided === null || settled === null || limit === null || final === null) return [];
  if (!sameDimension(final.unit, limit.unit)) return [];
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
  // The lead of a joint plan, or its only municipality, stands first.
  const [lead] = municipalities;
  const municipality = owner === null ? lead : municipalities.find(({ name }) => name === owner);
  return settings[municipality?.name ?? owner ?? ''] ?? municipality?.kind ?? null;
}

function highest(caps: readonly GrantCap[]): GrantCap | null {
  return caps.reduce<GrantCap | null>(
    (best, cap) => (best === null || new Decimal(cap.yen).greaterThan(best.yen) ? cap : best),
    null,
  );
}
