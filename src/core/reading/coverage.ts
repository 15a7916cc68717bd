import { looksLikeFigure } from '../quantity/read-cell';
import { type RangeRef, toRangeAddress } from '../workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell } from '../workbook/snapshot';
import { squeeze } from '../text/fold';
import { headingOf } from './headings';
import { isPageNumber } from './table-body';
import type { Coverage, ReaderWarning } from './reading-result';

interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
  count: number;
}

/** What became of every cell that looks like a figure, and one warning for each block of those left over. */
export function coverageOf(
  sheets: readonly SheetSnapshot[],
  used: ReadonlySet<SnapshotCell>,
  ignored: ReadonlySet<SnapshotCell>,
  spokenOf: ReadonlySet<SnapshotCell>,
): { readonly coverage: Coverage; readonly warnings: readonly ReaderWarning[] } {
  let numericCells = 0;
  let read = 0;
  let skipped = 0;
  let warned = 0;
  const warnings: ReaderWarning[] = [];
  for (const sheet of sheets) {
    const blocks: Block[] = [];
    let open: Block[] = [];
    for (const { row, cells } of sheet.rows) {
      open = open.filter(({ bottom }) => bottom >= row - 1);
      for (const cell of cells) {
        if (typeof cell.value !== 'number' && !isNumericText(cell)) continue;
        numericCells += 1;
        if (used.has(cell)) read += 1;
        else if (ignored.has(cell)) skipped += 1;
        else if (spokenOf.has(cell)) warned += 1;
        else {
          warned += 1;
          addTo(open, blocks, row, cell.column);
        }
      }
    }
    for (const block of blocks) warnings.push(leftOver(sheet.name, block));
  }
  return { coverage: { numericCells, read, ignored: skipped, warned }, warnings };
}

function isNumericText(cell: SnapshotCell): boolean {
  return (
    typeof cell.value === 'string' &&
    looksLikeFigure(cell.value) &&
    headingOf(cell.value) === null &&
    !isPageNumber(squeeze(cell.value))
  );
}

function addTo(open: Block[], blocks: Block[], row: number, column: number): void {
  let block = open[open.length - 1];
  if (block === undefined || column < block.left - 2 || column > block.right + 2) {
    block = open.find(({ left, right }) => column >= left - 2 && column <= right + 2);
  }
  if (block === undefined) {
    block = { top: row, left: column, bottom: row, right: column, count: 0 };
    open.push(block);
    blocks.push(block);
  }
  block.bottom = row;
  block.left = Math.min(block.left, column);
  block.right = Math.max(block.right, column);
  block.count += 1;
}

function leftOver(sheet: string, block: Block): ReaderWarning {
  const range: RangeRef = {
    sheet,
    top: block.top,
    left: block.left,
    bottom: block.bottom,
    right: block.right,
  };
  return {
    code: 'figure-not-placed',
    data: {
      count: { type: 'count', value: block.count },
      range: { type: 'text', text: toRangeAddress(range) },
    },
    cell: { sheet, row: block.top, column: block.left },
  };
}
