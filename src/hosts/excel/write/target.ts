import { quoteSheet } from '../../../core/workbook/cell-ref';
import type { SheetModel } from '../../../core/workbook/sheet-model';
import { temporaryName } from '../addresses';

/** A sheet to write and where it goes. */
export interface Target {
  readonly model: SheetModel;
  /** The name that it has in the end. */
  readonly name: string;
  /** Id of the sheet of ours that is there already; null for a new one. */
  readonly id: string | null;
  /** How it is found while it is being written. */
  readonly key: string;
}

export function newTarget(model: SheetModel, name: string): Target {
  return { model, name, id: null, key: temporaryName(model.key) };
}

export function sheetOf(context: Excel.RequestContext, { key }: Pick<Target, 'key'>): Excel.Worksheet {
  return context.workbook.worksheets.getItem(key);
}

const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|[\p{L}_][\p{L}\p{N}_.]*(?=!)/gu;

/**
 * A formula while new sheets still have temporary names: Excel takes no formula that names a sheet which is not
 * there, and follows when the sheet is renamed.
 *
 * @param names final name → name for now
 */
export function formulaForNow(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const name = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
    const now = names.get(name);
    return now === undefined ? token : quoteSheet(now);
  });
}
