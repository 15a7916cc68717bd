import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { openPackage } from '../../../../src/hosts/xlsx/package';
import { packEntry, writeZip } from '../../../../src/hosts/xlsx/write/zip-writer';

const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7 + (index >> 2) * 13) & 0xff);
const text = new TextEncoder().encode('同じ文 '.repeat(1000));
const entries = [
  packEntry('a.xml', text),
  packEntry('表/b.bin', noise),
  packEntry('empty', new Uint8Array()),
];

test('what goes in comes out, in the same order', () => {
  const bytes = writeZip(entries);
  expect(unzipSync(bytes)).toEqual({ 'a.xml': text, '表/b.bin': noise, empty: new Uint8Array() });
  const { entries: read } = openPackage(bytes);
  expect(read.map(({ name }) => name)).toEqual(['a.xml', '表/b.bin', 'empty']);
  expect(read.map((entry) => entry.crc32)).toEqual([crc32(text), crc32(noise), 0]);
});

test('nothing grows by packing', () => {
  for (const { packed, size } of entries) expect(packed.length).toBeLessThanOrEqual(size);
  expect(entries.map(({ method }) => method)).toEqual([8, expect.any(Number), 0]);
});

test('an empty zip is one', () => {
  expect(openPackage(writeZip([])).entries).toEqual([]);
});
