import type { YearPoint } from './year-points';

/** Where years are looked for: in a header or cell, or in running text, where more is asked of them. */
export type ReadingMode = 'header' | 'sentence';

/** A year without 年 that goes on like this is a part of something else: a code, an address, a figure. */
const RUNS_ON = /^(?:[0-9A-Za-z%‰]|[.,/-] ?[0-9]| ?(?:丁目|番|号|条|区|地割))/;
/** What may follow a number for it to be a year: nothing, a bracket, or a word of tables. */
const WORD_OF_TABLES =
  /^ ?(?:$|[()[\]〔〕【】「」・、。,:~〜∼]|実績|目標|計画|予算|決算|見込|現状|基準|当初|末|年|時点|現在|平均|増加|増減|累計|評価|KPI| )/;
const BARE_NEIGHBOUR = /[0-9A-Za-z,.¥\\第約]$/;

/** Whether a single year that stands in `text` may be taken for a year. Ordinals may. */
export function isFirmYear(text: string, point: YearPoint, mode: ReadingMode, yearHeader: boolean): boolean {
  const after = text.slice(point.end, point.end + 4);
  const before = text.slice(0, point.start);
  const loose = point.tail === 'none' || (point.separator !== null && point.tail === 'month');
  switch (point.kind) {
    case 'fy':
      return true;
    case 'ordinal':
      return true;
    case 'era':
      return point.tail !== 'none' || !RUNS_ON.test(after);
    case 'letter':
      return loose || point.tail === 'end'
        ? isFirmLetter(point, after, mode, yearHeader)
        : mode === 'header' || point.separator !== null || 'HRS'.includes(point.mark.toUpperCase());
    case 'short':
      if (!loose) return true;
      if (RUNS_ON.test(after)) return false;
      return yearHeader || (mode === 'header' && '平昭令'.includes(point.mark));
    case 'western':
      if (point.tail === 'none') {
        return yearHeader && mode === 'header' && WORD_OF_TABLES.test(after) && !BARE_NEIGHBOUR.test(before);
      }
      return point.separator !== '.' || point.tail === 'date' || yearHeader;
    case 'bare':
      if (point.tail === 'none') {
        return mode === 'header' && WORD_OF_TABLES.test(after) && !BARE_NEIGHBOUR.test(before);
      }
      return true;
  }
}

function isFirmLetter(point: YearPoint, after: string, mode: ReadingMode, yearHeader: boolean): boolean {
  if (RUNS_ON.test(after)) return false;
  if (yearHeader) return true;
  if (point.separator !== null || point.tail === 'end') {
    return 'HR'.includes(point.mark) || (point.mark === 'S' && (point.printed ?? 0) > 9);
  }
  const twoDigits = (point.printed ?? 0) > 9;
  if (mode === 'header') return 'HR'.includes(point.mark) || (point.mark === 'S' && twoDigits);
  if (twoDigits) return 'HS'.includes(point.mark) || point.mark === 'R';
  return 'HR'.includes(point.mark) && /^ ?(?:実績|目標|当初|見込|計画|予算|決算|時点|現在|平均)/.test(after);
}
