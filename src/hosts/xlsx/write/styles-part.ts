import type { CellStyle, ConditionalFormat } from '../../../core/workbook/sheet-model';
import { BUILTIN_FORMATS } from '../read/builtin-formats';
import { unescapeText } from '../read/xml';
import { type Dialect, TRANSITIONAL } from './dialect';
import { withAttributes } from './start-tag';
import {
  type BaseFont,
  borderXml,
  defaultFont,
  differentialXml,
  EMPTY_STYLES,
  fillXml,
  fontXml,
  formatXml,
  hasFont,
} from './style-xml';
import { XmlEdit } from './xml-edit';
import { attributes } from './xml-text';
import { child, childrenOf, nameLike, parseTree, type XmlElement } from './xml-tree';

/** Children of `styleSheet` in the schema's order. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Codes of formats that need no entry of their own, whatever the language of Excel. */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
/** Own number formats count from here. */
const FIRST_FORMAT_ID = 164;

/** One list of the styles part: what is there, by its text, and what is added behind it. */
class StyleList {
  readonly element: XmlElement | null;
  readonly #indexes = new Map<string, number>();
  readonly added: string[] = [];
  /** Text of every item, those added included. */
  readonly texts: string[] = [];

  constructor(element: XmlElement | null, itemName: string, text: string) {
    this.element = element;
    for (const item of element === null ? [] : childrenOf(element, itemName)) {
      const written = text.slice(item.start, item.end);
      if (!this.#indexes.has(written)) this.#indexes.set(written, this.texts.length);
      this.texts.push(written);
    }
  }

  get length(): number {
    return this.texts.length;
  }

  /** Index of an item with exactly this text, added when there is none. */
  indexOf(xml: string): number {
    const present = this.#indexes.get(xml);
    if (present !== undefined) return present;
    this.#indexes.set(xml, this.texts.length);
    this.added.push(xml);
    return this.texts.push(xml) - 1;
  }
}

/**
 * The styles part, growing: every index that exists keeps its meaning, styles of ours are put behind the last one,
 * and one that is there already (from an earlier writing) is used again.
 */
export class StylesPart {
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', StyleList>>;
  readonly #baseFont: BaseFont;
  readonly #formatIds = new Map(BUILT_IN_FORMATS);
  readonly #formatCodes = new Map<number, string>();
  readonly #addedFormats: string[] = [];
  readonly #byStyle = new Map<string, number>();
  #nextFormatId = FIRST_FORMAT_ID;

  /** @param text text of the part, null when the workbook has none */
  constructor(text: string | null, part: string, dialect: Dialect = TRANSITIONAL) {
    this.#text = text ?? EMPTY_STYLES.replace(TRANSITIONAL.main, dialect.main);
    this.#root = parseTree(this.#text, part);
    this.#prefix = this.#root.prefix === '' ? '' : `${this.#root.prefix}:`;
    const list = (name: string, item: string): StyleList =>
      new StyleList(child(this.#root, name), item, this.#text);
    this.#lists = {
      fonts: list('fonts', 'font'),
      fills: list('fills', 'fill'),
      borders: list('borders', 'border'),
      cellXfs: list('cellXfs', 'xf'),
      dxfs: list('dxfs', 'dxf'),
    };
    this.#baseFont = this.#readBaseFont();
    this.#readFormats();
  }

  /** Index for the `s` attribute of a cell; 0, the workbook's normal look, for a style that says nothing. */
  cellFormat(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#byStyle.get(key);
    if (known !== undefined) return known;
    const index = Object.values(style).every((value) => value === undefined) ? 0 : this.#addFormat(style);
    this.#byStyle.set(key, index);
    return index;
  }

  /** Index of a cell format that is like another one but for its number format; the same one where it has it. */
  withNumberFormat(base: number, code: string): number {
    const formats = this.#lists.cellXfs;
    const original = formats.texts[base];
    if (original === undefined) return this.cellFormat({ numberFormat: code });
    const wanted = code === '' ? 'General' : code;
    if (this.#codeOf(original) === wanted) return base;
    const rest = withNumberFormatId(original, null);
    const present = formats.texts.findIndex(
      (text) => this.#codeOf(text) === wanted && withNumberFormatId(text, null) === rest,
    );
    if (present >= 0) return present;
    return formats.indexOf(withNumberFormatId(original, this.#numberFormat(wanted)));
  }

  /** Index for the `dxfId` of a conditional format. */
  differential(format: Pick<ConditionalFormat, 'color' | 'fill' | 'bold'>): number {
    return this.#lists.dxfs.indexOf(differentialXml(format, this.#prefix));
  }

  /** The part with everything added; the very same text when nothing was. */
  toText(): string {
    const edit = new XmlEdit(this.#text);
    const formats = child(this.#root, 'numFmts');
    const formatCount = formats === null ? 0 : childrenOf(formats, 'numFmt').length;
    this.#put('numFmts', formats, this.#addedFormats, formatCount + this.#addedFormats.length, edit);
    for (const [name, list] of Object.entries(this.#lists)) {
      this.#put(name, list.element, list.added, list.length, edit);
    }
    return edit.changed ? edit.apply() : this.#text;
  }

  #addFormat(style: CellStyle): number {
    const { fonts, fills, borders, cellXfs } = this.#lists;
    const prefix = this.#prefix;
    // What a cell without a style looks like must stay at index 0, also in a part that leaves it unsaid.
    if (fonts.length === 0) fonts.indexOf(fontXml({}, this.#baseFont, prefix));
    if (fills.length === 0) fills.indexOf(fillXml('none', prefix));
    if (fills.length === 1) fills.indexOf(fillXml('gray125', prefix));
    if (borders.length === 0) borders.indexOf(borderXml(undefined, prefix));
    const named = child(this.#root, 'cellStyleXfs') !== null;
    const plain = { font: 0, fill: 0, border: 0, numberFormat: 0, named };
    if (cellXfs.length === 0) cellXfs.indexOf(formatXml({}, plain, prefix));
    const parts = {
      font: hasFont(style) ? fonts.indexOf(fontXml(style, this.#baseFont, prefix)) : 0,
      fill: style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill, prefix)),
      border: style.border === undefined ? 0 : borders.indexOf(borderXml(style.border, prefix)),
      numberFormat: this.#numberFormat(style.numberFormat ?? 'General'),
      named,
    };
    return cellXfs.indexOf(formatXml(style, parts, prefix));
  }

  #numberFormat(code: string): number {
    const known = this.#formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormatId++;
    this.#formatIds.set(code, id);
    this.#formatCodes.set(id, code);
    const written = attributes({ numFmtId: id, formatCode: code });
    this.#addedFormats.push(`<${this.#prefix}numFmt${written}/>`);
    return id;
  }

  /** Number format of a cell format given by its text. */
  #codeOf(format: string): string {
    const id = Number(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(format)?.[1] ?? 0);
    return this.#formatCodes.get(id) ?? BUILTIN_FORMATS[id] ?? 'General';
  }

  #readFormats(): void {
    const formats = child(this.#root, 'numFmts');
    for (const element of formats === null ? [] : childrenOf(formats, 'numFmt')) {
      const id = Number(element.attributes.get('numFmtId'));
      const code = element.attributes.get('formatCode') ?? '';
      this.#formatCodes.set(id, unescapeText(code));
      // A file may give a built-in number another meaning; its own formats count from 164.
      if (id >= FIRST_FORMAT_ID && !this.#formatIds.has(code)) this.#formatIds.set(code, id);
      for (const [builtIn, builtInId] of BUILT_IN_FORMATS) {
        if (builtInId === id && builtIn !== code) this.#formatIds.delete(builtIn);
      }
      if (id >= this.#nextFormatId) this.#nextFormatId = id + 1;
    }
  }

  /** Name, family and the like of the workbook's normal font: our cells look as if they belonged there. */
  #readBaseFont(): BaseFont {
    const fonts = this.#lists.fonts.element;
    const first = fonts === null ? undefined : childrenOf(fonts, 'font')[0];
    if (first === undefined) return defaultFont(this.#prefix);
    const written = (local: string): string => {
      const element = child(first, local);
      return element === null ? '' : this.#text.slice(element.start, element.end);
    };
    return {
      size: written('sz'),
      color: written('color'),
      face: ['name', 'family', 'charset', 'scheme'].map(written).join(''),
    };
  }

  #put(
    name: string,
    element: XmlElement | null,
    added: readonly string[],
    count: number,
    edit: XmlEdit,
  ): void {
    if (added.length === 0) return;
    if (element === null) {
      const tag = nameLike(this.#root, name);
      edit.insertInOrder(this.#root, name, ORDER, `<${tag} count="${count}">${added.join('')}</${tag}>`);
    } else {
      edit.setAttributes(element, { count });
      edit.append(element, added.join(''));
    }
  }
}

/** The text of a cell format with another number format, or (null) with none at all. */
function withNumberFormatId(format: string, id: number | null): string {
  const end = format.indexOf('>') + 1;
  const changes = { numFmtId: id, applyNumberFormat: id === null ? null : 1 };
  return withAttributes(format.slice(0, end), changes) + format.slice(end);
}
