import type { Translate } from '../../core/messages/translate';
import { formatCell, formatFiscalYear, formatRate, formatTrialRate } from '../../core/messages/values';
import type { Rate } from '../../core/plan/cost';
import type { CostFigure } from '../../core/plan/cost';
import type { GrantShare } from '../../core/plan/grant';
import type { Plan } from '../../core/plan/plan';
import { formatDifference, formatQuantity } from '../../core/quantity/format';
import type { Quantity } from '../../core/quantity/quantity';
import { multiplyByRate, subtract } from '../../core/quantity/quantity-ops';
import { roundShare, shareRounding } from '../../core/reading/grant-shares';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { GrantView, PlaceView, StepView, TrialView } from './views';

/** The share computations of a plan, step by step. */
export function grantViews(plan: Plan, planIndex: number, t: Translate): readonly GrantView[] {
  return plan.grants.map((grant, index) => ({
    id: grantId(planIndex, index),
    owner: grant.owner ?? t('cli.grant.whole-plan'),
    period: grant.fiscalYear === null ? t('cli.grant.whole-period') : formatFiscalYear(grant.fiscalYear, t),
    verdict: grant.verdict,
    verdictText: verdictText(grant, t),
    steps: steps(grant, t),
    note: grant.baseKind === 'eligible' ? null : t('cli.grant.assumed'),
  }));
}

/** What every share would be at another rate. */
export function trialView(plans: readonly Plan[], rate: Rate, t: Translate): TrialView {
  const rows = plans.flatMap((plan, planIndex) =>
    plan.grants.map((grant, index) => {
      const amount = at(grant, rate);
      const difference = differenceOf(amount, grant.computed);
      return {
        id: grantId(planIndex, index),
        amount: amount === null ? t('pane.none') : formatQuantity(amount),
        difference: difference === null ? null : formatDifference(difference, t('number.minus')),
      };
    }),
  );
  return { rate: formatRate(rate), rows };
}

function at({ base }: GrantShare, { numerator, denominator }: Rate): Quantity | null {
  return base.quantity === null ? null : roundShare(multiplyByRate(base.quantity, numerator, denominator));
}

function steps(grant: GrantShare, t: Translate): readonly StepView[] {
  const { base, rate, rateCell, exact, computed, printed, ifProgrammeRate, programmeRate } = grant;
  const difference = differenceOf(printed?.quantity ?? null, computed);
  const rows: StepView[] = [
    {
      label: t(`cli.grant.base.${grant.baseKind}`),
      value: figureText(base, t),
      place: placeOf(base.cell, t),
      kind: 'given',
    },
  ];
  if (rate !== null && exact !== null && computed !== null) {
    rows.push(
      { label: t('pane.grant.rate'), value: formatRate(rate), place: placeOf(rateCell, t), kind: 'given' },
      { label: t('pane.grant.product'), value: productText(base, rate, exact), place: null, kind: 'given' },
      {
        label: t('pane.grant.rounded', { rounding: roundingText(exact, t) }),
        value: formatQuantity(computed),
        place: null,
        kind: 'result',
      },
    );
  } else if (ifProgrammeRate !== null && programmeRate !== null) {
    rows.push({
      label: t('pane.grant.at-usual', { rate: formatTrialRate(grant, t) }),
      value: formatQuantity(ifProgrammeRate),
      place: null,
      kind: 'result',
    });
  }
  if (printed !== null) {
    const place = placeOf(printed.cell, t);
    rows.push({ label: t('pane.printed'), value: figureText(printed, t), place, kind: 'given' });
  }
  if (difference !== null) {
    rows.push({
      label: t('pane.difference'),
      value: formatDifference(difference, t('number.minus')),
      place: null,
      kind: 'difference',
    });
  }
  return rows;
}

function verdictText({ verdict, printed, computed, routes }: GrantShare, t: Translate): string {
  if (routes !== null && verdict === 'not-stated')
    return t('cli.grant.in-routes', { direct: figureText(routes.direct, t), via: figureText(routes.via, t) });
  const gap = differenceOf(printed?.quantity ?? null, computed);
  return t(`pane.verdict.${verdict}`, {
    difference: gap === null ? '' : formatQuantity({ ...gap, value: gap.value.abs() }),
  });
}

/** Null where one is missing or they do not measure the same. */
function differenceOf(amount: Quantity | null, other: Quantity | null): Quantity | null {
  if (amount === null || other === null || amount.unit?.dimension !== other.unit?.dimension) return null;
  return subtract(amount, other);
}

function productText(base: CostFigure, rate: Rate, exact: Quantity): string {
  const amount = base.quantity === null ? '' : formatQuantity(base.quantity);
  return `${amount} × ${formatRate(rate)} = ${formatQuantity(exact)}`;
}

function roundingText(exact: Quantity, t: Translate): string {
  const toYen = shareRounding(exact).name.startsWith('floor-yen') || exact.unit === null;
  return toYen ? t('pane.grant.yen-cut') : t('pane.grant.unit-cut', { unit: exact.unit?.symbol ?? '' });
}

function figureText({ quantity, text }: CostFigure, t: Translate): string {
  if (quantity !== null) return formatQuantity(quantity);
  return text === '' ? t('pane.none') : text;
}

function placeOf(cell: CellRef | null, t: Translate): PlaceView | null {
  return cell === null ? null : { cell, text: formatCell(cell, t) };
}

function grantId(plan: number, index: number): string {
  return `${plan}-${index}`;
}
