import type { Unit } from '../quantity/quantity';
import type { CellRef, RangeRef } from '../workbook/cell-ref';
import type { DatedFigure, Located, UnitSource } from './figure';
import type { TablePart } from './table-part';

export type TargetKind = 'level' | 'increment' | 'total' | 'interim';

export interface Target extends DatedFigure {
  readonly kind: TargetKind;
}

export interface Actual extends DatedFigure {
  readonly kind: 'level' | 'increment' | 'total';
  /** `missing`: blank or a dash; `pending`: 集計中 and the like. */
  readonly status: 'given' | 'missing' | 'pending';
}

/** A printed 達成率 or 進捗率 with the words over (or, in rows of their own, before) it. */
export interface PrintedRate extends DatedFigure {
  readonly header: string;
}

/** The definitions of 達成率 and 進捗率 in use. */
export type RateDefinition =
  /** 実績 ÷ 目標 of the same year. */
  | 'ratio'
  /** (実績 − 基準) ÷ (目標 − 基準). */
  | 'progress'
  /** The same against the last target. */
  | 'ratio-final'
  | 'progress-final'
  /** Σ increments so far against Σ of their targets, and against the total. */
  | 'sum-ratio'
  | 'total-ratio'
  /** Where less is better: 目標 ÷ 実績, and (2 × 目標 − 実績) ÷ 目標. */
  | 'inverse'
  | 'mirror';

/** A printed grade, mark or evaluation text with the words over it: 事業効果, 外部評価, 今後の方針. */
export interface Evaluation extends Located {
  readonly header: string;
}

export type Basis = 'level' | 'increment' | 'unknown';
export type Direction = 'increase' | 'decrease' | 'maintain' | 'unknown';

/** One indicator as one table states it. */
export interface IndicatorReading {
  /** The label cell's text verbatim, line breaks to one space. */
  readonly label: string;
  /** The label folded for comparison: widths, spaces, brackets with a unit removed. */
  readonly key: string;
  readonly cell: CellRef;
  /** 事業名 of the row, where the table has one. */
  readonly project: string | null;
  readonly unit: Unit | null;
  /** Every place where a unit stands for this indicator; they should all agree. */
  readonly unitSources: readonly UnitSource[];
  readonly baseline: DatedFigure | null;
  /** In the order of the columns; blank cells included as figures without quantity. */
  readonly targets: readonly Target[];
  readonly actuals: readonly Actual[];
  /** Printed 達成率, 進捗率. */
  readonly rates: readonly PrintedRate[];
  /** Printed grades, marks and evaluation texts. */
  readonly evaluations: readonly Evaluation[];
  /** For a table without labels of its own. */
  readonly continuedFrom: CellRef | null;
}

export type ColumnRole =
  | 'label'
  | 'project'
  | 'unit'
  | 'baseline'
  | 'baseline-year'
  | 'target'
  | 'target-year'
  | 'interim-target'
  | 'increment'
  | 'increment-total'
  | 'actual'
  | 'actual-total'
  | 'year'
  | 'rate'
  | 'grade'
  | 'remark'
  | 'difference'
  | 'amount'
  | 'total'
  | 'number'
  /** 計画 / 実績 / 差, row by row. */
  | 'row-kind'
  | 'ignored';

/** What one column (or, in a transposed table, one row) of a table was taken for. */
export interface TableColumn {
  readonly index: number;
  readonly role: ColumnRole;
  /** Header text, all header rows joined by a space. */
  readonly header: string;
  readonly headerCells: readonly CellRef[];
}

/** A table as found on a sheet. */
export interface TableRef {
  readonly kind: 'kpi' | 'cost' | 'result' | 'text';
  /** `L1` … `L8`, or `cost-years`, `cost-items`, `cost-members`, `cost-funding`, `cost-budget`, `sentence`. */
  readonly layout: string;
  readonly transposed: boolean;
  /** Header and body; further blocks of a split table in `blocks`. */
  readonly range: RangeRef;
  readonly blocks: readonly RangeRef[];
  readonly columns: readonly TableColumn[];
  /** Every part of the table and its further blocks with its role and the reason, for an overlay. */
  readonly parts: readonly TablePart[];
  /** Heading above the table, such as 【数値目標】. */
  readonly title: Located | null;
  /** Number of the plan's section the table stands in (`4`, `5-2`), where headings are there. */
  readonly section: string | null;
}

/** A KPI table with its indicators in printed order. */
export interface KpiTable {
  readonly table: TableRef;
  readonly rows: readonly IndicatorReading[];
  readonly basis: Basis;
}

/** An indicator of the plan: the first table's reading, with the copies found in other tables. */
export interface Indicator extends IndicatorReading {
  /** Fingerprint of label + project (+ ordinal where one table has the label twice). */
  readonly id: string;
  readonly basis: Basis;
  readonly basisReason: 'setting' | 'header' | 'label' | 'none';
  readonly direction: Direction;
  readonly directionReason: 'setting' | 'bound' | 'figures' | 'slowed-decline' | 'words' | 'assumed';
  /** Readings of the same indicator in further tables. */
  readonly copies: readonly IndicatorReading[];
}
