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

const TWO = '(?:[0-9] [0-9](?= ?年)|[0-9]{1,2}(?![0-9]))';
const FOUR = '(?:[0-9] [0-9] [0-9] [0-9](?= ?年)|[0-9]{4}(?![0-9]))';
const KANJI = KANJI_NUMERAL;
const NOT_IN_NUMBER = '(?<![0-9]|[0-9][.])';
const NOT_IN_FIGURE = '(?<![0-9]|[0-9][.,])';

const ORDINAL = [
  `${NOT_IN_FIGURE}(?:第 ?)?(?<nth>[0-9]{1,2}|${KANJI}{1,2}) ?年 ?(?:度 ?)?目(?![標的途安次])`,
  `第 ?(?<place>[0-9]{1,2}|${KANJI}{1,2}) ?年 ?[度次]`,
  '(?<first>初 ?年 ?度)',
  '(?<final>最 ?終 ?年 ?度)',
].join('|');

const YEAR = [
  `(?<era>明 ?治|大 ?正|昭 ?和|平 ?成|令 ?和) ?(?<eraYear>元|${TWO}|${KANJI}{1,4})`,
  `(?<![A-Za-z0-9.])(?<fy>FY|fy)\\.? ?(?<fyYear>[0-9]{4}|[0-9]{2})(?![0-9])`,
  `(?<![A-Za-z0-9.])(?<letter>[MTSHRmtshr])(?:\\. ?| )?(?<letterYear>元|${TWO})`,
  `(?<![\\p{L}\\p{N}])(?<short>[明大昭平令]) ?(?<shortYear>元|${TWO})`,
  `${NOT_IN_NUMBER}(?:西暦 ?)?(?<western>${FOUR})`,
].join('|');

const ANY = new RegExp(`${ORDINAL}|${YEAR}|${NOT_IN_FIGURE}(?<bare>${TWO})`, 'gu');
const YEAR_HERE = new RegExp(YEAR, 'uy');

const MONTH = `(?<month>[0-9] [0-9](?= ?月)|[0-9]{1,2}(?![0-9])|${KANJI}{1,2})`;
const DAY = `(?<day>[0-9] [0-9](?= ?日)|[0-9]{1,2}(?![0-9])|${KANJI}{1,3})`;
const OF_MONTH = ` ?${MONTH} ?月(?: ?末(?: ?日)?| ?${DAY} ?日)?`;
const FISCAL = /(?: ?年)? ?度(?<end> ?末(?: ?日)?)?/uy;
const WITH_YEAR = {
  fiscal: / ?年 ?度(?<end> ?末(?: ?日)?)?/uy,
  month: new RegExp(` ?年${OF_MONTH}`, 'uy'),
  end: / ?年 ?末/uy,
};
const AFTER_YEAR = { fiscal: FISCAL, month: new RegExp(OF_MONTH, 'uy'), end: / ?末/uy };
const YEAR_WORD = / ?年/uy;
const END_WORD = / ?末/uy;
const SEPARATED =
  /(?<separator>[./]) ?(?<month>[0-9]{1,2})(?![0-9])(?:\k<separator> ?(?<day>[0-9]{1,2})(?![0-9]))?(?<word> ?月)?(?<end> ?末(?: ?日)?)?(?![0-9A-Za-z%‰]|[.,/][0-9])/uy;
const ISO = /-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-9]{2}))?(?![0-9]|-[0-9]|年|度)/uy;
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
  const { nth, place, first, final } = match.groups ?? {};
  const digits = nth ?? place;
  if (digits === undefined && first === undefined && final === undefined) return null;
  const printed = digits !== undefined ? numberOf(digits) : first !== undefined ? 1 : null;
  if (printed !== null && (printed < 1 || printed > LAST_ORDINAL)) return null;
  const place0 = { start: match.index, end: match.index + match[0].length };
  const nothing = { mark: '', era: null, year: null, month: null, day: null, separator: null };
  return { ...place0, ...nothing, kind: 'ordinal', printed, tail: 'none' };
}

function yearPoint(text: string, match: RegExpExecArray): YearPoint | null {
  const mark = markOf(match);
  if (mark === null) return null;
  const start = match.index;
  const pointed = (as: Mark, tail: Tail): YearPoint => ({ ...as, start, ...tail });
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
  return match === null ? null : markOf(match);
}

function markOf(match: RegExpExecArray): Mark | null {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  for (const kind of ['era', 'letter', 'short'] as const) {
    const mark = groups[kind]?.replaceAll(' ', '');
    if (mark === undefined) continue;
    const era = eraOf(mark);
    const printed = numberOf(groups[`${kind}Year`] ?? '');
    if (era === null || printed < 1) return null;
    return { kind, mark, era, printed, year: eraYearToWestern(era, printed), end };
  }
  if (groups['bare'] !== undefined) {
    return { kind: 'bare', mark: '', era: null, printed: numberOf(groups['bare']), year: null, end };
  }
  const printed = numberOf(groups['western'] ?? groups['fyYear'] ?? '');
  const year = printed < 100 ? 2000 + printed : printed;
  if (year < FIRST_WESTERN || year > LAST_WESTERN) return null;
  const kind = groups['western'] === undefined ? 'fy' : 'western';
  return { kind, mark: groups['fy'] ?? '', era: null, printed, year, end };
}

function readTail(text: string, at: number, mark: Mark): Tail {
  const worded = readWordTail(WITH_YEAR, text, at);
  if (worded !== null) return worded;
  const word = matchAt(YEAR_WORD, text, at);
  if (word !== null) return plain('year', at + word[0].length);
  const dated = (mark.kind === 'western' ? matchAt(ISO, text, at) : null) ?? matchAt(SEPARATED, text, at);
  if (dated !== null) {
    const { month, day, separator = '-', word: monthWord, end } = dated.groups ?? {};
    const loose = monthWord === undefined && end === undefined ? separator : null;
    const tail = monthTail(month, day, at + dated[0].length, loose);
    if (tail !== null) return tail;
  }
  const end = mark.kind === 'bare' ? null : matchAt(END_WORD, text, at);
  return end === null ? plain('none', at) : plain('end', at + end[0].length);
}

function readWordTail(words: typeof WITH_YEAR, text: string, at: number): Tail | null {
  const fiscal = matchAt(words.fiscal, text, at);
  if (fiscal !== null) {
    return plain(fiscal.groups?.['end'] === undefined ? 'fiscal' : 'fiscal-end', at + fiscal[0].length);
  }
  const month = matchAt(words.month, text, at);
  if (month !== null) {
    const tail = monthTail(month.groups?.['month'], month.groups?.['day'], at + month[0].length, null);
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
