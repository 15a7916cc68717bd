import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostStatement, CostTable } from '../plan/cost';
import type { Plan } from '../plan/plan';
import { intersects } from '../quantity/interval';
import { subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { sameCell } from '../workbook/cell-ref';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { printedInterval } from './support/sums';

/** A 総事業費 in a sentence is the cost table's total, and an amount said twice is said alike. */
export const costStatementAgreesWithTable = defineRule(
  {
    id: 'cost-statement-agrees-with-table',
    subject: 'cost',
    severities: ['error'],
    messages: ['repeat-differs', 'table-differs'],
  },
  ({ plan }) => plan.statements.flatMap((said) => [...checkRepeats(said), ...checkTable(plan, said)]),
);

function checkRepeats(said: CostStatement): readonly FindingDraft[] {
  return said.repeated.flatMap((repeat) => {
    const first = firstSaid(said, repeat);
    return first === null ? [] : compareFigures(first, repeat, 'repeat-differs');
  });
}

/** The amount that a repeated one repeats, by its kind; 事業費総額 alone means the total. */
function firstSaid(said: CostStatement, { kind }: CostFigure): CostFigure | null {
  switch (kind) {
    case 'eligible':
      return said.eligible;
    case 'hard':
      return said.hard;
    case 'grant':
      return said.grant;
    case 'single':
      return said.single;
    default:
      return said.total;
  }
}

function checkTable(plan: Plan, said: CostStatement): readonly FindingDraft[] {
  const { total } = said;
  if (total === null) return [];
  const candidates = plan.costTables.flatMap((table) => {
    const figure = wholeTotal(plan, table, said.owner);
    return figure === null || sameCell(figure.cell, total.cell) ? [] : [figure];
  });
  const [only] = candidates;
  // Several tables may be of several projects; only one alone can be what the sentence speaks of.
  return only === undefined || candidates.length > 1 ? [] : compareFigures(only, total, 'table-differs');
}

/** The 総事業費 of the whole period that a table gives for an owner, where there is exactly one. */
function wholeTotal(plan: Plan, { rows }: CostTable, owner: string | null): CostFigure | null {
  const whole = owner === null || !isJoint(plan);
  const hasTotalRow = rows.some(({ role }) => role === 'total');
  const wanted = rows.filter(({ role, label, owner: own }) => {
    if (!whole) return own === owner && (role === 'member' || role === 'total');
    // Kinds in rows: the row is called 総事業費 itself. Any other single row is one item, not the whole.
    return hasTotalRow ? role === 'total' : role === 'item' && /事業費/.test(label);
  });
  const figures = wanted.flatMap(({ cells }) =>
    cells.filter(({ kind, period }) => kind === 'total' && period === null),
  );
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** Whether amounts of several municipalities stand in the plan, even where its head names none of them. */
function isJoint({ municipalities, statements }: Plan): boolean {
  return municipalities.length > 1 || new Set(statements.flatMap(({ owner }) => owner ?? [])).size > 1;
}

function compareFigures(
  first: CostFigure,
  second: CostFigure,
  messageId: 'repeat-differs' | 'table-differs',
): readonly FindingDraft[] {
  if (first.quantity === null || second.quantity === null) return [];
  if (!sameDimension(first.quantity.unit, second.quantity.unit)) return [];
  const gap = subtract(second.quantity, first.quantity);
  const explained = intersects(
    printedInterval(first, first.quantity),
    printedInterval(second, second.quantity),
  );
  if (explained) return [];
  return [
    draft({
      messageId,
      severity: 'error',
      cell: second.cell,
      data: {
        label: text(second.label),
        first: amount(first.quantity),
        second: amount(second.quantity),
        difference: difference(gap),
      },
      related: related(messageId === 'repeat-differs' ? 'statement' : 'total', [first.cell]),
      expected: first.quantity,
      printed: second.quantity,
      key: [messageId, second.owner ?? '', second.kind],
    }),
  ];
}
