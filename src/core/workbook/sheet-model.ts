import type { CellRef } from './cell-ref';

/** The sheets that the software writes. */
export type ReportKey =
  | 'findings'
  | 'actuals'
  | 'achievement'
  | 'variance'
  | 'grant'
  | 'publication'
  | 'settings';

/** The sheets of the summary over many workbooks. */
export type SummaryKey = 'batch-files' | 'batch-rules' | 'batch-findings';

export type SheetKey = ReportKey | SummaryKey;

/** Hidden workbook name that marks a sheet of ours; it refers to the sheet's A1. */
export function markerName(key: SheetKey): string {
  return `_tenken.${key}`;
}

/** A rectangle on the model's own sheet, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a written cell holds. Decimals are plain decimal text so that no double comes in between. */
export type ModelContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: string }
  | {
      readonly kind: 'formula';
      /** Without `=`, English function names, comma separators. */
      readonly formula: string;
      /** The result as computed by the engine; written as the cached value. */
      readonly value:
        | { readonly kind: 'text'; readonly text: string }
        | { readonly kind: 'number'; readonly value: string };
    }
  | { readonly kind: 'blank' };

/** How a cell looks. Every property may be left out; colours are `RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'thin' | 'hair' | 'medium';
  readonly underline?: boolean;
  /** Only matters on a protected sheet; false lets people type into the cell. */
  readonly locked?: boolean;
}

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly content: ModelContent;
  readonly style: CellStyle;
  /** A link to another cell of the same workbook. */
  readonly link: CellRef | null;
}

/** A conditional format: cells of `area` for which `formula` (relative to its top left cell) is true. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
}

export interface DataValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'decimal'; readonly minimum: string | null; readonly maximum: string | null }
    | { readonly kind: 'date' }
    | { readonly kind: 'text-length'; readonly maximum: number };
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: {
    readonly title: string;
    readonly text: string;
    readonly style: 'stop' | 'warning' | 'information';
  } | null;
}

export interface ChartSeries {
  /** The legend text: a cell of the model's own sheet, or fixed text. */
  readonly name:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'cell'; readonly row: number; readonly column: number };
  readonly values: Area;
  readonly categories: Area | null;
  readonly color: string | null;
  /** Draws this series as a line over columns. */
  readonly line: boolean;
}

/** A native chart of the spreadsheet program, reading its data from the model's own sheet. */
export interface ModelChart {
  readonly kind: 'column' | 'bar' | 'line' | 'stacked-bar' | 'stacked-column';
  readonly title: string;
  /** Read out by screen readers. */
  readonly description: string;
  readonly series: readonly ChartSeries[];
  readonly valueAxisTitle: string | null;
  readonly categoryAxisTitle: string | null;
  readonly valueFormat: string | null;
  /** Where it stands: from the top left corner of one cell to the top left corner of another. */
  readonly anchor: Area;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly landscape: boolean;
  /** Pages wide; 0 height means as many as needed. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  /** Rows repeated on each page, zero-based, both included. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** Columns repeated on each page of a sheet that is more than one page wide. */
  readonly repeatColumns?: { readonly from: number; readonly to: number } | null;
  readonly header: string | null;
  readonly footer: string | null;
  /**
   * Columns before which a page ends, where no group of columns may be cut; at a fixed scale, because programs ignore
   * breaks where they fit pages themselves.
   */
  readonly columnBreaks?: { readonly before: readonly number[]; readonly scale: number } | null;
  /** Rows before which a page break stands. */
  readonly breaksBefore: readonly number[];
}

/** One sheet to write: plain data, the same for every host. */
export interface SheetModel {
  readonly key: SheetKey;
  /** The name wanted; the host may have to take another where a user's sheet has it. */
  readonly name: string;
  readonly cells: readonly ModelCell[];
  /** Width of each column in characters; null keeps the default. */
  readonly columnWidths: readonly (number | null)[];
  /** Heights in points by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows and columns that nobody sees, zero-based: what the software has to remember of its own sheet. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly autoFilter: Area | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  readonly charts: readonly ModelChart[];
  readonly print: PrintSetup;
  /** Protected without a password, so that only unlocked cells take input by accident-free typing. */
  readonly protected: boolean;
  readonly tabColor: string | null;
}
