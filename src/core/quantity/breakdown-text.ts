import { foldWidth } from '../text/fold';
import { Decimal } from './decimal';
import type { Quantity } from './quantity';
import { findUnit } from './unit-lookup';

/** One computation of a 積算: `講師謝金 30,000円×2人×5回＝300千円`. */
export interface Breakdown {
  /** As printed, from its first factor to its result. */
  readonly text: string;
  /** What the left side gives, in yen. */
  readonly exact: Quantity;
  /** The printed result, in its own unit; without one in yen. */
  readonly result: Quantity;
  /** A result without a unit: it can count 円 or 千円. */
  readonly resultUnitOpen: boolean;
  /** 税抜 beside a price, and no ×1.1: the result may have the tax on it or not. */
  readonly taxOpen: boolean;
  /** Whether words say that the fraction was cut off, raised or rounded. */
  readonly saysRounding: boolean;
}

export interface BreakdownText {
  readonly computations: readonly Breakdown[];
  /** Whether nothing but these computations (and words) stands in the text: no amount beside them, no ほか, no 約. */
  readonly isWhole: boolean;
}

const NUMBER = String.raw`[0-9][0-9,]*(?:\.[0-9]+)?`;
const WORDS_AFTER = /[^\s0-9×+=@,()*/÷、。;:~]{0,8}/.source;
const FACTOR = String.raw`[@¥]?\s*(?:${NUMBER})(?:\/[0-9]+)?\s*${WORDS_AFTER}\s*(?:\([^()0-9]*\))?`;
const PRODUCT = String.raw`${FACTOR}(?:\s*×\s*${FACTOR})+`;
const MONEY = /(?:千|万|百万|億)?円/;
const SUM = new RegExp(
  String.raw`(${PRODUCT}(?:\s*\+\s*(?:${PRODUCT}|${FACTOR}))*)\s*=\s*[¥]?\s*(${NUMBER})\s*(${MONEY.source})?`,
  'g',
);
const ONE_FACTOR = new RegExp(
  String.raw`^[@¥]?\s*(${NUMBER})(?:\/([0-9]+))?\s*(${WORDS_AFTER})\s*(?:\(([^()0-9]*)\))?$`,
);
const TIMES = /[✕✖╳]|(?<=[0-9円人回日月件個式%)\s])[xX*](?=\s*[@¥0-9])/g;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8 };
const ROUNDING_WORDS = /切り?捨|切り?上|四捨五入|端数/;
const NOT_ALL = /ほか|他[、。)\s]|外[0-9]|など|等[、。)\s]|約|程度|≒/;
const YEN = findUnit('JPY');

/** The computations that a text of a 積算 spells out; those that cannot be read to the end are left out. */
export function readBreakdown(text: string): BreakdownText {
  const folded = foldWidth(text).replace(/[＠]/g, '@').replace(TIMES, '×');
  const computations: Breakdown[] = [];
  let rest = folded;
  let broken = false;
  for (const match of folded.matchAll(SUM)) {
    const [whole, left = '', printed = '', unit = ''] = match;
    const before = folded.slice(0, match.index).trimEnd().slice(-1);
    const after = folded.slice(match.index + whole.length).trimStart();
    const read = /[×+÷/*(.,−-]/.test(before) || /^[×+÷/*.0-9−-]/.test(after) ? null : leftSide(left);
    const counted = unit === '' && /^[^\s、。,;)(=]/.test(after) && !/^[(（]/.test(after);
    if (read === null || counted) {
      broken = true;
      continue;
    }
    rest = rest.replace(whole, ' ');
    const resultUnit = findUnit(unit === '' ? 'JPY' : unit);
    computations.push({
      text: whole.trim(),
      exact: { value: read.value, unit: YEN, decimals: read.value.decimalPlaces() },
      result: { ...numberOf(printed), unit: resultUnit },
      resultUnitOpen: unit === '',
      taxOpen: /税抜|税別|税込まず/.test(folded) && !/×\s*1\.(?:1|10|08)(?![0-9])/.test(left),
      saysRounding: ROUNDING_WORDS.test(folded),
    });
  }
  const isWhole = !broken && !NOT_ALL.test(folded) && !/[0-9]\s*(?:千|万|百万|億)?円|=/.test(rest);
  return { computations, isWhole };
}

/** Σ of products in yen; null where a factor is none that can be multiplied or nothing is money. */
function leftSide(text: string): { readonly value: Decimal } | null {
  let sum = new Decimal(0);
  for (const product of text.split('+')) {
    let value = new Decimal(1);
    let money = 0;
    for (const factor of product.split('×')) {
      const one = factorOf(factor.trim());
      if (one === null) return null;
      if (one.isMoney) money += 1;
      value = value.times(one.value);
    }
    if (money > 1) return null;
    sum = sum.plus(value);
  }
  return { value: sum };
}

function factorOf(text: string): { readonly value: Decimal; readonly isMoney: boolean } | null {
  const [, digits = '', below, words = ''] = ONE_FACTOR.exec(text) ?? [];
  if (digits === '') return null;
  const number = numberOf(digits).value.div(below ?? 1);
  const money = /^(千|万|百万|億)?円/.exec(words);
  if (money !== null) return { value: number.times(SCALES[money[1] ?? ''] ?? 1), isMoney: true };
  if (words.startsWith('%')) return { value: number.div(100), isMoney: false };
  if (/^(?:割|分の|倍増|千|万|億|百)/.test(words)) return null;
  return { value: number, isMoney: false };
}

function numberOf(digits: string): { readonly value: Decimal; readonly decimals: number } {
  const plain = digits.replaceAll(',', '');
  return { value: new Decimal(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}
