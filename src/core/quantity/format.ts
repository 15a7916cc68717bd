import { Decimal } from './decimal';
import type { Quantity } from './quantity';
import { PERCENT_POINT } from './unit-lookup';

/** ASCII digits, no grouping, no exponent, no trailing zeros; negative zero is `0`. For JSON and fingerprints. */
export function plainDecimal(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

const PLAIN = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** The decimal of a text in {@link plainDecimal}'s form, or null. Trailing zeros are accepted. */
export function parsePlain(text: string): Decimal | null {
  return PLAIN.test(text) && text.length <= 80 ? new Decimal(text).plus(0) : null;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ',');
}

/** Digits of an amount without sign and unit: grouped, at least the printed decimals, never fewer than it has. */
function magnitude(quantity: Quantity): string {
  const decimals = Math.max(0, quantity.decimals, quantity.value.decimalPlaces());
  const [integer = '0', fraction] = quantity.value.abs().toFixed(decimals).split('.');
  return fraction === undefined ? group(integer) : `${group(integer)}.${fraction}`;
}

/**
 * An amount as documents print it: `625,000千円`, `13.0%`. Nothing is rounded.
 *
 * @param options.minus `ascii` (the default) writes `-500`, `triangle` writes `△500`
 */
export function formatQuantity(
  quantity: Quantity,
  options: { readonly minus?: 'ascii' | 'triangle' } = {},
): string {
  const negative = quantity.value.isNegative() && !quantity.value.isZero();
  const sign = negative ? (options.minus === 'triangle' ? '△' : '-') : '';
  return `${sign}${magnitude(quantity)}${quantity.unit?.symbol ?? ''}`;
}

/**
 * A difference with its sign: `+500千円`, `△500千円`, plain `0` where there is none; of percentages in ポイント.
 *
 * @param minus the sign of the language: △ in Japanese
 */
export function formatDifference(quantity: Quantity, minus: string): string {
  const { value, unit } = quantity;
  if (value.isZero()) return '0';
  const symbol = (unit?.symbol === '%' ? PERCENT_POINT : unit)?.symbol ?? '';
  return `${value.isNegative() ? minus : '+'}${magnitude(quantity)}${symbol}`;
}
