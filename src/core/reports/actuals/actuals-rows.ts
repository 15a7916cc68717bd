import type { Judged } from '../achievement-years';
import { baselineFormat, decimalsOf, NOTHING } from '../achievement-years';
import type { ActualsRow, YearEntry } from '../../actuals/read-actuals-sheet';
import { entryTexts } from '../../actuals/carry-over';
import { kindOf, unitFor } from '../../actuals/merge-actuals';
import { rowMark } from '../../entries/marks';
import { lineOf, planKey } from '../../entries/match-lines';
import { typedText } from '../../entries/typed-cell';
import { type FieldTexts, ROW_FIELDS, type RowState, stateText, yearName } from '../../actuals/sheet-codes';
import type { Indicator } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { Decimal } from '../../quantity/decimal';
import { plainDecimal } from '../../quantity/format';
import { readCell } from '../../quantity/read-cell';
import type { CellStyle } from '../../workbook/sheet-model';
import { type Expression, isFilled, isNumber, text, when } from '../formula';
import { fitRow } from '../frame';
import type { StoredNumber } from '../../entries/stored-cells';
import type { ReportContext } from '../report-context';
import type { SheetBuilder } from '../sheet-builder';
import { linkOf, mirror } from '../source-cells';
import { CENTER, COLOR, EMPTY, INPUT, LABEL, LINKED_NUMBER, NUMBER, WORDS, amountFormat } from '../styles';
import type { ActualsColumns, YearColumns } from './actuals-columns';
import { numberOrText } from '../typed-entry';
import { linkTo, printedActual } from './plan-link';

export const DATE_FORMAT = 'yyyy/m/d';
const INPUT_WORDS: CellStyle = { ...WORDS, fill: COLOR.input, locked: false };
const INPUT_CENTER: CellStyle = { ...CENTER, fill: COLOR.input, locked: false };
const INPUT_DATE: CellStyle = { ...INPUT_CENTER, numberFormat: DATE_FORMAT };
/** A cell that shows the plan's own figure and can be typed over. */
const LINKED: CellStyle = { fill: COLOR.band, color: COLOR.muted };

/** Where an actual stands on the sheet that is written, with the number that stands there. */
export interface ActualPlace {
  readonly row: number;
  readonly column: number;
  readonly stored: StoredNumber | null;
  /** Whether the cell shows anything: a blank one leaves the plan's own figure as it is. */
  readonly isFilled: boolean;
}

export type WrittenPlaces = ReadonlyMap<YearColumns['year'], ActualPlace>;

interface RowTask {
  readonly builder: SheetBuilder;
  readonly columns: ActualsColumns;
  readonly context: ReportContext;
}

/** One indicator of the plan with everything that was entered for it. */
export function writeIndicatorRow(
  { builder, columns, context }: RowTask,
  row: number,
  index: number,
  { plan, judged: { indicator, achievement }, entered }: EnteredIndicator,
  previousYear: YearColumns | null,
): WrittenPlaces {
  const { t } = context;
  const unit = unitOf(indicator);
  const decimals = decimalsOf(indicator);
  const amount = { ...NUMBER, numberFormat: amountFormat(unit, context, decimals) };
  builder.put(row, columns.number, String(index + 1), LINKED_NUMBER, indicator.cell);
  if (columns.project !== null) builder.put(row, columns.project, indicator.project, LABEL);
  builder.put(row, columns.label, indicator.label, WORDS);
  const symbol = unit?.unit?.symbol ?? '';
  const isIncrement = indicator.basis === 'increment';
  const unitText = isIncrement ? t('report.actuals.increment-unit', { unit: symbol }) : symbol;
  builder.put(row, columns.unit, unitText, { ...CENTER, fill: COLOR.band });
  const start = mirror(indicator.baseline, NOTHING, context);
  const baseline = builder.putFigure(
    row,
    columns.baseline,
    start,
    { ...NUMBER, numberFormat: baselineFormat(indicator, unit, context) },
    linkOf(indicator.baseline, start),
  );

  const byYear = new Map(achievement.years.map((year) => [year.fiscalYear, year]));
  const places = new Map<YearColumns['year'], ActualPlace>();
  const state: Record<string, FieldTexts> = {};
  for (const at of columns.years) {
    const target = byYear.get(at.year)?.target ?? null;
    const words = target !== null && target.quantity === null && target.text !== '' ? target.text : NOTHING;
    const wanted = mirror(target, words, context);
    builder.putFigure(row, at.target, wanted, amount, linkOf(target, wanted));
    const entry = entered?.years.get(at.year) ?? null;
    const printed = printedActual(plan, indicator, at.year, builder.name);
    const link = entry?.actual == null && printed !== null ? linkTo(printed, target, context) : null;
    const input: CellStyle = { ...INPUT, numberFormat: amount.numberFormat };
    const cell = putActual(builder, row, at.actual, entry, link, input);
    writeBeside(builder, row, at, entry);
    const stored = storedOf(cell, entry, link);
    places.set(at.year, { row, column: at.actual, stored, isFilled: cell.value !== '' });
    const shown = link === null ? '' : valueOf(link);
    const texts = { ...(entry === null ? NOTHING_TYPED : entryTexts(entry)), shown };
    if (Object.values(texts).some((each) => each !== '')) state[yearName(at.year)] = texts;
  }
  writePrevious(builder, row, columns, previousYear, baseline, amount);
  writeFields(builder, row, columns, entered);
  const memory = stateText(stateOf(planKey(plan), state, entered));
  builder.markRow(row, rowMark({ ...lineOf(indicator), memory }));
  const width = (column: number): number => builder.widths[column] ?? 10;
  fitRow(builder, row, [
    { text: indicator.label, width: width(columns.label) },
    { text: indicator.project ?? '', width: columns.project === null ? 10 : width(columns.project) },
    { text: unitText, width: width(columns.unit) },
  ]);
  builder.height(row, 24);
  return places;
}

/** An indicator with the row that a person filled in for it. */
export interface EnteredIndicator {
  readonly plan: Plan;
  readonly judged: Judged;
  readonly entered: ActualsRow | null;
}

/** A row whose indicator is no longer in the plan: everything in it stays, and can still be changed. */
export function writeLeftoverRow(
  { builder, columns, context }: RowTask,
  row: number,
  entered: ActualsRow,
): void {
  const plain: CellStyle = { ...INPUT, numberFormat: amountFormat(null, context, 0) };
  for (const column of [columns.number, columns.unit, columns.previous, columns.baseline]) {
    builder.put(row, column, NOTHING, EMPTY);
  }
  if (columns.project !== null) builder.put(row, columns.project, entered.project, LABEL);
  builder.put(row, columns.label, entered.label, { ...LABEL, locked: false });
  const state: Record<string, FieldTexts> = {};
  for (const at of columns.years) {
    builder.put(row, at.target, NOTHING, EMPTY);
    const entry = entered.years.get(at.year) ?? null;
    const shown = entered.state.years[yearName(at.year)]?.shown ?? '';
    // What the plan's table showed goes with the table: the last figure stays here.
    if (entry?.actual == null && shown !== '') builder.put(row, at.actual, numberOrText(shown), plain);
    else putActual(builder, row, at.actual, entry, null, plain);
    writeBeside(builder, row, at, entry);
    const texts = { ...(entry === null ? NOTHING_TYPED : entryTexts(entry)), shown: '' };
    if (shown !== '' && texts.actual === '') texts.actual = shown;
    if (Object.values(texts).some((each) => each !== '')) state[yearName(at.year)] = texts;
  }
  writeFields(builder, row, columns, entered);
  const { id, signature, label, plan } = entered;
  builder.markRow(row, rowMark({ id, signature, label, memory: stateText(stateOf(plan, state, entered)) }));
  fitRow(builder, row, [{ text: entered.label, width: builder.widths[columns.label] ?? 10 }]);
  builder.height(row, 24);
}

const NOTHING_TYPED = { actual: '', status: '', date: '' };

function putActual(
  builder: SheetBuilder,
  row: number,
  column: number,
  entry: YearEntry | null,
  link: Expression | null,
  style: CellStyle,
): Expression {
  const typed = entry?.actual ?? null;
  const linked = link === null ? style : { ...style, ...LINKED };
  const right = typeof typed?.value === 'string' ? ({ horizontal: 'right' } as const) : {};
  return builder.putKept(row, column, typed, link, typed === null ? linked : { ...style, ...right });
}

/** Status and date of confirmation. */
function writeBeside(builder: SheetBuilder, row: number, at: YearColumns, entry: YearEntry | null): void {
  builder.putKept(row, at.status, entry?.status ?? null, null, INPUT_CENTER);
  builder.putKept(row, at.date, entry?.date ?? null, null, INPUT_DATE);
}

function writeFields(
  builder: SheetBuilder,
  row: number,
  columns: ActualsColumns,
  entered: ActualsRow | null,
): void {
  for (const field of ROW_FIELDS) {
    builder.putKept(row, columns[field], entered?.fields[field] ?? null, null, INPUT_WORDS);
  }
  for (const { column, from } of columns.extras) {
    builder.putKept(row, column, entered?.extras.get(from) ?? null, null, INPUT_WORDS);
  }
}

/** What the year before the one that is due has, figure or words; the baseline where that is the first year. */
function writePrevious(
  builder: SheetBuilder,
  row: number,
  columns: ActualsColumns,
  year: YearColumns | null,
  baseline: Expression,
  style: CellStyle,
): void {
  const cell = year === null ? baseline : builder.at(row, year.actual);
  const shown = when(isFilled(cell), cell, text(NOTHING));
  builder.putFigure(row, columns.previous, shown, { ...style, fill: COLOR.band });
}

function stateOf(plan: string, years: RowState['years'], entered: ActualsRow | null): RowState {
  const fields = Object.fromEntries(
    ROW_FIELDS.map((field) => [field, typedText(entered?.fields[field])]),
  ) as RowState['fields'];
  return { plan, years, fields };
}

/** A quantity in the unit that actuals of the indicator are entered in. */
function unitOf(indicator: Indicator): { value: Decimal; unit: Indicator['unit']; decimals: number } | null {
  const figures = [...indicator.targets, ...indicator.actuals, indicator.baseline];
  const known = indicator.unit ?? figures.find((figure) => figure?.quantity?.unit)?.quantity?.unit ?? null;
  const unit = unitFor(kindOf(null, indicator), { ...indicator, unit: known });
  return unit === null ? null : { value: new Decimal(0), unit, decimals: 0 };
}

function valueOf({ value }: Expression): string {
  return isNumber(value) ? plainDecimal(value) : typeof value === 'string' ? value : value.error;
}

/** The number that a formula may refer to. */
function storedOf(cell: Expression, entry: YearEntry | null, link: Expression | null): StoredNumber | null {
  if (!isNumber(cell.value)) return null;
  const typed = entry?.actual ?? null;
  if (typed === null)
    return { value: cell.value, scale: new Decimal(1), computed: link?.inexact === true || link !== null };
  const reading = readCell(typed.value, typed.numberFormat);
  const isScaled = reading.kind === 'figure' && !cell.value.isZero();
  const scale = isScaled ? reading.quantity.value.dividedBy(cell.value) : new Decimal(1);
  return { value: cell.value, scale, computed: typed.formula !== null };
}
