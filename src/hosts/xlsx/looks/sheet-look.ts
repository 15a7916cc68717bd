import { MAX_COLUMNS, parseAddress, parseRangeAddress, type RangeRef } from '../../../core/workbook/cell-ref';
import { isOn } from '../edit/protection';
import { child, childrenOf, parseTree, type XmlElement } from '../write/xml-tree';
import { colorOf } from './colors';

type Range = Omit<RangeRef, 'sheet'>;

export interface ColumnLook {
  /** Zero-based, both included. */
  readonly from: number;
  readonly to: number;
  /** In characters of the normal font; null for the sheet's own. */
  readonly width: number | null;
  readonly style: number;
}

export interface RowLook {
  readonly row: number;
  /** In points, null where it follows what stands in the row. */
  readonly height: number | null;
  /** The style of its cells that are not there, or null. */
  readonly style: number | null;
}

/** How a worksheet looks besides what its cells hold. */
export interface SheetLook {
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** In characters and points. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  /** Cells that name a style: row, column and style of each, one after the other, from top to bottom. */
  readonly styles: Uint32Array;
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly Range[];
  readonly conditionalFormats: number;
  readonly validations: number;
}

const ELEMENT = /<(?:\w+:)?(row|c|f)\b([^>]*)>/g;

/** Reads what a worksheet part says of looks. */
export function readSheetLook(text: string, part: string, theme: readonly string[]): SheetLook {
  const cells = /<(\w+:)?sheetData[\s>][^]*<\/(\w+:)?sheetData\s*>/.exec(text)?.[0] ?? '';
  const root = parseTree(cells === '' ? text : text.replace(cells, () => ''), part);
  const format = child(root, 'sheetFormatPr')?.attributes;
  const view = child(child(root, 'sheetViews') ?? root, 'sheetView');
  const properties = child(root, 'sheetPr');
  return {
    ...readRows(cells),
    columns: columnLooks(child(root, 'cols')),
    defaultWidth: Number(format?.get('defaultColWidth') ?? Number(format?.get('baseColWidth') ?? 8) + 0.43),
    defaultHeight: Number(format?.get('defaultRowHeight') ?? 15),
    frozen: frozenOf(view),
    gridlines:
      view?.attributes.get('showGridLines') === undefined || isOn(view.attributes.get('showGridLines')),
    tabColor: properties === null ? null : colorOf(child(properties, 'tabColor'), theme),
    conditionalFormats: childrenOf(root, 'conditionalFormatting').length,
    validations: childrenOf(child(root, 'dataValidations') ?? root, 'dataValidation').length,
  };
}

/** Rows, styled cells and array formulas, by their start tags alone: there may be a million of them. */
function readRows(cells: string): Pick<SheetLook, 'rows' | 'styles' | 'arrays'> {
  const rows: RowLook[] = [];
  const arrays: Range[] = [];
  const styles = new StyleList();
  let row = -1;
  let column = -1;
  for (const [, name, attributes = ''] of cells.matchAll(ELEMENT)) {
    if (name === 'row') {
      const written = attributeOf(attributes, 'r');
      row = written === null ? row + 1 : Number(written) - 1;
      column = -1;
      const look = rowLook(row, attributes);
      if (look !== null) rows.push(look);
    } else if (name === 'c') {
      const place = parseAddress(attributeOf(attributes, 'r') ?? '');
      column = place?.column ?? column + 1;
      const style = attributeOf(attributes, 's');
      if (style !== null) styles.add(place?.row ?? row, column, Number(style));
    } else if (/\bt=["'](?:array|dataTable)["']/.test(attributes)) {
      const range = parseRangeAddress(attributeOf(attributes, 'ref') ?? '');
      if (range !== null) arrays.push(range);
    }
  }
  return { rows, arrays, styles: styles.toArray() };
}

function rowLook(row: number, attributes: string): RowLook | null {
  const height = attributeOf(attributes, 'ht');
  const isStyled = isOn(attributeOf(attributes, 'customFormat') ?? undefined);
  const style = isStyled ? Number(attributeOf(attributes, 's') ?? 0) : null;
  if (height === null && style === null) return null;
  return { row, height: height === null ? null : Number(height), style };
}

const PATTERNS = new Map<string, RegExp>();

function attributeOf(attributes: string, name: string): string | null {
  let pattern = PATTERNS.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match === null ? null : (match[1] ?? match[2] ?? '');
}

function columnLooks(list: XmlElement | null): ColumnLook[] {
  return (list === null ? [] : childrenOf(list, 'col')).map(({ attributes }): ColumnLook => {
    const width = attributes.get('width');
    return {
      from: Math.max(1, Number(attributes.get('min'))) - 1,
      to: Math.min(MAX_COLUMNS, Number(attributes.get('max'))) - 1,
      width: width === undefined ? null : Number(width),
      style: Number(attributes.get('style') ?? 0),
    };
  });
}

function frozenOf(view: XmlElement | null): SheetLook['frozen'] {
  const pane = view === null ? null : child(view, 'pane');
  const state = pane?.attributes.get('state') ?? '';
  if (pane === null || !state.startsWith('frozen')) return { rows: 0, columns: 0 };
  const first = parseAddress(view?.attributes.get('topLeftCell') ?? 'A1') ?? { row: 0, column: 0 };
  return {
    rows: Number(pane.attributes.get('ySplit') ?? 0) + (pane.attributes.has('ySplit') ? first.row : 0),
    columns: Number(pane.attributes.get('xSplit') ?? 0) + (pane.attributes.has('xSplit') ? first.column : 0),
  };
}

/** Numbers in threes, in one piece of memory that grows. */
class StyleList {
  #numbers = new Uint32Array(3 * 256);
  #length = 0;
  #last = -1;
  #isOrdered = true;

  add(row: number, column: number, style: number): void {
    if (this.#length + 3 > this.#numbers.length) {
      const more = new Uint32Array(this.#numbers.length * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    const place = row * MAX_COLUMNS + column;
    this.#isOrdered &&= place > this.#last;
    this.#last = place;
    this.#numbers[this.#length] = row;
    this.#numbers[this.#length + 1] = column;
    this.#numbers[this.#length + 2] = style;
    this.#length += 3;
  }

  toArray(): Uint32Array {
    const numbers = this.#numbers.slice(0, this.#length);
    if (this.#isOrdered) return numbers;
    // No program writes them so, and none refuses to read them.
    const threes = Array.from({ length: numbers.length / 3 }, (_, at) => numbers.slice(3 * at, 3 * at + 3));
    threes.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
    threes.forEach((three, at) => numbers.set(three, 3 * at));
    return numbers;
  }
}
