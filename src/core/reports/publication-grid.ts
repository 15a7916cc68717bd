import type { Area, CellStyle } from '../workbook/sheet-model';
import { linesIn } from './frame';
import type { KeptLine } from '../entries/kept-lines';
import { valueText } from '../entries/typed-cell';
import type { Entry, SheetBuilder } from './sheet-builder';
import { CENTER, COLOR, HEADER, LABEL, NUMBER, WORDS } from './styles';

/** Columns of the sheet 公表資料: equal and narrow, so that tables of different shapes share one upright page. */
export const GRID = { columns: 26, width: 4.1 } as const;

/** The page is scaled down to its width, so letters are set larger than elsewhere. */
const SIZE = 12;
const LINE = 19;

export const PAPER = {
  header: { ...HEADER, size: SIZE },
  label: { ...LABEL, size: SIZE, bold: true },
  words: { ...WORDS, size: SIZE },
  center: { ...CENTER, size: SIZE },
  number: { ...NUMBER, size: SIZE },
  note: { ...WORDS, size: 10, color: COLOR.muted },
  /** Words that people write. */
  entry: {
    ...WORDS,
    size: SIZE,
    vertical: 'top',
    numberFormat: '@',
    locked: false,
  },
  choice: { ...CENTER, size: SIZE, locked: false },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** An area of the grid: `width` columns from `left` on. */
export function span(row: number, left: number, width: number, rows = 1): Area {
  return { top: row, left, bottom: row + rows - 1, right: left + width - 1 };
}

/** A place where people write: what they wrote before, else `otherwise`. */
export function putField(
  builder: SheetBuilder,
  area: Area,
  kept: KeptLine | undefined,
  field: string,
  otherwise: Entry,
  style: CellStyle,
): ReturnType<SheetBuilder['putKept']> {
  const cell = builder.putKept(area.top, area.left, kept?.entries.get(field), otherwise, style);
  builder.merge(area);
  return cell;
}

/** Makes a row high enough for texts in areas of so many columns, and no lower than `least`. */
export function fitGrid(
  builder: SheetBuilder,
  row: number,
  texts: readonly (readonly [text: string, columns: number])[],
  least = 24,
): void {
  const heights = texts.map(([text, columns]) => linesIn(text, (columns * GRID.width) / 1.08) * LINE + 6);
  builder.height(row, Math.max(least, ...heights));
}

/** What a person sees in a kept entry, for the height of its row. */
export function shownEntry(kept: KeptLine | undefined, field: string): string {
  const entered = kept?.entries.get(field);
  return entered === undefined ? '' : valueText(entered.value);
}
