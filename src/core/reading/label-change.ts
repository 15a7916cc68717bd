import { readAmount } from '../quantity/amount-text';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { findUnit } from '../quantity/unit-lookup';
import { foldWidth } from '../text/fold';
import { bareLabel } from './label-words';

/** A change as words state it: 5分短縮, 5%増, 3ポイント向上. */
export interface Change {
  /** Without a sign, above zero. */
  readonly amount: Quantity;
  /** 0 for words that go either way (改善). */
  readonly sign: 1 | -1 | 0;
  /** 以上: as much or more. */
  readonly atLeast: boolean;
}

/** What a label says of its own figures: a change, or both ends. */
export type LabelChange =
  | { readonly kind: 'change'; readonly change: Change; readonly words: string }
  | { readonly kind: 'from-to'; readonly from: Quantity; readonly to: Quantity; readonly words: string };

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const DOING = '(?:する|させる|を図る|を目指す)?';
const CHANGE = new RegExp(
  `(?<![\\d.,~])(${NUMBER}[^\\d]{0,5}?)(以上)?の?(増加|増やす|増|減少|減らす|減|短縮|削減|上昇|低下|縮減|アップ|ダウン)${DOING}$`,
);
const FROM_TO = new RegExp(
  `(?<![\\d.,~])(${NUMBER})([^\\d]{0,5}?)(?:から|→|⇒|より)(${NUMBER})([^\\d]{0,5}?)(?:(?:に|へ|まで)?(?:増加|減少|短縮|削減|拡大|向上|増やす|減らす|増|減|引き?上げる?|引き?下げる?)|に|へ|まで)${DOING}$`,
);
const DOWN = /減|短縮|低下|ダウン/;
/** A change a year, or against another year than the baseline's, or not exactly meant. */
const OTHER_BASE =
  /毎年|年間|年率|年平均|各年|年度?ごと|年度?毎|前年|対前|昨年|約|およそ|概ね|程度|\d年度?比|年度?[(（].{1,8}[)）]比/;

/** Reads 「10分短縮」, 「5%増」, 「19件から24件に」 at the end of a label; null where there is none. */
export function labelChange(label: string): LabelChange | null {
  const { text } = bareLabel(foldWidth(label));
  if (OTHER_BASE.test(text)) return null;
  return fromTo(text) ?? change(text);
}

function change(text: string): LabelChange | null {
  const [words, amountText = '', atLeast, word = ''] = CHANGE.exec(text) ?? [];
  const amount = words === undefined ? null : amountOf(amountText);
  if (words === undefined || amount === null || !amount.value.isPositive() || amount.value.isZero())
    return null;
  return {
    kind: 'change',
    change: { amount, sign: DOWN.test(word) ? -1 : 1, atLeast: atLeast !== undefined },
    words,
  };
}

/** 2割 is 20 %. */
function amountOf(text: string): Quantity | null {
  const tenths = /^(\d+(?:\.\d+)?)割$/.exec(text);
  if (tenths === null) return readAmount(text);
  return { value: new Decimal(tenths[1] ?? 0).times(10), unit: findUnit('%'), decimals: 0 };
}

/** The unit may be said once, behind either figure. */
function fromTo(text: string): LabelChange | null {
  const [words, first = '', firstUnit = '', second = '', secondUnit = ''] = FROM_TO.exec(text) ?? [];
  if (words === undefined) return null;
  const from = readAmount(first + (firstUnit || secondUnit));
  const to = readAmount(second + (secondUnit || firstUnit));
  return from === null || to === null ? null : { kind: 'from-to', from, to, words };
}
