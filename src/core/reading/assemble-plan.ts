import { chosenForPlan, type Settings } from '../engine/settings';
import type { CostFigure, CostTable, Rate } from '../plan/cost';
import type { Located } from '../plan/figure';
import type { KpiTable } from '../plan/indicator';
import type { PeriodMention, Plan, Span } from '../plan/plan';
import { findProgramme } from '../programmes/find-programme';
import type { Programme } from '../programmes/programmes';
import { toAddress } from '../workbook/cell-ref';
import { costPart } from './cost-columns';
import { recordsOf } from './cost-records';
import { relationsOf } from './cost-relations';
import type { ReadCostTable } from './cost-table';
import { findPeriods } from '../calendar/parse-period';
import type { Candidate } from './find-tables';
import { grantShares } from './grant-shares';
import { mergeIndicators } from './indicators';
import { assembleKpiTable } from './kpi-assembly';
import { kpiSentences } from './kpi-sentences';
import type { Line } from './lines';
import { type PlanText, readPlanText } from './plan-text';
import { type SheetReader, type SheetReading, tableRef } from './read-sheet';
import { readStatements } from './statements';
import { partsOf } from './table-parts';

/** Puts what the sheets of one plan hold together; null where they hold nothing of a plan. */
export function assemblePlan(
  readings: readonly SheetReading[],
  reader: SheetReader,
  settings: Settings,
): Plan | null {
  const lines = readings.flatMap((reading) => reading.lines);
  const text = withChosenYear(readPlanText(lines, settings), settings);
  const firstYear = text.projectSpan?.firstYear ?? text.planSpan?.firstYear ?? null;
  const sheets = readings.map((reading) => ({ ...reading, sectionOf: sectionsOf(reading.lines) }));
  const printed = sheets.flatMap(({ kpiTables: tables, sectionOf }) =>
    tables.map((table) => assembleKpiTable(table, firstYear, sectionOf(table.candidate))),
  );
  const labels = new Set(printed.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const sentences = kpiSentences(lines, labels, reader.figures);
  reader.warnings.push(...sentences.warnings);
  const kpiTables = [...printed, ...sentences.tables];
  const names = text.municipalities.map(({ name }) => name);
  const costTables = sheets.flatMap(({ costTables: tables, sectionOf }) =>
    tables.map((table) => assembleCostTable(table, names, reader, sectionOf(table.candidate))),
  );
  const statements = readings.flatMap(({ lines: own }) => readStatements(own, reader.figures));
  reader.noteUnreadable();
  const indicators = mergeIndicators(kpiTables, settings);
  const costs = costsOf(costTables, statements);
  if (indicators.length === 0 && costs.length === 0 && text.name === null && text.planSpan === null)
    return null;
  for (const { direction, label, cell } of indicators) {
    if (direction !== 'unknown') continue;
    reader.warnings.push({ code: 'direction-assumed', data: { label: { type: 'text', text: label } }, cell });
  }
  const fiscalYears = yearsOf(text, kpiTables);
  const planSpan = withFirstYear(text.planSpan, fiscalYears);
  const projectSpan = withFirstYear(text.projectSpan, fiscalYears);
  noteInferredYear([projectSpan, planSpan], reader);
  for (const { value, cell } of text.unclearSpans) {
    reader.warnings.push({ code: 'year-unclear', data: { text: { type: 'text', text: value } }, cell });
  }
  const programme = programmeOf(text, settings);
  return {
    name: text.name,
    names: text.names,
    municipalities: text.municipalities,
    programmes: text.programmes,
    planSpan,
    projectSpan,
    fiscalYears,
    kpiTables,
    indicators,
    costTables,
    statements,
    costs,
    grants: grantShares(statements, costTables, usualRate(programme), settings.rate),
    periods: periodMentions(kpiTables, costTables, text),
    sections: text.sections,
  };
}

/** A trial uses the lowest of a programme's rates: the higher ones are for types that the plan does not name. */
function usualRate(programme: Programme | null): { readonly rate: Rate; readonly verified: boolean } | null {
  if (programme === null) return null;
  const [rate] = [...programme.rates].sort(
    (a, b) => a.numerator * b.denominator - b.numerator * a.denominator,
  );
  return rate === undefined ? null : { rate, verified: programme.verified };
}

/** The programme that the plan names by code or name; the one of the settings where it names none. */
function programmeOf({ programmes }: PlanText, settings: Settings): Programme | null {
  for (const { code, name } of programmes) {
    const found =
      (code === null ? null : findProgramme(code, settings.programmes)) ??
      (name === null ? null : findProgramme(name, settings.programmes));
    if (found !== null) return found;
  }
  return programmes.length > 0 ? null : findProgramme(settings.programme, settings.programmes);
}

function assembleCostTable(
  table: ReadCostTable,
  municipalities: readonly string[],
  reader: SheetReader,
  section: string | null,
): CostTable {
  const { candidate, columns, rows } = table;
  const relations = relationsOf(table, municipalities);
  const records = recordsOf(table, reader.figures);
  noteRatesFromDates(candidate, reader);
  const ref = tableRef(
    candidate,
    'cost',
    layoutOf(table),
    columns.map(({ index, kind, header, source }) => ({
      index,
      role:
        kind === 'label'
          ? 'label'
          : kind === 'rate' || kind === 'execution-rate'
            ? 'rate'
            : kind === 'other'
              ? 'ignored'
              : kind === 'year-total'
                ? 'total'
                : 'amount',
      header,
      headerCells: source.refs,
    })),
    partsOf(
      candidate,
      columns.map(costPart),
      rows
        .filter(({ role }) => role === 'total' || role === 'subtotal')
        .map(({ gridRow, label }) => ({ row: gridRow, label })),
    ),
    [],
    section,
  );
  return { table: ref, columns, rows, relations, records };
}

function noteRatesFromDates({ grid }: Candidate, { figures, warnings }: SheetReader): void {
  for (const [source, { numerator, denominator }] of figures.ratesFromDates) {
    const cell = { sheet: grid.sheet.name, row: source.row, column: source.column };
    warnings.push({
      code: 'rate-was-date',
      data: { text: { type: 'text', text: `${numerator}/${denominator}` } },
      cell,
    });
  }
  figures.ratesFromDates.clear();
}

function layoutOf({ columns, rows }: ReadCostTable): string {
  const has = (kind: string): boolean => columns.some((column) => column.kind.startsWith(kind));
  if (has('budget') || has('settled')) return 'cost-budget';
  if (has('funding:') || rows.some(({ kind }) => kind?.startsWith('funding:'))) return 'cost-funding';
  if (columns.some(({ owner }) => owner !== null) || rows.some(({ role }) => role === 'member'))
    return 'cost-members';
  return columns.some(({ period }) => period !== null) || rows.some(({ period }) => period !== null)
    ? 'cost-years'
    : 'cost-items';
}

/** Of the lines of one sheet from top to bottom: the last numbered heading above a table. */
function sectionsOf(lines: readonly Line[]): (candidate: Candidate) => string | null {
  const headings = lines.flatMap(({ heading, cell }) =>
    heading === null ? [] : [{ row: cell.row, number: heading.number }],
  );
  return (candidate) => {
    const { row } = candidate.grid.refAt(candidate.headerTop, candidate.left);
    let [low, high] = [0, headings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((headings[middle]?.row ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1]?.number ?? null;
  };
}

/** Table figures first, then those of sentences; one cell's figure of one kind once. */
function costsOf(tables: readonly CostTable[], statements: Plan['statements']): readonly CostFigure[] {
  const figures = [
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ...statements.flatMap(({ total, eligible, hard, grant, single, repeated, others }) =>
      [total, eligible, hard, grant, single, ...repeated, ...others].filter((figure) => figure !== null),
    ),
  ];
  const seen = new Set<string>();
  return figures.filter(({ cell, kind, text, quantity }) => {
    if (quantity === null) return false;
    const key = `${cell.sheet}!${toAddress(cell)}|${kind}|${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** From the spans; without them, from the columns of the KPI tables. */
function yearsOf(text: PlanText, tables: readonly KpiTable[]): readonly number[] {
  const columns = tables.flatMap(({ rows }) =>
    rows.flatMap(({ targets }) =>
      targets.flatMap(({ period, kind }) =>
        period?.fiscalYear == null || kind === 'total' ? [] : [period.fiscalYear],
      ),
    ),
  );
  const span = [text.projectSpan, text.planSpan].find((one) => one?.lastYear != null) ?? null;
  const last = span?.lastYear ?? maximum(columns);
  const first = span?.firstYear ?? minimum(columns);
  if (first === null || last === null || last < first || last - first > 40)
    return [...new Set(columns)].sort((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function minimum(years: readonly number[]): number | null {
  return years.length === 0 ? null : years.reduce((least, year) => Math.min(least, year));
}

function maximum(years: readonly number[]): number | null {
  return years.length === 0 ? null : years.reduce((most, year) => Math.max(most, year));
}

/** The first year that a person set stands before the one that the text states or leaves open. */
function withChosenYear(text: PlanText, { firstYears }: Settings): PlanText {
  const year = chosenForPlan(firstYears, text.name?.value ?? null);
  if (year === undefined) return text;
  const chosen = (span: Span | null): Span | null =>
    span === null || (span.lastYear !== null && year > span.lastYear)
      ? span
      : { ...span, firstYear: year, firstYearInferred: false };
  return { ...text, planSpan: chosen(text.planSpan), projectSpan: chosen(text.projectSpan) };
}

/** A span from 認定の日 without N takes the first year of the KPI columns, marked as inferred. */
function withFirstYear(span: Span | null, fiscalYears: readonly number[]): Span | null {
  const first = fiscalYears[0];
  if (span === null || span.firstYear !== null || span.lastYear === null || first === undefined) return span;
  if (first > span.lastYear) return span;
  return { ...span, firstYear: first, firstYearInferred: true };
}

/** Neither a first year nor a number of years is stated: said once. */
function noteInferredYear(spans: readonly (Span | null)[], reader: SheetReader): void {
  const span = spans.find((one) => one !== null) ?? null;
  if (span === null || span.firstYear === null || !span.firstYearInferred) return;
  if (spans.some((one) => one?.statedYears != null)) return;
  reader.warnings.push({
    code: 'first-year-inferred',
    data: { year: { type: 'fiscalYear', year: span.firstYear } },
    cell: span.cell,
  });
}

function periodMentions(
  kpiTables: readonly KpiTable[],
  costTables: readonly CostTable[],
  text: PlanText,
): readonly PeriodMention[] {
  const mentions: PeriodMention[] = [];
  const seen = new Set<string>();
  const add = (period: PeriodMention['period'], cell: Located['cell'], table: number | null): void => {
    const key = `${cell.sheet}!${toAddress(cell)}|${period.text}`;
    if (seen.has(key)) return;
    seen.add(key);
    mentions.push({ period, cell, table });
  };
  kpiTables.forEach(({ rows }, table) => {
    for (const { targets, actuals, baseline } of rows) {
      for (const { period, periodCells } of [
        ...targets,
        ...actuals,
        ...(baseline === null ? [] : [baseline]),
      ]) {
        const cell = periodCells[0];
        if (period !== null && cell !== undefined) add(period, cell, table);
      }
    }
  });
  costTables.forEach(({ columns, rows }, i) => {
    for (const { period, headerCell } of columns)
      if (period !== null) add(period, headerCell, kpiTables.length + i);
    for (const { cells } of rows) {
      for (const { period, periodCells } of cells) {
        const cell = periodCells[0];
        if (period !== null && cell !== undefined) add(period, cell, kpiTables.length + i);
      }
    }
  });
  for (const span of [text.projectSpan, text.planSpan]) {
    if (span !== null) for (const { period } of findPeriods(span.text)) add(period, span.cell, null);
  }
  return mentions;
}
