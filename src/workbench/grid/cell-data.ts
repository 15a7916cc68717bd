import type { ICellData } from '@univerjs/core';
import { isDateFormat } from '../../core/quantity/number-format';
import { type CellValue, isErrorValue } from '../../core/workbook/snapshot';

/** Univer's kinds of values (`CellValueType`). */
export const KIND = { text: 1, number: 2, boolean: 3 } as const;

/** Days between the two date systems: Univer counts from 1900. */
const DAYS_1904 = 1462;

/** Error values as cells show them. */
const ERRORS = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

export type DateSystem = 1900 | 1904;

/** A double as a spreadsheet shows it: 15 digits, so that 0.1 + 0.2 is 0.3. */
export function roundDouble(value: number): number {
  return Number(value.toPrecision(15));
}

/** What a cell holds, as Univer keeps it. */
export function toCellValue(
  value: CellValue,
  numberFormat: string,
  dateSystem: DateSystem,
): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (isErrorValue(value)) return { v: value.error, t: KIND.text };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: KIND.boolean };
  if (typeof value === 'string') return { v: value, t: KIND.text };
  const shift = dateSystem === 1904 && isDateFormat(numberFormat) ? DAYS_1904 : 0;
  return { v: roundDouble(value) + shift, t: KIND.number };
}

/**
 * What a cell of Univer's holds.
 *
 * @param isResult of a formula: only then an error's name is an error
 */
export function fromCellValue(
  { v, t: kind }: Pick<ICellData, 'v' | 't'>,
  isResult: boolean,
  numberFormat: string,
  dateSystem: DateSystem,
): CellValue {
  if (v === null || v === undefined || v === '') return null;
  const t: number | null = kind ?? null;
  if (t === KIND.boolean) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (typeof v === 'boolean') return v;
  if (typeof v === 'string' && isResult && ERRORS.has(v)) return { error: v };
  if (typeof v === 'number' || (t === KIND.number && v.trim() !== '' && !Number.isNaN(Number(v)))) {
    if (t === KIND.text) return String(v);
    const shift = dateSystem === 1904 && isDateFormat(numberFormat) ? DAYS_1904 : 0;
    return roundDouble(Number(v) - shift);
  }
  return String(v);
}

/** The formula of a file as people type it: `_xlfn.` is written by programs only. */
export function shownFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;
}
