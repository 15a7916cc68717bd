import type { XlsxPackage } from '../package';
import { childrenOf, parseTree, type XmlElement } from '../write/xml-tree';

/** Colours of a workbook's theme in the order that `theme="n"` counts: the first two pairs are swapped in the part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme that Excel has had since 2013, for workbooks without one. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The palette of Excel 97 (ECMA-376, 18.8.27), from index 8 on; 0 to 7 are the same as 8 to 15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** `RRGGBB` of the theme colours, in the order of their numbers. */
export function readTheme(pkg: XlsxPackage, part: string | null): readonly string[] {
  const text = part === null ? null : pkg.readText(part);
  if (part === null || text === null) return OFFICE_THEME;
  const scheme = find(parseTree(text, part), 'clrScheme');
  if (scheme === null) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = childrenOf(scheme, name)[0]?.children[0];
    const written = color?.attributes.get('val') ?? '';
    // A system colour says what it was when the file was saved.
    const value = color?.local === 'sysClr' ? (color.attributes.get('lastClr') ?? '') : written;
    return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** `RRGGBB` of a `color`, `fgColor` or `tabColor` element; null for automatic. */
export function colorOf(element: XmlElement | null, theme: readonly string[]): string | null {
  if (element === null) return null;
  const { attributes } = element;
  const rgb = attributes.get('rgb');
  const number = (name: string): number | null => {
    const written = attributes.get(name);
    return written === undefined ? null : Number(written);
  };
  const tint = number('tint') ?? 0;
  if (rgb !== undefined) return /[0-9a-f]{6}$/i.test(rgb) ? tinted(rgb.slice(-6).toUpperCase(), tint) : null;
  const themed = number('theme');
  if (themed !== null) return theme[themed] === undefined ? null : tinted(theme[themed], tint);
  const indexed = number('indexed');
  if (indexed === null) return null;
  return PALETTE[indexed < 8 ? indexed : indexed - 8] ?? null;
}

/** A colour made lighter (tint above 0) or darker, by its luminance (ECMA-376, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const base = wanted - chroma / 2;
  return channels
    .map((channel) => (span === 0 ? wanted : base + ((channel - low) / span) * chroma))
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

function find(element: XmlElement, local: string): XmlElement | null {
  if (element.local === local) return element;
  for (const each of element.children) {
    const found = find(each, local);
    if (found !== null) return found;
  }
  return null;
}
