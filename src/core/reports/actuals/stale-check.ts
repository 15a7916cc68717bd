import type { Indicator } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { Decimal } from '../../quantity/decimal';
import { type CellRef, quoteSheet, toRangeAddress } from '../../workbook/cell-ref';
import { atom, type Expression, source, text } from '../formula';
import type { ReportContext } from '../report-context';

/**
 * 1 where the plan says something else than when the sheet was written, in cells that the row's formulas cannot
 * follow: the label, and targets in words. Recalculated by every spreadsheet program, without the software.
 */
export function staleCheck(indicator: Indicator, context: ReportContext): Expression {
  const words = indicator.targets.filter(({ isNumberCell, text: shown }) => !isNumberCell && shown !== '');
  const cells = [indicator.cell, ...words.map(({ cell }) => cell)];
  const tests = cells.flatMap((cell) => {
    const raw = context.valueAt(cell);
    // A formula holds 8,192 characters, and text in other cells is no part of the check.
    return typeof raw === 'string' && raw.length <= 200 && !raw.includes('\r') ? [changed(cell, raw)] : [];
  });
  return atom(tests.length === 0 ? '0+0' : tests.join('+'), new Decimal(0));
}

function changed(cell: CellRef, raw: string): string {
  const reference = source(cell, raw).text;
  return `IF(ISERROR(${reference}),1,IF(${reference}=${text(raw).text},0,1))`;
}

/** 1 for each table whose list of labels is longer or shorter than it was: an indicator came or went. */
export function countChecks(plan: Plan, context: ReportContext): readonly string[] {
  return plan.kpiTables.flatMap(({ rows }) => {
    const cells = rows.map(({ cell }) => cell);
    const [first] = cells;
    if (first === undefined) return [];
    const inColumn = cells.every(({ column, sheet }) => column === first.column && sheet === first.sheet);
    const inRow = cells.every(({ row, sheet }) => row === first.row && sheet === first.sheet);
    if (!inColumn && !inRow) return [];
    const positions = cells.map(({ row, column }) => (inColumn ? row : column));
    const from = Math.min(...positions);
    // One place more, so that a label added behind the last one counts.
    const to = Math.max(...positions) + 1;
    const range = inColumn
      ? { top: from, bottom: to, left: first.column, right: first.column }
      : { top: first.row, bottom: first.row, left: from, right: to };
    let count = 0;
    for (let at = from; at <= to; at++) {
      const place = inColumn ? { row: at, column: first.column } : { row: first.row, column: at };
      if (context.valueAt({ sheet: first.sheet, ...place }) !== null) count += 1;
    }
    const counted = `COUNTA(${quoteSheet(first.sheet)}!${toRangeAddress(range)})`;
    return [`IF(ISERROR(${counted}),1,IF(${counted}=${count},0,1))`];
  });
}
