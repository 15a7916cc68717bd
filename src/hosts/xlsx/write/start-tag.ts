import { escapeAttribute } from './xml-text';

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * A start tag (or empty-element tag) with some attributes set, or taken out where null; the others stay as written.
 *
 * @example withAttributes('<c r="A1" t="s">', { t: null, s: 3 }) // '<c r="A1" s="3">'
 */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const waiting = new Map(Object.entries(changes));
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '';
  const changed = tag.slice(name.length).replace(ATTRIBUTE, (written: string, attribute: string) => {
    const value = waiting.get(attribute);
    if (value === undefined) return written;
    waiting.delete(attribute);
    return value === null ? '' : ` ${attribute}="${escapeAttribute(String(value))}"`;
  });
  let added = '';
  for (const [attribute, value] of waiting) {
    if (value !== null) added += ` ${attribute}="${escapeAttribute(String(value))}"`;
  }
  return name + changed.replace(/\s*\/?>$/, (end) => added + end);
}
