import { eraOf, eraYearToWestern } from './era';
import { KANJI_NUMERAL, numberOf } from './numerals';
import type { EraName } from './period';

/** What follows a year: nothing, 年, 年度, 年度末, 末, 年末, a month, a day. */
export type YearTail = 'none' | 'year' | 'fiscal' | 'fiscal-end' | 'end' | 'year-end' | 'month' | 'date';

/** A year, or a place in the span, as it stands somewhere in folded text; nothing decided about it yet. */
export interface YearPoint {
  readonly start: number;
  readonly end: number;
  readonly kind: 'era' | 'letter' | 'short' | 'fy' | 'western' | 'bare' | 'ordinal';
  /** What stands before the digits: 平成, H, 平, FY; empty for plain numbers. */
  readonly mark: string;
  readonly era: EraName | null;
  /** The number as printed; for an ordinal its N, or null for 最終年度. */
  readonly printed: number | null;
  /** The western year; null for a bare number and an ordinal. */
  readonly year: number | null;
  readonly tail: YearTail;
  readonly month: number | null;
  readonly day: number | null;
  /** A month or day joined to the year by `.`, `/` or `-`, without 年 and 月. */
  readonly separator: string | null;
}

const FIRST_WESTERN = 1868;
const LAST_WESTERN = 2150;
const LAST_ORDINAL = 20;
/** How many groups stand before those of {@link YEAR}. */
const ORDINAL_GROUPS = 4;

const TWO = '(?:[0-9] [0-9](?= ?年)|[0-9]{1,2}(?![0-9]))';
const FOUR = '(?:[0-9] [0-9] [0-9] [0-9](?= ?年)|[0-9]{4}(?![0-9]))';
const KANJI = KANJI_NUMERAL;
const NOT_IN_NUMBER = '(?<![0-9]|[0-9][.])';
const NOT_IN_FIGURE = '(?<![0-9]|[0-9][.,])';

/** Groups: N of N年目, N of 第N年度, 初年度, 最終年度. */
const ORDINAL = [
  `${NOT_IN_FIGURE}(?:第 ?)?([0-9]{1,2}|${KANJI}{1,2}) ?年 ?(?:度 ?)?目(?![標的途安次])`,
  `第 ?([0-9]{1,2}|${KANJI}{1,2}) ?年 ?[度次]`,
  '(初 ?年 ?度)',
  '(最 ?終 ?年 ?度)',
].join('|');

/** Groups: era and year, FY and year, letter and year, first character and year, western year. */
const YEAR = [
  `(明 ?治|大 ?正|昭 ?和|平 ?成|令 ?和) ?(元|${TWO}|${KANJI}{1,4})`,
  `(?<![A-Za-z0-9.])(FY|fy)\\.? ?([0-9]{4}|[0-9]{2})(?![0-9])`,
  `(?<![A-Za-z0-9.])([MTSHRmtshr])(?:\\. ?| )?(元|${TWO})`,
  `(?<![\\p{L}\\p{N}])([明大昭平令]) ?(元|${TWO})`,
  `${NOT_IN_NUMBER}(?:西暦 ?)?(${FOUR})`,
].join('|');

const ANY = new RegExp(`${ORDINAL}|${YEAR}|${NOT_IN_FIGURE}(${TWO})`, 'gu');
const YEAR_HERE = new RegExp(YEAR, 'uy');

const MONTH = `([0-9] [0-9](?= ?月)|[0-9]{1,2}(?![0-9])|${KANJI}{1,2})`;
const DAY = `([0-9] [0-9](?= ?日)|[0-9]{1,2}(?![0-9])|${KANJI}{1,3})`;
const OF_MONTH = ` ?${MONTH} ?月(?: ?末(?: ?日)?| ?${DAY} ?日)?`;
const FISCAL = /(?: ?年)? ?度( ?末(?: ?日)?)?/uy;
const WITH_YEAR = {
  fiscal: / ?年 ?度( ?末(?: ?日)?)?/uy,
  month: new RegExp(` ?年${OF_MONTH}`, 'uy'),
  end: / ?年 ?末/uy,
};
const AFTER_YEAR = { fiscal: FISCAL, month: new RegExp(OF_MONTH, 'uy'), end: / ?末/uy };
const YEAR_WORD = / ?年/uy;
const END_WORD = / ?末/uy;
const SEPARATED =
  /([./]) ?([0-9]{1,2})(?![0-9])(?:\1 ?([0-9]{1,2})(?![0-9]))?( ?月)?( ?末(?: ?日)?)?(?![0-9A-Za-z%‰]|[.,/][0-9])/uy;
const ISO = /(-)(0[1-9]|1[0-2])(?:-([0-9]{2}))?(?![0-9]|-[0-9]|年|度)/uy;
const OPEN = / ?[([〔] ?/uy;
const CLOSE = / ?[)\]〕]/uy;
const EITHER = / ?[・/=] ?/uy;

interface Mark extends Pick<YearPoint, 'kind' | 'mark' | 'era' | 'printed' | 'year'> {
  readonly end: number;
}

interface Tail extends Pick<YearPoint, 'tail' | 'month' | 'day' | 'separator'> {
  readonly end: number;
}

/**
 * Every place in folded text that may be a year or an ordinal, in order and without overlap. Bare numbers of one
 * or two digits are among them: whether they are years is for the caller to say.
 */
export function scanYearPoints(text: string): readonly YearPoint[] {
  const points: YearPoint[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match !== null; match = ANY.exec(text)) {
    const point = ordinalPoint(match) ?? yearPoint(text, match);
    ANY.lastIndex = point === null ? match.index + 1 : point.end;
    if (point !== null) points.push(point);
  }
  return points;
}

function ordinalPoint(match: RegExpExecArray): YearPoint | null {
  const [whole, nth, place, first, final] = match;
  const digits = nth ?? place;
  if (digits === undefined && first === undefined && final === undefined) return null;
  const printed = digits !== undefined ? numberOf(digits) : first !== undefined ? 1 : null;
  if (printed !== null && (printed < 1 || printed > LAST_ORDINAL)) return null;
  const nothing: Mark = { kind: 'ordinal', mark: '', era: null, printed, year: null, end: 0 };
  return joined(match.index, nothing, plain('none', match.index + whole.length));
}

function yearPoint(text: string, match: RegExpExecArray): YearPoint | null {
  const mark = markOf(match.slice(ORDINAL_GROUPS + 1), match.index + match[0].length);
  if (mark === null) return null;
  const start = match.index;
  const pointed = (as: Mark, tail: Tail): YearPoint => joined(start, as, tail);
  const bracket = sameYearInBrackets(text, mark.end, mark);
  if (bracket !== null) return pointed(preferred(mark, bracket), readTail(text, bracket.end, mark));
  const word = matchAt(YEAR_WORD, text, mark.end);
  const late = word === null ? null : sameYearInBrackets(text, mark.end + word[0].length, mark);
  if (late !== null) {
    const tail = readWordTail(AFTER_YEAR, text, late.end) ?? plain('year', late.end);
    return pointed(preferred(mark, late), tail);
  }
  const joint = matchAt(EITHER, text, mark.end);
  const other = joint === null ? null : readMark(text, mark.end + joint[0].length);
  if (other !== null && other.year === mark.year) {
    return pointed(preferred(mark, other), readTail(text, other.end, other));
  }
  const tail = readTail(text, mark.end, mark);
  const again = sameYearInBrackets(text, tail.end, mark, tail);
  return again === null ? pointed(mark, tail) : pointed(preferred(mark, again), { ...tail, end: again.end });
}

/** Field by field: spreading two objects into one is a hundred times slower, and this runs for every number. */
function joined(start: number, as: Mark, tail: Tail): YearPoint {
  return {
    start,
    end: tail.end,
    kind: as.kind,
    mark: as.mark,
    era: as.era,
    printed: as.printed,
    year: as.year,
    tail: tail.tail,
    month: tail.month,
    day: tail.day,
    separator: tail.separator,
  };
}

function plain(tail: YearTail, end: number): Tail {
  return { tail, month: null, day: null, separator: null, end };
}

/** Of two spellings of one year the later era's, and an era before a western year. */
function preferred(a: Mark, b: Mark): Mark {
  if (a.era === null) return b.era === null ? a : b;
  if (b.era === null) return a;
  return (a.printed ?? 0) <= (b.printed ?? 0) ? a : b;
}

function sameYearInBrackets(text: string, at: number, mark: Mark, tail?: Tail): Mark | null {
  const open = matchAt(OPEN, text, at);
  if (open === null) return null;
  const other = readMark(text, at + open[0].length);
  if (other === null || other.year !== mark.year) return null;
  const otherTail = readTail(text, other.end, other);
  const agrees =
    otherTail.tail === 'none' ||
    otherTail.tail === 'year' ||
    (tail === undefined
      ? otherTail.tail === 'fiscal'
      : otherTail.tail === tail.tail && otherTail.month === tail.month && otherTail.day === tail.day);
  const close = matchAt(CLOSE, text, otherTail.end);
  return agrees && close !== null ? { ...other, end: otherTail.end + close[0].length } : null;
}

function readMark(text: string, at: number): Mark | null {
  const match = matchAt(YEAR_HERE, text, at);
  return match === null ? null : markOf(match.slice(1), at + match[0].length);
}

/** The year that the groups of {@link YEAR}, and behind them a bare number, hold. */
function markOf(groups: readonly (string | undefined)[], end: number): Mark | null {
  const [era, eraYear, fy, fyYear, letter, letterYear, short, shortYear, western, bare] = groups;
  if (bare !== undefined) {
    return { kind: 'bare', mark: '', era: null, printed: numberOf(bare), year: null, end };
  }
  const sign = era ?? letter ?? short;
  if (sign !== undefined) {
    const mark = sign.replaceAll(' ', '');
    const name = eraOf(mark);
    const printed = numberOf(eraYear ?? letterYear ?? shortYear ?? '');
    if (name === null || printed < 1) return null;
    const kind = era !== undefined ? 'era' : letter !== undefined ? 'letter' : 'short';
    return { kind, mark, era: name, printed, year: eraYearToWestern(name, printed), end };
  }
  const printed = numberOf(western ?? fyYear ?? '');
  const year = printed < 100 ? 2000 + printed : printed;
  if (year < FIRST_WESTERN || year > LAST_WESTERN) return null;
  return { kind: fy === undefined ? 'western' : 'fy', mark: fy ?? '', era: null, printed, year, end };
}

function readTail(text: string, at: number, mark: Mark): Tail {
  const worded = readWordTail(WITH_YEAR, text, at);
  if (worded !== null) return worded;
  const word = matchAt(YEAR_WORD, text, at);
  if (word !== null) return plain('year', at + word[0].length);
  const iso = mark.kind === 'western' ? matchAt(ISO, text, at) : null;
  const dated = iso ?? matchAt(SEPARATED, text, at);
  if (dated !== null) {
    const [whole, separator = '-', month, day, monthWord, endWord] = dated;
    const loose = monthWord === undefined && endWord === undefined ? separator : null;
    const tail = monthTail(month, day, at + whole.length, loose);
    if (tail !== null) return tail;
  }
  const end = mark.kind === 'bare' ? null : matchAt(END_WORD, text, at);
  return end === null ? plain('none', at) : plain('end', at + end[0].length);
}

function readWordTail(words: typeof WITH_YEAR, text: string, at: number): Tail | null {
  const fiscal = matchAt(words.fiscal, text, at);
  if (fiscal !== null) {
    return plain(fiscal[1] === undefined ? 'fiscal' : 'fiscal-end', at + fiscal[0].length);
  }
  const month = matchAt(words.month, text, at);
  if (month !== null) {
    const tail = monthTail(month[1], month[2], at + month[0].length, null);
    if (tail !== null) return tail;
  }
  const end = matchAt(words.end, text, at);
  return end === null ? null : plain('year-end', at + end[0].length);
}

function monthTail(
  month: string | undefined,
  day: string | undefined,
  end: number,
  separator: string | null,
): Tail | null {
  const monthNumber = numberOf(month ?? '');
  if (monthNumber < 1 || monthNumber > 12) return null;
  const dayNumber = day === undefined ? null : numberOf(day);
  return { tail: dayNumber === null ? 'month' : 'date', month: monthNumber, day: dayNumber, separator, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
