import { MAX_COLUMNS, parseAddress, parseRangeAddress } from '../../../core/workbook/cell-ref';
import type { RangeRef } from '../../../core/workbook/cell-ref';
import { WorkbookError } from '../errors';
import type { CellCollector, FormulaElement } from './cell-collector';
import { RichText } from './strings';
import { type Attributes, isTrue, parseXml } from './xml';

/** What a worksheet part says besides its cells. */
export interface SheetFrame {
  readonly merges: readonly Omit<RangeRef, 'sheet'>[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether the only `sheetData` has the attribute `scanned`: it stands for cells that were read before. */
  readonly isScanned: boolean;
}

/** Reads a worksheet part by saxes: whatever XML can say. */
export function readSheetXml(xml: string, part: string, cells: CellCollector): SheetFrame {
  const reader = new SheetReader(part, cells);
  parseXml(xml, part, reader);
  return reader;
}

class SheetReader implements SheetFrame {
  readonly merges: Omit<RangeRef, 'sheet'>[] = [];
  readonly hiddenColumns = new Set<number>();
  isScanned = false;
  private sheetData = 0;
  /** Names of the open elements. */
  private readonly path: string[] = [];
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private space: string | undefined;
  private formula: FormulaElement | null = null;
  private readonly inline = new RichText();

  constructor(
    private readonly part: string,
    private readonly cells: CellCollector,
  ) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    switch (name) {
      case 'sheetData':
        this.isScanned = ++this.sheetData === 1 && attributes.scanned === '1' && this.path.length === 2;
        break;
      case 'row':
        if (parent === 'sheetData') this.openRow(attributes);
        break;
      case 'c':
        if (parent === 'row') this.openCell(attributes);
        break;
      case 'v':
        if (parent !== 'c') break;
        this.value = '';
        this.space = attributes['xml:space'];
        break;
      case 'f':
        if (parent !== 'c') break;
        this.formula = {
          text: '',
          type: attributes.t ?? 'normal',
          sharedIndex: attributes.si ?? '',
          hasRange: attributes.ref !== undefined,
        };
        break;
      case 'is':
        if (parent === 'c') this.inline.clear();
        break;
      case 't':
      case 'rPh':
        this.inline.open(name, attributes['xml:space']);
        break;
      case 'col':
        if (parent === 'cols') this.readColumns(attributes);
        break;
      case 'mergeCell': {
        const range = parseRangeAddress(attributes.ref ?? '');
        if (range !== null) this.merges.push(range);
        break;
      }
    }
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element === 'v' && this.value !== null) this.value += text;
    else if (element === 'f' && this.formula !== null) this.formula.text += text;
    else if (element === 't') this.inline.add(text);
  }

  close(name: string): void {
    this.path.pop();
    const parent = this.path.at(-1);
    if (name === 't' || name === 'rPh') {
      this.inline.close(name);
    } else if (name === 'is' && parent === 'c') {
      this.value = this.inline.value;
    } else if (name === 'c' && parent === 'row') {
      const value = this.value === null ? null : this.cells.valueOf(this.type, this.value, this.space);
      this.cells.add(value, this.style, this.formula);
    }
  }

  private openRow(attributes: Attributes): void {
    const written = attributes.r;
    const row = written === undefined ? -1 : Number(written) - 1;
    if (written !== undefined && (!Number.isInteger(row) || row < 0)) throw this.broken();
    this.cells.openRow(row, isTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0);
  }

  private openCell(attributes: Attributes): void {
    const written = attributes.r;
    const position = written === undefined ? null : parseAddress(written);
    if (written !== undefined && position === null) throw this.broken();
    this.cells.openCell(position?.row ?? -1, position?.column ?? -1);
    this.type = attributes.t ?? 'n';
    this.style = Number(attributes.s ?? 0);
    this.value = null;
    this.space = undefined;
    this.formula = null;
  }

  private readColumns(attributes: Attributes): void {
    if (!isTrue(attributes.hidden) && Number(attributes.width ?? 1) !== 0) return;
    if (this.hiddenColumns.size === MAX_COLUMNS) return;
    const last = Math.min(Number(attributes.max), MAX_COLUMNS);
    for (let column = Math.max(1, Number(attributes.min)); column <= last; column++) {
      this.hiddenColumns.add(column - 1);
    }
  }

  private broken(): WorkbookError {
    return new WorkbookError('broken-part', this.part);
  }
}
