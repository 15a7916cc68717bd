import { isOn } from '../edit/protection';
import { readNumberFormats } from '../read/styles';
import { child, childrenOf, parseTree, type XmlElement } from '../write/xml-tree';
import { colorOf } from './colors';

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `RRGGBB`, null for the automatic colour. */
  readonly color: string | null;
}

export interface BorderLook {
  /** As the file names it: `thin`, `hair`, `double` … */
  readonly line: string;
  readonly color: string;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** How a cell looks, as a cell format of the workbook says it. */
export interface StyleLook {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly font: FontLook;
  /** Ground, `RRGGBB`; of a pattern its colour. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<Side, BorderLook>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees against the clock; 255 for letters below each other. */
  readonly rotation: number;
}

const NORMAL_FONT: FontLook = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** The look of a workbook without styles. */
export const NORMAL_LOOK: StyleLook = {
  numberFormat: 'General',
  locked: true,
  font: NORMAL_FONT,
  fill: null,
  borders: {},
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  rotation: 0,
};

/** Looks by the number that cells name (`s`); the first is that of a cell that names none. */
export function readStyleLooks(xml: string, part: string, theme: readonly string[]): StyleLook[] {
  const root = parseTree(xml, part);
  const list = (parent: string, name: string): XmlElement[] => {
    const element = child(root, parent);
    return element === null ? [] : childrenOf(element, name);
  };
  const fonts = list('fonts', 'font').map((font) => fontLook(font, theme));
  const fills = list('fills', 'fill').map((fill) => fillLook(fill, theme));
  const borders = list('borders', 'border').map((border) => borderLooks(border, theme));
  const formats = readNumberFormats(xml, part);
  const looks = list('cellXfs', 'xf').map((xf, index): StyleLook => {
    const number = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    const alignment = child(xf, 'alignment')?.attributes ?? new Map<string, string>();
    const locked = child(xf, 'protection')?.attributes.get('locked');
    return {
      numberFormat: formats.codes[formats.byStyle[index] ?? 0] ?? 'General',
      locked: locked === undefined || isOn(locked),
      font: fonts[number('fontId')] ?? NORMAL_FONT,
      fill: fills[number('fillId')] ?? null,
      borders: borders[number('borderId')] ?? {},
      horizontal: alignment.get('horizontal') ?? null,
      vertical: alignment.get('vertical') ?? null,
      wrap: isOn(alignment.get('wrapText')),
      indent: Number(alignment.get('indent') ?? 0),
      rotation: rotationOf(Number(alignment.get('textRotation') ?? 0)),
    };
  });
  return looks.length === 0 ? [NORMAL_LOOK] : looks;
}

function fontLook(font: XmlElement, theme: readonly string[]): FontLook {
  const value = (name: string): string | undefined => child(font, name)?.attributes.get('val');
  const has = (name: string): boolean => {
    const element = child(font, name);
    return element !== null && isOn(element.attributes.get('val') ?? '1');
  };
  const underline = child(font, 'u');
  return {
    name: value('name') ?? NORMAL_FONT.name,
    size: Number(value('sz') ?? NORMAL_FONT.size),
    bold: has('b'),
    italic: has('i'),
    underline: underline !== null && underline.attributes.get('val') !== 'none',
    strike: has('strike'),
    color: colorOf(child(font, 'color'), theme),
  };
}

function fillLook(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern === null) {
    const stop = child(fill, 'gradientFill')?.children[0];
    return stop === undefined ? null : colorOf(child(stop, 'color'), theme);
  }
  const type = pattern.attributes.get('patternType') ?? 'none';
  if (type === 'none') return null;
  const ground = colorOf(child(pattern, 'fgColor'), theme);
  return ground ?? (type === 'solid' ? null : 'D9D9D9');
}

function borderLooks(border: XmlElement, theme: readonly string[]): StyleLook['borders'] {
  const looks: Partial<Record<Side, BorderLook>> = {};
  for (const side of SIDES) {
    const element = child(border, side);
    const line = element?.attributes.get('style');
    if (element === null || line === undefined || line === 'none') continue;
    looks[side] = { line, color: colorOf(child(element, 'color'), theme) ?? '000000' };
  }
  return looks;
}

/** The file counts 91 to 180 for 1 to 90 degrees with the clock. */
function rotationOf(written: number): number {
  return written > 90 && written <= 180 ? 90 - written : written;
}
