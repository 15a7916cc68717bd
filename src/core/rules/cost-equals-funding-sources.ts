import type { Severity } from '../engine/finding';
import type { CostRelation, CostTable } from '../plan/cost';
import { sameCell } from '../workbook/cell-ref';
import { checkCostSums, COST_SUM_MESSAGES } from './support/cost-sums';
import { defineRule } from './support/draft';

/** 国費 + 県費 + 地方債 + その他 + 一般財源 = 事業費. */
export const costEqualsFundingSources = defineRule(
  {
    id: 'cost-equals-funding-sources',
    subject: 'cost',
    severities: ['error', 'warning', 'info'],
    messages: COST_SUM_MESSAGES,
    fixable: true,
  },
  (context) => checkCostSums(context, 'funding', severityOf),
);

/**
 * An error only when every money column between the first source and 事業費 was recognised. Null where the
 * equation belongs to grant-local-share-completes: one source besides the local one, beside an eligible cost.
 */
function severityOf(table: CostTable, { total, parts }: CostRelation): Severity | null {
  const sources = parts.filter(({ kind }) => kind !== 'local' && kind !== 'funding:general');
  const hasEligible = table.columns.some(({ kind }) => kind === 'eligible');
  if (sources.length < 2 && hasEligible) return null;
  const columns = [total, ...parts].flatMap(({ cell }) =>
    table.rows.flatMap((row) =>
      row.cells.filter((each) => sameCell(each.cell, cell)).map(({ column }) => column),
    ),
  );
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const unrecognised = table.columns.some(
    ({ index, kind }) => kind === 'unknown-money' && index >= first && index <= last,
  );
  return unrecognised ? 'warning' : 'error';
}
