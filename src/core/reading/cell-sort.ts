import { parsePeriod, periodInHeader } from '../calendar/parse-period';
import { periodFromSerial } from '../calendar/serial-period';
import type { EraName, Period } from '../calendar/period';
import { readCell } from '../quantity/read-cell';
import type { CellReading } from '../quantity/quantity';
import { unitInLabel } from '../quantity/unit';
import { squeeze } from '../text/fold';
import { TextCache } from '../text/text-cache';
import { isErrorValue, type WorkbookSnapshot } from '../workbook/snapshot';
import type { GridCell } from './grid';
import { headingOf } from './headings';
import { type HeaderMeaning, meaningOf } from './vocabulary';

/** What a cell looks like before anyone knows which table it stands in. */
export type CellSort =
  /** A number, as number or text, with or without a unit; a fraction; an error where a figure was computed. */
  | 'figure'
  /** A dash, 集計中, 秘匿: the place of a figure without one. */
  | 'mark'
  | 'period'
  /** A text with header words in it. */
  | 'word'
  | 'text'
  /** A sentence or anything longer than a label. */
  | 'prose';

export interface SortedText {
  readonly sort: CellSort;
  readonly squeezed: string;
  readonly meaning: HeaderMeaning;
  /** The period in the text, with the words beside it. */
  readonly period: { readonly period: Period; readonly rest: string } | null;
}

const LONGEST_LABEL = 60;
const CLOSES = /[)）\]］]$/;
const SENTENCE = /[。]|である|します|する。|こと。/;
const READING_SORTS: Readonly<Record<CellReading['kind'], CellSort>> = {
  blank: 'text',
  figure: 'figure',
  none: 'mark',
  pending: 'mark',
  withheld: 'mark',
  fraction: 'figure',
  date: 'period',
  ambiguous: 'figure',
  error: 'figure',
  words: 'text',
};

const SHORT_YEAR = /(?<![0-9])[0-9]{1,2}年/;
const SHORT_FISCAL_YEAR = /^[0-9]{1,2}年度/;

/** Short texts of this and earlier workbooks. */
const shared = new TextCache<SortedText>(4_000, 16);

/** Sorts the cells of one workbook; texts that repeat are sorted once. */
export class CellSorter {
  private readonly texts = new Map<string, SortedText>();
  private readonly dateFormats = new Map<number, boolean>();

  constructor(private readonly workbook: WorkbookSnapshot) {}

  sort(cell: GridCell): CellSort {
    const { value } = cell.source;
    if (typeof value === 'string') return this.text(value).sort;
    if (typeof value === 'number') return this.isDate(cell.source.format) ? 'period' : 'figure';
    return isErrorValue(value) ? 'figure' : 'text';
  }

  /** The text's sort; only for cells that hold text. */
  text(value: string): SortedText {
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    let sorted = shared.get(value);
    if (sorted === undefined) {
      sorted = sortText(value);
      shared.set(value, sorted);
    }
    this.texts.set(value, sorted);
    return sorted;
  }

  /** The squeezed text of a cell that holds text, else ''. */
  words(cell: GridCell | undefined): string {
    const value = cell?.source.value;
    return typeof value === 'string' ? this.text(value).squeezed : '';
  }

  /**
   * The period that a cell prints: a date, a text with a period in it, or, under a year header, a bare year; of
   * one or two digits where the era is known.
   */
  period(
    cell: GridCell,
    bareYears: boolean,
    era: EraName | null = null,
  ): { period: Period; rest: string } | null {
    const { value, format } = cell.source;
    const context = era === null ? { yearHeader: true } : { yearHeader: true, era };
    if (typeof value === 'string') {
      const { period, squeezed } = this.text(value);
      const short = era !== null && SHORT_YEAR.test(squeezed);
      // 5年度 below 令和4年度 is no fifth year of the plan.
      const goesOn = short && period?.period.nature === 'ordinal' && SHORT_FISCAL_YEAR.test(squeezed);
      if ((period !== null && !goesOn) || !bareYears) return period;
      // 目標29年度 beside 平成26年度
      if (short) return periodInHeader(squeezed, context);
      const bare = parsePeriod(squeezed, context);
      return bare === null ? null : { period: bare, rest: '' };
    }
    if (typeof value !== 'number') return null;
    const code = this.workbook.numberFormats[format] ?? 'General';
    const period = this.isDate(format)
      ? periodFromSerial(value, this.workbook.dateSystem, code)
      : bareYears
        ? parsePeriod(String(value), context)
        : null;
    return period === null ? null : { period, rest: '' };
  }

  /** A figure with a unit of money in its cell or its number format. */
  isMoney({ source: { value, format } }: GridCell): boolean {
    const reading = readCell(value, this.workbook.numberFormats[format] ?? 'General');
    return reading.kind === 'figure' && reading.quantity.unit?.dimension === 'money';
  }

  private isDate(format: number): boolean {
    const known = this.dateFormats.get(format);
    if (known !== undefined) return known;
    const isDate = readCell(1, this.workbook.numberFormats[format] ?? 'General').kind === 'date';
    this.dateFormats.set(format, isDate);
    return isDate;
  }
}

/** A short rest beside a year that is no figure: 第1期, 平均. */
function isDecoration(rest: string): boolean {
  return rest.length <= 4 && !['figure', 'ambiguous'].includes(readCell(rest, 'General').kind);
}

function withoutUnit(text: string): string {
  return text.replace(unitInLabel(text)?.text ?? '', '').trim();
}

function sortText(value: string): SortedText {
  const squeezed = squeeze(value);
  if (squeezed.length > LONGEST_LABEL || (squeezed.length > 15 && SENTENCE.test(squeezed))) {
    return { squeezed, meaning: meaningOf(''), period: null, sort: 'prose' };
  }
  const meaning = meaningOf(squeezed);
  const unit = CLOSES.test(squeezed) ? unitInLabel(squeezed) : null;
  // 計（百万円）, 令和6年度（千円）: the unit says nothing of what the words are.
  const share = unit === null ? meaning.share : meaningOf(withoutUnit(squeezed)).share;
  if (headingOf(value) !== null) return { squeezed, meaning, period: null, sort: 'text' };
  const period = periodInHeader(squeezed);
  const reading = readCell(value, 'General');
  // 5人（H26） is a figure with its year in a note, 2年目 a period.
  const noted = period !== null && period.rest !== '' && reading.kind === 'figure';
  if (period !== null && !noted && (period.rest === '' || squeezed.length <= 30)) {
    const rest = unit === null ? period.rest : withoutUnit(period.rest);
    const plain = rest === '' || meaningOf(period.rest).concepts.size > 0 || isDecoration(period.rest);
    if (plain) return { squeezed, meaning, period, sort: 'period' };
  }
  const sort = READING_SORTS[reading.kind];
  if (sort !== 'text') return { squeezed, meaning, period: null, sort };
  return {
    squeezed,
    meaning,
    period,
    sort: meaning.concepts.size > 0 && share >= 0.3 ? 'word' : 'text',
  };
}
