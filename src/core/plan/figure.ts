import type { Period } from '../calendar/period';
import type { CellReading, PrintedAs, Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';

/** A text with the cell it came from. */
export interface Located<T = string> {
  readonly value: T;
  readonly cell: CellRef;
}

/** One figure (or the lack of one) as read from one cell. */
export interface Figure {
  readonly cell: CellRef;
  /** The cell's text as a person sees it, trimmed; empty for a blank cell. */
  readonly text: string;
  readonly reading: CellReading;
  /** The figure with its unit resolved from cell, label, column, header or note; null without a figure. */
  readonly quantity: Quantity | null;
  /** The cell's formula without `=`, or null. */
  readonly formula: string | null;
  /** What the printed figure stands for in this table. */
  readonly printedAs: PrintedAs;
  /** Whether the whole cell is this number, so that a formula may refer to it. */
  readonly isNumberCell: boolean;
}

/** A figure that has an amount. */
export type Stated<F extends Figure> = F & { readonly quantity: Quantity };

export function isStated<F extends Figure>(figure: F | null | undefined): figure is Stated<F> {
  return figure?.quantity != null;
}

/** A figure with the year it belongs to. */
export interface DatedFigure extends Figure {
  /** Null where the table names no year. */
  readonly period: Period | null;
  /** Cells the period was read from. */
  readonly periodCells: readonly CellRef[];
}

/** Where a unit was found. */
export interface UnitSource {
  readonly from: 'cell' | 'number-format' | 'label' | 'column' | 'header' | 'note' | 'title';
  readonly cell: CellRef;
  /** As printed. */
  readonly text: string;
}
