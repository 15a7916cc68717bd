import { SaxesParser } from 'saxes';
import { WorkbookError } from '../errors';

/** Attributes of one element by their names as written: `ref`, `xml:space`, `r:id`. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Namespaces by prefix where an element stands; the default one under `''`. */
export type Namespaces = ReadonlyMap<string, string>;

/**
 * What a reader of an XML part listens to. Names are local names, whatever their prefix; those of extensions
 * (any namespace but SpreadsheetML and the package's own) are written `{uri}local`.
 */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes, namespaces: Namespaces): void;
  close?(name: string): void;
  /** Character data and CDATA; one run of text may come in several pieces. */
  text?(text: string): void;
}

const HOME_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/package/2006/content-types',
  '',
]);

/**
 * Parses a whole XML part. Namespaces are resolved here: saxes would take twice the time for it.
 *
 * @throws WorkbookError `broken-part` when the part is not well-formed
 */
export function parseXml(text: string, part: string, handlers: XmlHandlers): void {
  const broken = (cause: unknown): never => {
    throw new WorkbookError('broken-part', part, { cause });
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  let scope = ROOT_SCOPE;
  const scopes: Scope[] = [];
  const names: string[] = [];
  let declares = false;
  parser.on('error', broken);
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) declares = true;
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    if (declares) {
      scope = scope.with(attributes);
      declares = false;
    }
    scopes.push(scope);
    const name = scope.nameOf(written) ?? broken(`undeclared prefix: ${written}`);
    names.push(name);
    handlers.open?.(name, attributes, scope.namespaces);
  });
  parser.on('closetag', () => {
    scopes.pop();
    scope = scopes.at(-1) ?? ROOT_SCOPE;
    const name = names.pop();
    if (name !== undefined) handlers.close?.(name);
  });
  if (handlers.text !== undefined) {
    const onText = handlers.text.bind(handlers);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}

/** Namespaces declared down to an element, and the names met there so far. */
class Scope {
  private readonly names = new Map<string, string>();

  constructor(readonly namespaces: Namespaces) {}

  with(attributes: Attributes): Scope {
    const namespaces = new Map(this.namespaces);
    for (const [key, value = ''] of Object.entries(attributes)) {
      if (key === 'xmlns') namespaces.set('', value);
      else if (key.startsWith('xmlns:')) namespaces.set(key.slice(6), value);
    }
    return new Scope(namespaces);
  }

  /** Null where the prefix is not declared. */
  nameOf(written: string): string | null {
    const known = this.names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const uri = this.namespaces.get(colon < 0 ? '' : written.slice(0, colon));
    if (uri === undefined) return null;
    const local = written.slice(colon + 1);
    const name = HOME_NAMESPACES.has(uri) ? local : `{${uri}}${local}`;
    this.names.set(written, name);
    return name;
  }
}

const ROOT_SCOPE = new Scope(new Map([['', '']]));

/**
 * Encoding of an XML part as a TextDecoder label: by its byte order mark, else by its declaration, else UTF-8.
 */
export function xmlEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, 128));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

/** Text of an XML part, without its byte order mark. @throws WorkbookError `broken-part` */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(xmlEncoding(bytes)).decode(bytes);
  } catch (cause) {
    // An encoding nobody knows, or a text longer than a string can be.
    throw new WorkbookError('broken-part', part, { cause });
  }
}

const RELATIONSHIP_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** Value of the attribute `id` of the relationships' namespace, mostly written `r:id`; null where there is none. */
export function relationshipId(attributes: Attributes, namespaces: Namespaces): string | null {
  for (const [prefix, uri] of namespaces) {
    const id = RELATIONSHIP_NAMESPACES.has(uri) ? attributes[`${prefix}:id`] : undefined;
    if (id !== undefined) return id;
  }
  return null;
}

/** An `xsd:boolean` attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Text with the `_xHHHH_` escapes of SpreadsheetML read: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A text element's content: escapes read, and space around it dropped unless `xml:space` says `preserve`. */
export function elementText(text: string, space: string | undefined): string {
  return unescapeText(space === 'preserve' ? text : trimSpace(text));
}

/** Without XML's white space at both ends; `trim()` would take 全角 spaces too. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether a character or byte is white space in XML. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
