import type { EraName, Period } from '../calendar/period';
import type { CostCell, CostFigure, CostKind, CostRow, CostRowRole } from '../plan/cost';
import type { PrintedAs, Unit } from '../quantity/quantity';
import { findUnit, unitInLabel } from '../quantity/unit';
import type { CellSorter } from './cell-sort';
import { type ColumnHeader, soleHeaderUnit, tableUnit, titleYear } from './columns';
import {
  costColumns,
  isExpense,
  isMoneyColumn,
  isSubtotal,
  labelColumnOf,
  type ReadColumn,
} from './cost-columns';
import { withItemsAcross } from './cost-items-across';
import {
  bareRowLabel,
  EXECUTION_ROW,
  indentOf,
  isYearColumn,
  isYearLabel,
  kindOfLabel,
  type LabelContext,
  type LabelWords,
  labelWords,
  RATE_ROW,
  roleOfRow,
  rowLabel,
} from './cost-row-labels';
import { type GroupedRow, kindOfState, rowGroups } from './cost-row-groups';
import { isSumFormula } from './excel-tables';
import type { FigureMaker } from './figures';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { labelText } from './labels';
import { municipalityInBrackets, municipalityNamed } from './municipalities';

/** What a row's label says. */
export interface ReadRow extends CostRow {
  /** Cost kind named by the label (総事業費, 国庫支出金 …), or null. */
  readonly kind: CostKind | null;
  readonly period: Period | null;
  readonly isRate: boolean;
  /** A totals row with averages or counts among its sums: nothing adds up across it. */
  readonly isPartial: boolean;
  /** A row of 執行率 below budgets and settlements in rows. */
  readonly isExecutionRate: boolean;
  readonly gridRow: number;
  /** The label as typed, with the blanks before it. */
  readonly rawLabel: string;
  /** How far the label stands in: blanks before it, columns to the right of the label column. */
  readonly indent: number;
  /** Which amount of its item the row holds (予算現額), where several rows hold one each; else the label. */
  readonly state: string;
}

export interface ReadCostTable {
  readonly candidate: Candidate;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  /** The table of the same columns right above it. */
  readonly above: ReadCostTable | null;
  /** The unit of figures whose row and column name none. */
  readonly unit: Unit | null;
}

const SETTLED = /^(?!.*(?:予算|計画|見込)).*(?:決算|実績)/;

/** Reads the body of a cost table: every money cell with kind, year and owner from its row and its column. */
export function readCostTable(
  candidate: Candidate,
  headers: readonly ColumnHeader[],
  sorter: CellSorter,
  figures: FigureMaker,
  printedAsSetting: PrintedAs | null,
  above: ReadCostTable | null,
): ReadCostTable | null {
  const columns = withItemsAcross(costColumns(candidate, headers, sorter), candidate, figures);
  const money = columns.filter(({ kind }) => isMoneyColumn(kind));
  if (money.length === 0) return null;
  const label = labelColumnOf(headers);
  const yearColumn = headers.find((header) => header !== label && isYearColumn(header))?.column ?? null;
  const labels: LabelContext = { candidate, sorter, columns, label, yearColumn };
  const words = labelWords(labels);
  const context = {
    ...labels,
    words,
    groups: rowGroups(labels, words),
    figures,
    unitColumn: headers.find(({ concepts }) => concepts.has('unit'))?.column ?? null,
    // 4 | 回 beside 単価: the unit of the number, not of the amount.
    counts: headers.some(({ ownConcepts }) => ownConcepts.has('measure')),
    note: tableUnit(candidate, sorter, true)?.unit ?? soleHeaderUnit(headers) ?? above?.unit ?? null,
    printedAs: printedAsSetting ?? printedAsNote(candidate, sorter),
    tableOwner: municipalityNamed(label?.text ?? '') ?? ownerAbove(candidate, sorter),
    closesStack: above?.rows.every(({ role }) => role !== 'total') === true,
    sumsParts: columns.some((column) => isExpense(column)),
    hasBase: columns.some(({ kind }) => kind === 'total' || kind === 'eligible'),
    settledAbove: candidate.above.some((cell) => SETTLED.test(sorter.words(cell))),
  };
  const rows: ReadRow[] = [];
  const members = headers.find((header) => header.ownConcepts.has('member') && header.body.texts > 0);
  let project: string | null = null;
  let era: EraName | null = null;
  for (const { row, group, totals } of candidate.bodyRows) {
    if (group) {
      const words = labelText(candidate.grid.row(row)?.cells[0]);
      project = municipalityInBrackets(words.replace(/\s/g, '')) ?? municipalityNamed(words) ?? project;
      continue;
    }
    const member = members === undefined ? '' : sorter.words(candidate.grid.at(row, members.column));
    if (member !== '') project = municipalityNamed(member);
    const read = readRow(context, { row, totals: totals === true }, project, era);
    if (read === null) continue;
    era = read.period?.era?.name ?? era;
    rows.push(read);
  }
  if (rows.every(({ cells }) => cells.length === 0)) return null;
  return {
    candidate,
    columns,
    above,
    unit: context.note,
    rows: itemsOf(datedByTitle(rows, titleYear(candidate.above, candidate.grid))).flatMap(withTotalOfSources),
  };
}

/** The rows of each item, where several rows hold its amounts; else all rows together. */
export function itemsOf(rows: readonly ReadRow[]): readonly (readonly ReadRow[])[] {
  const items = [...new Set(rows.map(({ group }) => group?.index))];
  return items.map((item) => rows.filter(({ group }) => group?.index === item));
}

/** 事業費 above 国費, 県費, 市費 is what these sources make up; among items it is one of them. */
function withTotalOfSources(rows: readonly ReadRow[]): readonly ReadRow[] {
  const sources = rows.filter(
    ({ kind, role }) =>
      role === 'item' &&
      (kind === 'grant' || kind === 'local' || (kind?.startsWith('funding:') && kind !== 'funding:other')),
  );
  const bare = rows.filter(
    ({ kind, state }) =>
      kind === null && /^(?:直接)?事業費(?:計|合計)?(?:[(（]?[A-ZＡ-Ｚ][)）]?)?$/.test(bareRowLabel(state)),
  );
  const [only] = bare;
  const taken = rows.some(({ kind, role }) => kind === 'total' || kind === 'eligible' || role === 'total');
  if (sources.length < 2 || only === undefined || bare.length > 1 || taken) return rows;
  return rows.map((row) =>
    row !== only
      ? row
      : {
          ...row,
          kind: 'total',
          cells: row.cells.map((cell) => (cell.kind === 'item' ? { ...cell, kind: 'total' } : cell)),
        },
  );
}

/** 令和3年度 実績報告: the year of a table whose columns and rows name none. */
function datedByTitle(rows: readonly ReadRow[], title: ReturnType<typeof titleYear>): readonly ReadRow[] {
  if (title === null || rows.some(({ cells }) => cells.some(({ period }) => period !== null))) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, period: title.period, periodCells: [title.cell] })),
  }));
}

interface Context extends LabelContext {
  readonly words: LabelWords;
  readonly groups: ReadonlyMap<number, GroupedRow>;
  readonly figures: FigureMaker;
  readonly unitColumn: number | null;
  /** Columns of prices and numbers stand beside the money. */
  readonly counts: boolean;
  readonly note: Unit | null;
  readonly printedAs: PrintedAs | null;
  readonly tableOwner: string | null;
  /** A column of its own holds 総事業費 or 交付対象事業費. */
  readonly hasBase: boolean;
  /** Columns name expenses (報償費, 旅費), so that 計 is what a row costs. */
  readonly sumsParts: boolean;
  /** The table stands below others of its columns that have no total of their own: its total is theirs too. */
  readonly closesStack: boolean;
  /** A title such as 決算額 says that the whole table is of settled figures. */
  readonly settledAbove: boolean;
}

function readRow(
  context: Context,
  { row, totals }: { readonly row: number; readonly totals: boolean },
  project: string | null,
  era: EraName | null,
): ReadRow | null {
  const { candidate, sorter, label, columns } = context;
  const { grid } = candidate;
  const grouped = context.groups.get(row);
  const labelCell = grouped?.inner ?? rowLabel(context, row);
  // What names the item, where the row's own label only says which of its amounts it is.
  const nameCell = grouped?.outer ?? labelCell;
  context.figures.use(labelCell);
  context.figures.use(nameCell);
  const name = labelText(nameCell);
  const state = labelText(labelCell);
  // The year is told by the figures.
  const isDated = nameCell !== undefined && sorter.sort(nameCell) === 'period';
  const text = grouped === undefined || isDated ? state : `${name} ${state}`;
  const squeezed = sorter.words(labelCell);
  const named = sorter.words(nameCell);
  const beside = context.yearColumn === null ? undefined : grid.seenAt(row, context.yearColumn);
  context.figures.use(beside);
  const dates = beside ?? datedLabel(context, row) ?? labelCell;
  const period =
    dates === undefined
      ? null
      : (sorter.period(dates, beside !== undefined || isYearLabel(context), era)?.period ?? null);
  const kind = kindOfLabel(squeezed, context.words) ?? (grouped === undefined ? null : kindOfState(squeezed));
  const member = municipalityNamed(named) ?? municipalityInBrackets(named);
  const role = totals ? 'total' : roleOfRow(named, member !== null);
  const ofAll = role === 'total' && context.closesStack;
  const owner = ofAll ? null : (member ?? project ?? context.tableOwner);
  const fallback = grid.refAt(row, label?.column ?? candidate.left);
  const cell = labelCell === undefined ? fallback : grid.ref(labelCell);
  const labelled = unitInLabel(squeezed)?.unit ?? null;
  const unit = rowUnit(context, row) ?? (labelled?.dimension === 'money' ? labelled : null);
  const isRate = RATE_ROW.test(squeezed);
  const isExecutionRate = EXECUTION_ROW.test(squeezed);
  const rowPeriodCells = period === null ? [] : [beside === undefined ? cell : grid.ref(beside)];
  let isPartial = false;
  const cells: CostCell[] = [];
  for (const column of columns) {
    const place = grid.at(row, column.index);
    if (totals && place !== undefined && !isSumFormula(place.source.formula)) {
      context.figures.ignore(place);
      isPartial = true;
      continue;
    }
    if (column.kind === 'rate' || column.kind === 'execution-rate') context.figures.use(place);
    if (column.kind === 'other') context.figures.ignore(place);
    if (column.kind === 'unknown-money') {
      if (place !== undefined) context.figures.warned.add(place.source);
      continue;
    }
    if (isRate || isExecutionRate) {
      context.figures.use(place);
      continue;
    }
    if (!isMoneyColumn(column.kind)) continue;
    const figure = context.figures.at(
      grid,
      row,
      column.index,
      unit ?? column.source.unit?.unit ?? context.note,
    );
    if (figure.reading.kind === 'blank' || figure.reading.kind === 'words') continue;
    if (figure.quantity?.unit != null && figure.quantity.unit.dimension !== 'money') continue;
    // 計 of a year's or a project's expenses is what it costs.
    const whole = column.kind === 'year-total' && (context.sumsParts || period !== null) && role === 'item';
    const cellKind = whole && kind === null ? 'total' : kindOfCell(column, kind, role, context.hasBase);
    const byColumn = isExpense(column) && column.period === null && period !== null;
    const settled = cellKind === 'settled' || column.settled || context.settledAbove;
    const { reading, quantity, formula, isNumberCell } = figure;
    // Written out: this runs once a figure, and spreads of so many parts are slow.
    cells.push({
      cell: figure.cell,
      text: figure.text,
      reading,
      quantity,
      formula,
      printedAs: context.printedAs ?? printedAsKind(settled, quantity?.unit ?? null, reading),
      isNumberCell,
      period: column.period ?? period,
      periodCells: column.period === null ? rowPeriodCells : column.source.periodRefs,
      kind: cellKind,
      label: text === '' || byColumn ? column.header : text,
      labelCell: byColumn ? column.headerCell : cell,
      owner: column.owner ?? owner,
      column: column.index,
    });
  }
  if (cells.length === 0 && !isRate && !isExecutionRate) return null;
  return {
    role,
    label: text,
    cell,
    owner,
    level: role === 'total' ? 0 : role === 'subtotal' ? 1 : 2,
    cells,
    kind,
    period,
    isRate,
    isPartial,
    isExecutionRate,
    gridRow: row,
    rawLabel: typeof nameCell?.source.value === 'string' ? nameCell.source.value : text,
    indent: indentOf(nameCell, (grouped === undefined ? label?.column : nameCell?.column) ?? candidate.left),
    state,
    group: grouped === undefined ? null : { index: grouped.group, label: name },
  };
}

/** 年度 | 事業名: the label column holds the year, the name stands to its right. */
function datedLabel(context: Context, row: number): GridCell | undefined {
  const { label, candidate } = context;
  return label !== null && isYearLabel(context) ? candidate.grid.seenAt(row, label.column) : undefined;
}

function rowUnit({ candidate, sorter, unitColumn, counts }: Context, row: number): Unit | null {
  if (unitColumn === null) return null;
  const words = sorter.words(candidate.grid.seenAt(row, unitColumn));
  const unit = words === '' ? null : findUnit(words.replace(/^[(（](.*)[)）]$/, '$1'));
  return counts && unit?.dimension !== 'money' ? null : unit;
}

/** The column's kind where it names one, else the row's; a total row of plain money is the 総事業費. */
function kindOfCell(
  column: ReadColumn,
  rowKind: CostKind | null,
  role: CostRowRole,
  hasBase: boolean,
): CostKind {
  const { kind } = column;
  if (kind !== 'item' && kind !== 'year-total' && kind !== 'unknown-money' && isMoneyColumn(kind))
    return kind;
  if (rowKind !== null) return rowKind;
  // 負担額 beside 交付対象事業費 is no 総事業費, not even in the row 計.
  if (isSubtotal(column.source) || column.partOf || (hasBase && kind === 'item')) return 'item';
  if (isExpense(column)) return 'item';
  const whole = role === 'total' || (role === 'member' && kind === 'year-total');
  return whole && kind !== 'unknown-money' ? 'total' : 'item';
}

/** Settled figures in 千円 and larger are cut off; 約 makes a figure a rounded one; all else is exact. */
function printedAsKind(settled: boolean, unit: Unit | null, reading: CostFigure['reading']): PrintedAs {
  if (reading.kind === 'figure' && reading.approximate) return 'rounded';
  return settled && unit !== null && unit.symbol !== '円' ? 'cut-off' : 'exact';
}

function printedAsNote(candidate: Candidate, sorter: CellSorter): PrintedAs | null {
  const words = [...candidate.above, ...candidate.notes].map((cell) => sorter.words(cell)).join(' ');
  if (/四捨五入|端数処理|端数調整/.test(words)) return 'rounded';
  return /切り?捨て/.test(words) ? 'cut-off' : null;
}

function ownerAbove(candidate: Candidate, sorter: CellSorter): string | null {
  for (const cell of candidate.above) {
    const words = sorter.words(cell);
    const owner = municipalityInBrackets(words) ?? municipalityNamed(words);
    if (owner !== null) return owner;
  }
  return null;
}
