import type { Plan, Span } from '../../plan/plan';

/** The first year of a span where the text gives it: written, or counted back from its end by （Nカ年度）. */
export function firstYearOf(span: Span): number | null {
  return span.firstYearInferred && span.statedYears === null ? null : span.firstYear;
}

/** The years in which cost may fall: 事業実施期間, else 計画期間. */
export function costSpan({ projectSpan, planSpan }: Plan): Span | null {
  return projectSpan?.lastYear !== undefined && projectSpan.lastYear !== null ? projectSpan : planSpan;
}
