import type { FindingDraft, Severity } from '../../engine/finding';
import type { CostRelation, CostTable } from '../../plan/cost';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { RuleContext } from '../rule';
import { isHidden } from './hidden';
import { amount, count, difference, draft, related, text } from './draft';
import { judgeSum, totalFix } from './sums';
import { periodKey, tableKey } from './tables';
import { foldKey } from '../../text/fold';

/** Message ids of every rule about a sum of costs. */
export const COST_SUM_MESSAGES = ['differs', 'exceeded', 'rounding', 'display', 'unknown-parts'] as const;

/** Judges the relations of one kind in every cost table. */
export function checkCostSums(
  { plan, snapshot }: RuleContext,
  by: CostRelation['by'],
  severityOf: (table: CostTable, relation: CostRelation) => Severity | null = () => 'error',
): readonly FindingDraft[] {
  return plan.costTables.flatMap((table) =>
    table.relations
      .filter((relation) => relation.by === by)
      .flatMap((relation) => checkRelation(table, relation, severityOf(table, relation), snapshot)),
  );
}

function checkRelation(
  table: CostTable,
  relation: CostRelation,
  gravest: Severity | null,
  snapshot: WorkbookSnapshot,
): readonly FindingDraft[] {
  const { total, parts, complete } = relation;
  const judged = gravest === null ? null : judgeSum(total, parts, { complete });
  if (gravest === null || judged === null) return [];
  if (judged.verdict === 'agrees' || judged.verdict === 'unjudged') return [];
  const contradicts = judged.verdict === 'differs' || judged.verdict === 'exceeded';
  if (contradicts && sumsWhatIsSeen(relation, snapshot)) return [];
  return [
    draft({
      messageId: judged.verdict,
      severity: contradicts ? gravest : 'info',
      cell: total.cell,
      data: {
        label: text(total.label),
        expected: amount(judged.sum),
        printed: amount(judged.total),
        difference: difference(judged.difference),
        parts: count(parts.length),
        unknown: count(judged.unknown),
      },
      related: related(
        'part',
        parts.map(({ cell }) => cell),
      ),
      expected: judged.sum,
      printed: judged.total,
      computation: judged.computation,
      fix: judged.verdict === 'differs' ? totalFix(total, judged.sum) : null,
      key: [
        tableKey(table.table),
        foldKey(total.label),
        total.owner ?? '',
        total.kind,
        periodKey(total.period),
      ],
    }),
  ];
}

/** A total of the visible parts alone (a filter, SUBTOTAL 109) adds up on paper; `cell-hidden-part-counted` names it. */
function sumsWhatIsSeen({ total, parts, complete }: CostRelation, snapshot: WorkbookSnapshot): boolean {
  const seen = parts.filter(({ cell }) => !isHidden(snapshot, cell));
  if (seen.length === parts.length || isHidden(snapshot, total.cell)) return false;
  return judgeSum(total, seen, { complete })?.verdict === 'agrees';
}
