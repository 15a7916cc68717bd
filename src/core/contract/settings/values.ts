import { isValid, parseIsoDate } from '../../calendar/civil';
import { parsePeriod } from '../../calendar/parse-period';
import type { CivilDate } from '../../calendar/period';
import type { Rate } from '../../plan/cost';
import { Decimal } from '../../quantity/decimal';
import { squeeze } from '../../text/fold';

const FRACTION = /^([1-9][0-9]{0,3})\/([1-9][0-9]{0,3})$/;
const DAY = /^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$/;

const PART = /^(?:0?\.[0-9]{1,6}|1(?:\.0+)?)$/;
const PERCENT = /^([0-9]{1,3}(?:\.[0-9]{1,4})?)[%％]$/;

/**
 * A rate of at most 1: `1/2`, `2分の1`, `50%`, `0.5`. A day is what a spreadsheet made of a typed `1/2` and is read as
 * that again.
 */
export function rateIn(text: string): Rate | null {
  const folded = squeeze(text);
  const day = parseIsoDate(folded);
  if (day !== null) return rateOf(day.month, day.day);
  const words = /^([1-9][0-9]{0,3})分の([1-9][0-9]{0,3})$/.exec(folded);
  if (words !== null) return rateOf(Number(words[2]), Number(words[1]));
  const percent = PERCENT.exec(folded)?.[1];
  if (percent !== undefined) return fractionOf(new Decimal(percent).dividedBy(100));
  if (PART.test(folded)) return fractionOf(new Decimal(folded));
  const match = FRACTION.exec(folded);
  return match === null ? null : rateOf(Number(match[1]), Number(match[2]));
}

/** A decimal of at most 1 as a fraction in its lowest terms; a third as a decimal is what it says, 333/1000. */
function fractionOf(part: Decimal): Rate | null {
  const denominator = 10 ** part.decimalPlaces();
  const numerator = part.times(denominator).toNumber();
  const divisor = commonDivisor(numerator, denominator);
  return divisor === 0 ? null : rateOf(numerator / divisor, denominator / divisor);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function rateOf(numerator: number, denominator: number): Rate | null {
  return numerator > 0 && numerator <= denominator ? { numerator, denominator } : null;
}

/** A day: `2026-04-01`, `2026/4/1`, and in either calendar with 年月日. */
export function dayIn(text: string): CivilDate | null {
  const match = DAY.exec(squeeze(text));
  if (match !== null) {
    const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return isValid(date) ? date : null;
  }
  const period = parsePeriod(text);
  return period?.nature === 'date' ? period.end : null;
}

/** A fiscal year: `2016`, or with 年度 in either calendar. */
export function fiscalYearIn(text: string): number | null {
  const folded = squeeze(text);
  if (/^(?:19|20)[0-9]{2}$/.test(folded)) return Number(folded);
  const period = parsePeriod(text, { fiscal: true });
  return period?.nature === 'fiscal-year' ? period.fiscalYear : null;
}

/** First and last fiscal year: `2019～2022年度`, `2019`, `2023～` (null: no end is known). */
export function fiscalYearsIn(text: string): readonly [number, number | null] | null {
  const folded = squeeze(text);
  const open = /^(.+)[~〜∼˜]$/.exec(folded)?.[1];
  if (open !== undefined) {
    const first = fiscalYearIn(open);
    return first === null ? null : [first, null];
  }
  const plain = /^((?:19|20)[0-9]{2})[-~〜∼˜–]((?:19|20)[0-9]{2})$/.exec(folded);
  if (plain !== null) return inOrder(Number(plain[1]), Number(plain[2]));
  const period = parsePeriod(text, { fiscal: true });
  if (period?.nature === 'range') return inOrder(period.firstYear, period.fiscalYear);
  const year = fiscalYearIn(text);
  return year === null ? null : [year, year];
}

function inOrder(first: number | null, last: number | null): readonly [number, number] | null {
  return first === null || last === null || last < first ? null : [first, last];
}
