import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zlibSync } from 'fflate';

/**
 * Draws the icons of the ribbon and of the add-in: `npm run icons [-- FOLDER]`.
 * A sheet with a grid on each, and on it what the button does: a check mark, a pencil, columns of a chart.
 */

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Points looked at in each pixel, in each direction. */
const SAMPLES = 6;

const PAPER = [255, 255, 255];
const FRAME = [84, 96, 112];
const LINE = [190, 199, 210];
const GREEN = [14, 122, 64];
const BLUE = [24, 99, 176];
const ORANGE = [201, 96, 12];

const inBox = (x, y, [left, top, right, bottom]) => x >= left && x < right && y >= top && y < bottom;

function distanceToSegment(x, y, [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Stroke along points, with round ends. */
const stroke = (points, width, color) => (x, y) =>
  points.some((point, index) => index > 0 && distanceToSegment(x, y, points[index - 1], point) <= width / 2)
    ? color
    : null;

const box = (edges, color) => (x, y) => (inBox(x, y, edges) ? color : null);

/** The sheet: frame and lines stand on whole pixels, so that they stay sharp at every size. */
function sheet(size, edges) {
  const thick = Math.max(1, Math.round(size / 20));
  const [left, top, right, bottom] = edges;
  const shapes = [box(edges, FRAME), box([left + thick, top + thick, right - thick, bottom - thick], PAPER)];
  const line = Math.max(1, Math.round(size / 32));
  for (const part of [1 / 3, 2 / 3]) {
    const across = Math.round(left + (right - left) * part);
    const down = Math.round(top + (bottom - top) * part);
    shapes.push(box([across, top + thick, across + line, bottom - thick], LINE));
    shapes.push(box([left + thick, down, right - thick, down + line], LINE));
  }
  return shapes;
}

/** Shapes of each icon from the bottom up, in pixels. */
const ICONS = {
  check(size) {
    const at = (x, y) => [x * size, y * size];
    const mark = [at(0.3, 0.56), at(0.5, 0.78), at(0.9, 0.26)];
    const edges = [0, Math.round(size * 0.1), Math.round(size * 0.88), Math.round(size * 0.92)];
    return [...sheet(size, edges), stroke(mark, size * 0.26, PAPER), stroke(mark, size * 0.16, GREEN)];
  },
  actuals(size) {
    const at = (x, y) => [x * size, y * size];
    const edges = [0, Math.round(size * 0.1), Math.round(size * 0.88), Math.round(size * 0.92)];
    const shaft = [at(0.44, 0.62), at(0.87, 0.2)];
    const tip = [at(0.32, 0.74), at(0.4, 0.66)];
    return [
      ...sheet(size, edges),
      stroke([tip[0], shaft[1]], size * 0.27, PAPER),
      stroke(shaft, size * 0.2, ORANGE),
      stroke(tip, size * 0.09, FRAME),
    ];
  },
  report(size) {
    const edges = [0, Math.round(size * 0.1), size, Math.round(size * 0.92)];
    const base = Math.round(size * 0.82);
    const [step, width] = [Math.round(size * 0.25), Math.round(size * 0.18)];
    const columns = [0.5, 0.34, 0.22].map((top, index) => {
      const left = Math.round(size * 0.17) + index * step;
      return box([left, Math.round(size * top), left + width, base], index === 2 ? GREEN : BLUE);
    });
    return [...sheet(size, edges), ...columns];
  },
};

/** Pixels of an icon as rows of RGBA, each row after a zero byte: PNG's "no filter". */
function draw(shapes, size) {
  const rows = new Uint8Array(size * (1 + size * 4));
  let at = 0;
  for (let row = 0; row < size; row++) {
    at++;
    for (let column = 0; column < size; column++, at += 4) {
      rows.set(pixel(shapes, row, column), at);
    }
  }
  return rows;
}

function pixel(shapes, row, column) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < SAMPLES * SAMPLES; index++) {
    const x = column + ((index % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES;
    const color = shapes.reduce((below, shape) => shape(x, y) ?? below, null);
    if (color === null) continue;
    covered++;
    color.forEach((value, channel) => {
      sum[channel] += value;
    });
  }
  if (covered === 0) return [0, 0, 0, 0];
  const alpha = Math.round((covered * 255) / (SAMPLES * SAMPLES));
  return [...sum.map((value) => Math.round(value / covered)), alpha];
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function chunk(type, content) {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(Buffer.from(type, 'latin1'), 4);
  bytes.set(content, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, 8 + content.length)) {
    crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  }
  view.setUint32(8 + content.length, (crc ^ 0xffffffff) >>> 0);
  return bytes;
}

/** A PNG file, 8 bits a channel, with alpha. */
function png(shapes, size) {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const packed = zlibSync(draw(shapes, size), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', new Uint8Array()),
  ]);
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../../assets/icons', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, shapesOf] of Object.entries(ICONS)) {
  for (const size of SIZES)
    writeFileSync(path.join(folder, `${name}-${size}.png`), png(shapesOf(size), size));
}
