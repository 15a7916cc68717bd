import type { BorderStyleTypes, IBorderData, IStyleData } from '@univerjs/core';
import type { BorderLook, StyleLook } from '../../hosts/xlsx/looks/style-looks';

/** Univer's numbers of lines (`BorderStyleTypes`) by the names in the file. */
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 2,
  distributed: 2,
};
const CLIP = 2;
const WRAP = 3;
const POINTS_AN_INDENT = 9;

/** How a style of the file is called in the grid. */
export const styleId = (index: number): string => `file${index}`;

/** A look of the file as Univer draws it. */
export function toStyleData(look: StyleLook): IStyleData {
  const { font, borders, fill } = look;
  const rotation = look.rotation === 255 ? { a: 0, v: 1 } : { a: -look.rotation };
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.color === null ? {} : { cl: { rgb: `#${font.color}` } }),
    ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
    ...(Object.keys(borders).length === 0 ? {} : { bd: borderData(borders) }),
    ...(look.horizontal === null || HORIZONTAL[look.horizontal] === undefined
      ? {}
      : { ht: HORIZONTAL[look.horizontal] ?? 0 }),
    // Excel's own place is at the bottom.
    vt: VERTICAL[look.vertical ?? 'bottom'] ?? 3,
    ...(look.wrap ? { tb: WRAP } : look.horizontal === 'fill' ? { tb: CLIP } : {}),
    ...(look.indent === 0 ? {} : { pd: { l: look.indent * POINTS_AN_INDENT } }),
    ...(look.rotation === 0 ? {} : { tr: rotation }),
    ...(look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
  };
}

function borderData({ top, right, bottom, left }: StyleLook['borders']): IBorderData {
  const line = (look: BorderLook | undefined) =>
    look === undefined
      ? {}
      : { s: (LINES[look.line] ?? 1) as BorderStyleTypes, cl: { rgb: `#${look.color}` } };
  return {
    ...(top === undefined ? {} : { t: line(top) }),
    ...(right === undefined ? {} : { r: line(right) }),
    ...(bottom === undefined ? {} : { b: line(bottom) }),
    ...(left === undefined ? {} : { l: line(left) }),
  } as IBorderData;
}
