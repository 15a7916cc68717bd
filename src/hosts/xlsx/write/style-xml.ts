import type { CellStyle, ConditionalFormat } from '../../../core/workbook/sheet-model';
import { TRANSITIONAL } from './dialect';
import { attributes, XML_DECLARATION } from './xml-text';

/** A styles part with nothing but the normal style, for workbooks that have none. */
export const EMPTY_STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${TRANSITIONAL.main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/** What a font of ours takes from the workbook's normal font, as XML. */
export interface BaseFont {
  readonly size: string;
  readonly color: string;
  readonly face: string;
}

/** The normal font of a workbook that has none. */
export function defaultFont(prefix: string): BaseFont {
  return {
    size: `<${prefix}sz val="11"/>`,
    color: '',
    face: `<${prefix}name val="Yu Gothic"/><${prefix}family val="2"/>`,
  };
}

/** Whether the style says anything about the font. */
export function hasFont({ bold, italic, underline, size, color }: CellStyle): boolean {
  return bold === true || italic === true || underline === true || size !== undefined || color !== undefined;
}

export function fontXml(style: CellStyle, base: BaseFont, prefix: string): string {
  const flag = (on: boolean | undefined, name: string): string => (on === true ? `<${prefix}${name}/>` : '');
  const size = style.size === undefined ? base.size : `<${prefix}sz val="${style.size}"/>`;
  const color = style.color === undefined ? base.color : colorXml('color', style.color, prefix);
  const toggles = flag(style.bold, 'b') + flag(style.italic, 'i') + flag(style.underline, 'u');
  return `<${prefix}font>${toggles}${size}${color}${base.face}</${prefix}font>`;
}

/** A solid fill by its colour, or one of the two that every workbook begins with. */
export function fillXml(fill: string, prefix: string): string {
  const isPattern = fill === 'none' || fill === 'gray125';
  const inner = isPattern
    ? `<${prefix}patternFill patternType="${fill}"/>`
    : `<${prefix}patternFill patternType="solid">${colorXml('fgColor', fill, prefix)}` +
      `<${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${inner}</${prefix}fill>`;
}

const BORDER_COLOR = '808080';

export function borderXml(border: CellStyle['border'], prefix: string): string {
  const color = border === undefined ? '' : colorXml('color', BORDER_COLOR, prefix);
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    border === undefined
      ? `<${prefix}${side}/>`
      : `<${prefix}${side} style="${border}">${color}</${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

/** The parts of a cell format by their index. */
export interface FormatParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly numberFormat: number;
  /** Whether the workbook has named styles to base a format on. */
  readonly named: boolean;
}

export function formatXml(style: CellStyle, parts: FormatParts, prefix: string): string {
  const alignment = attributes({
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap === true ? 1 : null,
    indent: style.indent,
  });
  const inner =
    (alignment === '' ? '' : `<${prefix}alignment${alignment}/>`) +
    (style.locked === false ? `<${prefix}protection locked="0"/>` : '');
  const apply = (on: boolean): number | null => (on ? 1 : null);
  const written = attributes({
    numFmtId: parts.numberFormat,
    fontId: parts.font,
    fillId: parts.fill,
    borderId: parts.border,
    xfId: parts.named ? 0 : null,
    applyNumberFormat: apply(parts.numberFormat !== 0),
    applyFont: apply(parts.font !== 0),
    applyFill: apply(parts.fill !== 0),
    applyBorder: apply(parts.border !== 0),
    applyAlignment: apply(alignment !== ''),
    applyProtection: apply(style.locked === false),
  });
  return inner === '' ? `<${prefix}xf${written}/>` : `<${prefix}xf${written}>${inner}</${prefix}xf>`;
}

type Difference = Pick<ConditionalFormat, 'color' | 'fill' | 'bold'>;

export function differentialXml({ color, fill, bold }: Difference, prefix: string): string {
  const font = (bold ? `<${prefix}b/>` : '') + (color === null ? '' : colorXml('color', color, prefix));
  const written =
    (font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`) +
    (fill === null
      ? ''
      : `<${prefix}fill><${prefix}patternFill>${colorXml('bgColor', fill, prefix)}</${prefix}patternFill></${prefix}fill>`);
  return `<${prefix}dxf>${written}</${prefix}dxf>`;
}

function colorXml(element: string, color: string, prefix: string): string {
  if (!/^[0-9A-Fa-f]{6}$/.test(color)) throw new Error(`Not a colour: ${color}`);
  return `<${prefix}${element} rgb="FF${color.toUpperCase()}"/>`;
}
