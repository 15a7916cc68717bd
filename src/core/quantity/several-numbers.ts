import { foldTildes } from '../text/fold';
import { scanNumber } from '../text/numerals';
import { withUnit } from './amount-text';
import type { CellReading, Quantity } from './quantity';
import { convert } from './quantity-ops';
import { sameDimension } from './unit-lookup';

export type AmbiguousReason = Extract<CellReading, { kind: 'ambiguous' }>['reason'];

interface Item {
  readonly quantity: Quantity;
  /** What stands between this item and the next: empty, a space, or a mark. */
  readonly separator: string;
}

const SEPARATOR = /\s*(?:・|、|,|;|\/|~|→|⇒|-|から|ないし|及び|と|\s)\s*$/;
const ITEM_BOUND = /(?:以上|以下|以内|未満|超|程度)$/;
/** 10人以上20人未満; the second bound is already taken off as a suffix. */
const BOTH_BOUNDS = /[0-9][^0-9]{0,6}(?:以上|超)[^0-9]{0,2}[0-9]/;
const ITEM_SIGN = /^(?:[△▲+-]|マイナス)\s*/;

/** Splits text that is nothing but numbers with units and separators; null where there are other words. */
function itemsOf(text: string): readonly Item[] | null {
  const items: Item[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = ITEM_SIGN.exec(text.slice(at))?.[0].length ?? 0;
    const scanned = scanNumber(text, at + sign);
    if (scanned === null) return null;
    let next = scanned.end;
    while (next < text.length && !/[0-9△▲+]/.test(text.charAt(next))) next += 1;
    const gap = text.slice(scanned.end, next);
    const separator = next < text.length ? (SEPARATOR.exec(gap)?.[0] ?? '') : '';
    const spelling = gap
      .slice(0, gap.length - separator.length)
      .trim()
      .replace(ITEM_BOUND, '');
    const quantity = withUnit(scanned, spelling);
    if (quantity === null) return null;
    items.push({ quantity, separator: separator === '' ? '' : separator.trim() || ' ' });
    at = next;
  }
  return items;
}

const COMBINED_DIMENSIONS = new Set(['time', 'span', 'length']);

/** 1時間30分 → 90分: one amount in falling units of one dimension. */
function combined(items: readonly Item[]): Quantity | null {
  let sum: Quantity | null = null;
  for (const { quantity } of items) {
    if (quantity.unit === null || !COMBINED_DIMENSIONS.has(quantity.unit.dimension)) return null;
    if (sum === null) {
      sum = quantity;
      continue;
    }
    if (sum.unit === null || !sameDimension(sum.unit, quantity.unit) || sum.decimals > 0) return null;
    const ratio = sum.unit.factor.div(quantity.unit.factor);
    if (ratio.lessThanOrEqualTo(1) || quantity.value.greaterThanOrEqualTo(ratio)) return null;
    sum = { ...quantity, value: convert(sum, quantity.unit).value.plus(quantity.value) };
  }
  return sum;
}

/**
 * What a text of several numbers is: one amount after all (1時間30分), a reason why it cannot be one figure,
 * or null for words.
 */
export function severalNumbers(body: string): Quantity | AmbiguousReason | null {
  const items = itemsOf(foldTildes(body));
  if (items === null || items.length < 2) return null;
  const separators = items.slice(0, -1).map((item) => item.separator);
  if (items.length === 2 && BOTH_BOUNDS.test(body)) return 'range';
  if (separators.every((separator) => separator === '')) return combined(items) ?? 'compound';
  const [first, second] = items;
  if (items.length === 2 && first !== undefined && second !== undefined) {
    const separator = separators[0] ?? '';
    if (separator === '~' || separator === 'から' || separator === 'ないし') return 'range';
    // 5-2 is the number of a section, 10-20 a range.
    if (separator === '-') return first.quantity.value.lessThan(second.quantity.value) ? 'range' : null;
  } else if (separators.includes('-') || separators.includes('/')) return null;
  return separators.every((separator) => separator === '' || separator === ' ') && separators.includes('')
    ? 'compound'
    : 'two-figures';
}
