import type { SettingsRow } from '../../core/contract/settings-rows';
import { valueAt, withValue } from '../settings-edits';

/** The settings of the check that the form shows; empty text is the default. */
export const FORM_ITEMS = [
  'preset',
  'programme',
  'rate',
  'grading',
  'as-of',
  'printed-as',
  'actual-due-months',
] as const;
export type FormItem = (typeof FORM_ITEMS)[number];

const placeOf = (item: string) => ({ category: 'check', target: '', item });

export function valueOf(rows: readonly SettingsRow[], item: FormItem): string {
  return valueAt(rows, placeOf(item));
}

/** Rows with another value of an item; empty leaves it to the default. Rows about anything else stay as they are. */
export function withItem(
  rows: readonly SettingsRow[],
  item: FormItem,
  value: string,
): readonly SettingsRow[] {
  return withValue(rows, placeOf(item), value.normalize('NFKC'));
}

const RATE = /^([1-9][0-9]?)\/([1-9][0-9]?)$/;

/** Whether a text is no rate: a fraction of at most 1. Several are apart by spaces. */
export function isRateWrong(text: string): boolean {
  return text
    .trim()
    .split(/[\s、,]+/)
    .some((rate) => {
      const [, top, bottom] = RATE.exec(rate.normalize('NFKC')) ?? [];
      return Number(top) > Number(bottom) || top === undefined;
    });
}
