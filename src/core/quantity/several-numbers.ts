import { foldTildes } from '../text/fold';
import { scanNumber } from '../text/numerals';
import { withUnit } from './amount-text';
import type { CellReading, Quantity } from './quantity';
import { convert } from './quantity-ops';
import { sameDimension } from './unit-lookup';

export type AmbiguousReason = Extract<CellReading, { kind: 'ambiguous' }>['reason'];

interface Item {
  readonly quantity: Quantity;
  /** What stands between the item before and this one: empty, a space, or a mark. */
  readonly separator: string;
}

const SEPARATOR = /\s*(?:・|、|,|;|\/|~|→|⇒|-|から|ないし|及び|と|\s)\s*$/;
const ITEM_BOUND = /(?:以上|以下|以内|未満|超|程度)$/;
/** 10人以上20人未満; the second bound is already taken off as a suffix. */
const LOWER_BOUND = /以上|超/;
const ITEM_SIGN = /^(?:[△▲+-]|マイナス)\s*/;

/** Splits text that is nothing but numbers with units and separators; empty where there are other words. */
function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  let before = '';
  let at = 0;
  while (at < text.length) {
    const sign = ITEM_SIGN.exec(text.slice(at))?.[0].length ?? 0;
    const scanned = scanNumber(text, at + sign);
    if (scanned === null) return [];
    let next = scanned.end;
    while (next < text.length && !/[0-9△▲+]/.test(text.charAt(next))) next += 1;
    const gap = text.slice(scanned.end, next);
    const separator = SEPARATOR.exec(gap)?.[0] ?? '';
    const spelling = gap.slice(0, gap.length - separator.length).replace(ITEM_BOUND, '');
    const quantity = withUnit(scanned, spelling);
    if (quantity === null) return [];
    items.push({ quantity, separator: before });
    before = separator === '' ? '' : separator.trim() || ' ';
    at = next;
  }
  return items;
}

/** 1時間30分 → 90分, 1億円500万円 → 10,500万円: one amount in falling units of one dimension. */
function combined(first: Item, others: readonly Item[]): Quantity | null {
  let sum = first.quantity;
  for (const { quantity } of others) {
    if (sum.unit === null || quantity.unit === null || !sameDimension(sum.unit, quantity.unit)) return null;
    const ratio = sum.unit.factor.div(quantity.unit.factor);
    if (sum.decimals > 0 || ratio.lessThanOrEqualTo(1) || quantity.value.greaterThanOrEqualTo(ratio))
      return null;
    sum = { ...quantity, value: convert(sum, quantity.unit).value.plus(quantity.value) };
  }
  return sum;
}

/**
 * What a text of several numbers is: one amount after all (1時間30分), a reason why it cannot be one figure,
 * or null for words.
 */
export function severalNumbers(body: string): Quantity | AmbiguousReason | null {
  const [first, ...others] = itemsOf(foldTildes(body));
  const [second] = others;
  if (first === undefined || second === undefined) return null;
  const separators = others.map(({ separator }) => separator);
  const isPair = others.length === 1;
  if (isPair && (LOWER_BOUND.test(body) || ['~', 'から', 'ないし'].includes(second.separator)))
    return 'range';
  if (separators.every((separator) => separator === '')) return combined(first, others) ?? 'compound';
  // 5-2 is the number of a section, 10-20 a range.
  if (isPair && second.separator === '-')
    return first.quantity.value.lessThan(second.quantity.value) ? 'range' : null;
  if (!isPair && (separators.includes('-') || separators.includes('/'))) return null;
  return 'two-figures';
}
