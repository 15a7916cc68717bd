import { compareDates } from '../calendar/civil';
import type { Period } from '../calendar/period';
import type { FindingDraft } from '../engine/finding';
import type { KpiTable } from '../plan/indicator';
import type { Plan, Span } from '../plan/plan';
import { count, defineRule, draft, fiscalYear, related, text } from './support/draft';
import { tableCell, tableKey } from './support/tables';

const FISCAL_YEARS: readonly (Period['nature'] | undefined)[] = ['fiscal-year', 'fiscal-year-end'];

/** End date, count of years and columns of a span agree, and 事業実施期間 lies within 計画期間. */
export const planSpanAgrees = defineRule(
  {
    id: 'plan-span-agrees',
    subject: 'plan',
    severities: ['error', 'info'],
    messages: ['count-differs', 'columns-end-differ', 'project-ends-later', 'spans-differ'],
  },
  ({ plan }) => [...checkCounts(plan), ...checkColumns(plan), ...compareSpans(plan)],
);

/** 平成28年4月1日から平成33年3月31日（4カ年度） contradicts itself; a first year that was counted back cannot. */
function checkCounts({ planSpan, projectSpan }: Plan): readonly FindingDraft[] {
  return [planSpan, projectSpan].flatMap((span) => {
    if (span === null || span.firstYearInferred) return [];
    const { firstYear, lastYear, statedYears } = span;
    if (firstYear === null || lastYear === null || statedYears === null) return [];
    const years = lastYear - firstYear + 1;
    if (years === statedYears) return [];
    return [
      draft({
        messageId: 'count-differs',
        severity: 'error',
        cell: span.cell,
        data: {
          span: text(span.text),
          first: fiscalYear(firstYear),
          last: fiscalYear(lastYear),
          years: count(years),
          stated: count(statedYears),
        },
        key: [span === planSpan ? 'plan' : 'project', 'count'],
      }),
    ];
  });
}

/** As many columns as stated, but ending in another year than the span. */
function checkColumns({ kpiTables, projectSpan }: Plan): readonly FindingDraft[] {
  if (projectSpan === null) return [];
  const { lastYear, statedYears } = projectSpan;
  if (lastYear === null || statedYears === null) return [];
  return kpiTables.flatMap((table) => {
    const last = lastColumnYear(table, statedYears);
    if (last === null || last === lastYear) return [];
    return [
      draft({
        messageId: 'columns-end-differ',
        severity: 'error',
        cell: projectSpan.cell,
        data: {
          span: text(projectSpan.text),
          stated: count(statedYears),
          end: fiscalYear(lastYear),
          last: fiscalYear(last),
        },
        related: related('header', [tableCell(table.table)]),
        key: [tableKey(table.table), 'end'],
      }),
    ];
  });
}

/** The last year of a table with a column for each of so many consecutive fiscal years; null for any other table. */
function lastColumnYear({ rows }: KpiTable, count: number): number | null {
  const periods = rows
    .map(({ targets }) => targets.filter(({ kind }) => kind === 'level' || kind === 'increment'))
    .reduce((longest, list) => (list.length > longest.length ? list : longest), [])
    .map(({ period }) => period);
  const [first] = periods;
  const start = first?.fiscalYear ?? null;
  // One target says what is aimed at in the end, not which years the plan has.
  if (start === null || count === 1 || periods.length !== count) return null;
  const run = periods.every(
    (period, index) => FISCAL_YEARS.includes(period?.nature) && period?.fiscalYear === start + index,
  );
  return run ? start + count - 1 : null;
}

function compareSpans({ planSpan, projectSpan }: Plan): readonly FindingDraft[] {
  if (planSpan === null || projectSpan === null) return [];
  const ends = compareEnds(planSpan, projectSpan);
  if (ends === 0 && !startsDiffer(planSpan, projectSpan)) return [];
  const later = ends > 0;
  return [
    draft({
      messageId: later ? 'project-ends-later' : 'spans-differ',
      severity: later ? 'error' : 'info',
      cell: projectSpan.cell,
      data: { project: text(projectSpan.text), plan: text(planSpan.text) },
      related: related('span', [planSpan.cell]),
      key: ['spans'],
    }),
  ];
}

function startsDiffer({ start }: Span, { start: other }: Span): boolean {
  return start !== null && other !== null && compareDates(start, other) !== 0;
}

/** Above zero where the project ends after the plan, and zero where an end is not known. */
function compareEnds(planSpan: Span, projectSpan: Span): number {
  if (planSpan.end !== null && projectSpan.end !== null) return compareDates(projectSpan.end, planSpan.end);
  if (planSpan.lastYear === null || projectSpan.lastYear === null) return 0;
  return projectSpan.lastYear - planSpan.lastYear;
}
