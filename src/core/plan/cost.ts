import type { Period } from '../calendar/period';
import type { CellRef } from '../workbook/cell-ref';
import type { DatedFigure, Figure, Stated } from './figure';
import type { TableRef } from './indicator';

/** Funding sources that 財源内訳 columns name. */
export type FundingSource =
  | 'national'
  | 'prefectural'
  | 'national-prefectural'
  | 'bond'
  | 'fund-transfer'
  | 'fees'
  | 'donation'
  | 'corporate-donation'
  | 'other'
  | 'general'
  | 'specific-subtotal';

export type CostKind =
  | 'total'
  | 'eligible'
  | 'excluded'
  | 'hard'
  | 'grant'
  | 'local'
  | 'income'
  /** 単独事業費: outside the grant, takes part in no share equation. */
  | 'single'
  | 'budget'
  | 'settled'
  /** 翌年度繰越額: goes on to the next year. */
  | 'carry-over'
  /** 前年度繰越額: came from the year before. */
  | 'carried-in'
  | 'unused'
  /** 受入済額, 概算払: what of the grant has been paid in. */
  | 'received'
  /** 返還額 and 未収額 of the settlement of a grant. */
  | 'repayment'
  | 'receivable'
  | 'item'
  | `funding:${FundingSource}`;

/** One money figure with what it is and whose it is. */
export interface CostFigure extends DatedFigure {
  readonly kind: CostKind;
  /** Row label, or the words before the amount in a sentence. */
  readonly label: string;
  readonly labelCell: CellRef;
  /** Municipality or project the figure belongs to; null for the whole plan. */
  readonly owner: string | null;
}

/** What a row of a cost table is in the sums of its table. */
export type CostRowRole =
  | 'item'
  | 'subtotal'
  | 'total'
  /** A municipality of a joint plan. */
  | 'member'
  /** うち, 再掲, 内数: part of the row above, never added. */
  | 'part-of'
  /** 主な, 抜粋: the rows need not be complete. */
  | 'excerpt';

export interface CostCell extends CostFigure {
  /** Index into {@link CostTable.columns}. */
  readonly column: number;
}

export interface CostRow {
  readonly role: CostRowRole;
  readonly label: string;
  readonly cell: CellRef;
  readonly owner: string | null;
  /** 0 for the outermost rows; subtotals own the deeper rows before or after them. */
  readonly level: number;
  /** The item of which several rows say different amounts (予算現額, 支出済額); null where a row is an item of its own. */
  readonly group: { readonly index: number; readonly label: string } | null;
  readonly cells: readonly CostCell[];
}

/** What a column of a cost table is. */
export interface CostColumn {
  readonly index: number;
  readonly header: string;
  readonly headerCell: CellRef;
  readonly kind: CostKind | 'rate' | 'execution-rate' | 'year-total' | 'label' | 'unknown-money' | 'other';
  readonly period: Period | null;
  /** Municipality that heads the column, where columns are municipalities. */
  readonly owner: string | null;
  /** うち…: part of the column before it, never added. */
  readonly partOf: boolean;
  /** 計, 合計: the sum of the year or member columns of the same kind. */
  readonly isSum: boolean;
}

/** One sum printed in a table: `total` should be Σ `parts`, all of one unit. */
export interface CostRelation {
  readonly by: 'years' | 'items' | 'members' | 'funding';
  readonly total: CostFigure;
  readonly parts: readonly CostFigure[];
  /** False where a part is missing or the parts need not be all: only total ≥ Σ can be tested. */
  readonly complete: boolean;
}

/** Figures of one row (or, where kinds stand in rows, one column) that belong together, with the rate beside them. */
export interface CostRecord {
  readonly owner: string | null;
  readonly fiscalYear: number | null;
  readonly figures: readonly CostFigure[];
  readonly rate: { readonly rate: Rate; readonly cell: CellRef } | null;
  /** Printed 執行率 of these figures. */
  readonly executionRate: Figure | null;
  /** Whether the record sums others of its table (合計 row). */
  readonly isTotal: boolean;
}

export interface CostTable {
  readonly table: TableRef;
  readonly columns: readonly CostColumn[];
  readonly rows: readonly CostRow[];
  readonly relations: readonly CostRelation[];
  readonly records: readonly CostRecord[];
}

/** A rate as a fraction: 1/2, 2/3, 10/10. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Money said in a sentence: `総事業費 625,000千円（うち非公共ハード事業 0千円）`. Figures that one sentence
 * or one heading's block states together stand in one statement.
 */
export interface CostStatement {
  readonly owner: string | null;
  readonly total: Stated<CostFigure> | null;
  readonly eligible: Stated<CostFigure> | null;
  readonly hard: Stated<CostFigure> | null;
  readonly grant: Stated<CostFigure> | null;
  readonly single: Stated<CostFigure> | null;
  /** Amounts that repeat one of the above and say so (上記事業費総額625,000千円のうち). */
  readonly repeated: readonly Stated<CostFigure>[];
  /** Further amounts of the statement: local share, funding sources, a second amount of a kind. */
  readonly others: readonly Stated<CostFigure>[];
  /** The share that the text states, with the kind of amount that it is a share of. */
  readonly share: {
    readonly rate: Rate;
    readonly base: 'total' | 'eligible' | 'cost';
    readonly cell: CellRef;
  } | null;
  readonly cell: CellRef;
}
