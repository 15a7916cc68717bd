import type { RangeRef } from './cell-ref';

/** An error value as the workbook stores it: `#REF!`, `#DIV/0!` … */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds. A blank cell is not in the snapshot at all unless it carries a formula. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** One non-empty cell. `row` and `column` count from 0. */
export interface SnapshotCell {
  readonly row: number;
  readonly column: number;
  /** The stored value (doubles unrounded); the cached result where there is a formula. */
  readonly value: CellValue;
  /** Without the leading `=`; shared formulas are written out for their own cell. */
  readonly formula: string | null;
  /** Index into {@link WorkbookSnapshot.numberFormats}; 0 is `General`. */
  readonly format: number;
}

/** Cells of one row in ascending column order. Rows without cells are left out. */
export interface SnapshotRow {
  readonly row: number;
  readonly cells: readonly SnapshotCell[];
}

/** An Excel table (ListObject). */
export interface SnapshotTable {
  readonly name: string;
  readonly range: RangeRef;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Non-empty rows in ascending order. */
  readonly rows: readonly SnapshotRow[];
  readonly merges: readonly RangeRef[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly SnapshotTable[];
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, as text without `=`: `'Sheet 1'!$A$1`. */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Sheet the name is local to, or null for the whole workbook. */
  readonly sheet: string | null;
}

/** Everything the engine may know of a workbook: plain data, made by a host in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Number format codes; `numberFormats[0]` is `General`. */
  readonly numberFormats: readonly string[];
  readonly definedNames: readonly DefinedName[];
  /** Date system of serial numbers. */
  readonly dateSystem: 1900 | 1904;
  /** Files that `[1]`, `[2]` … in saved formulas stand for; not set by hosts whose formulas name them. */
  readonly externalBooks?: readonly string[];
}

/** Whether a value is an error value. */
export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}
