import { ACTUAL_STATUSES, isReason } from '../../actuals/status';
import type { CellStyle, DataValidation } from '../../workbook/sheet-model';
import { columnName } from '../../workbook/cell-ref';
import { NOTHING } from '../achievement-years';
import { text } from '../formula';
import type { ReportContext } from '../report-context';
import type { SheetBuilder } from '../sheet-builder';
import { COLOR } from '../styles';
import { byCode } from '../words';
import type { ActualsColumns } from './actuals-columns';

/** Most characters of a source, a section or a remark before Excel asks back. */
const LONGEST_WORDS = 255;
const DUE_FILL = 'FFE08A';

/** Rows of the indicators, and the last row that takes input (rows of former indicators come behind). */
export interface InputRows {
  readonly top: number;
  readonly bottom: number;
  readonly lastInput: number;
}

/** What may be typed where, with a word of help beside each cell, and colours for what is still to do. */
export function addInputRules(
  builder: SheetBuilder,
  columns: ActualsColumns,
  rows: InputRows,
  context: ReportContext,
): void {
  if (rows.lastInput < rows.top) return;
  const column = (at: number) => ({ top: rows.top, left: at, bottom: rows.lastInput, right: at });
  const add = (
    at: number,
    rule: DataValidation['rule'],
    name: 'actual' | 'status' | 'date' | 'words',
  ): void => builder.validate({ area: column(at), rule, ...boxes(name, context) });
  const statuses = ACTUAL_STATUSES.map((status) => byCode(`report.actuals.status.${status}`, context));
  for (const { actual, status, date } of columns.years) {
    add(actual, { kind: 'decimal', minimum: null, maximum: null }, 'actual');
    add(status, { kind: 'list', items: statuses }, 'status');
    add(date, { kind: 'date' }, 'date');
  }
  for (const at of [columns.section, columns.source, columns.remark]) {
    add(at, { kind: 'text-length', maximum: LONGEST_WORDS }, 'words');
  }
  if (rows.bottom >= rows.top) addColours(builder, columns, rows, context);
}

function addColours(
  builder: SheetBuilder,
  columns: ActualsColumns,
  { top, bottom }: InputRows,
  context: ReportContext,
): void {
  const { asOf } = context.audit;
  const ended = asOf.month >= 4 ? asOf.year - 1 : asOf.year - 2;
  const reasons = ACTUAL_STATUSES.filter(isReason).map((status) =>
    byCode(`report.actuals.status.${status}`, context),
  );
  const condition = (at: number, formula: string, fill: string, color: CellStyle['color'] | null): void =>
    builder.condition({
      area: { top, left: at, bottom, right: at },
      formula,
      fill,
      color: color ?? null,
      bold: false,
    });
  const name = (at: number): string => `$${columnName(at)}${top + 1}`;
  for (const { year, target, actual, status } of columns.years) {
    if (year !== null && year <= ended) {
      const open = `AND(${name(actual)}="",${name(status)}="",${name(target)}<>"${NOTHING}")`;
      condition(actual, open, DUE_FILL, null);
    }
    const tests = reasons.map((word) => `${name(status)}=${text(word).text}`).join(',');
    condition(status, `AND(ISNUMBER(${name(actual)}),OR(${tests}))`, COLOR.bad, COLOR.badInk);
  }
}

function boxes(
  name: 'actual' | 'status' | 'date' | 'words',
  { t }: ReportContext,
): Pick<DataValidation, 'prompt' | 'error'> {
  return {
    prompt: { title: t(`report.actuals.prompt.${name}.title`), text: t(`report.actuals.prompt.${name}`) },
    error: {
      title: t('report.actuals.error.title'),
      text: t(`report.actuals.error.${name}`),
      style: 'warning',
    },
  };
}
