import { quoteSheet, toAddress } from '../../../core/workbook/cell-ref';
import type { Area, ModelCell } from '../../../core/workbook/sheet-model';
import { columnsOf, rangeOf } from '../addresses';
import { sameAreas } from './style-areas';
import { type Step, step } from './steps';
import { formulaForNow, sheetOf, type Target } from './target';
import { entryOf, isTyped } from './typed-text';

/** Bytes of content that one step carries at most, so that a batch can be cut between steps. */
const STEP_BYTES = 200_000;
const BYTES_PER_BLANK = 5;

/** Number formats, links, then contents: a text format must be there before the text, a link before its cell's text. */
export function cellSteps(target: Target, namesNow: ReadonlyMap<string, string>): Step[] {
  const { cells } = target.model;
  const steps: Step[] = [];
  for (const { area, value } of sameAreas(cells, codeOf)) {
    steps.push(
      step(2, (context) => {
        // One format for all cells; the type knows matrices only.
        rangeOf(sheetOf(context, target), area).numberFormat = value as unknown as string[][];
      }),
    );
  }
  for (const { row, column, link } of cells) {
    if (link === null) continue;
    const documentReference = `${quoteSheet(link.sheet)}!${toAddress(link)}`;
    steps.push(
      step(2, (context) => {
        sheetOf(context, target).getRange(toAddress({ row, column })).hyperlink = { documentReference };
      }),
    );
  }
  return [...steps, ...contentSteps(target, namesNow)];
}

/** The format of a cell, null for the general one. */
function codeOf({ content, style }: ModelCell): string | null {
  if (content.kind === 'text' && isTyped(content.text)) return '@';
  const code = style.numberFormat ?? null;
  // A number or a formula in a cell of texts would be a text.
  return code === '@' && content.kind !== 'text' && content.kind !== 'blank' ? null : code;
}

function contentSteps(target: Target, namesNow: ReadonlyMap<string, string>): Step[] {
  const blocks: Block[] = [];
  const byRow = new Map<number, ModelCell[]>();
  for (const cell of target.model.cells) {
    if (cell.content.kind === 'blank' && cell.link === null) continue;
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const left = Math.min(...cells.map(({ column }) => column));
    const right = Math.max(...cells.map(({ column }) => column));
    const bytes = cells.reduce((sum, cell) => sum + sizeOf(cell), 0);
    const last = blocks.at(-1);
    const area = { top: row, left, bottom: row, right };
    if (last !== undefined && last.area.bottom === row - 1 && last.bytes + bytes <= STEP_BYTES) {
      last.area = {
        ...last.area,
        bottom: row,
        left: Math.min(last.area.left, left),
        right: Math.max(last.area.right, right),
      };
      last.bytes += bytes;
      last.cells.push(...cells);
    } else {
      blocks.push({ area, bytes, cells: [...cells] });
    }
  }
  return blocks.map(({ area, bytes, cells }) => {
    const matrix = toMatrix(area, cells, namesNow);
    // Office.js divides large matrices into rows by itself, with four actions each.
    const actions = 2 + 4 * Math.ceil((matrix.length * columnsOf(area)) / 1500);
    const blanks = matrix.length * columnsOf(area) * BYTES_PER_BLANK;
    return step(
      actions,
      (context) => {
        rangeOf(sheetOf(context, target), area).formulas = matrix;
      },
      bytes + blanks,
    );
  });
}

interface Block {
  area: Area;
  bytes: number;
  readonly cells: ModelCell[];
}

/** Null leaves a cell as it is, which is blank. */
function toMatrix(
  area: Area,
  cells: readonly ModelCell[],
  namesNow: ReadonlyMap<string, string>,
): (string | number | null)[][] {
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<string | number | null>(columnsOf(area)).fill(null),
  );
  for (const { row, column, content } of cells) {
    const line = matrix[row - area.top];
    if (line === undefined) continue;
    line[column - area.left] =
      content.kind === 'formula'
        ? entryOf({ kind: 'formula', formula: formulaForNow(content.formula, namesNow) })
        : entryOf(content);
  }
  return matrix;
}

/** Bytes of a content as JSON; characters beyond ASCII take up to three. */
function sizeOf({ content }: ModelCell): number {
  if (content.kind === 'text') return content.text.length * 3 + 4;
  if (content.kind === 'formula') return content.formula.length * 2 + 4;
  return 16;
}
