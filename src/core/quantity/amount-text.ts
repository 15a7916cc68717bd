import { type ScannedNumber, scanNumber } from '../text/numerals';
import { Decimal } from './decimal';
import type { Quantity, Unit } from './quantity';
import { findUnit, unknownUnit } from './unit-lookup';

/** Words that say which way a figure moved. */
export const CHANGE_WORDS =
  '短縮|増加|減少|増|減|削減|向上|改善|上昇|低下|拡大|縮小|延長|悪化|アップ|ダウン|UP|DOWN|up|down|超過|不足';

/** A sign at the start, dashes folded. Group 1: negative. Group 2: ±. */
export const SIGN = /^(?:([△▲-]|マイナス)|\+|プラス|(±))\s*/;

/** What no unit contains: punctuation and marks, particles, parts of dates, numbering, words of planning. */
const NO_UNIT =
  /^[数余-]|-$|[!-,.:-@[-`{-~\u00a0-\u00af\u00b1-\u00bf×÷\u2010-\u2bff、。〈-】〜〝〟・]|[ぁ-ん]|[年月時期目番号章条項節割第頁等他]|倍増|半減|目標|実績|計画|予定|見込|達成|以上|以下|以内|未満|.台$/;
const CHANGE = new RegExp(CHANGE_WORDS);
const MAX_UNIT_LENGTH = 6;

/** The unit a text after a number names: known, or unknown but of a unit's shape; undefined for words. */
function unitAfter(text: string): Unit | undefined {
  const known = findUnit(text);
  if (known !== null) return known;
  if (text.length > MAX_UNIT_LENGTH || /[0-9]/.test(text) || NO_UNIT.test(text) || CHANGE.test(text))
    return undefined;
  // 5F, 3D: a letter alone is a floor or a name.
  return /^[A-Za-z]$/.test(text) ? undefined : unknownUnit(text);
}

/**
 * The number joined with the unit spelled after it: 1億2,500万 and 円 give 12,500 万円, 1万2600 and 回 give
 * 12,600 回. Null where the text is no unit.
 */
export function withUnit(scanned: ScannedNumber, spelling: string): Quantity | null {
  const unit = spelling === '' ? null : unitAfter(spelling);
  if (unit === undefined) return null;
  const value = new Decimal(scanned.digits);
  const scaled = findUnit(scanned.scale + spelling);
  if (scaled !== null) return { value, unit: scaled, decimals: scanned.decimals };
  const whole = value.times(new Decimal(10).pow(scanned.exponent));
  return { value: whole, unit, decimals: scanned.decimals - scanned.exponent };
}

/** A signed number with a unit and nothing else, or null. */
export function readAmount(text: string): Quantity | null {
  const sign = SIGN.exec(text);
  const rest = text.slice(sign?.[0].length ?? 0);
  const scanned = scanNumber(rest, 0);
  if (scanned === null || !scanned.regular) return null;
  const quantity = withUnit(scanned, rest.slice(scanned.end).trim());
  if (quantity === null) return null;
  const negative = sign?.[1] !== undefined && !quantity.value.isZero();
  return negative ? { ...quantity, value: quantity.value.negated() } : quantity;
}
