import type { CellValue } from '../workbook/snapshot';
import { Decimal } from './decimal';
import { type FormatSection, formatSection } from './number-format';
import type { CellReading, Unit } from './quantity';
import { readFigureText } from './read-text';

export { findMoney, findRates, type FoundMoney, type FoundRate } from './find-amounts';
export { isDateFormat, isMonthDayFormat, storedScale } from './number-format';
export { readFigureText } from './read-text';

/**
 * The decimal a person entered: the shortest decimal of the double at 15 significant digits, which is also
 * what Excel shows and computes with.
 */
export function decimalOfDouble(value: number): Decimal {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return new Decimal(value === 0 ? 0 : value);
  return new Decimal(Number(value.toPrecision(15)));
}

function figure(value: Decimal, unit: Unit | null, decimals: number): CellReading {
  return {
    kind: 'figure',
    quantity: { value, unit, decimals },
    bound: null,
    approximate: false,
    change: null,
    note: null,
    mark: null,
    storedAs: 'number',
  };
}

/** The fraction a cell shows under `# ?/?`, where it is the stored number to 15 digits. */
function shownFraction(value: number, digits: number): CellReading | null {
  if (!(value > 0) || value >= 1_000) return null;
  const limit = Math.min(999, 10 ** digits - 1);
  for (let denominator = 1; denominator <= limit; denominator += 1) {
    const numerator = Math.round(value * denominator);
    if (numerator > 0 && Math.abs(value - numerator / denominator) < 1e-14 * Math.max(1, value)) {
      return { kind: 'fraction', numerator, denominator, fromDate: false };
    }
  }
  return null;
}

function readNumber(value: number, section: FormatSection): CellReading {
  if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
  if (section.kind === 'date') return { kind: 'date', serial: value, text: String(value) };
  if (section.kind === 'fraction' && !Number.isInteger(value)) {
    const fraction = shownFraction(value, section.denominatorDigits);
    if (fraction !== null) return fraction;
  }
  const stored = decimalOfDouble(value);
  const shown = section.shift === 0 ? stored : stored.times(new Decimal(10).pow(section.shift));
  return figure(shown, section.unit, section.decimals ?? shown.decimalPlaces());
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
  if (typeof value === 'number') {
    if (numberFormat === 'General' && Number.isFinite(value)) {
      const stored = decimalOfDouble(value);
      return figure(stored, null, Number.isInteger(value) ? 0 : stored.decimalPlaces());
    }
    return readNumber(value, formatSection(numberFormat, value));
  }
  if (typeof value === 'string') return readFigureText(value);
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'words', text: value ? 'TRUE' : 'FALSE' };
  return { kind: 'error', code: value.error };
}

const FIGURE_START = /^\s*[(（]?\s*(?:[-+△▲－−+約])?\s*[0-9０-９]/;

/**
 * A quick guess whether a cell holds a figure, for counting: true for every number and for text that starts
 * like one. {@link readCell} decides.
 */
export function looksLikeFigure(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value.length <= 60 && FIGURE_START.test(value);
}

/**
 * The fraction that was typed where Excel made a date of it: 1/2 became January 2. Null for no whole day.
 *
 * @param serial day number as stored
 */
export function fractionFromDate(
  serial: number,
  dateSystem: 1900 | 1904,
): { readonly numerator: number; readonly denominator: number } | null {
  if (!Number.isInteger(serial) || serial < (dateSystem === 1900 ? 1 : 0) || serial > 2_958_465) return null;
  // In the 1900 system serial 60 is a day that never was, and the days before it count one less.
  if (dateSystem === 1900 && serial === 60) return { numerator: 2, denominator: 29 };
  const days = dateSystem === 1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return { numerator: date.getUTCMonth() + 1, denominator: date.getUTCDate() };
}
