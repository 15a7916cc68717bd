import type { FindingDraft, Fix } from '../engine/finding';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import { amount, cells, count, defineRule, difference, draft, related, text } from './support/draft';
import type { PrintedSum } from './support/printed-sums';
import { completedFormulas } from './support/sum-fixes';
import { type Coverage, SumCoverage } from './support/sum-coverage';
import { judgeSum } from './support/sums';

/** The formula of a total takes in every part once; nothing is left out, nothing counted twice. */
export const cellFormulaCoversAllParts = defineRule(
  {
    id: 'cell-formula-covers-all-parts',
    subject: 'cell',
    severities: ['error', 'warning'],
    messages: ['part-left-out', 'part-twice', 'zero-left-out'],
    fixable: true,
  },
  ({ plan, snapshot }) => {
    const coverage = new SumCoverage(plan, snapshot);
    return [...coverage.byTotal.values()].flatMap((sums) => checkTotal(sums, coverage));
  },
);

/** A corner cell sums its row and its column; a formula that takes in all of either is right. */
function checkTotal(sums: readonly PrintedSum[], coverage: SumCoverage): readonly FindingDraft[] {
  const judged = sums.map((sum) => {
    const { formula } = sum.total;
    return { sum, found: formula === null ? null : coverage.of(sum, formula) };
  });
  const [worst] = judged
    .flatMap(({ sum, found }) => (found !== null && found.taken > 0 ? [{ sum, found }] : []))
    .sort((a, b) => b.found.taken - a.found.taken);
  if (worst === undefined || judged.some(({ found }) => found !== null && isRight(found))) return [];
  return report(worst.sum, worst.found, coverage);
}

function isRight({ leftOut, twice }: Coverage): boolean {
  return leftOut.length === 0 && twice.length === 0;
}

function report(
  sum: PrintedSum,
  { leftOut, twice }: Coverage,
  coverage: SumCoverage,
): readonly FindingDraft[] {
  const { total, parts } = sum;
  const verdict = judgeSum(total, parts);
  if (verdict === null) return [];
  const changes = (list: readonly CellRef[]): boolean =>
    list.some(
      (cell) => !parts.some((part) => sameCell(part.cell, cell) && part.quantity?.value.isZero() === true),
    );
  const messageId = twice.some((cell) => changes([cell]))
    ? 'part-twice'
    : changes(leftOut)
      ? 'part-left-out'
      : 'zero-left-out';
  const named = messageId === 'part-twice' ? twice : leftOut;
  if (named.length === 0) return [];
  return [
    draft({
      messageId,
      severity: messageId === 'zero-left-out' ? 'warning' : 'error',
      cell: total.cell,
      data: {
        label: text(sum.label),
        formula: text(total.formula ?? ''),
        named: cells(named),
        count: count(named.length),
        expected: amount(verdict.sum),
        printed: amount(verdict.total),
        difference: difference(verdict.difference),
      },
      related: [...related('part', named), ...related('part', otherParts(sum, named))],
      expected: verdict.sum,
      printed: verdict.total,
      computation: verdict.computation,
      fix: fixOf(sum, leftOut, coverage),
      key: sum.key,
    }),
  ];
}

function otherParts({ parts }: PrintedSum, named: readonly CellRef[]): readonly CellRef[] {
  return parts.map(({ cell }) => cell).filter((cell) => !named.some((each) => sameCell(each, cell)));
}

/** The first completed formula that takes in every part once. */
function fixOf(sum: PrintedSum, leftOut: readonly CellRef[], coverage: SumCoverage): Fix | null {
  const right = completedFormulas(sum, leftOut).find((formula) => {
    const found = coverage.of(sum, formula);
    return found !== null && isRight(found);
  });
  return right === undefined ? null : { cell: sum.total.cell, formula: right };
}
