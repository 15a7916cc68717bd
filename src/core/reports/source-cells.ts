import { followedBy } from '../entries/stored-cells';
import type { Figure } from '../plan/figure';
import { Decimal } from '../quantity/decimal';
import { areNumbers, type Expression, multiply, number, source, text, when } from './formula';
import type { CellRef } from '../workbook/cell-ref';
import type { ReportContext } from './report-context';
import type { Entry } from './sheet-builder';

const ONE = new Decimal(1);

/**
 * The figure of a cell of the workbook as an expression that follows the cell, or null where the cell holds no
 * number of its own (`10 億円` as text, one of several numbers, nothing).
 */
export function liveFigure(figure: Figure, context: ReportContext): Expression | null {
  const stored = followedBy(figure, context);
  if (stored === null) return null;
  // A cell that computes fractions can hold a double that is a hair off.
  const fragile = stored.computed && (!stored.value.isInteger() || /[*/^.%]/.test(figure.formula ?? ''));
  const cell = source(figure.cell, stored.value, fragile);
  return stored.scale.equals(1) ? cell : multiply(cell, number(stored.scale));
}

/**
 * What a sheet shows for a figure: a formula that follows the source cell, the constant figure where the source is
 * text, and `otherwise` where there is no figure. A source cell that is emptied later shows `otherwise` too, so
 * that a blank never becomes a zero; a blank or pending one that is filled later shows its number.
 *
 * @param like a neighbour whose number format a blank cell is taken to share
 */
export function mirror(
  figure: Figure | null,
  otherwise: string,
  context: ReportContext,
  like: Figure | null = null,
): Entry {
  if (figure === null) return otherwise;
  const live = liveFigure(figure, context);
  if (live !== null) {
    const stored = context.storedAt(figure.cell);
    const guard = source(figure.cell, stored?.value ?? '');
    return when(areNumbers(guard), live, text(otherwise));
  }
  if (figure.quantity !== null) return figure.quantity.value;
  // A number that is no figure (a date, a fraction) must not come through.
  if (context.storedAt(figure.cell) !== null) return otherwise;
  const cell = source(figure.cell, '');
  const scale = (like?.isNumberCell ? context.storedAt(like.cell) : null)?.scale ?? ONE;
  const filled = scale.equals(ONE) ? cell : multiply(cell, number(scale));
  return when(areNumbers(cell), filled, text(otherwise));
}

/** The link of a cell that shows a figure: constants point to where they were read, formulas say it themselves. */
export function linkOf(figure: Figure | null, entry: Entry): CellRef | null {
  return figure !== null && Decimal.isDecimal(entry) ? figure.cell : null;
}

/** A figure of which a blank is as good as a zero (money): the cell itself, or the constant. */
export function amount(figure: Figure, context: ReportContext): Entry {
  return liveFigure(figure, context) ?? figure.quantity?.value ?? null;
}
