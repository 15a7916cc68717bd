import { SaxesParser } from 'saxes';
import { WorkbookError } from '../errors';

/** Attributes of one element by local name, except those of another namespace, which keep `{uri}local`. */
export type Attributes = ReadonlyMap<string, string>;

/** What a reader of a small part listens to. Names are local names: prefixes are gone, namespaces checked. */
export interface XmlHandlers {
  /** `uri` is the namespace of the element, `''` when it has none. */
  open?(name: string, attributes: Attributes, uri: string): void;
  close?(name: string, uri: string): void;
  /** Character data and CDATA; one run of text may come in several pieces. */
  text?(text: string): void;
}

/**
 * Text of an XML part: UTF-8, or UTF-16 when a byte order mark says so.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Parses a whole XML part with namespaces.
 *
 * @throws WorkbookError `broken-part` with the part's name when it is not well-formed
 */
export function parseXml(text: string, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('error', (cause) => {
    throw new WorkbookError('broken-part', part, { cause });
  });
  const { open, close, text: onText } = handlers;
  if (open !== undefined) {
    parser.on('opentag', (tag) => {
      const attributes = new Map<string, string>();
      for (const key in tag.attributes) {
        const attribute = tag.attributes[key];
        if (attribute === undefined) continue;
        attributes.set(
          attribute.uri === '' ? attribute.local : `{${attribute.uri}}${attribute.local}`,
          attribute.value,
        );
      }
      open.call(handlers, tag.local, attributes, tag.uri);
    });
  }
  if (close !== undefined) parser.on('closetag', (tag) => close.call(handlers, tag.local, tag.uri));
  if (onText !== undefined) {
    parser.on('text', (piece) => onText.call(handlers, piece));
    parser.on('cdata', (piece) => onText.call(handlers, piece));
  }
  parser.write(text).close();
}
