import { foldWidth } from '../text/fold';
import { joinBrokenNumbers, type ScannedNumber, scanNumber } from '../text/numerals';
import { TextCache } from '../text/text-cache';
import { withUnit } from './amount-text';
import { readMark } from './cell-words';
import { type Affixes, type FigureReading, noAffixes, takePrefixes, takeSuffixes } from './figure-affixes';
import { findRates } from './find-amounts';
import type { CellReading, Quantity } from './quantity';
import { type AmbiguousReason, severalNumbers } from './several-numbers';
import { findUnit } from './unit-lookup';

/** Longer cells are prose; figures with all their notes are shorter. */
const MAX_LENGTH = 200;

/** Numerals, signs, brackets and the first letters of what may stand before a number; a label begins otherwise. */
const CAN_BEGIN =
  /^[\s\u2000-\u200b\ufeff]*[0-9０-９½⅓⅔¼¾⅕⅖⅗⅘〇零一壱壹二弐貳三参參四五伍六七八九十拾百陌千阡.．A-Za-zＡ-Ｚａ-ｚφΦΣ#＃¥￥\\＼(（<>＜＞≧≥≦≤+＋±△▲\u002d\u00ad\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d\u30fc\uff61-\uff9f約お凡概ほだ延の累合総計年毎月平週最少上マプゼ]/;
const ENCLOSED = /^\(([^()]*)\)$/;
/** No fraction is without one of these; \u2044 and \u2215 are slashes. */
const FRACTION = /[/分½⅓⅔¼¾⅕⅖⅗⅘\u2044\u2215]/;
const FRACTION_TAIL = /^(?:以内|以下|補助|相当|相当額|を補助|を上限)?\s*(?:[([〔【][^()0-9]*[)\]〕】])?$/;
const DASHES = /[\u00ad\u2010-\u2015\u2212\u2500\u2501\ufe58\ufe63]/g;
/** A long vowel mark is a dash only before a number: コース keeps its own. */
const VOWEL_DASH = /(^|[0-9]\s?)\u30fc(?=\s?[0-9])/g;

/** Kanji are read as numbers only where a name is unlikely: 五社 and 一億二千万円, not 八戸, 十分 or 一部. */
const KANJI_UNITS = new Set([
  'money',
  'people',
  'count:社',
  'count:件',
  'count:回',
  'count:団体',
  'count:世帯',
  'count:箇所',
]);

function words(text: string): CellReading {
  return { kind: 'words', text: text.trim() };
}

function ambiguous(reason: AmbiguousReason, text: string): CellReading {
  return { kind: 'ambiguous', reason, text: text.trim() };
}

function figure(quantity: Quantity, affixes: Affixes, negative: boolean): FigureReading {
  const value = negative && !quantity.value.isZero() ? quantity.value.negated() : quantity.value;
  return {
    kind: 'figure',
    quantity: { value, unit: quantity.unit, decimals: quantity.decimals },
    bound: affixes.bound,
    approximate: affixes.approximate,
    change: affixes.change,
    note: affixes.notes.length === 0 ? null : affixes.notes.join(' '),
    mark: affixes.mark,
    storedAs: 'text',
  };
}

/** A text that is a fraction as a whole; null where it is none. */
function readFraction(text: string, body: string): CellReading | null {
  const rates = findRates(body).filter((rate) => rate.form !== 'percent');
  const [rate] = rates;
  if (rate === undefined || rate.start !== 0) return null;
  if (rates.length > 1) {
    const between = rates.reduce((rest, { text: found }) => rest.replace(found, ''), body);
    return /^[\s・、,;~→⇒又はまたは]*$/.test(between) ? ambiguous('two-figures', text) : null;
  }
  // 2019/4 is a month.
  if (rate.numerator >= 1868) return words(text);
  if (rate.numerator === 0 || !FRACTION_TAIL.test(body.slice(rate.end).trim())) return null;
  return { kind: 'fraction', numerator: rate.numerator, denominator: rate.denominator, fromDate: false };
}

/** 2019年 is a year and no span of time. */
export function isCalendarYear(quantity: Quantity): boolean {
  const { unit, value } = quantity;
  return unit?.symbol === '年' && value.greaterThanOrEqualTo(1868) && value.lessThan(2200);
}

/** 「1 事業主体」 is a numbered heading; 「12 票」 and 「1200 ヘルパー」 are figures. */
function isHeading(scanned: ScannedNumber, tail: string, quantity: Quantity): boolean {
  const unit = quantity.unit;
  if (unit === null || !unit.dimension.startsWith('other:')) return false;
  return tail.startsWith(' ') && unit.symbol.length > 1 && /^[0-9]{1,2}$/.test(scanned.digits);
}

function isKanjiFigure(scanned: ScannedNumber, quantity: Quantity): boolean {
  return quantity.unit === null ? scanned.end >= 2 : KANJI_UNITS.has(quantity.unit.dimension);
}

function readFigure(text: string): CellReading {
  let body = foldWidth(joinBrokenNumbers(text)).replace(DASHES, '-').replace(VOWEL_DASH, '$1-');
  const inside = ENCLOSED.exec(body)?.[1];
  if (inside !== undefined) body = inside.trim();
  const fraction = FRACTION.test(body) ? readFraction(text, body) : null;
  if (fraction !== null) return fraction;
  const affixes = noAffixes();
  const stripped = takePrefixes(body, affixes);
  const { negative, yen } = stripped;
  const rest = stripped.rest.replace(/^(?:ゼロ|(?=\.[0-9]))/, '0');
  // Codes such as 01100 and 007 are no amounts.
  const scanned = /^0[0-9]/.test(rest) ? null : scanNumber(rest, 0);
  if (scanned === null) return words(text);
  // ¥1,234- and 1,234円也 close an amount against additions.
  const tail = rest.slice(scanned.end).replace(yen ? /^\s*(?:-|也)$/ : /(?<=円)也$/, '');
  const spelling = takeSuffixes(tail, affixes);
  const quantity = withUnit(scanned, spelling);
  if (quantity === null) {
    const several = severalNumbers(rest.slice(0, scanned.end) + (tail.startsWith(' ') ? ' ' : '') + spelling);
    if (several === null) return words(text);
    if (typeof several === 'string') return ambiguous(several, text);
    return affixes.secondFigure ? ambiguous('two-figures', text) : figure(several, affixes, negative);
  }
  if ((isCalendarYear(quantity) && !negative) || (scanned.kanji && !isKanjiFigure(scanned, quantity)))
    return words(text);
  if (isHeading(scanned, tail, quantity)) return words(text);
  if (!scanned.regular) return ambiguous('grouping', text);
  if (affixes.secondFigure) return ambiguous('two-figures', text);
  const unit = quantity.unit ?? affixes.unit ?? (yen ? findUnit('円') : null);
  // (1,234) is minus 1,234 in accounts, but (5人) is a remark.
  if (inside !== undefined && !negative && unit !== null && unit.dimension !== 'money') return words(text);
  return figure({ ...quantity, unit }, affixes, negative || inside !== undefined);
}

function readText(text: string): CellReading {
  if (text.trim().length > MAX_LENGTH) return words(text);
  const mark = readMark(text);
  if (mark !== null) return mark;
  return CAN_BEGIN.test(text) && findUnit(text) === null ? readFigure(text) : words(text);
}

/** Readings of short texts: a workbook says 0 人 and 未定 many times. Readings never change, so they are shared. */
const cache = new TextCache<CellReading>(4_000, 24);

/**
 * What a text in a place for a figure says. Never throws; digits are never joined across a space or another
 * mark; what could mean several figures comes back as `ambiguous` with the reason.
 *
 * @example readFigureText('1億2,500万円') // figure, 12500 万円
 * @example readFigureText('8組13名') // ambiguous, compound
 */
export function readFigureText(text: string): CellReading {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const reading = readText(text);
  cache.set(text, reading);
  return reading;
}
