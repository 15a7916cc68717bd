import { carryOver, type CarriedEntries } from '../../actuals/carry-over';
import { type ActualsRow, isReadable, readActualsSheet } from '../../actuals/read-actuals-sheet';
import {
  HISTORY_ROW,
  type PastFigure,
  stateText,
  YEAR_FIELDS,
  yearField,
  yearName,
} from '../../actuals/sheet-codes';
import { fieldMark, OWN_FIELD, OWN_ROW, rowMark } from '../../entries/marks';
import type { SheetModel } from '../../workbook/sheet-model';
import { fitRow, planTitle, pageSetup, sourceLine, yearHeader } from '../frame';
import { judgeAll } from '../judged-plan';
import { columnPages } from '../page-breaks';
import type { ReportContext } from '../report-context';
import { SheetBuilder } from '../sheet-builder';
import { CENTER, COLOR, EMPTY, HEADER, LABEL, NOTE, NUMBER, SECTION, TITLE } from '../styles';
import { type ActualsColumns, actualsColumns, type YearColumns } from './actuals-columns';
import { type ActualPlace, DATE_FORMAT, writeIndicatorRow, writeLeftoverRow } from './actuals-rows';
import { watchPlan } from '../stale-watch';
import { numberOrText } from '../typed-entry';
import { addInputRules } from './input-rules';
import { Decimal } from '../../quantity/decimal';

/** Rows above the table: title, source line, two notes, the hidden codes, two rows of headers. */
const ROW = { title: 0, source: 1, how: 2, stale: 3, codes: 4, years: 5, heads: 6 } as const;
export const FIRST_ROW = ROW.heads + 1;

/** Characters that a page of A4 across shows at a size that can be read: alone, and where a sheet takes several. */
const CHARACTERS_A_PAGE = { single: 240, each: 200 } as const;

/** The sheet 実績入力, and where the actuals of each indicator stand on it. */
export interface ActualsReport {
  readonly model: SheetModel;
  /** By index of the plan, id of the indicator and {@link yearName}. */
  readonly places: ReadonlyMap<string, ActualPlace>;
}

/** Key of {@link ActualsReport.places}. */
export function placeKey(plan: number, id: string, year: YearColumns['year']): string {
  return `${plan}:${id}:${yearName(year)}`;
}

/**
 * 実績入力: a row for each indicator, for each year target, actual, status or reason, and date. Everything that people
 * entered before is taken over from the workbook.
 *
 * @param isWanted which rows are written; all unless the sheet is cut for one section
 * @throws ActualsUnreadableError where the workbook's own sheet has lost the codes by which entries are found
 */
export function actualsSheet(
  context: ReportContext,
  isWanted: (row: ActualsRow | null) => boolean = () => true,
): ActualsReport {
  const { audit, options } = context;
  const previous = options.enteredActuals ?? readActualsSheet(options.snapshot);
  if (previous !== null && !isReadable(previous)) {
    throw new ActualsUnreadableError(context.t('warning.actuals-sheet-unreadable'));
  }
  const carried = carryOver(previous, audit.plans, audit.asOf);
  const columns = actualsColumns(audit.plans, carried);
  const builder = new SheetBuilder('actuals', options.sheetNames.actuals, columns.widths);
  const places = new Map<string, ActualPlace>();
  writeCodes(builder, columns);
  writeHeaders(builder, columns, context);
  let row = FIRST_ROW;
  const own = (at: number): void => builder.markRow(at, rowMark({ id: OWN_ROW }));
  audit.plans.forEach((plan, planIndex) => {
    if (audit.plans.length > 1) {
      builder.put(row, 0, planTitle(plan, context), SECTION);
      own(row++);
    }
    const previousYear = yearBefore(columns, context);
    judgeAll(plan, audit.settings).forEach((judged, index) => {
      const entered = carried.rowOf(planIndex, judged.indicator);
      if (!isWanted(entered)) return;
      const task = { builder, columns, context };
      const written = writeIndicatorRow(task, row, index, { plan, judged, entered }, previousYear);
      for (const [year, place] of written) {
        places.set(placeKey(planIndex, judged.indicator.id, year), place);
      }
      row += 1;
    });
  });
  const table = { top: FIRST_ROW, bottom: row - 1 };
  if (row === FIRST_ROW) {
    builder.put(row, columns.label, context.t('report.achievement.none'), EMPTY);
    own(row++);
  }
  const leftover = carried.leftover.filter(isWanted);
  if (leftover.length > 0) {
    builder.put(row, 0, context.t('report.actuals.leftover'), SECTION);
    builder.height(row, 24);
    own(row++);
    for (const entered of leftover) writeLeftoverRow({ builder, columns, context }, row++, entered);
  }
  const lastInput = row - 1;
  row = writeHistory(builder, row, columns, carried, context);
  writeHead(builder, context);
  addInputRules(builder, columns, { ...table, lastInput }, context);
  const columnBreaks = columnPages(columns.widths, pageGroups(columns), CHARACTERS_A_PAGE);
  const model = builder.build({
    frozen: { rows: FIRST_ROW, columns: columns.previous + 1 },
    print: {
      ...pageSetup(context, { from: ROW.years, to: ROW.heads }),
      columnBreaks,
      ...(columnBreaks === null ? {} : { repeatColumns: { from: 0, to: columns.previous } }),
    },
    tabColor: COLOR.accent,
    isProtected: true,
    warning: context.t('report.stale'),
  });
  return { model, places };
}

/** The sheet 実績入力 of a workbook cannot be written again without losing what was entered. */
export class ActualsUnreadableError extends Error {
  override readonly name = 'ActualsUnreadableError';
}

/** First columns of what has to stand together on a page: what stands once before the years, each year, what follows. */
function pageGroups({ baseline, years, remark }: ActualsColumns): readonly number[] {
  return [baseline, ...years.map(({ target }) => target), remark];
}

/** The columns of the year before the one whose actuals are due by the check date, or null. */
function yearBefore({ years }: ActualsColumns, { audit }: ReportContext): YearColumns | null {
  const { asOf } = audit;
  const ended = asOf.month >= 4 ? asOf.year - 1 : asOf.year - 2;
  const due = years.filter(({ year }) => year !== null && year <= ended).at(-1);
  return years.find(({ year }) => due?.year != null && year === due.year - 1) ?? null;
}

function writeCodes(builder: SheetBuilder, columns: ActualsColumns): void {
  const marks = new Map<number, string>();
  for (const name of ['number', 'unit', 'previous', 'baseline'] as const) marks.set(columns[name], OWN_FIELD);
  for (const name of ['label', 'section', 'source', 'remark'] as const) {
    marks.set(columns[name], fieldMark(name));
  }
  if (columns.project !== null) marks.set(columns.project, fieldMark('project'));
  for (const { year, ...places } of columns.years) {
    for (const field of YEAR_FIELDS) marks.set(places[field], fieldMark(yearField(field, year)));
  }
  builder.markColumns(ROW.codes, marks);
}

function writeHeaders(builder: SheetBuilder, columns: ActualsColumns, context: ReportContext): void {
  const { t } = context;
  const before = yearBefore(columns, context);
  const single: readonly (readonly [number | null, string])[] = [
    [columns.number, t('report.achievement.number')],
    [columns.project, t('report.column.project')],
    [columns.label, t('report.achievement.label')],
    [columns.unit, t('report.column.unit')],
    [columns.previous, previousHeader(before, context)],
    [columns.baseline, t('report.achievement.baseline')],
    [columns.section, t('report.actuals.section')],
    [columns.source, t('report.actuals.source')],
    [columns.remark, t('report.column.remark')],
  ];
  for (const [column, text] of single) {
    if (column === null) continue;
    builder.putMerged({ top: ROW.years, left: column, bottom: ROW.heads, right: column }, text, HEADER);
  }
  for (const { column, header } of columns.extras) {
    builder.put(ROW.years, column, null, HEADER);
    builder.put(ROW.heads, column, header, { ...HEADER, locked: false });
  }
  for (const { year, target, actual, status, date } of columns.years) {
    const area = { top: ROW.years, left: target, bottom: ROW.years, right: date };
    builder.putMerged(area, yearHeader(year, context).replace('\n', ' '), HEADER);
    builder.put(ROW.heads, target, t('report.achievement.target'), HEADER);
    builder.put(ROW.heads, actual, t('report.achievement.actual'), HEADER);
    builder.put(ROW.heads, status, t('report.actuals.status'), HEADER);
    builder.put(ROW.heads, date, t('report.actuals.date'), HEADER);
  }
  builder.height(ROW.years, 22);
  builder.height(ROW.heads, 36);
  for (const row of [ROW.years, ROW.heads]) builder.markRow(row, rowMark({ id: OWN_ROW }));
}

function previousHeader(before: YearColumns | null, context: ReportContext): string {
  const { t } = context;
  if (before === null) return t('report.actuals.previous-baseline');
  return t('report.actuals.previous', { year: yearHeader(before.year, context).split('\n')[0] ?? '' });
}

function writeHead(builder: SheetBuilder, context: ReportContext): void {
  const { t, audit } = context;
  const line = { ...NOTE, wrap: false };
  builder.put(ROW.title, 0, t('report.actuals.title'), TITLE);
  builder.height(ROW.title, 30);
  builder.put(ROW.source, 0, sourceLine(context), line);
  builder.put(ROW.how, 0, t('report.actuals.how'), line);
  builder.reserveWarning(ROW.stale);
  for (const plan of audit.plans) builder.watch(watchPlan(plan, context, false));
  builder.height(ROW.source, 16);
  builder.height(ROW.how, 16);
  builder.height(ROW.stale, 18);
}

/** Figures that were replaced by others, the newest last; they are kept for ever. */
function writeHistory(
  builder: SheetBuilder,
  start: number,
  columns: ActualsColumns,
  { history }: CarriedEntries,
  context: ReportContext,
): number {
  if (history.length === 0) return start;
  const { t } = context;
  let row = start + 1;
  const own = (at: number): void => builder.markRow(at, rowMark({ id: OWN_ROW }));
  builder.put(row, 0, t('report.actuals.history'), SECTION);
  builder.height(row, 24);
  own(row++);
  const place = {
    label: columns.label,
    year: columns.unit,
    value: columns.previous,
    status: columns.baseline,
    date: columns.section,
    source: columns.source,
  };
  const replaced = columns.years[0]?.target ?? columns.remark;
  const heads: readonly (readonly [number, string])[] = [
    [place.label, t('report.achievement.label')],
    [place.year, t('report.actuals.history-year')],
    [place.value, t('report.actuals.history-value')],
    [place.status, t('report.actuals.status')],
    [place.date, t('report.actuals.date')],
    [place.source, t('report.actuals.source')],
    [replaced, t('report.actuals.history-replaced')],
  ];
  for (const [column, text] of heads) builder.put(row, column, text, HEADER);
  builder.height(row, 36);
  own(row++);
  for (const past of history) {
    writePast(builder, row, { ...place, replaced }, past);
    builder.markRow(row, rowMark({ id: HISTORY_ROW, memory: stateText(past) }));
    fitRow(builder, row, [{ text: past.label, width: builder.widths[place.label] ?? 10 }]);
    row += 1;
  }
  return row;
}

type HistoryPlaces = Readonly<
  Record<'label' | 'year' | 'value' | 'status' | 'date' | 'source' | 'replaced', number>
>;

function writePast(builder: SheetBuilder, row: number, place: HistoryPlaces, past: PastFigure): void {
  const value = numberOrText(past.value);
  const date = numberOrText(past.date);
  builder.put(row, place.label, past.label, LABEL);
  builder.put(row, place.year, past.year === null ? null : String(past.year), CENTER);
  builder.put(row, place.value, value, { ...NUMBER, numberFormat: '#,##0.##########' });
  builder.put(row, place.status, past.status, CENTER);
  builder.put(
    row,
    place.date,
    date,
    Decimal.isDecimal(date) ? { ...CENTER, numberFormat: DATE_FORMAT } : CENTER,
  );
  builder.put(row, place.source, past.source, LABEL);
  builder.put(row, place.replaced, past.replaced, CENTER);
}
