import { fingerprint } from '../engine/fingerprint';
import type { Indicator } from '../plan/indicator';
import { plainDecimal } from '../quantity/format';
import { decimalOfDouble } from '../quantity/read-cell';
import type { ModelContent, ReportKey } from '../workbook/sheet-model';
import { ownedSheets } from '../workbook/sheet-names';
import { isErrorValue, type SnapshotCell, type WorkbookSnapshot } from '../workbook/snapshot';

/**
 * What people typed on a sheet of ours, found again when the sheet is written anew. A hidden column names the row
 * of each line, a hidden row names the columns below it; an entry stands where both meet. So entries are found
 * wherever people moved, inserted or sorted rows and columns, and whatever the sheet is called.
 */
export interface KeptRow {
  readonly id: string;
  /** What the line was about when it was written, to know it again under another name; empty without one. */
  readonly signature: string;
  /** What a person saw as the name of the line. */
  readonly label: string;
  /** By field. */
  readonly entries: ReadonlyMap<string, Entered>;
}

/** Something that was typed: never blank, never a formula of ours. */
export type Entered = Exclude<ModelContent, { readonly kind: 'blank' }>;

const ROW = 'tenken.row:';
const FIELD = 'tenken.field:';
/** A formula in such a field is ours, a constant is a person's. */
const FILLED = 'tenken.filled:';
const LABEL = 'tenken.label';
/** Not among the characters of a fingerprint, and hardly in a name. */
const SEPARATOR = '\u241f';

/** Mark of a line for `SheetBuilder.markRow`. */
export function rowMark(id: string, signature = ''): string {
  return `${ROW}${id}${SEPARATOR}${signature}`;
}

/** Mark of a column for `SheetBuilder.markColumns`: people type into it, and formulas in it are theirs. */
export function fieldMark(field: string): string {
  return FIELD + field;
}

/** The same for a column that is filled with a formula which people may type over. */
export function filledMark(field: string): string {
  return FILLED + field;
}

/** Mark of the column with the names of the lines. */
export const LABEL_MARK = LABEL;

/** All lines with entries or names on the sheet of ours, in their order; none where there is no such sheet. */
export function keptRows(snapshot: WorkbookSnapshot, key: ReportKey): readonly KeptRow[] {
  const name = ownedSheets(
    snapshot.definedNames,
    snapshot.sheets.map((sheet) => sheet.name),
  )[key];
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const rows = new Map<string, Omit<KeptRow, 'id'>>();
  let fields: ReadonlyMap<number, string> = new Map();
  for (const { cells } of sheet?.rows ?? []) {
    const marks = cells.flatMap((cell) =>
      isColumnMark(cell.value) ? [[cell.column, cell.value] as const] : [],
    );
    if (marks.length > 0) fields = new Map(marks);
    const mark = cells.find(({ value }) => typeof value === 'string' && value.startsWith(ROW))?.value;
    if (typeof mark !== 'string' || fields.size === 0) continue;
    const [id = '', signature = ''] = mark.slice(ROW.length).split(SEPARATOR);
    const found = lineOf(cells, fields, signature);
    // A line that somebody copied has the id of the other: where they differ, both are kept.
    let name = id;
    for (let copy = 2; contradicts(rows.get(name), found); copy++) name = `${id}*${copy}`;
    const { entries: before } = rows.get(name) ?? { entries: [] };
    rows.set(name, { ...found, entries: new Map([...before, ...found.entries]) });
  }
  return [...rows].map(([id, row]) => ({ id, ...row }));
}

function isColumnMark(value: unknown): value is string {
  return (
    typeof value === 'string' && (value === LABEL || value.startsWith(FIELD) || value.startsWith(FILLED))
  );
}

function lineOf(
  cells: readonly SnapshotCell[],
  fields: ReadonlyMap<number, string>,
  signature: string,
): Omit<KeptRow, 'id'> {
  const entries = new Map<string, Entered>();
  let label = '';
  for (const cell of cells) {
    const field = fields.get(cell.column);
    if (field === LABEL) label = String(cell.value ?? '');
    else if (field !== undefined) keep(entries, field, cell);
  }
  return { signature, label, entries };
}

function contradicts(known: Omit<KeptRow, 'id'> | undefined, found: Omit<KeptRow, 'id'>): boolean {
  return [...found.entries].some(([field, entered]) => {
    const other = known?.entries.get(field);
    return other !== undefined && JSON.stringify(other) !== JSON.stringify(entered);
  });
}

function keep(entries: Map<string, Entered>, mark: string, cell: SnapshotCell): void {
  const isFilled = mark.startsWith(FILLED);
  if (isFilled && cell.formula !== null) return;
  const entered = enteredIn(cell);
  if (entered !== null) entries.set(mark.slice((isFilled ? FILLED : FIELD).length), entered);
}

function enteredIn({ value, formula }: SnapshotCell): Entered | null {
  const constant = ((): Exclude<Entered, { kind: 'formula' }> | null => {
    if (typeof value === 'number') {
      return Number.isFinite(value) ? { kind: 'number', value: plainDecimal(decimalOfDouble(value)) } : null;
    }
    if (isErrorValue(value)) return { kind: 'text', text: value.error };
    if (value === null || value === '') return null;
    return { kind: 'text', text: String(value) };
  })();
  if (formula === null) return constant;
  return { kind: 'formula', formula, value: constant ?? { kind: 'text', text: '' } };
}

/** Something that has a line of its own on a sheet, with what it is about; see {@link signatureOf}. */
export interface Line {
  readonly id: string;
  readonly signature: string;
}

/** Lines with what was kept for them. */
export interface Matched {
  /** By id of the line as it is now. */
  readonly of: ReadonlyMap<string, KeptRow>;
  /** Ids of lines whose entries were kept under another id: the name has changed. */
  readonly renamed: ReadonlySet<string>;
  /** Kept lines with entries that nothing answers to any more; they go to the end of the sheet, never away. */
  readonly gone: readonly KeptRow[];
}

/**
 * Which kept line belongs to which line of now: by id; else, where a name has changed, by signature, if exactly one
 * line on either side has it.
 */
export function matchLines(kept: readonly KeptRow[], lines: readonly Line[]): Matched {
  const ids = new Set(lines.map(({ id }) => id));
  const of = new Map(kept.filter(({ id }) => ids.has(id)).map((row) => [row.id, row]));
  const lost = kept.filter(({ id }) => !ids.has(id));
  const fresh = lines.filter(({ id }) => !of.has(id));
  const renamed = new Set<string>();
  const gone = lost.filter((row) => {
    const same = fresh.filter(({ signature }) => signature !== '' && signature === row.signature);
    const [line, another] = same;
    const isOnly = lost.filter(({ signature }) => signature === row.signature).length === 1;
    if (line === undefined || another !== undefined || !isOnly) return row.entries.size > 0;
    of.set(line.id, row);
    renamed.add(line.id);
    return false;
  });
  return { of, renamed, gone };
}

/** Figures that make an indicator known again when its name has changed: baseline and targets, at least two of them. */
export function signatureOf(indicator: Indicator): string {
  const figures = [indicator.baseline, ...indicator.targets].flatMap((figure) =>
    figure?.quantity == null
      ? []
      : [`${figure.period?.fiscalYear ?? ''}:${plainDecimal(figure.quantity.value)}`],
  );
  if (figures.length < 2) return '';
  return fingerprint([indicator.project ?? '', indicator.unit?.symbol ?? '', ...figures]);
}
