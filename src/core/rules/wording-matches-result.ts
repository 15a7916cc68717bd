import { assess } from '../achievement/assess';
import type { Achievement } from '../achievement/achievement';
import type { FindingDraft } from '../engine/finding';
import type { IndicatorReading, KpiTable } from '../plan/indicator';
import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { type IndicatorRow, indicatorRows } from './support/actuals';
import { defineRule, draft, related, text, texts } from './support/draft';
import { cellAt } from './support/snapshot-cells';
import { rowKey, tableKey } from './support/tables';

/** 「目標を達成」 and the like stand beside a result that says the same. */
export const wordingMatchesResult = defineRule(
  {
    id: 'wording-matches-result',
    subject: 'actual',
    severities: ['warning'],
    messages: ['claims-met', 'claims-missed', 'claims-nearly-met'],
    preset: 'strict',
  },
  (context) =>
    context.plan.kpiTables.flatMap((table) =>
      indicatorRows(context.plan, table).flatMap((each) => checkRow(context, table, each)),
    ),
);

const NEARLY = /(?:概ね|おおむね|ほぼ)(?:目標(?:値)?[をはがに]?)?(?:達成|到達)/;
const MISSED =
  /目標(?:値)?[^。、]{0,6}(?:未達|下回|届か(?:な|ず)|達成(?:でき|して|には?至ら)(?:な|ず|て?い?ま?せん))|未達成/;
const MET =
  /目標(?:値)?(?:を|は|が)?(?:大きく|大幅に)?(?:達成(?:した|しました|済|できた|でき|している|[。、]|$)|上回(?:った|りました|って|る))|目標達成(?:[。、]|済|$)/;
/** Sentences about other years or plans, and what is still hoped for. */
const ELSEWHERE = /年度|前年|昨年|見込|予定|目指|向け|ために|次期|今後|引き続き|か(?:どうか)|できるよう|最終/;
const LONGEST = 120;
const NEARLY_FROM = '0.7';

function checkRow(
  context: RuleContext,
  { table }: KpiTable,
  { row, indicator }: IndicatorRow,
): readonly FindingDraft[] {
  if (indicator.directionReason === 'assumed') return [];
  const achievement = assess(indicator, context.plan);
  if (achievement.against === 'interim') return [];
  for (const { value, cell } of wordsOf(context, table, row)) {
    const messageId = claim(squeeze(value), achievement);
    if (messageId === null) continue;
    const { actuals, targets } = achievement.used;
    return [
      draft({
        messageId,
        severity: 'warning',
        cell,
        data: {
          label: text(row.label),
          actual: texts(actuals.map((each) => each.text)),
          target: texts(targets.map((each) => each.text)),
        },
        related: [
          ...related(
            'actual',
            actuals.map((each) => each.cell),
          ),
          ...related(
            'target',
            targets.map((each) => each.cell),
          ),
        ],
        key: [tableKey(table), rowKey(row)],
      }),
    ];
  }
  return [];
}

interface Words {
  readonly value: string;
  readonly cell: CellRef;
}

/** Evaluations of the row and what stands in its columns of remarks. */
function wordsOf(
  { snapshot }: RuleContext,
  table: KpiTable['table'],
  row: IndicatorReading,
): readonly Words[] {
  const remarks = table.transposed
    ? []
    : table.columns
        .filter(({ role }) => role === 'remark')
        .flatMap(({ index }): readonly Words[] => {
          const cell = { ...row.cell, column: index };
          const value = cellAt(snapshot, cell)?.value;
          return typeof value === 'string' ? [{ value, cell }] : [];
        });
  return [...row.evaluations, ...remarks];
}

/** What the words claim against the result; null where they agree, say nothing of it, or say both. */
function claim(words: string, { met, ratioToTarget, progressFromBaseline }: Achievement): string | null {
  if (words.length > LONGEST || ELSEWHERE.test(words)) return null;
  const [nearly, missed] = [NEARLY.test(words), MISSED.test(words)];
  const reached = !nearly && MET.test(words.replace(MISSED, ''));
  if (Number(nearly) + Number(missed) + Number(reached) !== 1) return null;
  if (nearly) {
    const rate = ratioToTarget ?? progressFromBaseline;
    return met === false && rate !== null && rate.lt(NEARLY_FROM) ? 'claims-nearly-met' : null;
  }
  if (reached) return met === false ? 'claims-met' : null;
  return met === true ? 'claims-missed' : null;
}
