import type { CellRef } from '../../core/workbook/cell-ref';
import type { Refusal } from '../../hosts/workbench/workbench-host';
import type { Ban } from './rules';

/** What the grid has to tell a person. */
export type GridNotice =
  | { readonly kind: 'banned'; readonly ban: Ban }
  | { readonly kind: 'refused'; readonly refusal: Refusal | 'formula'; readonly cell: CellRef }
  | { readonly kind: 'view-only' }
  | { readonly kind: 'not-calculated'; readonly cells: readonly CellRef[] };
