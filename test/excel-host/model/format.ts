/** Sides of a cell that can have a line, as the API names them. */
export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Edge = (typeof EDGES)[number];

export interface Line {
  /** `None`, `Continuous`, `Dash` … */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How one cell looks. Never changed in place: cells share it. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** `#RRGGBB`, null for none. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly lines: Readonly<Partial<Record<Edge, Line>>>;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: '游ゴシック',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  locked: true,
  lines: {},
};

export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#RRGGBB` in capitals of what the API takes (`#f00` is not taken), or null. */
export function readColor(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  return match === null ? (NAMED_COLORS[text.toLowerCase()] ?? null) : `#${(match[1] ?? '').toUpperCase()}`;
}
