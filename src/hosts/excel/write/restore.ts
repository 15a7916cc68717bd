import type { Area } from '../../../core/workbook/sheet-model';
import { columnsOf, rangeOf } from '../addresses';
import type { HeldBlock, HeldSheet } from './hold';
import { PROTECTION } from './inspect';
import { type Step, step } from './steps';
import { sameLines } from './style-areas';
import { sheetOf } from './target';
import { isTyped } from './typed-text';

/** Rows of formats that one step carries; a cell's take some 700 bytes. */
const CELLS_PER_STEP = 1000;
const BYTES_PER_CELL = 800;
/** A cell without a fill says it is white. */
const NO_FILL = new Set(['', '#FFFFFF']);

/** How a sheet of ours stands after a failed write. */
export interface Damage {
  readonly isProtected: boolean;
  readonly wasProtected: boolean;
  /** Charts that the write has made. */
  readonly newCharts: readonly string[];
}

/** Steps that give a sheet the content and the look back that it had. */
export function restoreSteps(held: HeldSheet, { isProtected, wasProtected, newCharts }: Damage): Step[] {
  const { target, blocks, merges, rowHeights, columnWidths, filter } = held;
  const sheet = (context: Excel.RequestContext): Excel.Worksheet => sheetOf(context, target);
  return [
    step(8 + 2 * newCharts.length, (context) => {
      if (isProtected) sheet(context).protection.unprotect();
      for (const id of newCharts) sheet(context).charts.getItem(id).delete();
      const all = sheet(context).getRange();
      all.unmerge();
      all.clear('RemoveHyperlinks');
      all.clear('Contents');
      all.clear('Formats');
    }),
    ...blocks.flatMap((block) => blockSteps(block, sheet)),
    ...merges.map((area) => step(2, (context) => rangeOf(sheet(context), area).merge(false))),
    ...linesOf(rowHeights).map(({ from, to, size }) =>
      step(2, (context) => {
        rangeOf(sheet(context), { top: from, bottom: to, left: 0, right: 0 }).format.rowHeight = size;
      }),
    ),
    ...linesOf(columnWidths).map(({ from, to, size }) =>
      step(2, (context) => {
        rangeOf(sheet(context), { top: 0, bottom: 0, left: from, right: to }).format.columnWidth = size;
      }),
    ),
    step(3, (context) => {
      sheet(context).autoFilter.remove();
      if (filter !== null) sheet(context).autoFilter.apply(rangeOf(sheet(context), filter));
    }),
    ...(wasProtected ? [step(2, (context) => sheet(context).protection.protect({ ...PROTECTION }))] : []),
  ];
}

function linesOf(lines: HeldSheet['rowHeights']): ReturnType<typeof sameLines> {
  return sameLines(new Map(lines.map(({ index, size }) => [index, size])));
}

function blockSteps(block: HeldBlock, sheet: (context: Excel.RequestContext) => Excel.Worksheet): Step[] {
  const { area, properties } = block;
  const steps: Step[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_STEP / columnsOf(area)));
  for (let from = 0; from < properties.length; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, properties.length);
    const part: Area = { ...area, top: area.top + from, bottom: area.top + to - 1 };
    const bytes = (to - from) * columnsOf(area) * BYTES_PER_CELL;
    steps.push(
      step(
        8,
        (context) => {
          const range = rangeOf(sheet(context), part);
          properties.slice(from, to).forEach((row, down) =>
            row.forEach(({ hyperlink }, across) => {
              if (hyperlink != null) range.getCell(down, across).hyperlink = hyperlink;
            }),
          );
          range.numberFormat = block.numberFormat.slice(from, to).map((row) => [...row]);
          range.formulas = entries(block, from, to);
          // After the links, which bring a look of their own.
          range.setCellProperties(properties.slice(from, to).map((row) => row.map(lookOf)));
        },
        bytes,
      ),
    );
  }
  return steps;
}

function entries({ formulas, values, numberFormat }: HeldBlock, from: number, to: number): unknown[][] {
  return formulas.slice(from, to).map((row, down) =>
    row.map((written, across) => {
      if (written === '') return null;
      const value = values[from + down]?.[across];
      const isText = typeof written === 'string' && (written === value || !written.startsWith('='));
      const isTextCell = numberFormat[from + down]?.[across] === '@';
      // A text that Excel would read as something else was entered behind an apostrophe.
      return isText && (written.startsWith("'") || (!isTextCell && isTyped(written)))
        ? `'${written}`
        : written;
    }),
  );
}

function lookOf({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (format === undefined) return {};
  const { fill, ...rest } = format;
  return { format: fill?.color === undefined || NO_FILL.has(fill.color.toUpperCase()) ? rest : format };
}
