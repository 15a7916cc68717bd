import type { Quantity } from '../quantity/quantity';
import type { CellStyle } from '../workbook/sheet-model';
import type { ReportContext } from './report-context';

/** The calm look of the report sheets: one dark blue, greys, and pale colours that carry a meaning. */
export const COLOR = {
  ink: '1F3864',
  header: 'DCE6F1',
  muted: '595959',
  band: 'F5F7FA',
  input: 'FFF8DC',
  good: 'E2F0D9',
  goodInk: '375623',
  bad: 'FBE3DC',
  badInk: '9C2A10',
  warn: 'FFF2CC',
  warnInk: '7F6000',
  idle: 'EDEDED',
  target: 'A6B8D0',
  actual: '2F5597',
  accent: 'C55A11',
} as const;

export const TITLE: CellStyle = { bold: true, size: 16, color: COLOR.ink, vertical: 'center' };
export const SECTION: CellStyle = { bold: true, size: 12, color: COLOR.ink, vertical: 'center' };
export const NOTE: CellStyle = { size: 9, color: COLOR.muted, wrap: true, vertical: 'top' };
export const HEADER: CellStyle = {
  bold: true,
  color: COLOR.ink,
  fill: COLOR.header,
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
export const BODY: CellStyle = { border: 'thin', vertical: 'center' };
export const WORDS: CellStyle = { ...BODY, wrap: true, horizontal: 'left', indent: 1 };
export const LABEL: CellStyle = { ...WORDS, color: COLOR.ink, fill: COLOR.band };
export const CENTER: CellStyle = { ...BODY, horizontal: 'center', wrap: true };
export const NUMBER: CellStyle = { ...BODY, horizontal: 'right', indent: 1 };
/** A cell that stands for "nothing here". */
export const EMPTY: CellStyle = { ...CENTER, color: COLOR.muted };
export const LINK: CellStyle = { ...WORDS, color: '0563C1', underline: true };
/** The number of a line, which leads to its source: LibreOffice does not wrap a text with a link. */
export const LINKED_NUMBER: CellStyle = { ...CENTER, color: '0563C1', underline: true };
export const INPUT: CellStyle = { ...NUMBER, fill: COLOR.input, locked: false };

/** Decimals that a number format shows. */
function digits(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(Math.min(decimals, 9))}` : '#,##0';
}

/** The number with its unit: `#,##0"千円"`; negatives with the mark of the language. */
export function amountFormat(quantity: Quantity | null, context: ReportContext, decimals?: number): string {
  const shown =
    decimals ?? (quantity === null ? 0 : Math.max(quantity.decimals, quantity.value.decimalPlaces()));
  const unit = literal(quantity?.unit?.symbol ?? '');
  const body = `${digits(shown)}${unit}`;
  return `${body};${literal(context.t('number.minus'))}${body}`;
}

/** A difference: `+5"人"`, `△5"人"`, `0"人"`. */
export function differenceFormat(
  quantity: Quantity | null,
  context: ReportContext,
  decimals?: number,
): string {
  const shown =
    decimals ?? (quantity === null ? 0 : Math.max(quantity.decimals, quantity.value.decimalPlaces()));
  const unit = literal(context.t('report.difference-unit', { unit: differenceUnit(quantity, context) }));
  const body = `${digits(shown)}${unit}`;
  return `"+"${body};${literal(context.t('number.minus'))}${body};${body}`;
}

/** Differences of percentages are counted in points. */
function differenceUnit(quantity: Quantity | null, context: ReportContext): string {
  const symbol = quantity?.unit?.symbol ?? '';
  return symbol === '%' ? context.t('report.point') : symbol;
}

/** A ratio as per cent with one decimal. */
export function rateFormat(context: ReportContext): string {
  return `0.0%;${literal(context.t('number.minus'))}0.0%`;
}

export function rateChangeFormat(context: ReportContext): string {
  return `"+"0.0%;${literal(context.t('number.minus'))}0.0%;0.0%`;
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
