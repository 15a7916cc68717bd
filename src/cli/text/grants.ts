import type { MessageKey } from '../../core/messages/translate';
import { formatCell, formatFiscalYear, formatRate, formatTrialRate } from '../../core/messages/values';
import type { GrantShare } from '../../core/plan/grant';
import type { Plan } from '../../core/plan/plan';
import { formatQuantity } from '../../core/quantity/format';
import type { Quantity } from '../../core/quantity/quantity';
import { absolute, add, subtract } from '../../core/quantity/quantity-ops';
import { type Entry, entryLines, type TextStyle } from './lines';

/** The share computations of a plan, each with its base, rate and verdict, and their sum for reference. */
export function grantLines(plan: Plan, style: TextStyle): readonly string[] {
  if (plan.grants.length === 0) return [];
  const entries = [...plan.grants.map((grant) => grantEntry(grant, style)), ...sumEntries(plan, style)];
  return ['', `  ${style.paint.strong(style.t('cli.section.grants'))}`, ...entryLines(entries, 4, style)];
}

function grantEntry(grant: GrantShare, style: TextStyle): Entry {
  const { t } = style;
  const { base, rate, computed, printed, fiscalYear } = grant;
  const period = fiscalYear === null ? t('cli.grant.whole-period') : formatFiscalYear(fiscalYear, t);
  const facts = {
    period,
    base: t(`cli.grant.base.${grant.baseKind}`),
    amount: amount(base.quantity),
    rate: formatRate(rate ?? grant.programmeRate),
    trialRate: formatTrialRate(grant, t),
  };
  const lines: string[] = [];
  if (rate !== null && computed !== null) {
    const key = grant.baseKind === 'total-by-plan-sentence' ? 'cli.grant.by-plan' : 'cli.grant.computed';
    lines.push(
      `${t(key, { ...facts, computed: amount(computed) })} ${cellOf(grant, style)}`,
      verdictOf(grant, style),
    );
  } else {
    const stated =
      printed === null
        ? t('cli.grant.no-rate')
        : t('cli.grant.no-rate-printed', { printed: amount(printed.quantity) });
    const text =
      grant.ifProgrammeRate === null
        ? stated
        : t('cli.grant.and-trial', {
            stated,
            trial: t('cli.grant.if-rate', { ...facts, computed: amount(grant.ifProgrammeRate) }),
          });
    lines.push(`${text} ${cellOf(grant, style)}`);
  }
  if (grant.baseKind !== 'eligible') lines.push(t('cli.grant.assumed'));
  return { label: grant.owner ?? t('cli.grant.whole-plan'), text: lines.join('\n') };
}

function verdictOf(grant: GrantShare, { t }: TextStyle): string {
  const { verdict, printed, computed, routes } = grant;
  if (routes !== null && verdict === 'not-stated') {
    const [direct, via] = [amount(routes.direct.quantity), amount(routes.via.quantity)];
    return t('cli.grant.in-routes', { direct, via });
  }
  const key: MessageKey = verdict === 'no-rate' ? 'cli.grant.not-stated' : `cli.grant.${verdict}`;
  return t(key, {
    printed: amount(printed?.quantity ?? null),
    difference: difference(printed?.quantity ?? null, computed),
  });
}

function difference(printed: Quantity | null, computed: Quantity | null): string {
  if (printed === null || computed === null) return '';
  if (printed.unit?.dimension !== computed.unit?.dimension) return '';
  return formatQuantity(absolute(subtract(printed, computed)));
}

function amount(quantity: Quantity | null): string {
  return quantity === null ? '' : formatQuantity(quantity);
}

function cellOf(grant: GrantShare, { t }: TextStyle): string {
  const cell = grant.printed?.cell ?? grant.rateCell ?? grant.base.cell;
  return t('cli.grant.cell', { cell: formatCell(cell, t) });
}

/** Σ over the members of a joint plan, where the plan prints no share of its own for all of them. */
function sumEntries({ grants, costs }: Plan, { t }: TextStyle): readonly Entry[] {
  const members = grants.filter((grant) => grant.owner !== null && grant.fiscalYear === null);
  const joint = grants.some((grant) => grant.owner === null);
  if (members.length < 2 || joint) return [];
  const computed = sum(members.map((grant) => grant.computed));
  const base = sum(members.map((grant) => grant.base.quantity));
  if (computed === null || base === null) return [];
  const kinds = new Set(members.map((grant) => t(`cli.grant.base.${grant.baseKind}`)));
  const data = {
    computed: amount(computed),
    base: [...kinds].join(t('list.separator')),
    amount: amount(base),
  };
  const printed = costs.some(({ owner, quantity }) => owner === null && quantity?.value.equals(base.value));
  const lines = [t('cli.grant.sum-text', data), ...(printed ? [] : [t('cli.grant.sum-not-printed')])];
  return [{ label: t('cli.grant.sum'), text: lines.join('\n') }];
}

/** Null where an amount is missing or they do not measure the same. */
function sum(quantities: readonly (Quantity | null)[]): Quantity | null {
  let total: Quantity | null = null;
  for (const quantity of quantities) {
    if (quantity === null) return null;
    if (total !== null && total.unit?.dimension !== quantity.unit?.dimension) return null;
    total = total === null ? quantity : add(total, quantity);
  }
  return total;
}
