import { toAddress } from '../../core/workbook/cell-ref';
import type { CellValue } from '../../core/workbook/snapshot';
import { type CellEdit, HostError, type Revert } from '../ports';
import { isTrouble } from './errors';
import { formulaOf, valueOf } from './read/to-snapshot';
import { roundTrip } from './round-trip';
import type { Surroundings } from './surroundings';
import { entryOf, isTyped } from './write/typed-text';

const CONTENTS = 'values,formulas,numberFormat';

/**
 * Edits cells, all or none, in two round trips: one that looks at every cell, one that writes and reads again. What
 * each held comes back as edits that put it there again.
 */
export async function editCells(edits: readonly CellEdit[], surroundings: Surroundings): Promise<Revert> {
  if (edits.length === 0) return { edits: [] };
  const places = new Set(edits.map(({ cell }) => `${toAddress(cell)} ${cell.sheet}`));
  if (places.size < edits.length) throw new Error('One cell edited twice');
  const before = await look(edits, surroundings);
  const written = await write(edits, before, surroundings);
  return {
    edits: edits.map(({ cell }, index): CellEdit => {
      const held = before[index] ?? EMPTY;
      const now = stateOf(written[index]?.after);
      return {
        cell,
        content: contentOf(held),
        numberFormat: now.code === held.code ? null : held.code,
        expected: { value: now.value, formula: now.formula },
      };
    }),
  };
}

interface Written {
  readonly meanwhile: Excel.Range;
  readonly after: Excel.Range;
}

/** Looks once more in the batch that writes: what somebody changed in between is put back and reported. */
async function write(
  edits: readonly CellEdit[],
  before: readonly CellState[],
  surroundings: Surroundings,
): Promise<readonly Written[]> {
  let written: readonly Written[];
  try {
    written = await roundTrip(surroundings, (context) =>
      edits.map((edit, index): Written => {
        const meanwhile = rangeAt(context, edit).load(CONTENTS);
        const range = rangeAt(context, edit);
        enter(range, edit.content, codeFor(edit, before[index] ?? EMPTY));
        return { meanwhile, after: rangeAt(context, edit).load(CONTENTS) };
      }),
    );
  } catch (error) {
    await putBack(edits, before, surroundings);
    throw error;
  }
  const states = written.map(({ meanwhile }) => stateOf(meanwhile));
  const changed = edits.findIndex(({ expected }, index) => !holds(states[index] ?? EMPTY, expected));
  const cell = edits[changed]?.cell;
  if (cell === undefined) return written;
  await putBack(edits, states, surroundings);
  throw new HostError('changed-since', { sheet: cell.sheet, cell });
}

/** What a cell holds, with its number format. */
interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly code: string;
}

const EMPTY: CellState = { value: null, formula: null, code: 'General' };

/** @throws HostError before anything is written: sheet gone or protected, or cell changed since it was read */
async function look(edits: readonly CellEdit[], surroundings: Surroundings): Promise<readonly CellState[]> {
  const names = [...new Set(edits.map(({ cell }) => cell.sheet))];
  const { workbook, looked } = await roundTrip(surroundings, (context) => ({
    workbook: context.workbook.load('readOnly'),
    looked: edits.map((edit) => ({
      range: rangeAt(context, edit).load(`${CONTENTS},format/protection/locked`),
      protection: context.workbook.worksheets.getItem(edit.cell.sheet).protection.load('protected'),
    })),
  })).catch((error: unknown) => {
    // Excel does not say which sheet is gone; where there is but one, it is that.
    const [sheet] = names;
    if (!isTrouble(error, 'sheet-gone') || sheet === undefined || names.length > 1) throw error;
    throw new HostError('sheet-gone', { sheet, cause: error });
  });
  if (workbook.readOnly) throw new HostError('read-only');
  return edits.map(({ cell, expected }, index) => {
    const { range, protection } = looked[index] ?? {};
    const state = stateOf(range);
    if (protection?.protected === true && range?.format.protection.locked !== false) {
      throw new HostError('protected-sheet', { sheet: cell.sheet, cell });
    }
    if (!holds(state, expected)) {
      throw new HostError('changed-since', { sheet: cell.sheet, cell });
    }
    return state;
  });
}

async function putBack(
  edits: readonly CellEdit[],
  before: readonly CellState[],
  surroundings: Surroundings,
): Promise<void> {
  try {
    await roundTrip(surroundings, (context) => {
      edits.forEach((edit, index) => {
        const held = before[index] ?? EMPTY;
        enter(rangeAt(context, edit), contentOf(held), held.code);
      });
    });
  } catch {
    // The first error says what happened; a host that is gone cannot be put right.
  }
}

function rangeAt({ workbook }: Excel.RequestContext, { cell }: CellEdit): Excel.Range {
  return workbook.worksheets.getItem(cell.sheet).getRange(toAddress(cell));
}

/** The format first: it decides how Excel reads what is entered. */
function enter(range: Excel.Range, content: CellEdit['content'], code: string | null): void {
  if (code !== null) range.numberFormat = [[code]];
  range.formulas = [[entryOf(content)]];
}

/** A text format for a text that Excel would read as something else, and none for a number or a formula. */
function codeFor({ content, numberFormat }: CellEdit, held: CellState): string | null {
  if (content.kind === 'text' && isTyped(content.text)) return '@';
  const isText = (numberFormat ?? held.code) === '@';
  return isText && (content.kind === 'number' || content.kind === 'formula') ? 'General' : numberFormat;
}

function stateOf(range: Excel.Range | undefined): CellState {
  const value: unknown = range?.values[0]?.[0] ?? '';
  const code = String(range?.numberFormat[0]?.[0] ?? 'General');
  const formula = formulaOf(value, range?.formulas[0]?.[0]);
  return { value: value === '' && formula === null ? null : valueOf(value, code, formula), formula, code };
}

/** The port knows no edit that gives a truth value or an error; as formulas they are the same to every reader. */
function contentOf({ value, formula }: CellState): CellEdit['content'] {
  if (formula !== null) return { kind: 'formula', formula };
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value: String(value) };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'formula', formula: typeof value === 'boolean' ? String(value).toUpperCase() : value.error };
}

function holds(state: CellState, expected: CellEdit['expected']): boolean {
  return sameValue(state.value, expected.value) && state.formula === expected.formula;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b || (isBlank(a) && isBlank(b));
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
