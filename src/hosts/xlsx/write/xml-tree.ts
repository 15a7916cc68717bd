import { SaxesParser } from 'saxes';
import { WorkbookError } from '../errors';

/**
 * One element of a part together with the places in the text where it stands, so that an edit can change a few
 * characters and leave every other one as it was.
 */
export interface XmlElement {
  /** Name as written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Attribute values by name as written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Namespaces declared on this element, by prefix. */
  readonly declared: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  /** Offset of `<` of the start tag. */
  readonly start: number;
  /** Offset behind `>` of the start tag. */
  readonly startTagEnd: number;
  /** Offset of `<` of the end tag; the same as {@link end} for an empty-element tag. */
  endTagStart: number;
  /** Offset behind the whole element. */
  end: number;
  /** Character data directly inside, entities resolved. */
  text: string;
}

/**
 * The root element of an XML part, with offsets into `text`.
 *
 * @throws WorkbookError `broken-part` when it is not well-formed
 */
export function parseTree(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  parser.on('error', (cause) => {
    throw new WorkbookError('broken-part', part, { cause });
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>();
    for (const [name, attribute] of Object.entries(tag.attributes)) attributes.set(name, attribute.value);
    const startTagEnd = parser.position;
    const element: XmlElement = {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes,
      declared: tag.ns,
      parent: current,
      children: [],
      // `<` never stands inside a start tag, so the last one before its end opens it.
      start: text.lastIndexOf('<', startTagEnd - 1),
      startTagEnd,
      endTagStart: startTagEnd,
      end: startTagEnd,
      text: '',
    };
    root ??= element;
    current?.children.push(element);
    current = element;
  });
  parser.on('closetag', (tag) => {
    const element = current;
    if (element === null) return;
    element.end = parser.position;
    element.endTagStart = tag.isSelfClosing ? element.end : text.lastIndexOf('</', element.end - 1);
    current = element.parent;
  });
  const addText = (piece: string): void => {
    if (current !== null) current.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (root === null) throw new WorkbookError('broken-part', part);
  return root;
}

/** First child with this local name in the parent's own namespace. */
export function child(parent: XmlElement, local: string): XmlElement | null {
  return parent.children.find((element) => element.local === local && element.uri === parent.uri) ?? null;
}

/** Children with this local name in the parent's own namespace. */
export function childrenOf(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((element) => element.local === local && element.uri === parent.uri);
}

/** A name in the namespace of `element`, written with the prefix that `element` has. */
export function nameLike(element: XmlElement, local: string): string {
  return element.prefix === '' ? local : `${element.prefix}:${local}`;
}

/** The (non-empty) prefix bound to a namespace at `element`, or null. */
export function prefixFor(element: XmlElement, uri: string): string | null {
  const hidden = new Set<string>();
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    for (const [prefix, bound] of Object.entries(at.declared)) {
      if (prefix !== '' && bound === uri && !hidden.has(prefix)) return prefix;
      hidden.add(prefix);
    }
  }
  return null;
}

/** Value of an attribute in a namespace, whatever its prefix. */
export function attributeNS(element: XmlElement, uris: readonly string[], local: string): string | null {
  for (const [name, value] of element.attributes) {
    const colon = name.indexOf(':');
    if (colon < 0 || name.slice(colon + 1) !== local) continue;
    if (uris.includes(namespaceOf(element, name.slice(0, colon)))) return value;
  }
  return null;
}

function namespaceOf(element: XmlElement, prefix: string): string {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const bound = at.declared[prefix];
    if (bound !== undefined) return bound;
  }
  return '';
}
