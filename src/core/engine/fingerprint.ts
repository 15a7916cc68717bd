const PRIME = 0x01000193;
/** Starts of two independent FNV-1a hashes that together make 64 bits. */
const FIRST_BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x9747b28c;
/** Stands between the parts, so that `a|bc` and `ab|c` differ. */
const SEPARATOR = 0x1f;

/**
 * A short name for a place that is known by words: sixteen hexadecimal digits of the parts in their order.
 * The same parts give the same text on every machine; it is no protection against anyone.
 */
export function fingerprint(parts: readonly string[]): string {
  let first = FIRST_BASIS;
  let second = SECOND_BASIS;
  const feed = (unit: number): void => {
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ (unit + 0x9e37), PRIME);
    second ^= second >>> 13;
  };
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) feed(part.charCodeAt(index));
    feed(SEPARATOR);
  }
  return hex(first) + hex(second);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
