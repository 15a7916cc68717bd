import type { RangeRef } from '../workbook/cell-ref';
import type { CostKind } from './cost';
import type { ColumnRole } from './indicator';

/** What a person can say that a column is: a role of a KPI table, or in a cost table the kind of money. */
export type CorrectedRole = ColumnRole | `cost:${CostKind}`;

/** What a part of a table was taken for: a column's role, or what the rows around the columns are. */
export type PartRole =
  | CorrectedRole
  | 'title'
  /** ※ and 単位 notes that were heeded. */
  | 'note'
  | 'header'
  /** A row that only heads the rows below it. */
  | 'group'
  /** 合計, 小計. */
  | 'sum-row';

/** Why a part was taken for its role. */
export type RoleEvidence =
  /** A word of the header says so: 目標値, 実績, 国庫支出金. */
  | 'header-word'
  /** A year heads the column; which figures these are, the table's other columns or its title say. */
  | 'header-year'
  /** Decided from the other columns: 現状値 beside a baseline is an actual. */
  | 'neighbours'
  /** A heading above the table says so: 実績, 数値目標. */
  | 'title'
  /** The leftmost column of texts. */
  | 'position'
  /** From what stands in the cells: only numbers ①②③, only texts. */
  | 'body'
  /** A person's correction. */
  | 'setting'
  /** Nothing says what it is. */
  | 'none';

/**
 * One part of a table as it was understood, for showing "how I read this table" over the sheet. Columns have their
 * body cells as range (in a transposed table that is a row of the sheet), each further block of a split table its own
 * parts. Ranges of columns do not overlap; group and sum rows lie across them.
 */
export interface TablePart {
  readonly range: RangeRef;
  readonly role: PartRole;
  readonly why: RoleEvidence;
  /** The words that head the part, as printed; for rows their label. */
  readonly header: string;
  /** The fiscal year that the header gives all figures of the part, or null. */
  readonly fiscalYear: number | null;
  /**
   * What a correction of this column is kept under in `settings.columnRoles`, or null where the part is no column.
   * See `columnKey`: words of the table's title and of the header, never an address or a sheet's name.
   */
  readonly key: string | null;
}
