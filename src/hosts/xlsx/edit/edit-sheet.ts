import { parseRangeAddress, toAddress, toRangeAddress } from '../../../core/workbook/cell-ref';
import { WorkbookError } from '../errors';
import { withAttributes } from '../write/start-tag';
import { XmlEdit } from '../write/xml-edit';
import { escapeText } from '../write/xml-text';
import type { CellValue } from '../../../core/workbook/snapshot';
import {
  type CellContent,
  changedCellXml,
  isBlank,
  newCellXml,
  prefixOf,
  resultType,
  resultXml,
} from './cell-xml';
import { sharedGroups } from './shared-groups';
import {
  type Attributes,
  type CellPlace,
  defaultStyle,
  type Place,
  type RowPlace,
  type SheetIndex,
} from './sheet-index';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Null leaves the cell's format. */
  readonly numberFormat: string | null;
}

/** Style that is like `base` but for its number format. */
export type Restyle = (base: number, numberFormat: string) => number;

/**
 * The text of a worksheet part with some cells changed; everything else of it stays as it is written.
 *
 * @param changes at most one for each cell
 * @throws WorkbookError `broken-part` for a sheet without `sheetData`
 */
export function editSheet(
  text: string,
  part: string,
  index: SheetIndex,
  changes: readonly CellChange[],
  restyle: Restyle,
): string {
  if (index.sheetData === null) throw new WorkbookError('broken-part', part);
  return new SheetEdit(text, index, index.sheetData, restyle).apply(changes);
}

/** What happens to a row besides changes of its cells. */
interface RowEdit {
  readonly attributes: Record<string, string>;
  /** Cells for a row that had none. */
  cells: string;
}

class SheetEdit {
  readonly #edit: XmlEdit;
  readonly #rows = new Map<RowPlace, RowEdit>();
  /** Rows for a sheet that had none. */
  #newRows = '';
  readonly #filled: { row: number; column: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly index: SheetIndex,
    private readonly sheetData: Place,
    private readonly restyle: Restyle,
  ) {
    this.#edit = new XmlEdit(text);
  }

  apply(changes: readonly CellChange[]): string {
    const rows = new Map<number, CellChange[]>();
    for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
      const others = rows.get(change.row);
      if (others === undefined) rows.set(change.row, [change]);
      else others.push(change);
    }
    const replaced = new Set<CellPlace>();
    // Of two elements for one row the later counts.
    const present = new Map(this.index.rows.map((place) => [place.row, place]));
    for (const [row, list] of rows) {
      const place = present.get(row);
      if (place === undefined) this.#addRow(row, list);
      else this.#changeRow(place, list, replaced);
    }
    this.#writeFollowers(replaced);
    this.#finishRows();
    this.#widenDimension();
    return this.#edit.changed ? this.#edit.apply() : this.text;
  }

  #changeRow(place: RowPlace, changes: readonly CellChange[], replaced: Set<CellPlace>): void {
    const cells = place.cells ?? [];
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const addressed = new Set<CellPlace>();
    let added = false;
    for (const change of changes) {
      const old = byColumn.get(change.column);
      if (old === undefined) {
        added = this.#addCell(place, cells, change) || added;
        continue;
      }
      if (change.content.kind === 'result') {
        this.#changeResult(old, change.content.result, toAddress(change));
        addressed.add(old);
        continue;
      }
      const base = Number(old.attributes.s ?? 0);
      const style = change.numberFormat === null ? null : this.restyle(base, change.numberFormat);
      this.#edit.replace(old, changedCellXml(this.text, old, toAddress(change), style, change.content));
      replaced.add(old);
      addressed.add(old);
    }
    if (!added) return;
    // A cell without an address stands behind the one before it, which may be a new one now.
    for (const cell of cells) {
      if (cell.attributes.r === undefined && !addressed.has(cell)) {
        this.#edit.insert(cell.start + 1 + cell.name.length, ` r="${toAddress(cell)}"`);
      }
    }
  }

  /** Another saved result; the formula stays as it is written. Without a formula it would be nobody's value. */
  #changeResult(old: CellPlace, result: CellValue, address: string): void {
    const { formula, start, startTagEnd } = old;
    if (formula === null) return;
    const tag = withAttributes(this.text.slice(start, startTagEnd), { r: address, t: resultType(result) });
    this.#edit.replace({ start, end: startTagEnd }, tag);
    for (const place of old.contents) if (place !== formula) this.#edit.replace(place, '');
    this.#edit.insert(formula.end, resultXml(prefixOf(old.name), result));
  }

  /** Whether there was anything to add. */
  #addCell(place: RowPlace, cells: readonly CellPlace[], change: CellChange): boolean {
    const xml = this.#newCell(prefixOf(place.name), change, place.attributes);
    if (xml === '') return false;
    const { attributes, cells: alone } = this.#rowEdit(place);
    const spans = widenedSpans(attributes.spans ?? place.attributes.spans, change.column + 1);
    if (spans !== null) attributes.spans = spans;
    const next = cells.find((cell) => cell.column > change.column);
    if (next !== undefined) this.#edit.insert(next.start, xml);
    else if (place.end !== place.endTagStart) this.#edit.insert(place.endTagStart, xml);
    else this.#rowEdit(place).cells = alone + xml;
    return true;
  }

  #addRow(row: number, changes: readonly CellChange[]): void {
    const prefix = prefixOf(this.sheetData.name);
    const cells = changes.map((change) => this.#newCell(prefix, change, {})).join('');
    if (cells === '') return;
    const xml = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    const next = this.index.rows.find((place) => place.row > row);
    if (next !== undefined) {
      this.#edit.insert(next.start, xml);
      if (next.attributes.r === undefined) this.#rowEdit(next).attributes.r = String(next.row + 1);
    } else if (this.sheetData.end !== this.sheetData.endTagStart) {
      this.#edit.insert(this.sheetData.endTagStart, xml);
    } else {
      this.#newRows += xml;
    }
  }

  /** A new cell looks as its row or column says; nothing where there is nothing to write. */
  #newCell(prefix: string, change: CellChange, row: Attributes): string {
    const { content, numberFormat } = change;
    if (content.kind === 'result' || (isBlank(content) && numberFormat === null)) return '';
    const base = defaultStyle(this.index, row, change.column);
    const style = numberFormat === null ? base : this.restyle(base, numberFormat);
    this.#filled.push(change);
    return newCellXml(prefix, toAddress(change), style, content);
  }

  /** Followers of a shared formula whose first cell is gone get its text written out. */
  #writeFollowers(replaced: ReadonlySet<CellPlace>): void {
    const { shared } = this.index;
    if (!shared.some((cell) => replaced.has(cell))) return;
    for (const [master, followers] of sharedGroups(shared)) {
      if (!replaced.has(master)) continue;
      for (const { cell, formula } of followers) {
        const place = cell.formula;
        if (place === null || replaced.has(cell)) continue;
        const tag = this.text.slice(place.start, place.startTagEnd).replace(/\s*\/>$/, '>');
        const start = withAttributes(tag, { t: null, ref: null, si: null });
        this.#edit.replace(place, `${start}${escapeText(formula)}</${place.name}>`);
      }
    }
  }

  #rowEdit(place: RowPlace): RowEdit {
    let edit = this.#rows.get(place);
    if (edit === undefined) {
      edit = { attributes: {}, cells: '' };
      this.#rows.set(place, edit);
    }
    return edit;
  }

  #finishRows(): void {
    for (const [place, { attributes, cells }] of this.#rows) {
      const tag = withAttributes(this.text.slice(place.start, place.startTagEnd), attributes);
      const filled = `${tag.replace(/\s*\/>$/, '>')}${cells}</${place.name}>`;
      if (cells !== '') this.#edit.replace(place, filled);
      else if (Object.keys(attributes).length > 0) {
        this.#edit.replace({ start: place.start, end: place.startTagEnd }, tag);
      }
    }
    if (this.#newRows === '') return;
    const { name, start, startTagEnd } = this.sheetData;
    const tag = this.text.slice(start, startTagEnd).replace(/\s*\/>$/, '>');
    this.#edit.replace(this.sheetData, `${tag}${this.#newRows}</${name}>`);
  }

  #widenDimension(): void {
    const { dimension } = this.index;
    const range = parseRangeAddress(dimension?.attributes.ref ?? '');
    if (dimension === null || range === null || this.#filled.length === 0) return;
    const rows = this.#filled.map(({ row }) => row);
    const columns = this.#filled.map(({ column }) => column);
    const isEmpty = this.index.rows.length === 0;
    const ref = toRangeAddress({
      top: Math.min(isEmpty ? Infinity : range.top, ...rows),
      left: Math.min(isEmpty ? Infinity : range.left, ...columns),
      bottom: Math.max(isEmpty ? 0 : range.bottom, ...rows),
      right: Math.max(isEmpty ? 0 : range.right, ...columns),
    });
    if (ref === dimension.attributes.ref) return;
    const { start, startTagEnd } = dimension;
    this.#edit.replace(
      { start, end: startTagEnd },
      withAttributes(this.text.slice(start, startTagEnd), { ref }),
    );
  }
}

/** The `spans` of a row with a column (from 1) in it, or null where nothing has to change. */
function widenedSpans(spans: string | undefined, column: number): string | null {
  const ends = (spans?.match(/\d+/g) ?? []).map(Number);
  if (ends.length === 0) return null;
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (column >= first && column <= last) return null;
  return `${Math.min(first, column)}:${Math.max(last, column)}`;
}
