import { bareLabel } from '../reading/label-words';
import { defineRule, draft, related, text } from './support/draft';
import { indicatorsByTable, readingsOf, rowKey, tableKey } from './support/tables';

/** What was done, counted: meetings held, plans drawn up, things set up. */
const OUTPUT =
  /(?:開催|実施|設置|策定|作成|整備|配布|発行|発信|投稿|制作|導入)(?:回|件|箇所|か所|ヶ所|カ所|基|部|冊|枚|台|本|日)?数$|(?:開催|実施|発行|策定|設置)$|(?:講座|セミナー|研修|イベント|会議|協議会|説明会)(?:の)?(?:開催|実施)?(?:回数|数)$/;
/** Set up or held by others, it is what a plan is for. */
const OUTCOME =
  /企業|事業所|オフィス|本社|工場|店舗|利用回|来訪|来館|参拝|乗車|搭乗|受診|相談回|訪問を受|申請|成立|成約/;

/** Indicators measure what came about, not what was done. */
export const kpiMeasuresOutcome = defineRule(
  {
    id: 'kpi-measures-outcome',
    subject: 'kpi',
    severities: ['info'],
    messages: ['output'],
    preset: 'strict',
  },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) =>
      indicators
        .filter(({ label, targets }) => targets.length > 0 && isOutput(label))
        .map((indicator) =>
          draft({
            messageId: 'output',
            severity: 'info',
            cell: indicator.cell,
            data: { label: text(indicator.label) },
            related: related(
              'copy',
              readingsOf(indicator)
                .slice(1)
                .map(({ cell }) => cell),
            ),
            key: [tableKey(table), rowKey(indicator)],
          }),
        ),
    ),
);

function isOutput(label: string): boolean {
  const { text: bare } = bareLabel(label);
  return OUTPUT.test(bare) && !OUTCOME.test(bare);
}
