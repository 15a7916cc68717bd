/** Tables for four bytes at a time: the checksum of a large sheet takes a tenth of the time of unpacking it. */
const TABLES = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
const [FIRST, SECOND, THIRD, FOURTH] = TABLES;

for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  FIRST[byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  let value = FIRST[byte] as number;
  for (const table of [SECOND, THIRD, FOURTH]) {
    value = (value >>> 8) ^ (FIRST[value & 0xff] as number);
    table[byte] = value;
  }
}

/** The zip checksum (CRC-32), without sign. */
export function crc32(bytes: Uint8Array): number {
  const { length } = bytes;
  let crc = -1;
  let at = 0;
  for (; at + 3 < length; at += 4) {
    crc ^= (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    crc ^= ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
    crc =
      (FOURTH[crc & 0xff] as number) ^
      (THIRD[(crc >>> 8) & 0xff] as number) ^
      (SECOND[(crc >>> 16) & 0xff] as number) ^
      (FIRST[crc >>> 24] as number);
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ (FIRST[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
