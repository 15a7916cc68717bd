import type { DatedFigure, Figure } from '../plan/figure';
import { formatQuantity } from '../quantity/format';
import type { Quantity } from '../quantity/quantity';
import { compare, subtract } from '../quantity/quantity-ops';
import { PERCENT_POINT, sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { ChangeSide } from './change';

/** A figure as one side of a change, in its own words where it is no plain figure (10以上, 約10, 調査中). */
export function sideOf(figure: Figure): ChangeSide {
  const { quantity, cell, text } = figure;
  return { text: quantity !== null && isPlain(figure) ? formatQuantity(quantity) : text, quantity, cell };
}

/** An amount that stands in no cell of its own, as one side of a change. */
export function amountSide(quantity: Quantity | null, cell: CellRef): ChangeSide | null {
  return quantity === null ? null : { text: formatQuantity(quantity), quantity, cell };
}

function isPlain({ reading }: Figure): boolean {
  return reading.kind !== 'figure' || (reading.bound === null && !reading.approximate);
}

/** Whether two figures say the same: the amount whatever the scale of its unit (1千円, 1,000円), bounds included. */
export function sameFigure(before: Figure, after: Figure): boolean {
  if (before.quantity === null || after.quantity === null) {
    return before.quantity === after.quantity && foldKey(before.text) === foldKey(after.text);
  }
  return sameAmount(before.quantity, after.quantity) && boundOf(before) === boundOf(after);
}

/** A unit on one side only is told of apart, and does not make another amount. */
export function sameAmount(before: Quantity | null, after: Quantity | null): boolean {
  if (before === null || after === null) return before === after;
  if (before.unit === null || after.unit === null) return before.value.equals(after.value);
  return sameDimension(before.unit, after.unit) && compare(before, after) === 0;
}

function boundOf({ reading }: Figure): string {
  return reading.kind === 'figure' ? `${reading.bound ?? ''} ${reading.approximate}` : '';
}

/** after − before; of percentages in ポイント. Null where the two do not measure the same. */
export function differenceOf(before: Quantity | null, after: Quantity | null): Quantity | null {
  if (before === null || after === null) return null;
  const unit = after.unit ?? before.unit;
  const [from, to] =
    before.unit === null || after.unit === null
      ? [
          { ...before, unit },
          { ...after, unit },
        ]
      : [before, after];
  if (!sameDimension(from.unit, to.unit)) return null;
  const difference = subtract(to, from);
  return difference.unit?.symbol === '%' ? { ...difference, unit: PERCENT_POINT } : difference;
}

/** A year for pairing figures of two versions: the fiscal year, else the words that stand for it. */
export function yearKey(figure: Pick<DatedFigure, 'period'>, fiscalYear: number | null): string {
  return fiscalYear === null ? foldKey(figure.period?.text ?? '') : String(fiscalYear);
}
