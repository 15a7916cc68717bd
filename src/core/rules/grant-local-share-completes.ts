import type { FindingDraft } from '../engine/finding';
import type { CostFigure } from '../plan/cost';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { sameCell } from '../workbook/cell-ref';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { grantKey } from './support/grants';
import { judgeSum } from './support/sums';
import { type CostPlace, costPlaceOf } from './support/tables';

/** Grant + local share (+ 寄附・その他) = eligible cost, where all of them are printed. */
export const grantLocalShareCompletes = defineRule(
  {
    id: 'grant-local-share-completes',
    subject: 'grant',
    severities: ['error', 'info'],
    messages: ['differs', 'rounding'],
  },
  ({ plan }) => plan.grants.flatMap((share) => checkShare(plan, share)),
);

function checkShare(plan: Plan, share: GrantShare): readonly FindingDraft[] {
  const { baseKind, base, printed, localShare, income } = share;
  if (baseKind !== 'eligible' || printed === null || localShare === null) return [];
  const place = costPlaceOf(plan, base.cell);
  const parts = [printed, localShare, ...(income === null ? [] : [income])];
  if (place !== null && hasOtherMoney(place, parts)) return [];
  const judged = nearest(judgeSum(base, parts), judgeSum(base, [printed, localShare]));
  if (judged === null || (judged.verdict !== 'differs' && judged.verdict !== 'rounding')) return [];
  if (localShare.kind === 'funding:general' && completesTotal(plan, share, place, parts)) return [];
  return [
    draft({
      messageId: judged.verdict,
      severity: judged.verdict === 'differs' ? 'error' : 'info',
      cell: base.cell,
      data: {
        label: text(base.label),
        expected: amount(judged.sum),
        printed: amount(judged.total),
        difference: difference(judged.difference),
      },
      related: [
        ...related('grant', [printed.cell]),
        ...related('local', [localShare.cell]),
        ...(income === null ? [] : related('part', [income.cell])),
      ],
      expected: judged.sum,
      printed: judged.total,
      computation: judged.computation,
      key: grantKey(plan, share),
    }),
  ];
}

/** 収入 may be taken off before the eligible cost: then grant and local share alone complete it. */
function nearest(withIncome: ReturnType<typeof judgeSum>, alone: ReturnType<typeof judgeSum>): typeof alone {
  if (withIncome === null || alone === null) return withIncome;
  return alone.difference.value.abs().lt(withIncome.difference.value.abs()) ? alone : withIncome;
}

/** 国費 and 一般財源 may be the sources of 総事業費 instead, of which the eligible cost is a part. */
function completesTotal(
  plan: Plan,
  { base }: GrantShare,
  place: CostPlace | null,
  parts: readonly CostFigure[],
): boolean {
  const said = plan.statements.find(
    ({ eligible }) => eligible !== null && sameCell(eligible.cell, base.cell),
  );
  const total = place?.record?.figures.find(({ kind }) => kind === 'total') ?? said?.total ?? null;
  const verdict = total === null ? undefined : judgeSum(total, parts)?.verdict;
  return verdict === 'agrees' || verdict === 'rounding' || verdict === 'display';
}

/**
 * Another source beside them, or a money column that was not recognised: then these parts need not be all.
 * With two or more sources the equation is that of cost-equals-funding-sources.
 */
function hasOtherMoney({ table, record }: CostPlace, parts: readonly CostFigure[]): boolean {
  if (table.columns.some(({ kind }) => kind === 'unknown-money')) return true;
  return (record?.figures ?? []).some(
    ({ kind, cell, quantity }) =>
      (kind.startsWith('funding:') || kind === 'income') &&
      kind !== 'funding:specific-subtotal' &&
      quantity !== null &&
      !quantity.value.isZero() &&
      !parts.some((part) => sameCell(part.cell, cell)),
  );
}
