import { isGhostSerial, serialToCivil } from '../calendar/serial';
import type { CellValue } from '../workbook/snapshot';
import { Decimal } from './decimal';
import { type FormatSection, formatSection } from './number-format';
import type { Bound, CellReading, Quantity } from './quantity';
import { isCalendarYear, readFigureText } from './read-text';

export { findMoney, findRates } from './find-amounts';
export { isDateFormat, storedScale } from './number-format';
export { readFigureText } from './read-text';

/**
 * The decimal a person entered: the shortest decimal of the double at 15 significant digits, which is also
 * what Excel shows and computes with.
 */
export function decimalOfDouble(value: number): Decimal {
  // At most 15 digits: already the shortest, and much quicker than toPrecision. Adding 0 makes −0 plain.
  return new Decimal(String(value).length <= 15 ? value + 0 : Number(value.toPrecision(15)));
}

function figure(quantity: Quantity, bound: Bound | null): CellReading {
  return {
    kind: 'figure',
    quantity,
    bound,
    approximate: false,
    change: null,
    note: null,
    mark: null,
    storedAs: 'number',
  };
}

/** The fraction a cell shows under `# ?/?`, where it is the stored number to 15 digits. */
function shownFraction(value: number, digits: number): CellReading | null {
  const limit = Math.min(999, 10 ** digits - 1);
  for (let denominator = 1; denominator <= limit; denominator += 1) {
    const numerator = Math.round(value * denominator);
    if (numerator > 0 && Math.abs(value - numerator / denominator) < 1e-12) {
      return { kind: 'fraction', numerator, denominator, fromDate: false };
    }
  }
  return null;
}

function readNumber(value: number, section: FormatSection): CellReading {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  if (section.kind === 'date') return { kind: 'date', serial: value, text: String(value) };
  if (!Number.isInteger(value)) {
    const fraction = shownFraction(value, section.denominatorDigits);
    if (fraction !== null) return fraction;
  }
  const stored = decimalOfDouble(value);
  if (section.words !== null) {
    const { before, after } = section.words;
    return { kind: 'words', text: `${before}${stored.toFixed()}${after}`.trim() };
  }
  const shown = section.scale === null ? stored : stored.times(section.scale);
  const decimals = section.decimals ?? shown.decimalPlaces();
  const quantity = { value: shown, unit: section.unit, decimals };
  return isCalendarYear(quantity)
    ? { kind: 'words', text: `${stored.toFixed()}年` }
    : figure(quantity, section.bound);
}

/**
 * What a cell in a place for a figure says. Never throws.
 *
 * A number is taken as its decimal at 15 digits and counted as the format shows it (0.13 under `0%` is 13 %,
 * 625000000 under `#,##0,` is 625000), never rounded to the digits shown. `decimals` are the digits that the
 * format fixes, otherwise those of the number itself. Under a date format the reading is `date` with its
 * serial; `text` then is the serial's digits.
 */
export function readCell(value: CellValue, numberFormat: string): CellReading {
  if (typeof value === 'number') return readNumber(value, formatSection(numberFormat, value));
  if (typeof value === 'string') return readFigureText(value);
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'words', text: value ? 'TRUE' : 'FALSE' };
  return { kind: 'error', code: value.error };
}

/** Whether a text reads as a figure, as a fraction or as several figures. Kanji alone may be a name: no figure here. */
export function looksLikeFigure(text: string): boolean {
  return /[0-9０-９]/.test(text) && ['figure', 'fraction', 'ambiguous'].includes(readFigureText(text).kind);
}

/**
 * The fraction that was typed where Excel made a date of it: 1/2 became January 2. Null where the serial is no
 * whole day.
 *
 * @param serial day number as stored
 */
export function fractionFromDate(
  serial: number,
  dateSystem: 1900 | 1904,
): { readonly numerator: number; readonly denominator: number } | null {
  if (!Number.isInteger(serial)) return null;
  if (isGhostSerial(serial, dateSystem)) return { numerator: 2, denominator: 29 };
  const day = serialToCivil(serial, dateSystem);
  return day === null ? null : { numerator: day.month, denominator: day.day };
}
