import type { CellValue } from '../../../core/workbook/snapshot';
import { WorkbookError } from '../errors';
import { asciiText } from './byte-text';
import type { CellCollector, FormulaElement } from './cell-collector';
import { elementText, isTrue } from './xml';
import { ATTRIBUTE, EMPTY_TAG_END, TAG_END, UNUSUAL, XmlScanner } from './xml-scanner';

/** Where the scanner found the cells of a worksheet part. */
export interface ScannedCells {
  /** End of the bytes before `<sheetData>`, and start of those behind `</sheetData>`. */
  readonly start: number;
  readonly end: number;
  /** Prefix of the spreadsheet's elements with its colon, mostly `''`. */
  readonly prefix: string;
}

/**
 * Reads the cells of a UTF-8 worksheet part straight from its bytes, several times as fast as saxes. Null when
 * there is anything but plain XML (comments, CDATA, rich inline strings, extensions, mistakes): then the part
 * is for {@link readSheetXml} with a fresh collector.
 */
export function scanCells(bytes: Uint8Array, cells: CellCollector): ScannedCells | null {
  try {
    return new SheetScanner(bytes, cells).scan();
  } catch (thrown) {
    if (thrown === UNUSUAL || thrown instanceof WorkbookError) return null;
    throw thrown;
  }
}

const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER = { c: 0x63, f: 0x66, h: 0x68, n: 0x6e, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;

/** A decimal number of up to 15 digits is the quotient of two exact doubles: one rounding, the right one. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

class SheetScanner extends XmlScanner {
  /** The address, and the number, that were read last. */
  private row = -1;
  private column = -1;
  private number = 0;
  private readonly formula: FormulaElement = { text: '', type: 'normal', sharedIndex: '', hasRange: false };

  constructor(
    bytes: Uint8Array,
    private readonly cells: CellCollector,
  ) {
    super(bytes);
  }

  scan(): ScannedCells {
    const start = this.findSheetData();
    if (this.skipAttributes() === TAG_END) {
      while (!this.atEndTag()) this.readRow();
      this.expect('sheetData>');
    }
    return { start, end: this.at, prefix: asciiText(this.prefix, 0, this.prefix.length) };
  }

  /** Position of `<sheetData`, leaving the scanner behind it. */
  private findSheetData(): number {
    const { bytes } = this;
    const name = 'sheetData';
    for (let at = bytes.indexOf(LETTER.s); at >= 0; at = bytes.indexOf(LETTER.s, at + 1)) {
      let length = 1;
      while (length < name.length && bytes[at + length] === name.charCodeAt(length)) length++;
      if (length < name.length) continue;
      let start = at - 1;
      if (bytes[start] === COLON) while (start > 0 && bytes[start] !== LESS && at - start < 32) start--;
      if (bytes[start] !== LESS) continue;
      this.prefix = bytes.slice(start + 1, at);
      this.at = at + name.length;
      return start;
    }
    throw UNUSUAL;
  }

  private readRow(): void {
    this.expect('row');
    let row = -1;
    let hidden = false;
    let end = this.nextAttribute();
    for (; end === ATTRIBUTE; end = this.nextAttribute()) {
      const first = this.bytes[this.nameStart];
      const length = this.nameEnd - this.nameStart;
      if (first === LETTER.r && length === 1) {
        row = this.attributeInteger() - 1;
        if (row < 0) throw UNUSUAL;
      } else if (first === LETTER.h && length <= 6) {
        const name = this.attributeName();
        if (name === 'ht') hidden ||= Number(this.attributeValue()) === 0;
        else if (name === 'hidden') hidden ||= isTrue(this.attributeValue());
      }
    }
    this.cells.openRow(row, hidden);
    if (end === EMPTY_TAG_END) return;
    while (!this.atEndTag()) this.readCell();
    this.expect('row>');
  }

  private readCell(): void {
    const { bytes, cells } = this;
    this.expectByte(LETTER.c);
    let style = -1;
    let type = '';
    this.row = -1;
    this.column = -1;
    let end = this.nextAttribute();
    for (; end === ATTRIBUTE; end = this.nextAttribute()) {
      if (this.nameEnd - this.nameStart !== 1) continue;
      const name = bytes[this.nameStart];
      if (name === LETTER.r && this.row < 0) this.readAddress();
      else if (name === LETTER.s && style < 0) style = this.attributeInteger();
      else if (name === LETTER.t && type === '') type = this.cellType();
      else throw UNUSUAL;
    }
    cells.openCell(this.row, this.column);
    if (end === EMPTY_TAG_END) return;
    let value: CellValue = null;
    let formula: FormulaElement | null = null;
    while (!this.atEndTag()) {
      const name = bytes[this.at];
      if (name === LETTER.v) value = this.readValue(type);
      else if (name === LETTER.f) formula = this.readFormula();
      else value = cells.valueOf(type, this.readInlineString(), undefined);
    }
    this.expectByte(LETTER.c);
    this.expectByte(GREATER);
    if (value !== null || formula !== null) cells.add(value, style < 0 ? 0 : style, formula);
  }

  private readValue(type: string): CellValue {
    this.expectByte(LETTER.v);
    if (
      (type === '' || type === 's' || type === 'n') &&
      this.bytes[this.at] === GREATER &&
      this.readNumber()
    ) {
      this.expect('v>');
      return type === 's' ? this.cells.sharedString(this.number) : this.number;
    }
    const { text, space } = this.readTextElement('v>');
    return this.cells.valueOf(type, text, space);
  }

  /** Reads `>12.5</` into `number`; stays where it is when that is anything but a few plain digits. */
  private readNumber(): boolean {
    const { bytes } = this;
    let at = this.at + 1;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at++;
    const start = at;
    let digits = 0;
    let dot = -1;
    let byte = bytes[at] ?? 0;
    while ((byte >= ZERO && byte <= NINE) || (byte === DOT && dot < 0)) {
      if (byte === DOT) dot = at;
      else digits = digits * 10 + (byte - ZERO);
      byte = bytes[++at] ?? 0;
    }
    const count = at - start - (dot < 0 ? 0 : 1);
    if (byte !== LESS || count === 0 || count > EXACT_DIGITS) return false;
    const size = dot < 0 ? digits : digits / (POWERS[at - dot - 1] ?? 1);
    this.number = isNegative ? -size : size;
    this.at = at;
    if (!this.atEndTag()) throw UNUSUAL;
    return true;
  }

  private readFormula(): FormulaElement {
    const { formula } = this;
    this.expectByte(LETTER.f);
    formula.type = 'normal';
    formula.sharedIndex = '';
    formula.hasRange = false;
    formula.text = this.readTextElement('f>', (name) => {
      if (name === 't') formula.type = this.attributeValue();
      else if (name === 'si') formula.sharedIndex = this.attributeValue();
      else if (name === 'ref') formula.hasRange = true;
    }).text;
    return formula;
  }

  /** Reads `is` with a single `t`; rich text and furigana are unusual here. */
  private readInlineString(): string {
    this.expect('is>');
    if (this.atEndTag()) {
      this.expect('is>');
      return '';
    }
    this.expectByte(LETTER.t);
    const { text, space } = this.readTextElement('t>');
    if (!this.atEndTag()) throw UNUSUAL;
    this.expect('is>');
    return elementText(text, space);
  }

  /** Reads attributes, text and end tag of an element that holds only text. */
  private readTextElement(
    endTag: string,
    onAttribute?: (name: string) => void,
  ): { text: string; space: string | undefined } {
    let space: string | undefined;
    let end = this.nextAttribute();
    for (; end === ATTRIBUTE; end = this.nextAttribute()) {
      const name = this.attributeName();
      if (name === 'xml:space') space = this.attributeValue();
      else onAttribute?.(name);
    }
    if (end === EMPTY_TAG_END) return { text: '', space };
    const text = this.readText();
    if (!this.atEndTag()) throw UNUSUAL;
    this.expect(endTag);
    return { text, space };
  }

  private cellType(): string {
    const { bytes, valueStart } = this;
    if (this.valueEnd - valueStart === 1) {
      if (bytes[valueStart] === LETTER.s) return 's';
      if (bytes[valueStart] === LETTER.n) return 'n';
    }
    return this.attributeValue();
  }

  /** The attribute's value as an `A1` address, into `row` and `column`. */
  private readAddress(): void {
    const { bytes } = this;
    let at = this.valueStart;
    let column = 0;
    for (let letter = (bytes[at] ?? 0) - 64; letter >= 1 && letter <= 26; letter = (bytes[++at] ?? 0) - 64) {
      column = column * 26 + letter;
    }
    if (column === 0 || at - this.valueStart > 3 || bytes[at] === ZERO) throw UNUSUAL;
    this.column = column - 1;
    this.row = this.attributeInteger(at) - 1;
  }
}
