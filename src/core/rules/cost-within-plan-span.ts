import type { FindingDraft, Severity } from '../engine/finding';
import type { CostCell, CostTable } from '../plan/cost';
import type { Span } from '../plan/plan';
import { amount, defineRule, draft, fiscalYear, related, text } from './support/draft';
import { costSpan, firstYearOf } from './support/spans';
import { tableKey } from './support/tables';

/** Kinds that are no cost of the year they stand in. */
const NO_COST = new Set(['unused', 'income', 'carried-in', 'received', 'repayment', 'receivable']);

/** No cost outside 事業実施期間, by the label of its fiscal year. Said once a table and year. */
export const costWithinPlanSpan = defineRule(
  {
    id: 'cost-within-plan-span',
    subject: 'cost',
    severities: ['error', 'warning', 'info'],
    messages: ['outside', 'far-outside', 'carried-over'],
  },
  ({ plan }) => {
    const span = costSpan(plan);
    return span === null ? [] : plan.costTables.flatMap((table) => checkTable(table, span));
  },
);

function checkTable(table: CostTable, span: Span): readonly FindingDraft[] {
  const outside = new Map<number, CostCell[]>();
  for (const cell of table.rows.flatMap((row): readonly CostCell[] => row.cells)) {
    const year = fiscalYearOf(cell);
    if (year === null || yearsOutside(year, span) === 0 || NO_COST.has(cell.kind)) continue;
    if (!cell.quantity?.value.isPositive() || cell.quantity.value.isZero()) continue;
    const group = outside.get(year);
    if (group === undefined) outside.set(year, [cell]);
    else group.push(cell);
  }
  return [...outside].flatMap(([year, cells]) => checkYear(table, span, year, cells));
}

function checkYear(
  table: CostTable,
  span: Span,
  year: number,
  cells: readonly CostCell[],
): readonly FindingDraft[] {
  const far =
    Math.abs(yearsOutside(year, span)) >= 2 ? cells.find(({ kind }) => kind === 'eligible') : undefined;
  const first = far ?? cells[0];
  if (first === undefined || first.quantity === null) return [];
  const carried = yearsOutside(year, span) === 1 && cells.some((cell) => isCarriedOver(table, cell));
  const [messageId, severity] = ((): [string, Severity] => {
    if (far !== undefined) return ['far-outside', 'error'];
    return carried ? ['carried-over', 'info'] : ['outside', 'warning'];
  })();
  return [
    draft({
      messageId,
      severity,
      cell: first.cell,
      data: {
        label: text(first.label),
        year: fiscalYear(year),
        span: text(span.text),
        printed: amount(first.quantity),
      },
      related: [
        ...related('span', [span.cell]),
        ...related(
          'other',
          cells.filter((cell) => cell !== first).map(({ cell }) => cell),
        ),
      ],
      printed: first.quantity,
      key: [tableKey(table.table), String(year)],
    }),
  ];
}

function fiscalYearOf({ period }: CostCell): number | null {
  const certain = period !== null && (period.nature === 'fiscal-year' || period.nature === 'fiscal-year-end');
  return certain ? period.fiscalYear : null;
}

/** 0 within the span; 1 in the year after its end, −1 in the year before its start. */
function yearsOutside(year: number, span: Span): number {
  if (span.lastYear !== null && year > span.lastYear) return year - span.lastYear;
  const first = firstYearOf(span);
  return first !== null && year < first ? year - first : 0;
}

function isCarriedOver({ columns }: CostTable, { column, kind, label }: CostCell): boolean {
  const header = columns.find(({ index }) => index === column)?.header ?? '';
  return kind === 'carry-over' || /繰越/.test(label) || /繰越/.test(header);
}
