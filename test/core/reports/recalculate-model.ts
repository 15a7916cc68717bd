import { toAddress } from '../../../src/core/workbook/cell-ref';
import type { ModelCell, SheetModel } from '../../../src/core/workbook/sheet-model';
import { isErrorValue, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { calculate, type CellContent } from './double-engine';

/** The cell of a model at an address such as `B7`. */
export function cellAt(model: SheetModel, address: string): ModelCell | undefined {
  return model.cells.find((cell) => toAddress(cell) === address);
}

/** What a cell of a model shows: the text, the plain decimal text of a number, null for a blank. */
export function shownAt(model: SheetModel, address: string): string | null {
  const cell = cellAt(model, address);
  return cell === undefined ? null : shown(cell);
}

export function shown({ content }: ModelCell): string | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.value.kind === 'number' ? content.value.value : content.value.text;
  }
}

/**
 * Every formula of a model calculated anew in doubles, with the numbers of the workbook as they are in `snapshot`:
 * plain decimal text or text by address.
 */
export function recalculate(model: SheetModel, snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const own = new Map(model.cells.map((cell) => [toAddress(cell), cell]));
  const sources = new Map<string, CellContent>();
  for (const sheet of snapshot.sheets) {
    for (const { cells } of sheet.rows) {
      for (const cell of cells) {
        const value = isErrorValue(cell.value) || typeof cell.value === 'boolean' ? null : cell.value;
        sources.set(`'${sheet.name.replaceAll("'", "''")}'!${toAddress(cell)}`, value);
      }
    }
  }
  const known = new Map<string, CellContent>();
  const resolve = (reference: string): CellContent => {
    if (reference.includes('!')) return sources.get(reference) ?? null;
    const memo = known.get(reference);
    if (memo !== undefined) return memo;
    const value = valueOf(own.get(reference));
    known.set(reference, value);
    return value;
  };
  const valueOf = (cell: ModelCell | undefined): CellContent => {
    const content = cell?.content;
    if (content === undefined || content.kind === 'blank') return null;
    if (content.kind === 'text') return content.text;
    if (content.kind === 'number') return Number(content.value);
    const value = calculate(content.formula, resolve);
    if (typeof value === 'number' || typeof value === 'string') return value;
    throw new Error(`${content.formula} gives ${JSON.stringify(value)}`);
  };
  const results = new Map<string, string>();
  for (const [address, cell] of own) {
    if (cell.content.kind !== 'formula') continue;
    const value = resolve(address);
    results.set(address, typeof value === 'number' ? plainText(value) : String(value));
  }
  return results;
}

/** A double as the decimal that 15 digits show. */
export function plainText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return rounded === 0
    ? '0'
    : rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The values that the model itself gives beside its formulas. */
export function cachedValues(model: SheetModel): ReadonlyMap<string, string> {
  return new Map(
    model.cells.flatMap((cell) =>
      cell.content.kind === 'formula' ? [[toAddress(cell), shown(cell) ?? ''] as const] : [],
    ),
  );
}
