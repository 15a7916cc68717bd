/** A day of the proleptic Gregorian calendar. Months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和';

/** A year or point in time as a header or cell prints it. */
export interface Period {
  /** As printed. */
  readonly text: string;
  readonly nature:
    | 'fiscal-year'
    /** 平成31年3月末, 平成21年度末: a point at a fiscal year's end. */
    | 'fiscal-year-end'
    /** 平成30年9月, H30.9: any other month. */
    | 'month'
    | 'date'
    /** 平成29年 without 度: its fiscal year is unknown until someone says so. */
    | 'calendar-year'
    /** H15～19, H15～19平均値. */
    | 'range'
    /** 1年目, 初年度: a place in the plan's span. */
    | 'ordinal';
  /** The fiscal year it belongs to; the last one of a range; N for a calendar year N; null for an ordinal. */
  readonly fiscalYear: number | null;
  /** First fiscal year of a range. */
  readonly firstYear: number | null;
  /** Which year of the span, from 1, for an ordinal. */
  readonly ordinal: number | null;
  /** The last day it covers, where that is known. */
  readonly end: CivilDate | null;
  /** The era and year as printed, null for western years. */
  readonly era: { readonly name: EraName; readonly year: number } | null;
}

/** Whether two periods name one year: the fiscal year or, where the plan does not tell that, 2年目. */
export function isSameYear(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return false;
  if (a.fiscalYear !== null && b.fiscalYear !== null) return a.fiscalYear === b.fiscalYear;
  return a.ordinal !== null && a.ordinal === b.ordinal;
}
