import { CHANGE_WORDS, readAmount, SIGN } from './amount-text';
import type { Bound, CellReading, Unit } from './quantity';
import { findUnit } from './unit-lookup';

export type FigureReading = Extract<CellReading, { kind: 'figure' }>;

/** What stands around a number, gathered while its text is taken apart. */
export interface Affixes {
  /** A unit in a bracket behind the number: 120(人). */
  unit: Unit | null;
  bound: Bound | null;
  approximate: boolean;
  mark: FigureReading['mark'];
  notes: string[];
  change: FigureReading['change'];
  /** A bracket behind the number holds another figure. */
  secondFigure: boolean;
}

export function noAffixes(): Affixes {
  return {
    unit: null,
    bound: null,
    approximate: false,
    mark: null,
    notes: [],
    change: null,
    secondFigure: false,
  };
}

const APPROXIMATE_BEFORE = /^(?:約|およそ|おおよそ|凡そ|概ね|おおむね|ほぼ|だいたい)\s*/;
const NOTE_BEFORE = /^(延べ|のべ|累計|累積|合計|総計|計|年間|毎年|月間|平均|[年月週](?=[0-9]))\s*[:：]?\s*/;
const LABEL_BEFORE = /^[A-Za-zφΦΣ]{1,2}\s*=\s*/;
const MARK_BEFORE = /^([pr#])\s*(?=[-△▲0-9])/;
const YEN_BEFORE = /^[¥￥\\]\s*/;
const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≧|≥|>=|最低|少なくとも)\s*/, 'at-least'],
  [/^(?:≦|≤|<=|最大|上限)\s*/, 'at-most'],
  [/^>\s*/, 'more-than'],
  [/^<\s*/, 'less-than'],
];

const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/以上$/, 'at-least'],
  [/(?:以下|以内)$/, 'at-most'],
  [/(?:未満|を下回る)$/, 'less-than'],
  [/(?:超|を超える|超過|を上回る)$/, 'more-than'],
];
const APPROXIMATE_AFTER = /(?:程度|前後|ほど|くらい|ぐらい|弱|強|余り|あまり|余|規模)$/;
const BOUND_THEN_PER = /^(.*)(以上|以下|以内|未満|超|程度)(\/.+)$/;
// A star with digits behind it is a multiplication.
const FOOTNOTE = /\s*(※[0-9]{0,2}|[*†‡]|注[0-9]{0,2}\)?)$/;
const MARK_AFTER = /^(.*?)(?:^|\s|(?<![A-Za-z]))([pr#])$/;
const BRACKET_AFTER = /\s*[([〔【<]([^()[\]〔〕【】<>]*)[)\]〕】>]$/;

const CHANGE = new RegExp(
  `^(?:対?基準(?:値|年度?)?比?|対?前?(?:年度?|回|期)?比?)\\s*(?:約|およそ)?(.*?)\\s*の?(${CHANGE_WORDS})$`,
);
/** Dates, footnote numbers and ordinals: figures in a bracket that are no second amount. */
const DATE_IN_NOTE =
  /(?:明治|大正|昭和|平成|令和|[MTSHR])\s*(?:[0-9]{1,2}|元)(?:\s*年度?|[./][0-9]{1,2})?(?:\s*[0-9]{1,2}\s*月)?(?:\s*[0-9]{1,2}\s*日)?|[0-9]{4}\s*年度?(?:\s*[0-9]{1,2}\s*月)?(?:\s*[0-9]{1,2}\s*日)?|[0-9]{1,2}\s*年度|[0-9]{1,2}\s*月(?:\s*[0-9]{1,2}\s*日)?|(?:※|注|\*)\s*[0-9]{1,2}|第[0-9]+[回期次号]/g;

const MARKS: Readonly<Record<string, FigureReading['mark']>> = {
  p: 'preliminary',
  r: 'revised',
  '#': 'part',
};

function markOfNote(note: string): FigureReading['mark'] {
  if (/速報|暫定|見込|集計中|未確定/.test(note)) return 'preliminary';
  if (/訂正|改定値|修正値/.test(note)) return 'revised';
  if (/内数|再掲/.test(note)) return 'part';
  return MARKS[note] ?? null;
}

export interface Stripped {
  /** The text from the number on. */
  readonly rest: string;
  readonly negative: boolean;
  /** A yen sign stood before the number. */
  readonly yen: boolean;
}

/** Takes 約, 延べ, L=, ≧, signs and ¥ off the front. */
export function takePrefixes(body: string, affixes: Affixes): Stripped {
  let rest = body;
  let yen = false;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match;
  };
  for (let before = ''; before !== rest; ) {
    before = rest;
    if (take(APPROXIMATE_BEFORE) !== null) affixes.approximate = true;
    const note = take(NOTE_BEFORE);
    if (note !== null) affixes.notes.push(note[1] ?? '');
    take(LABEL_BEFORE);
    const mark = take(MARK_BEFORE);
    if (mark !== null) affixes.mark = MARKS[mark[1] ?? ''] ?? null;
    for (const [pattern, bound] of BOUND_BEFORE) if (take(pattern) !== null) affixes.bound = bound;
    if (take(YEN_BEFORE) !== null) yen = true;
  }
  const sign = take(SIGN);
  if (sign !== null && take(YEN_BEFORE) !== null) yen = true;
  // ±5 is a tolerance, only ±0 is an amount.
  if (sign?.[2] !== undefined && !/^0(?:\.0+)?(?![0-9.])/.test(rest)) rest = '';
  return { rest, negative: sign?.[1] !== undefined, yen };
}

function takeBracket(inside: string, affixes: Affixes, unit: Unit | null): void {
  const content = inside.trim();
  if (content === '') return;
  const named = findUnit(content.replace(/^単位\s*[:：]?\s*/, ''));
  if (named !== null && unit === null && affixes.unit === null) {
    affixes.unit = named;
    return;
  }
  const bound = BOUND_AFTER.find(([pattern]) => content.length <= 4 && pattern.test(content));
  if (bound !== undefined) affixes.bound ??= bound[1];
  if (named === null && /[0-9]/.test(content.replace(DATE_IN_NOTE, ''))) {
    const match = CHANGE.exec(content);
    const amount = match === null ? null : readAmount(match[1] ?? '');
    if (amount === null || affixes.change !== null) affixes.secondFigure = true;
    else affixes.change = { quantity: { ...amount, unit: amount.unit ?? unit }, word: match?.[2] ?? '' };
    return;
  }
  affixes.mark ??= markOfNote(content);
  affixes.notes.push(content);
}

/** Takes notes, marks, 程度 and 以上 off what follows a number. What stays is the unit's spelling. */
export function takeSuffixes(tail: string, affixes: Affixes): string {
  let rest = tail.trim().replace(/[、。,]$/, '');
  const brackets: string[] = [];
  for (let before: string | null = null; before !== rest; ) {
    before = rest;
    if (rest === '' || findUnit(rest) !== null) break;
    const bracket = BRACKET_AFTER.exec(rest);
    if (bracket !== null) {
      brackets.unshift(bracket[1] ?? '');
      rest = rest.slice(0, bracket.index);
    }
    const footnote = FOOTNOTE.exec(rest);
    if (footnote !== null) {
      affixes.notes.push(footnote[1] ?? '');
      rest = rest.slice(0, footnote.index);
    }
    const mark = MARK_AFTER.exec(rest);
    if (mark !== null) {
      affixes.mark ??= MARKS[mark[2] ?? ''] ?? null;
      rest = mark[1] ?? '';
    }
    // 10人以上/年 is 10人/年 with a bound.
    rest = rest.trim().replace(BOUND_THEN_PER, '$1$3$2');
    if (APPROXIMATE_AFTER.test(rest)) {
      affixes.approximate = true;
      rest = rest.replace(APPROXIMATE_AFTER, '');
    }
    for (const [pattern, bound] of BOUND_AFTER) {
      if (!pattern.test(rest)) continue;
      affixes.bound = bound;
      rest = rest.replace(pattern, '');
    }
    rest = rest.trim();
  }
  const unit = findUnit(rest);
  for (const inside of brackets) takeBracket(inside, affixes, unit);
  return rest;
}
