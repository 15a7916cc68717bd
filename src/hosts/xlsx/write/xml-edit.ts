import { escapeAttribute } from './xml-text';
import type { XmlElement } from './xml-tree';

interface Splice {
  readonly start: number;
  readonly end: number;
  text: string;
}

/** Changes to the text of one part, collected first and applied at once; what no change names stays as it is. */
export class XmlEdit {
  readonly #text: string;
  readonly #splices: Splice[] = [];
  /** Empty-element tags that got children. */
  readonly #opened = new Map<XmlElement, { readonly splice: Splice; xml: string }>();

  constructor(text: string) {
    this.#text = text;
  }

  get changed(): boolean {
    return this.#splices.length > 0;
  }

  insert(at: number, text: string): void {
    this.#splices.push({ start: at, end: at, text });
  }

  /** Puts text in place of what stands from `start` to `end`, usually an element. */
  replace({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
    this.#splices.push({ start, end, text });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** Puts XML behind the last child. */
  append(parent: XmlElement, xml: string): void {
    if (parent.endTagStart !== parent.end) {
      this.insert(parent.endTagStart, xml);
      return;
    }
    let opened = this.#opened.get(parent);
    if (opened === undefined) {
      const start = this.#text.lastIndexOf('/', parent.end - 1);
      opened = { splice: { start, end: parent.end, text: '' }, xml: '' };
      this.#opened.set(parent, opened);
      this.#splices.push(opened.splice);
    }
    opened.xml += xml;
    opened.splice.text = `>${opened.xml}</${parent.name}>`;
  }

  /**
   * Puts XML among the children of `parent` where a schema's sequence wants an element named `local`:
   * before the first child that comes later in `order`.
   */
  insertInOrder(parent: XmlElement, local: string, order: readonly string[], xml: string): void {
    const later = new Set(order.slice(order.indexOf(local) + 1));
    const next = parent.children.find((element) => element.uri === parent.uri && later.has(element.local));
    if (next === undefined) this.append(parent, xml);
    else this.insert(next.start, xml);
  }

  /** Sets attributes of an element's start tag; the others stay as written. */
  setAttributes(element: XmlElement, values: Readonly<Record<string, string | number>>): void {
    for (const [name, value] of Object.entries(values)) {
      const written = `${name}="${escapeAttribute(String(value))}"`;
      const place = this.#findAttribute(element, name);
      if (place === null) this.insert(element.start + 1 + element.name.length, ` ${written}`);
      else this.#splices.push({ ...place, text: written });
    }
  }

  /** The whole text with all changes; changes at the same place stand in the order they were made. */
  apply(): string {
    const splices = this.#splices.map((splice, index) => ({ ...splice, index }));
    splices.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
    let result = '';
    let done = 0;
    for (const { start, end, text } of splices) {
      if (start < done) throw new Error('Overlapping changes in one part');
      result += this.#text.slice(done, start) + text;
      done = end;
    }
    return result + this.#text.slice(done);
  }

  #findAttribute(element: XmlElement, name: string): { start: number; end: number } | null {
    const from = element.start + 1 + element.name.length;
    const tag = this.#text.slice(from, element.startTagEnd);
    for (const match of tag.matchAll(/([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
      if (match[1] === name) {
        return { start: from + match.index, end: from + match.index + match[0].length };
      }
    }
    return null;
  }
}
