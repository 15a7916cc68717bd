import type { YearPoint } from './year-points';

/** Where years are looked for: in a header or cell, or in running text, where more is asked of them. */
export type ReadingMode = 'header' | 'sentence';

/** A year without 年 that goes on like this is a part of something else: a code, an address, a figure, 令和元気. */
const RUNS_ON =
  /^(?:[0-9A-Za-z%‰]|[.,/-] ?[0-9]| ?(?:丁目|番|号|条|区|地割|[人名社件円千万億戸組隻基])|[気禄来])/;
/** What may follow a plain number for it to be a year: nothing, a bracket, or a word of tables. */
const WORD_OF_TABLES =
  /^ ?(?:$|[()[\]〔〕【】「」<>・、。:~〜∼]|実績|目標|計画|予算|決算|見込|現状|基準|当初|末|年|時点|現在|平均|増加|増減|累計|評価)/;
const WORD_OF_ACTUALS = /^ ?(?:実績|目標|当初|見込|計画|予算|決算|時点|現在|平均|末)/;
const FIGURE_BEFORE = /[0-9A-Za-z,.¥\\第約全各計△▲-] ?$/;
const BOUNDARY_BEFORE = /(?:^|[ ([〔【「<・:→])$/;
/** Years that are no decades (昭和30年代). */
const DECADE = /^ ?代/;
const KANJI = /[一二三四五六七八九十〇]$/;

/** The highest year at which a letter and a number alone are taken for a year. */
const HIGHEST: Readonly<Record<string, number>> = { R: 30, H: 60, S: 64 };

/** Whether a single year that stands in `text` may be taken for a year. Ordinals may. */
export function isFirmYear(text: string, point: YearPoint, mode: ReadingMode, yearHeader: boolean): boolean {
  const after = text.slice(point.end, point.end + 4);
  if (point.tail === 'year' && DECADE.test(after)) return false;
  switch (point.kind) {
    case 'fy':
    case 'ordinal':
      return true;
    case 'era':
      if (point.tail !== 'none') return true;
      return !RUNS_ON.test(after) && !KANJI.test(text.slice(point.start, point.end));
    case 'letter':
      return isFirmLetter(text, point, mode, yearHeader);
    case 'short':
      if (!isLoose(point)) return true;
      if (RUNS_ON.test(after)) return false;
      return yearHeader || (mode === 'header' && '平昭令'.includes(point.mark));
    case 'western':
      if (point.tail === 'none') return yearHeader && mode === 'header' && isAmongWords(text, point);
      if (point.tail !== 'month' || point.separator === null || yearHeader) return true;
      return point.separator === '/' || (point.separator === '-' && mode === 'header');
    case 'bare':
      return isLoose(point) ? isAmongWords(text, point) : !FIGURE_BEFORE.test(before(text, point));
  }
}

/** Whether a number stands at the edge of the text, in brackets or beside words of tables only. */
export function standsAlone(text: string, point: YearPoint): boolean {
  return BOUNDARY_BEFORE.test(before(text, point)) && isAmongWords(text, point);
}

function isAmongWords(text: string, point: YearPoint): boolean {
  const after = text.slice(point.end, point.end + 4);
  return WORD_OF_TABLES.test(after) && !FIGURE_BEFORE.test(before(text, point));
}

function before(text: string, point: YearPoint): string {
  return text.slice(Math.max(0, point.start - 2), point.start);
}

/** A year without 年, 度 or 月, so that only digits and separators tell it from a figure. */
function isLoose(point: YearPoint): boolean {
  return (
    point.tail === 'none' || point.tail === 'end' || (point.separator !== null && point.tail === 'month')
  );
}

function isFirmLetter(text: string, point: YearPoint, mode: ReadingMode, yearHeader: boolean): boolean {
  const after = text.slice(point.end, point.end + 4);
  const printed = point.printed ?? 0;
  const highest = HIGHEST[point.mark] ?? 0;
  const capital = point.mark === point.mark.toUpperCase();
  if (!isLoose(point)) return capital || mode === 'header' || point.separator === null;
  if (RUNS_ON.test(after)) return false;
  if (yearHeader && mode === 'header') return true;
  if (printed > highest || (point.mark === 'S' && printed < 10)) return false;
  if (mode === 'header') return true;
  if (printed > 9) return true;
  if (point.separator !== null || point.tail === 'end') return point.mark === 'R';
  if (WORD_OF_ACTUALS.test(after) || /[)\]〕]/.test(text.charAt(point.end - 1))) return true;
  return point.mark === 'R' && BOUNDARY_BEFORE.test(before(text, point)) && /^ ?[)\]〕:→]/.test(after);
}
