import { foldDashes, foldTildes, foldWidth } from '../text/fold';
import { scanNumber } from '../text/numerals';
import { isPending, readMark } from './cell-words';
import { Decimal } from './decimal';
import { findRates } from './find-amounts';
import type { Bound, CellReading, Quantity, Unit } from './quantity';
import { convert } from './quantity-ops';
import { findUnit, sameDimension, unknownUnit } from './unit-lookup';

type FigureReading = Extract<CellReading, { kind: 'figure' }>;
type AmbiguousReason = Extract<CellReading, { kind: 'ambiguous' }>['reason'];

/** Longer cells are prose; figures with all their notes are shorter. */
const MAX_LENGTH = 200;

const ANY_FIGURE = /[0-9０-９½⅓⅔¼¾⅕⅖⅗⅘〇零一壱壹二弐貳三参參四五伍六七八九十]/;
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

const APPROXIMATE_BEFORE = /^(?:約|およそ|おおよそ|凡そ|概ね|おおむね|ほぼ|だいたい)\s*/;
const NOTE_BEFORE = /^((?:延べ|のべ|累計|累積|合計|総計|計|年間|毎年|月間|平均))\s*[:：]?\s*/;
const LABEL_BEFORE = /^[A-Za-zφΦΣ]{1,2}\s*[=＝]\s*/;
const MARK_BEFORE = /^([pr#])\s*(?=[-△▲0-9])/;
const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≧|≥|>=|最低|少なくとも)\s*/, 'at-least'],
  [/^(?:≦|≤|<=|最大|上限)\s*/, 'at-most'],
  [/^>\s*/, 'more-than'],
  [/^<\s*/, 'less-than'],
];
const SIGN = /^(?:([△▲-]|マイナス)|\+|プラス|(±))\s*/;
const YEN_BEFORE = /^[¥\\]\s*/;

const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/以上$/, 'at-least'],
  [/(?:以下|以内)$/, 'at-most'],
  [/(?:未満|を下回る)$/, 'less-than'],
  [/(?:超|を超える|超過|を上回る)$/, 'more-than'],
];
const APPROXIMATE_AFTER = /(?:程度|前後|ほど|くらい|ぐらい|弱|強|余り|あまり|余)$/;
const BOUND_THEN_PER = /^(.*)(以上|以下|以内|未満|超|程度)(\/.+)$/;
const FOOTNOTE = /\s*((?:※|\*|†|‡)[0-9]{0,2}|\(?注[0-9]{0,2}\)?)$/;
const MARK_AFTER = /^(.*?)(?:^|\s|(?<![A-Za-z]))([pr#])$/;
const BRACKET_AFTER = /\s*[([〔【<]([^()[\]〔〕【】<>]*)[)\]〕】>]$/;

const CHANGE_WORD =
  '短縮|増加|減少|増|減|削減|向上|改善|上昇|低下|拡大|縮小|延長|悪化|アップ|ダウン|UP|DOWN|up|down|超過|不足';
const CHANGE = new RegExp(
  `^(?:対?前?(?:年度?|回|期)?比?|対?基準(?:値|年度?)?比?)\\s*(.*?)\\s*(?:の|が)?(${CHANGE_WORD})$`,
);
const DATE_IN_NOTE =
  /(?:明治|大正|昭和|平成|令和|[MTSHR])\s*(?:[0-9]{1,2}|元)(?:\s*年度?|[./][0-9]{1,2})?(?:\s*[0-9]{1,2}\s*月)?(?:\s*[0-9]{1,2}\s*日)?|[0-9]{4}\s*年度?(?:\s*[0-9]{1,2}\s*月)?(?:\s*[0-9]{1,2}\s*日)?|[0-9]{1,2}\s*年度|[0-9]{1,2}\s*月(?:\s*[0-9]{1,2}\s*日)?|(?:※|注|\*)\s*[0-9]{1,2}|第[0-9]+[回期次号]/g;

/** What no unit contains: change words, parts of dates, numbering, particles, punctuation. */
const NO_UNIT = new RegExp(
  `${CHANGE_WORD}|倍増|半減|[ぁ-ん]|[年月時期目番号章条項節割第頁等他]|目標|実績|計画|予定|見込|達成|以上|以下|以内|未満|[!-,.:-@[-\`{-~。、，「」『』“”〜～→⇒⇔●○◎◯×△▲■□◆◇※・]`,
);
const MAX_UNIT_LENGTH = 6;

/** The unit a text after a number names: known, or unknown but of a unit's shape; undefined for words. */
function unitAfter(text: string): Unit | undefined {
  const known = findUnit(text);
  if (known !== null) return known;
  if (text.length > MAX_UNIT_LENGTH || /[0-9]/.test(text) || NO_UNIT.test(text)) return undefined;
  return /^[A-Za-z]$/.test(text) ? undefined : unknownUnit(text);
}

/** The number at `at` joined with the unit spelled after it: 1億2,500万 and 円 give 12,500 万円. */
function withUnit(
  scanned: { digits: string; decimals: number; scale: string; exponent: number },
  spelling: string,
): Quantity | null {
  const unit = spelling === '' ? null : unitAfter(spelling);
  if (unit === undefined) return null;
  const value = new Decimal(scanned.digits);
  if (scanned.exponent === 0) return { value, unit, decimals: scanned.decimals };
  const scaled = spelling === '' ? null : findUnit(scanned.scale + spelling);
  if (scaled !== null) return { value, unit: scaled, decimals: scanned.decimals };
  return {
    value: value.times(new Decimal(10).pow(scanned.exponent)),
    unit,
    decimals: Math.max(0, scanned.decimals - scanned.exponent),
  };
}

function words(text: string): CellReading {
  return { kind: 'words', text: text.trim() };
}

function ambiguous(reason: AmbiguousReason, text: string): CellReading {
  return { kind: 'ambiguous', reason, text: text.trim() };
}

/** Joins a number that a line break cut inside its groups: `1,150,0⏎00`. Two whole numbers are left apart. */
function joinBroken(text: string): string {
  if (!/[\r\n]/.test(text)) return foldWidth(text);
  const lines = text.split(/[\r\n]+/).map((line) => foldWidth(line));
  return foldWidth(
    lines.reduce((joined, line) => {
      const left = /[0-9][0-9,]*$/.exec(joined)?.[0];
      const right = /^[0-9,]*[0-9]/.exec(line)?.[0];
      if (left !== undefined && right !== undefined) {
        const whole = /^[0-9]{1,3}(?:,[0-9]{3})+$/;
        const cut = !/^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$/.test(left) || right.startsWith(',');
        if (cut && whole.test(left + right)) return joined + line;
      }
      return `${joined} ${line}`;
    }),
  );
}

interface Item {
  readonly quantity: Quantity;
  /** What stands between this item and the next. */
  readonly separator: string;
}

const SEPARATOR = /\s*(?:・|、|,|;|\/|~|→|⇒|-|から|ないし|及び|と|\s)\s*$/;
const ITEM_BOUND = /(?:以上|以下|以内|未満|超|程度)$/;

/** Splits text that is nothing but numbers with units and separators; null where there are other words. */
function itemsOf(text: string): readonly Item[] | null {
  const items: Item[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = SIGN.exec(text.slice(at))?.[0].length ?? 0;
    const scanned = scanNumber(text, at + (items.length === 0 ? sign : 0));
    if (scanned === null) return null;
    let next = scanned.end;
    while (next < text.length && !/[0-9]/.test(text.charAt(next))) next += 1;
    const gap = text.slice(scanned.end, next);
    const separator = next < text.length ? (SEPARATOR.exec(gap)?.[0] ?? '') : '';
    const spelling = gap
      .slice(0, gap.length - separator.length)
      .trim()
      .replace(ITEM_BOUND, '');
    const quantity = withUnit(scanned, spelling);
    if (quantity === null) return null;
    items.push({ quantity, separator: separator.trim() === '' && separator !== '' ? ' ' : separator.trim() });
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
    if (!sameDimension(sum.unit, quantity.unit) || sum.unit === null) return null;
    const ratio = sum.unit.factor.div(quantity.unit.factor);
    if (ratio.lessThanOrEqualTo(1) || quantity.value.greaterThanOrEqualTo(ratio)) return null;
    const finer = convert(sum, quantity.unit);
    sum = { ...quantity, value: finer.value.plus(quantity.value) };
  }
  return sum;
}

/** What several numbers in one cell are: a range, a pair, a compound; or words. */
function severalNumbers(text: string, body: string): CellReading | Quantity {
  const items = itemsOf(foldTildes(body));
  if (items === null || items.length < 2) return words(text);
  const separators = items.slice(0, -1).map((item) => item.separator);
  const [first, second] = items;
  if (separators.every((separator) => separator === ''))
    return combined(items) ?? ambiguous('compound', text);
  if (items.length === 2 && first !== undefined && second !== undefined) {
    const separator = separators[0] ?? '';
    if (separator === '~' || separator === 'から' || separator === 'ないし') return ambiguous('range', text);
    if (separator === '-') {
      const rising = first.quantity.value.lessThan(second.quantity.value);
      return rising ? ambiguous('range', text) : words(text);
    }
  } else if (separators.some((separator) => separator === '-' || separator === '/')) return words(text);
  if (separators.includes('') && !separators.some((separator) => separator !== '' && separator !== ' ')) {
    return ambiguous('compound', text);
  }
  return ambiguous('two-figures', text);
}

function readFraction(text: string, body: string): CellReading | null {
  const [rate, ...others] = findRates(body);
  if (rate === undefined || others.length > 0 || rate.form === 'percent' || rate.start !== 0) return null;
  const tail = body.slice(rate.end).replace(BRACKET_AFTER, '').trim();
  if (!/^(?:以内|以下|補助|相当|相当額|を補助|を上限)?$/.test(tail)) return null;
  if (/[0-9]/.test(body.slice(rate.end))) return null;
  if (rate.numerator === 0 && rate.form === 'slash') return words(text);
  return { kind: 'fraction', numerator: rate.numerator, denominator: rate.denominator, fromDate: false };
}

interface Draft {
  unit: Unit | null;
  bound: Bound | null;
  approximate: boolean;
  mark: FigureReading['mark'];
  notes: string[];
  change: FigureReading['change'];
}

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

/** Takes a bracket behind a figure into the draft; false where it holds another figure. */
function takeBracket(inside: string, draft: Draft, unit: Unit | null): boolean {
  const content = inside.trim();
  if (content === '') return true;
  const named = findUnit(content.replace(/^単位\s*[:：]?\s*/, ''));
  if (named !== null && unit === null && draft.unit === null) {
    draft.unit = named;
    return true;
  }
  const isBound = BOUND_AFTER.find(([pattern]) => pattern.test(content) && content.length <= 4);
  if (isBound !== undefined && draft.bound === null) draft.bound = isBound[1];
  if (/[0-9]/.test(content.replace(DATE_IN_NOTE, '')) && named === null) {
    const match = CHANGE.exec(content);
    if (match === null || draft.change !== null) return false;
    const [, amount = '', word = ''] = match;
    const inner = readAmount(amount.replace(/^(?:約|およそ)\s*/, ''));
    if (inner === null) return false;
    draft.change = { quantity: inner.unit === null ? { ...inner, unit } : inner, word };
    return true;
  }
  draft.mark ??= markOfNote(content);
  draft.notes.push(content);
  return true;
}

/** A signed number with a unit and nothing else, or null. */
function readAmount(text: string): Quantity | null {
  const sign = SIGN.exec(text);
  const rest = text.slice(sign?.[0].length ?? 0);
  const scanned = scanNumber(rest, 0);
  if (scanned === null || !scanned.regular) return null;
  const quantity = withUnit(scanned, rest.slice(scanned.end).trim());
  if (quantity === null) return null;
  return sign?.[1] === undefined || quantity.value.isZero()
    ? quantity
    : { ...quantity, value: quantity.value.negated() };
}

interface Head {
  readonly rest: string;
  readonly negative: boolean;
  readonly yen: boolean;
}

/** Takes 約, 延べ, L=, ≧, signs and ¥ off the front. */
function takePrefixes(body: string, draft: Draft): Head {
  let rest = body;
  let negative = false;
  let yen = false;
  for (let before = ''; before !== rest; ) {
    before = rest;
    const approximate = APPROXIMATE_BEFORE.exec(rest);
    if (approximate !== null) {
      draft.approximate = true;
      rest = rest.slice(approximate[0].length);
    }
    const note = NOTE_BEFORE.exec(rest);
    if (note !== null) {
      draft.notes.push(note[1] ?? '');
      rest = rest.slice(note[0].length);
    }
    rest = rest.replace(LABEL_BEFORE, '');
    const mark = MARK_BEFORE.exec(rest);
    if (mark !== null) {
      draft.mark = MARKS[mark[1] ?? ''] ?? null;
      rest = rest.slice(mark[0].length);
    }
    for (const [pattern, bound] of BOUND_BEFORE) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      draft.bound = bound;
      rest = rest.slice(match[0].length);
    }
    if (YEN_BEFORE.test(rest)) {
      yen = true;
      rest = rest.replace(YEN_BEFORE, '');
    }
  }
  const sign = SIGN.exec(foldDashes(rest.slice(0, 1)) + rest.slice(1));
  if (sign !== null) {
    negative = sign[1] !== undefined;
    rest = rest.slice(sign[0].length);
    if (sign[2] !== undefined && !/^0(?![0-9])/.test(rest)) rest = '';
    if (YEN_BEFORE.test(rest)) {
      yen = true;
      rest = rest.replace(YEN_BEFORE, '');
    }
  }
  return { rest, negative, yen };
}

/** Takes notes, marks, 程度 and 以上 off the end; what stays is the unit's spelling. Null: another figure. */
function takeSuffixes(
  tail: string,
  draft: Draft,
  numberHasUnit: (text: string) => Unit | null,
): string | null {
  let rest = tail.trim();
  const brackets: string[] = [];
  for (let before = ''; before !== rest; ) {
    before = rest;
    const bracket = BRACKET_AFTER.exec(rest);
    if (bracket !== null && findUnit(rest) === null) {
      brackets.unshift(bracket[1] ?? '');
      rest = rest.slice(0, bracket.index);
    }
    const footnote = FOOTNOTE.exec(rest);
    if (footnote !== null) {
      draft.notes.push(footnote[1] ?? '');
      rest = rest.slice(0, footnote.index);
    }
    const mark = MARK_AFTER.exec(rest);
    if (mark !== null && findUnit(rest) === null) {
      draft.mark ??= MARKS[mark[2] ?? ''] ?? null;
      rest = (mark[1] ?? '').trim();
    }
    const per = BOUND_THEN_PER.exec(rest);
    if (per !== null) rest = `${per[1]}${per[3]}${per[2]}`;
    if (APPROXIMATE_AFTER.test(rest) && findUnit(rest) === null) {
      draft.approximate = true;
      rest = rest.replace(APPROXIMATE_AFTER, '');
    }
    for (const [pattern, bound] of BOUND_AFTER) {
      if (!pattern.test(rest)) continue;
      draft.bound = bound;
      rest = rest.replace(pattern, '');
    }
    rest = rest.trim();
  }
  const unit = numberHasUnit(rest);
  return brackets.every((inside) => takeBracket(inside, draft, unit)) ? rest : null;
}

function readFigure(text: string): CellReading {
  let body = joinBroken(text);
  const draft: Draft = { unit: null, bound: null, approximate: false, mark: null, notes: [], change: null };
  const enclosed = /^\(([^()]*)\)$/.exec(body);
  if (enclosed !== null) body = (enclosed[1] ?? '').trim();
  const fraction = readFraction(text, body);
  if (fraction !== null) return fraction;
  const { rest, negative, yen } = takePrefixes(body, draft);
  const scanned = scanNumber(rest, 0);
  if (scanned === null) return words(text);
  const tail = rest.slice(scanned.end);
  // Codes such as 01100 and 007 are no amounts.
  if (/^0[0-9]/.test(rest)) return words(text);
  const spelling = takeSuffixes(tail, draft, (unit) => findUnit(unit));
  if (spelling === null) return ambiguous('two-figures', text);
  const quantity = withUnit(scanned, spelling);
  if (quantity === null) {
    const several = severalNumbers(
      text,
      rest.slice(0, scanned.end) + spelling.padStart(spelling.length + (/^\s/.test(tail) ? 1 : 0)),
    );
    if ('kind' in several) return several;
    return figure(several, draft, negative);
  }
  if (!scanned.regular) return ambiguous('grouping', text);
  if (isCalendarYear(quantity)) return words(text);
  if (scanned.kanji && !isPlainKanji(rest, scanned, quantity)) return words(text);
  const unit = quantity.unit ?? draft.unit ?? (yen ? findUnit('円') : null);
  if (enclosed !== null && !negative && unit !== null && unit.dimension !== 'money') return words(text);
  return figure({ ...quantity, unit }, draft, negative || enclosed !== null);
}

/** 2019年 is a year and no span of time. */
function isCalendarYear(quantity: Quantity): boolean {
  return quantity.unit?.symbol === '年' && quantity.value.greaterThanOrEqualTo(1868);
}

/** Kanji are numbers only where a name is unlikely: 一億二千万円 and 五社, not 八戸, 十分 or 一部. */
function isPlainKanji(text: string, scanned: { end: number; scale: string }, quantity: Quantity): boolean {
  if (!/^[〇零一壱壹二弐貳三参參四五伍六七八九十拾百千万億兆円人]/.test(text)) return true;
  if (quantity.unit !== null) return KANJI_UNITS.has(quantity.unit.dimension);
  return scanned.end >= 2;
}

function figure(quantity: Quantity, draft: Draft, negative: boolean): FigureReading {
  const value = negative && !quantity.value.isZero() ? quantity.value.negated() : quantity.value;
  return {
    kind: 'figure',
    quantity: { value, unit: quantity.unit, decimals: quantity.decimals },
    bound: draft.bound,
    approximate: draft.approximate,
    change: draft.change,
    note: draft.notes.length === 0 ? null : draft.notes.join(' '),
    mark: draft.mark,
    storedAs: 'text',
  };
}

/**
 * What a text in a place for a figure says. Never throws; digits are never joined across a space or another
 * mark; what could mean several figures comes back as `ambiguous` with the reason.
 *
 * @example readFigureText('1億2,500万円') // figure 12500 万円
 * @example readFigureText('8組13名') // ambiguous, compound
 */
export function readFigureText(text: string): CellReading {
  if (text.length > MAX_LENGTH) return text.trim() === '' ? { kind: 'blank' } : words(text);
  const mark = readMark(text);
  if (mark !== null) return mark;
  if (!ANY_FIGURE.test(text)) return words(text);
  if (findUnit(text) !== null || isPending(text)) return words(text);
  return readFigure(text);
}
