const decoder = new TextDecoder();
/** Texts up to this many bytes are decoded here; a TextDecoder costs more than it gains on them. */
const SHORT = 256;
const units = new Uint16Array(SHORT);

/** Text of a few ASCII bytes. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Text of UTF-8 bytes, the same as a TextDecoder gives; made for many short texts. */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let length = 0;
  for (let at = start; at < end; ) {
    const first = bytes[at++] ?? 0;
    let unit = first;
    if (first >= 0x80) {
      const second = bytes[at++] ?? 0;
      if (first >= 0xc2 && first < 0xe0) {
        unit = ((first & 0x1f) << 6) | (second & 0x3f);
        if ((second & 0xc0) !== 0x80 || at > end) unit = -1;
      } else {
        const third = bytes[at++] ?? 0;
        unit = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        const isThree = (first & 0xf0) === 0xe0 && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
        if (!isThree || at > end || unit < 0x800 || (unit >= 0xd800 && unit < 0xe000)) unit = -1;
      }
      // Four bytes (rare characters), or no UTF-8 at all.
      if (unit < 0) return decoder.decode(bytes.subarray(start, end));
    }
    units[length++] = unit;
  }
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
