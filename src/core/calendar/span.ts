import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
} from './civil';
import { numberOf } from './numerals';
import { type FoundPeriod, findPeriods } from './parse-period';
import type { CivilDate, Period } from './period';
import { foldWithPositions } from './positions';

/** What a sentence of 計画期間 or 事業実施期間 says. */
export interface ParsedSpan {
  /** Null where the span starts on a day not given (認定の日) or only a calendar year is. */
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
  /** Fiscal years; calendar years where 年度 is said nowhere. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** N of （Nカ年度）. */
  readonly statedYears: number | null;
  /** Where the first year was worked out from the end and N rather than read. */
  readonly firstYearInferred: boolean;
}

/** N of Nカ年度 and its spellings; of N年度, N年間, （N年） only with a bracket or 間, as 29年 would be a year. */
const STATED =
  /(?<![0-9〇一二三四五六七八九十.,第])(?<count>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?(?:[カヵかヶケ箇個ｶｹ] ?年|年 ?(?:度 ?)?間|年 ?度|年(?= ?\)))/u;
const APPROVAL = /[認決] ?定 ?(?:を ?受 ?け ?た ?)?(?:の ?)?(?:日|後)/;
const JOINED = /から|より|[~〜∼˜\-‐-―−ー─]|至/;
const FROM_HERE = /^[^0-9]{0,6}(?:から|より)/;
const MAX_YEARS = 50;

/** One end of a span: its first and last day, and its fiscal year. */
interface Extent {
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

const NOTHING: Extent = { first: null, last: null, firstYear: null, lastYear: null };

/**
 * The span that a sentence states, or null where it states none. When the start is the day of approval (認定の日) and N
 * years are stated, the first year is the last − N + 1: the first, partial year counts as one.
 *
 * @example parseSpan('地域再生計画認定の日から、平成33年3月31日（5カ年度）') // FY2016–FY2020, end 2021-03-31, 5 years
 */
export function parseSpan(text: string): ParsedSpan | null {
  const folded = foldWithPositions(text).text;
  const found = findPeriods(folded).filter(({ period }) => period.nature !== 'ordinal');
  const stated = statedYears(folded, found);
  const fiscal = /年 ?度/.test(folded);
  const approval = APPROVAL.exec(folded)?.index ?? null;
  const { from, to } = ends(folded, found, approval, stated, fiscal);
  if (from === NOTHING && to === NOTHING && (approval === null || stated === null)) return null;
  const lastYear = to.lastYear;
  const inferred = from.firstYear === null && lastYear !== null && stated !== null;
  return {
    start: from.first,
    end: to.last,
    firstYear: inferred ? lastYear - stated + 1 : from.firstYear,
    lastYear,
    statedYears: stated,
    firstYearInferred: inferred,
  };
}

function statedYears(text: string, found: readonly FoundPeriod[]): number | null {
  let besides = '';
  let at = 0;
  for (const { start, end } of found) {
    besides += `${text.slice(at, start)}―`;
    at = end;
  }
  besides += text.slice(at);
  const count = STATED.exec(besides)?.groups?.['count'];
  const years = count === undefined ? 0 : numberOf(count);
  return years >= 1 && years <= MAX_YEARS ? years : null;
}

function ends(
  text: string,
  found: readonly FoundPeriod[],
  approval: number | null,
  stated: number | null,
  fiscal: boolean,
): { from: Extent; to: Extent } {
  const [one, two] = found;
  if (one === undefined) return { from: NOTHING, to: NOTHING };
  const first = extent(one.period, fiscal);
  if (one.period.nature === 'range') return { from: first, to: first };
  if (two !== undefined && JOINED.test(text.slice(one.end, two.start))) {
    return { from: first, to: extent(two.period, fiscal) };
  }
  if (approval !== null && approval < one.start) return { from: NOTHING, to: first };
  const after = text.slice(one.end);
  if (/^[^0-9]{0,4}まで/.test(after)) return { from: NOTHING, to: first };
  if (FROM_HERE.test(after)) return { from: first, to: lasting(first, stated) };
  if (one.period.nature === 'date' || one.period.nature === 'fiscal-year-end') {
    return { from: NOTHING, to: first };
  }
  return { from: first, to: first };
}

/** The end of a span that runs `years` years from its start. */
function lasting(from: Extent, years: number | null): Extent {
  if (years === null || from.firstYear === null) return NOTHING;
  const last =
    from.first === null ? null : civilFromDays(daysFromCivil(addMonths(from.first, years * 12)) - 1);
  return { ...NOTHING, last, lastYear: last === null ? from.firstYear + years - 1 : fiscalYearOf(last) };
}

function extent(period: Period, fiscal: boolean): Extent {
  const { nature, end, fiscalYear } = period;
  const firstYear = period.firstYear ?? fiscalYear;
  const byYears = { firstYear, lastYear: fiscalYear };
  const years = nature === 'fiscal-year' || nature === 'range' || nature === 'calendar-year';
  if (years && firstYear !== null && fiscalYear !== null) {
    return end === null && !fiscal
      ? { ...byYears, first: null, last: null }
      : { ...byYears, first: fiscalYearStart(firstYear), last: fiscalYearEnd(fiscalYear) };
  }
  const month = nature === 'month' && end !== null;
  return { ...byYears, first: month ? { ...end, day: 1 } : end, last: end };
}
