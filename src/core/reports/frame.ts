import { eraFiscalYear } from '../calendar/format';
import type { CivilDate } from '../calendar/period';
import type { Plan } from '../plan/plan';
import type { PrintSetup } from '../workbook/sheet-model';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { HEADER, NOTE, SECTION, TITLE } from './styles';

/** Height of a line of ordinary text and of a note, in points. */
const LINE = 17;
const NOTE_LINE = 14;

/** Width of a text in characters of half width, its widest line where it has several. */
export function textWidth(text: string): number {
  const widthOf = (line: string): number =>
    [...line].reduce((width, mark) => width + (/[\u0020-\u024f\uff61-\uff9f]/u.test(mark) ? 1 : 2), 0);
  return Math.max(0, ...text.split('\n').map(widthOf));
}

/** How many lines a text takes in a cell of this width. */
export function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 1.5))), 0);
}

/** Makes a row high enough for texts in columns of the given widths. */
export function fitRow(
  builder: SheetBuilder,
  row: number,
  texts: readonly { readonly text: string; readonly width: number; readonly small?: boolean }[],
): void {
  const heights = texts.map(({ text, width, small }) =>
    small ? linesIn(text, width * 1.15) * NOTE_LINE : linesIn(text, width) * LINE,
  );
  builder.height(row, Math.max(LINE, ...heights) + 4);
}

/** Makes rows together high enough for one text that is merged over them. */
export function fitRows(
  builder: SheetBuilder,
  top: number,
  bottom: number,
  text: string,
  width: number,
): void {
  const each = (linesIn(text, width) * LINE + 4) / (bottom - top + 1);
  for (let row = top; row <= bottom; row++) builder.height(row, Math.max(20, Math.ceil(each)));
}

/** Title and notes over the whole width; returns the row after them. */
export function writeHead(builder: SheetBuilder, title: string, notes: readonly string[]): number {
  builder.put(0, 0, title, TITLE);
  builder.height(0, 30);
  let row = 1;
  for (const note of notes) row = writeNote(builder, row, note);
  // The row between the head and what follows.
  builder.reserveWarning(row);
  return row;
}

/** One note over the whole width; returns the row after it. */
export function writeNote(builder: SheetBuilder, row: number, note: string): number {
  const right = builder.lastColumn;
  builder.putMerged({ top: row, left: 0, bottom: row, right }, note, NOTE);
  fitRow(builder, row, [{ text: note, width: builder.widthOf(0, right), small: true }]);
  return row + 1;
}

/** Column headers from `column` on, in a row that is high enough for all of them. */
export function writeHeader(builder: SheetBuilder, row: number, texts: readonly string[], column = 0): void {
  builder.putRow(row, column, texts, HEADER);
  const cells = texts.map((text, index) => ({ text, width: (builder.widths[column + index] ?? 10) * 0.92 }));
  fitRow(builder, row, cells);
}

/** A heading inside the sheet; returns the row after it. */
export function writeSection(builder: SheetBuilder, row: number, heading: string): number {
  builder.put(row, 0, heading, SECTION);
  builder.height(row, 24);
  return row + 1;
}

/** Which file was checked when: stands under each title. */
export function sourceLine(context: ReportContext): string {
  const { audit, options, t } = context;
  return t('report.source-line', { file: options.fileName, date: dateText(audit.asOf, context) });
}

/** `令和7年4月1日` or `2025-04-01`, by language. */
export function dateText(date: CivilDate, context: Pick<ReportContext, 't'>): string {
  return context.t('report.date', {
    era: eraText(date.year, context),
    year: String(date.year),
    month: String(date.month),
    day: String(date.day),
    month2: String(date.month).padStart(2, '0'),
    day2: String(date.day).padStart(2, '0'),
  });
}

/** A fiscal year as a column header, on two lines in Japanese; a word for figures without a year. */
export function yearHeader(fiscalYear: number | null, context: ReportContext): string {
  if (fiscalYear === null) return context.t('report.year.none');
  return context.t('report.year.header', { era: eraText(fiscalYear, context), year: String(fiscalYear) });
}

/** Era and year of a western year: `令和元`, `令和6`. */
function eraText(year: number, { t }: Pick<ReportContext, 't'>): string {
  const era = eraFiscalYear(year);
  if (era === null) return String(year);
  return `${era.name}${era.year === 1 ? t('report.era.first') : era.year}`;
}

/** A fiscal year in one short word: `2023年度`. */
export function yearWord(fiscalYear: number | null, { t }: ReportContext): string {
  return fiscalYear === null
    ? t('report.year.none-short')
    : t('report.year.short', { year: String(fiscalYear) });
}

/** The plan's name, or a word where it has none. */
export function planTitle(plan: Plan, { t }: ReportContext): string {
  return plan.name?.value ?? t('report.plan.unnamed');
}

/** A4, landscape unless said otherwise, one page wide, the sheet's name and page numbers in the footer. */
export function pageSetup(
  context: ReportContext,
  repeat: { readonly from: number; readonly to: number } | null = null,
  isLandscape = true,
): Omit<PrintSetup, 'paper' | 'breaksBefore'> {
  return {
    landscape: isLandscape,
    fitToWidth: 1,
    fitToHeight: 0,
    repeatRows: repeat,
    header: null,
    footer: context.t('report.footer'),
  };
}
