import { asciiText, utf8Text } from './byte-text';
import { isSpace } from './xml';

/** Thrown for what is not plain XML, well-formed or not: only a full parser can tell. Never leaves the scanners. */
export const UNUSUAL = new Error('unusual XML');

/** What {@link XmlScanner.nextAttribute} came to. */
export const ATTRIBUTE = 0;
export const TAG_END = 1;
export const EMPTY_TAG_END = 2;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const MINUS = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const BRACKET = 0x5d;
const LOWER_X = 0x78;

/**
 * Moves over the bytes of UTF-8 XML: tags, attributes and text as spreadsheets write them. No comments, CDATA,
 * processing instructions or namespaces declared on the way; whatever it does not know throws {@link UNUSUAL}.
 */
export class XmlScanner {
  /** Position of the next byte. */
  protected at = 0;
  /** Namespace prefix of all elements with its colon, mostly empty. */
  protected prefix = new Uint8Array(0);
  /** The attribute that was found last. */
  protected nameStart = 0;
  protected nameEnd = 0;
  protected valueStart = 0;
  protected valueEnd = 0;

  constructor(protected readonly bytes: Uint8Array) {}

  /** From inside a tag to its next attribute, or behind its end. */
  protected nextAttribute(): typeof ATTRIBUTE | typeof TAG_END | typeof EMPTY_TAG_END {
    const { bytes } = this;
    let at = this.at;
    let byte = bytes[at] ?? 0;
    if (isSpace(byte)) {
      do byte = bytes[++at] ?? 0;
      while (isSpace(byte));
    } else if (byte !== GREATER && byte !== SLASH) {
      throw UNUSUAL;
    }
    if (byte === GREATER) {
      this.at = at + 1;
      return TAG_END;
    }
    if (byte === SLASH) {
      if (bytes[at + 1] !== GREATER) throw UNUSUAL;
      this.at = at + 2;
      return EMPTY_TAG_END;
    }
    const nameStart = at;
    while (isNameByte(byte)) byte = bytes[++at] ?? 0;
    const quote = bytes[at + 1] ?? 0;
    if (byte !== EQUALS || !isNameStart(bytes[nameStart] ?? 0) || (quote !== QUOTE && quote !== APOSTROPHE))
      throw UNUSUAL;
    // A namespace declared here may give the elements within another meaning.
    if (bytes[nameStart] === LOWER_X && asciiText(bytes, nameStart, nameStart + 5) === 'xmlns') throw UNUSUAL;
    this.nameStart = nameStart;
    this.nameEnd = at;
    at += 2;
    this.valueStart = at;
    for (byte = bytes[at] ?? 0; byte !== quote; byte = bytes[++at] ?? 0) {
      if (byte < SPACE || byte === LESS || byte === AMPERSAND) throw UNUSUAL;
    }
    this.valueEnd = at;
    this.at = at + 1;
    return ATTRIBUTE;
  }

  protected skipAttributes(): typeof TAG_END | typeof EMPTY_TAG_END {
    for (;;) {
      const end = this.nextAttribute();
      if (end !== ATTRIBUTE) return end;
    }
  }

  protected attributeName(): string {
    return asciiText(this.bytes, this.nameStart, this.nameEnd);
  }

  protected attributeValue(): string {
    return utf8Text(this.bytes, this.valueStart, this.valueEnd);
  }

  /** The attribute's value from `start` on as a whole number of one to seven digits. */
  protected attributeInteger(start = this.valueStart): number {
    const { bytes, valueEnd } = this;
    if (start === valueEnd || valueEnd - start > 7) throw UNUSUAL;
    let value = 0;
    for (let at = start; at < valueEnd; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) throw UNUSUAL;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Goes behind the `</` or `<` of the next tag and the prefix. Anything but white space before it is unusual. */
  protected atEndTag(): boolean {
    const { bytes, prefix } = this;
    let at = this.at;
    let byte = bytes[at] ?? 0;
    while (isSpace(byte)) byte = bytes[++at] ?? 0;
    if (byte !== LESS) throw UNUSUAL;
    const isEnd = bytes[++at] === SLASH;
    if (isEnd) at++;
    for (let index = 0; index < prefix.length; index++) {
      if (bytes[at++] !== prefix[index]) throw UNUSUAL;
    }
    this.at = at;
    return isEnd;
  }

  /** Character data up to the next tag. */
  protected readText(): string {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    let hasEntity = false;
    let hasReturn = false;
    for (let byte = bytes[at] ?? 0; byte !== LESS; byte = bytes[++at] ?? 0) {
      if (byte === AMPERSAND) hasEntity = true;
      else if (byte === CARRIAGE_RETURN) hasReturn = true;
      else if (byte < SPACE && byte !== TAB && byte !== LINE_FEED) throw UNUSUAL;
      else if (byte === GREATER && bytes[at - 1] === BRACKET) throw UNUSUAL;
    }
    this.at = at;
    let text = utf8Text(bytes, start, at);
    if (hasReturn) text = text.replace(/\r\n?/g, '\n');
    return hasEntity ? text.replace(/&([^;]*;?)/g, (_, name: string) => entityText(name)) : text;
  }

  protected expect(text: string): void {
    for (let index = 0; index < text.length; index++) this.expectByte(text.charCodeAt(index));
  }

  protected expectByte(byte: number): void {
    if (this.bytes[this.at++] !== byte) throw UNUSUAL;
  }
}

function isNameStart(byte: number): boolean {
  return isNameByte(byte) && byte > COLON;
}

/** ASCII letters, digits, `.`, `-`, `_`, `:`; what else XML allows in names is unusual. */
function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= MINUS && byte <= COLON && byte !== SLASH) ||
    byte === 0x5f
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
]);

/** Text of `&name`, which ends with a semicolon if all is well. */
function entityText(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));$/.exec(name);
  if (match === null) throw UNUSUAL;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  if (!isCharacter(code)) throw UNUSUAL;
  return String.fromCodePoint(code);
}

/** Whether XML 1.0 allows the character. */
function isCharacter(code: number): boolean {
  if (code < SPACE) return code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN;
  return code < 0xd800 || (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code <= 0x10ffff);
}
