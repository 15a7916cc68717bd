import { fingerprint } from '../engine/fingerprint';
import type { Indicator } from '../plan/indicator';
import { plainDecimal } from '../quantity/format';
import { decimalOfDouble } from '../quantity/read-cell';
import type { ModelContent, ReportKey } from '../workbook/sheet-model';
import { ownedSheets } from '../workbook/sheet-names';
import { type CellValue, isErrorValue, type SnapshotCell, type WorkbookSnapshot } from '../workbook/snapshot';

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
/** Follows the name of a field whose cell is filled with a formula of ours: only a constant there was typed. */
const FILLED = '=';
/** Hardly in a name. */
const SEPARATOR = '\u241f';

/** What the mark of a row says. */
interface RowMark {
  readonly id: string;
  readonly signature?: string;
  readonly label?: string;
  /** Field of the columns that have no name of their own, where each row is a field. */
  readonly field?: string;
}

/** Mark of a row for `SheetBuilder.markRow`. */
export function rowMark({ id, signature = '', label = '', field = '' }: RowMark): string {
  return ROW + [id, signature, field, label].join(SEPARATOR);
}

/**
 * Mark of a column for `SheetBuilder.markColumns`: people type into the column, and formulas in it are theirs. Without
 * a name the field is that of the row.
 */
export function fieldMark(field = ''): string {
  return FIELD + field;
}

/** Name of a field that is filled with a formula which people may type over. */
export function filled(field: string): string {
  return field + FILLED;
}

/** All lines on the sheet of ours, in their order; none where there is no such sheet. */
export function keptRows(snapshot: WorkbookSnapshot, key: ReportKey): readonly KeptRow[] {
  const name = ownedSheets(
    snapshot.definedNames,
    snapshot.sheets.map((sheet) => sheet.name),
  )[key];
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const rows = new Map<string, Omit<KeptRow, 'id'>>();
  let fields: ReadonlyMap<number, string> = new Map();
  for (const { cells } of sheet?.rows ?? []) {
    const marks = cells.flatMap(({ column, value }) =>
      typeof value === 'string' && value.startsWith(FIELD)
        ? [[column, value.slice(FIELD.length)] as const]
        : [],
    );
    if (marks.length > 0) fields = new Map(marks);
    const mark = cells.find(({ value }) => typeof value === 'string' && value.startsWith(ROW))?.value;
    if (typeof mark !== 'string') continue;
    const [id = '', signature = '', field = '', label = ''] = mark.slice(ROW.length).split(SEPARATOR);
    const entries = entriesIn(cells, fields, field);
    // A line that somebody copied has the id of the other: where they differ, both are kept.
    let own = id;
    for (let copy = 2; contradicts(rows.get(own), entries); copy++) own = `${id}*${copy}`;
    const before = rows.get(own)?.entries ?? [];
    rows.set(own, { signature, label, entries: new Map([...before, ...entries]) });
  }
  return [...rows].map(([id, row]) => ({ id, ...row }));
}

function entriesIn(
  cells: readonly SnapshotCell[],
  fields: ReadonlyMap<number, string>,
  fieldOfRow: string,
): ReadonlyMap<string, Entered> {
  const entries = new Map<string, Entered>();
  for (const cell of cells) {
    const field = fields.get(cell.column);
    if (field === undefined) continue;
    const name = field === '' ? fieldOfRow : field;
    const isFilled = name.endsWith(FILLED);
    const entered = isFilled && cell.formula !== null ? null : enteredIn(cell);
    if (name !== '' && entered !== null)
      entries.set(isFilled ? name.slice(0, -FILLED.length) : name, entered);
  }
  return entries;
}

function contradicts(known: Omit<KeptRow, 'id'> | undefined, found: ReadonlyMap<string, Entered>): boolean {
  return [...found].some(([field, entered]) => {
    const other = known?.entries.get(field);
    return other !== undefined && JSON.stringify(other) !== JSON.stringify(entered);
  });
}

function enteredIn({ value, formula }: SnapshotCell): Entered | null {
  const constant = constantOf(value);
  if (formula === null) return constant;
  return { kind: 'formula', formula, value: constant ?? { kind: 'text', text: '' } };
}

function constantOf(value: CellValue): Exclude<Entered, { readonly kind: 'formula' }> | null {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { kind: 'number', value: plainDecimal(decimalOfDouble(value)) } : null;
  }
  if (isErrorValue(value)) return { kind: 'text', text: value.error };
  return value === null || value === '' ? null : { kind: 'text', text: String(value) };
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
