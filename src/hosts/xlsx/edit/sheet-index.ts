import { SaxesParser } from 'saxes';
import { type RangeRef, parseAddress, parseRangeAddress } from '../../../core/workbook/cell-ref';
import { WorkbookError } from '../errors';

/** Attribute values of an element by name as written. */
export type Attributes = Readonly<Record<string, string>>;
type Range = Omit<RangeRef, 'sheet'>;

/** Where an element stands in the text of its part. */
export interface Place {
  /** Name as written, with its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly startTagEnd: number;
  /** Offset of the end tag; the same as `end` for an empty-element tag. */
  endTagStart: number;
  end: number;
}

export interface FormulaPlace extends Place {
  /** As written, entities resolved. */
  text: string;
}

export interface CellPlace extends Place {
  readonly row: number;
  readonly column: number;
  formula: FormulaPlace | null;
  /** What holds the content: `f`, `v` and `is`. */
  readonly contents: Place[];
}

export interface RowPlace extends Place {
  readonly row: number;
  /** Cells of the rows asked for, null for the others. */
  readonly cells: CellPlace[] | null;
}

/** Where the rows of a worksheet stand, and the cells that an edit may have to do with. */
export interface SheetIndex {
  readonly sheetData: Place | null;
  readonly dimension: Place | null;
  readonly rows: readonly RowPlace[];
  /** Cells with a shared formula, in all rows, in the order written. */
  readonly shared: readonly CellPlace[];
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly Range[];
  readonly merges: readonly Range[];
  /** `col` elements. */
  readonly columns: readonly Attributes[];
  readonly hasFormulas: boolean;
}

/**
 * Finds rows and cells in the text of a worksheet part. Positions that are not written are counted, as the reader
 * does.
 *
 * @param wanted rows whose cells are listed, from 0
 * @throws WorkbookError `broken-part`
 */
export function indexSheet(text: string, part: string, wanted: ReadonlySet<number>): SheetIndex {
  return new Indexer(text, part, wanted).run();
}

/**
 * Style of a cell of a row that was asked for: its own, else that of its row, else that of its column, which is
 * what a cell looks like that is typed into.
 */
export function styleAt(index: SheetIndex, row: number, column: number): number {
  const places = index.rows.filter((place) => place.cells !== null && place.row === row);
  const cell = places
    .flatMap(({ cells }) => cells ?? [])
    .filter((place) => place.column === column)
    .at(-1);
  if (cell !== undefined) return Number(cell.attributes.s ?? 0);
  return defaultStyle(index, places.at(-1)?.attributes ?? {}, column);
}

/** Style of a cell that is not there, by its row's attributes and its column. */
export function defaultStyle({ columns }: SheetIndex, row: Attributes, column: number): number {
  const isStyled = row.customFormat === '1' || row.customFormat === 'true';
  if (isStyled) return Number(row.s ?? 0);
  const found = columns.find(({ min, max }) => Number(min) <= column + 1 && column + 1 <= Number(max));
  return Number(found?.style ?? 0);
}

class Indexer implements SheetIndex {
  sheetData: Place | null = null;
  dimension: Place | null = null;
  readonly rows: RowPlace[] = [];
  readonly shared: CellPlace[] = [];
  readonly arrays: Range[] = [];
  readonly merges: Range[] = [];
  readonly columns: Attributes[] = [];
  hasFormulas = false;
  /** Local names of the open elements, and their places where they matter. */
  readonly #path: string[] = [];
  readonly #places: (Place | null)[] = [];
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  #rowNumber = -1;
  #column = -1;
  #row: RowPlace | null = null;
  /** The cell that was opened last: its start tag, its address until it is read, its place if it got one. */
  #opened: Pick<Place, 'name' | 'attributes' | 'startTagEnd'> | null = null;
  #address: string | null = null;
  #cell: CellPlace | null = null;

  constructor(
    private readonly text: string,
    private readonly part: string,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  run(): SheetIndex {
    const parser = this.#parser;
    parser.on('error', (cause) => {
      throw new WorkbookError('broken-part', this.part, { cause });
    });
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', ({ isSelfClosing }) => this.#close(isSelfClosing));
    const addText = (piece: string): void => {
      if (this.#path.length === 5 && this.#path[4] === 'f' && this.#cell?.formula) {
        this.#cell.formula.text += piece;
      }
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(this.text).close();
    return this;
  }

  #open(name: string, attributes: Attributes): void {
    const path = this.#path;
    const local = name.slice(name.indexOf(':') + 1);
    const parent = path.at(-1);
    path.push(local);
    let place: Place | null = null;
    const depth = path.length;
    if (depth === 2 && local === 'sheetData') place = this.sheetData ??= this.#placeOf(name, attributes);
    else if (depth === 2 && local === 'dimension') place = this.dimension = this.#placeOf(name, attributes);
    else if (depth === 3 && parent === 'sheetData' && local === 'row')
      place = this.#openRow(name, attributes);
    else if (depth === 4 && parent === 'row' && local === 'c') place = this.#openCell(name, attributes);
    else if (depth === 5 && parent === 'c') place = this.#openContent(name, local, attributes);
    else if (parent === 'cols' && local === 'col') this.columns.push(attributes);
    else if (parent === 'mergeCells' && local === 'mergeCell') addRange(this.merges, attributes.ref);
    this.#places.push(place);
  }

  #close(isSelfClosing: boolean): void {
    this.#path.pop();
    const place = this.#places.pop();
    if (place == null) return;
    place.end = this.#parser.position;
    place.endTagStart = isSelfClosing ? place.end : this.text.lastIndexOf('</', place.end - 1);
  }

  #openRow(name: string, attributes: Attributes): Place {
    this.#rowNumber = attributes.r === undefined ? this.#rowNumber + 1 : Number(attributes.r) - 1;
    this.#column = -1;
    this.#address = null;
    const cells = this.wanted.has(this.#rowNumber) ? [] : null;
    this.#row = { ...this.#placeOf(name, attributes), row: this.#rowNumber, cells };
    this.rows.push(this.#row);
    return this.#row;
  }

  /** A cell of a row that nobody asked for gets no place: there may be very many. */
  #openCell(name: string, attributes: Attributes): Place | null {
    this.#opened = { name, attributes, startTagEnd: this.#parser.position };
    this.#cell = null;
    if (attributes.r === undefined) this.#column = this.#columnOfLast() + 1;
    this.#address = attributes.r ?? null;
    return this.#row?.cells == null ? null : this.#makeCell();
  }

  #makeCell(): CellPlace | null {
    if (this.#opened === null || this.#cell !== null) return this.#cell;
    const { name, attributes, startTagEnd } = this.#opened;
    const row = parseAddress(this.#address ?? '')?.row ?? this.#rowNumber;
    const place = this.#placeOf(name, attributes, startTagEnd);
    this.#cell = { ...place, row, column: this.#columnOfLast(), formula: null, contents: [] };
    this.#row?.cells?.push(this.#cell);
    return this.#cell;
  }

  /** Column of the cell that was opened last; its address is read only where somebody wants to know. */
  #columnOfLast(): number {
    if (this.#address !== null) this.#column = parseAddress(this.#address)?.column ?? this.#column + 1;
    this.#address = null;
    return this.#column;
  }

  #openContent(name: string, local: string, attributes: Attributes): Place | null {
    if (local !== 'f' && local !== 'v' && local !== 'is') return null;
    const isFormula = local === 'f';
    const isShared = isFormula && attributes.t === 'shared';
    if (isFormula) this.hasFormulas = true;
    if (isFormula && (attributes.t === 'array' || attributes.t === 'dataTable')) {
      addRange(this.arrays, attributes.ref);
    }
    const cell = isShared ? this.#makeCell() : this.#cell;
    if (cell === null) return null;
    const place = this.#placeOf(name, attributes);
    if (!isFormula) {
      cell.contents.push(place);
      return place;
    }
    const formula = { ...place, text: '' };
    cell.formula = formula;
    cell.contents.push(formula);
    if (isShared) this.shared.push(cell);
    return formula;
  }

  #placeOf(name: string, attributes: Attributes, startTagEnd = this.#parser.position): Place {
    // `<` never stands inside a start tag, so the last one before its end opens it.
    const start = this.text.lastIndexOf('<', startTagEnd - 1);
    return { name, attributes, start, startTagEnd, endTagStart: startTagEnd, end: startTagEnd };
  }
}

function addRange(list: Range[], ref: string | undefined): void {
  const range = ref === undefined ? null : parseRangeAddress(ref);
  if (range !== null) list.push(range);
}
