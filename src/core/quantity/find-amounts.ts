import { joinBrokenNumbers, scanNumber } from '../text/numerals';
import { Decimal } from './decimal';
import type { Quantity } from './quantity';
import { findUnit } from './unit-lookup';

/** An amount of money in a sentence; positions count in the text as given, `end` is after the last character. */
export interface FoundMoney {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A share in a sentence, as written: 50% is 50/100. */
export interface FoundRate {
  readonly numerator: number;
  readonly denominator: number;
  readonly form: 'slash' | 'words' | 'percent' | 'glyph';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Widths folded one character for one, so that positions stay those of the original text. */
function foldInPlace(text: string): string {
  return text.replace(/[\uff01-\uff5e]|[\s\u00a0\u2000-\u200a\u3000]|[\u2044\u2215]/g, (mark) => {
    const code = mark.charCodeAt(0);
    if (code === 0x2044 || code === 0x2215) return '/';
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

const NUMBER_START = /[0-9][0-9,]*|[〇零一壱壹二弐貳三参參四五伍六七八九十]+/g;
const YEN_AFTER = /\s*円(?![滑形卓熟墳舞弧周柱錐陣])(?!\s*(?:\/|当))/y;
const SIGN_BEFORE = /(?:[△▲\u2212]|マイナス|(?<=[\s(:,=])-)\s?$/;
const YEN_BEFORE = /[¥￥\\]\s?$/;
/** 数十万円 and 何千円 name no amount; digits and letters before belong to a larger number or a code. */
const PART_OF_NUMBER = /[0-9][.,]?$|[A-Za-z数何幾]$/;

function lookAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * All money amounts of a sentence, in order. The unit is the one printed (10億円 is 10 of 億円). Amounts a
 * unit (500円/人), irregular grouping and 数千円 are left out.
 *
 * @example findMoney('・総事業費 625,000千円（うち非公共ハード事業 0千円）') // 625,000千円 and 0千円
 */
export function findMoney(text: string): readonly FoundMoney[] {
  if (!/[円¥￥]/.test(text)) return [];
  const folded = foldInPlace(joinBrokenNumbers(text, true));
  const found: FoundMoney[] = [];
  NUMBER_START.lastIndex = 0;
  for (let hit = NUMBER_START.exec(folded); hit !== null; hit = NUMBER_START.exec(folded)) {
    const at = hit.index;
    const scanned = scanNumber(folded, at);
    if (scanned === null) continue;
    NUMBER_START.lastIndex = scanned.end;
    if (
      !scanned.regular ||
      /^0[0-9]/.test(folded.slice(at)) ||
      PART_OF_NUMBER.test(folded.slice(Math.max(0, at - 2), at))
    )
      continue;
    const before = folded.slice(Math.max(0, at - 5), at);
    const yen = lookAt(YEN_AFTER, folded, scanned.end);
    const prefix = yen === null ? YEN_BEFORE.exec(before) : null;
    if (yen === null && prefix === null) continue;
    const unit = findUnit(`${scanned.scale}円`);
    const base = unit ?? findUnit('円');
    const factor = unit === null ? new Decimal(10).pow(scanned.exponent) : new Decimal(1);
    const beforeSign = prefix === null ? before : before.slice(0, prefix.index);
    const sign = SIGN_BEFORE.exec(beforeSign);
    const value = new Decimal(scanned.digits).times(factor);
    const start = at - (prefix?.[0].length ?? 0) - (sign?.[0].length ?? 0);
    const end = scanned.end + (yen?.length ?? 0);
    found.push({
      quantity: {
        value: sign === null || value.isZero() ? value : value.negated(),
        unit: base,
        decimals: unit === null ? value.decimalPlaces() : scanned.decimals,
      },
      start,
      end,
      text: text.slice(start, end),
    });
    NUMBER_START.lastIndex = end;
  }
  return found;
}

const GLYPHS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
};

const KANJI_DIGITS = '一二三四五六七八九十';
const SMALL_NUMBER = `[0-9]{1,4}|[${KANJI_DIGITS}]{1,3}`;
const RATE = new RegExp(
  [
    '(?<![0-9A-Za-z./,])([0-9]{1,4})\\s?/\\s?([0-9]{1,4})(?![0-9]*[/0-9.])',
    `(?<![0-9.,${KANJI_DIGITS}])(${SMALL_NUMBER})\\s?分の\\s?(${SMALL_NUMBER})`,
    '(?<![0-9.,])([0-9]{1,4}(?:\\.[0-9]{1,4})?)\\s?(?:%|パーセント)(?!\\s?(?:ポイント|pt))',
    '([½⅓⅔¼¾⅕⅖⅗⅘])',
  ].join('|'),
  'g',
);

function smallNumber(text: string): number {
  return /^[0-9]/.test(text) ? Number(text) : Number(scanNumber(text, 0)?.digits ?? Number.NaN);
}

/**
 * Everything that may state a share: 1/2, ２分の１, 三分の二, 10/10, ½, 50%. Candidates only: 4/1 in a sentence
 * may be a day, and the caller decides.
 */
export function findRates(text: string): readonly FoundRate[] {
  const folded = foldInPlace(text);
  const found: FoundRate[] = [];
  for (const match of folded.matchAll(RATE)) {
    const [whole, above, below, wordBelow, wordAbove, percent, glyph] = match;
    const start = match.index;
    const place = { start, end: start + whole.length, text: text.slice(start, start + whole.length) };
    if (above !== undefined && below !== undefined) {
      found.push({ numerator: Number(above), denominator: Number(below), form: 'slash', ...place });
    } else if (wordBelow !== undefined && wordAbove !== undefined) {
      found.push({
        numerator: smallNumber(wordAbove),
        denominator: smallNumber(wordBelow),
        form: 'words',
        ...place,
      });
    } else if (percent !== undefined) {
      const [integer = '', fraction = ''] = percent.split('.');
      const denominator = 100 * 10 ** fraction.length;
      found.push({ numerator: Number(integer + fraction), denominator, form: 'percent', ...place });
    } else if (glyph !== undefined) {
      const [numerator, denominator] = GLYPHS[glyph] ?? [0, 0];
      found.push({ numerator, denominator, form: 'glyph', ...place });
    }
  }
  return found.filter((rate) => rate.denominator > 0 && Number.isFinite(rate.numerator));
}
