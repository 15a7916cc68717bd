import { Decimal } from '../quantity/decimal';
import type { CellReading, Unit } from '../quantity/quantity';
import type { DatedFigure, Figure, UnitSource } from '../plan/figure';
import type { Actual, Evaluation, IndicatorReading, Target, TargetKind } from '../plan/indicator';
import type { CellSorter } from './cell-sort';
import { soleFiscalYear, tableUnit, titleYear } from './columns';
import { dated, type FigureMaker, quantityOf } from './figures';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import type { KpiColumns, RoledColumn } from './kpi-columns';
import {
  type CellValuePart,
  figureAfterLabel,
  labelWithFigure,
  periodOfNote,
  datedValuesInCell,
  valuesInCell,
} from './kpi-cell-values';
import { noteCellUnit, resolveUnit, unitFor } from './kpi-units';
import { KpiYears, type PrintedPeriod } from './kpi-years';
import { labelKey, labelText } from './labels';
import { isOpinionLabel } from './headings';

/** Rows of one KPI table under construction: a long table adds a year's figures to a row that is there. */
export interface ReadingDraft {
  label: string;
  key: string;
  labelCell: GridCell | null;
  row: number;
  project: string | null;
  unit: Unit | null;
  unitSources: UnitSource[];
  baseline: IndicatorReading['baseline'];
  targets: Target[];
  actuals: Actual[];
  rates: IndicatorReading['rates'][number][];
  evaluations: Evaluation[];
}

const ZERO = {
  kind: 'figure',
  bound: null,
  approximate: false,
  change: null,
  note: null,
  mark: null,
  storedAs: 'text',
} as const;
/** 「-」は皆無を示す */
const NONE_IS_ZERO = /[-－―–‐—ー][^。]{0,8}(?:皆無|該当(?:数値|なし))/;
/** 指標：ふるさと納税寄附件数 */
const INDICATOR_PREFIX = /^(?:指標名?|KPI|重要業績評価指標(?:[(（]KPI[)）])?)\s*[:：]\s*(?=\S)/i;
const SUM_LABEL = /^(?:総?合計|総計|小計|中計|計|総数|集計)(?:[(（][^()（）]*[)）])?$/;

const TARGET_KINDS: Readonly<Partial<Record<RoledColumn['role'], TargetKind>>> = {
  target: 'level',
  'interim-target': 'interim',
  increment: 'increment',
  'increment-total': 'total',
};

/** Reads the body of a KPI table row by row. */
export class KpiTableReader {
  /** 合計 and 小計 rows, which are no indicators. */
  readonly sumRows: { readonly row: number; readonly label: string }[] = [];
  private readonly drafts: ReadingDraft[] = [];
  private readonly latest = new Map<string, ReadingDraft>();
  private label: GridCell | null = null;
  private project: string | null = null;
  private readonly noteUnit: ReturnType<typeof tableUnit>;
  private readonly years: KpiYears;
  /** Where no column holds targets, they stand in the label's cell: 助成件数 1件. */
  private readonly splitsLabels: boolean;
  /** A legend says that a dash stands for nothing at all: a zero. */
  private readonly noneIsZero: boolean;
  private readonly titleYear: ReturnType<typeof titleYear>;

  constructor(
    private readonly candidate: Candidate,
    private readonly kpi: KpiColumns,
    private readonly sorter: CellSorter,
    private readonly figures: FigureMaker,
  ) {
    this.noteUnit = tableUnit(candidate, sorter);
    this.years = new KpiYears(candidate, kpi.columns, sorter, figures);
    this.noneIsZero = [...candidate.above, ...candidate.notes].some((cell) =>
      NONE_IS_ZERO.test(sorter.words(cell)),
    );
    this.splitsLabels = !kpi.columns.some(({ role }) => TARGET_KINDS[role] !== undefined);
    this.titleYear = titleYear(candidate.above, candidate.grid) ?? sheetYear(candidate);
  }

  read(): readonly ReadingDraft[] {
    const { grid } = this.candidate;
    for (const { row, group, totals } of this.candidate.bodyRows) {
      // 実績 with nothing beside it is a row still to be filled.
      if (group && !this.isKindRow(row)) {
        this.project = labelText(grid.row(row)?.cells[0]);
        continue;
      }
      if (this.isSumRow(row, totals === true) || this.isOpinionRow(row)) continue;
      const draft = this.draftFor(row);
      if (draft !== null) this.readRow(row, draft);
    }
    return this.drafts;
  }

  /** 小計 and 合計 sum the rows above them: recognised, and no indicators of their own. */
  private isSumRow(row: number, totals: boolean): boolean {
    const { grid, left, right } = this.candidate;
    const cell = [this.column('label'), this.member]
      .map((column) => (column === undefined ? undefined : grid.seenAt(row, column.column)))
      .find((one) => one !== undefined && SUM_LABEL.test(this.sorter.words(one)));
    if (cell === undefined && !totals) return false;
    this.sumRows.push({ row, label: labelText(cell) });
    for (const place of grid.row(row)?.cells ?? []) {
      if (place.column >= left && place.column <= right) this.figures.ignore(place);
    }
    return true;
  }

  /** 外部有識者の意見 | … below the indicators: words about them, with no figure of its own. */
  private isOpinionRow(row: number): boolean {
    const { grid, left, right } = this.candidate;
    const [first, ...others] = (grid.row(row)?.cells ?? []).filter(
      ({ column }) => column >= left && column <= right,
    );
    const label = this.column('label')?.column ?? left;
    if (first === undefined || first.column > label || !isOpinionLabel(this.sorter.words(first)))
      return false;
    return others.every((cell) => this.sorter.sort(cell) !== 'figure');
  }

  private isKindRow(row: number): boolean {
    const column = this.column('row-kind');
    return column !== undefined && this.candidate.grid.at(row, column.column) !== undefined;
  }

  private column(role: RoledColumn['role']): RoledColumn | undefined {
    return this.kpi.columns.find((column) => column.role === role);
  }

  /** The municipality of each row, where one indicator has a row a member. */
  private get member(): RoledColumn | undefined {
    return this.kpi.columns.find(({ role, concepts }) => role === 'project' && concepts.has('member'));
  }

  private draftFor(row: number): ReadingDraft | null {
    const { grid } = this.candidate;
    const labelColumn = this.column('label');
    const own = labelColumn === undefined ? undefined : grid.seenAt(row, labelColumn.column);
    const projectColumn = this.column('project');
    const project = projectColumn === undefined ? undefined : grid.seenAt(row, projectColumn.column);
    if (project !== undefined) this.project = labelText(project);
    const repeats =
      this.column('year') !== undefined ||
      this.column('row-kind') !== undefined ||
      (this.member !== undefined && project !== undefined);
    const label = own ?? this.kpi.name ?? (repeats ? (this.label ?? undefined) : undefined);
    if (label === undefined && labelColumn !== undefined) return null;
    const inside = own === undefined || !this.splitsLabels ? null : labelWithFigure(labelText(own));
    const text = (inside?.label ?? labelText(label)).replace(INDICATOR_PREFIX, '');
    const key = labelKey(text);
    if (repeats || this.kpi.name !== null) {
      const known = this.latest.get(identityOf(key, this.project));
      if (
        known !== undefined &&
        (own === undefined || this.kpi.name !== null || this.sameOrYear(known, own, row))
      )
        return known;
    }
    this.label = label ?? null;
    const draft: ReadingDraft = {
      label: text,
      key,
      labelCell: label ?? null,
      row,
      project: this.project,
      unit: null,
      unitSources: [],
      baseline: null,
      targets: [],
      actuals: [],
      rates: [],
      evaluations: [],
    };
    this.drafts.push(draft);
    this.latest.set(identityOf(key, this.project), draft);
    resolveUnit(draft, grid, this.column('unit'), this.sorter);
    if (inside !== null) this.takeInside(draft, own as GridCell, inside);
    return draft;
  }

  /** In a long table the label stands again in every row; a year that is there already starts a new indicator. */
  private sameOrYear(draft: ReadingDraft, own: GridCell, row: number): boolean {
    const year = this.column('year');
    if (year === undefined) return draft.labelCell?.source === own.source;
    const period = this.years.at(row, year);
    return !draft.targets.some((target) => target.period?.fiscalYear === period?.period.fiscalYear);
  }

  private readRow(row: number, draft: ReadingDraft): void {
    const rowKind = this.column('row-kind');
    const kind = rowKind === undefined ? '' : this.sorter.words(this.candidate.grid.at(row, rowKind.column));
    // 累計 below 単年 sums what stands there.
    if (/累[計積]/.test(kind) && this.kpi.singleYears) {
      for (const { column } of this.kpi.columns) this.figures.ignore(this.candidate.grid.at(row, column));
      return;
    }
    const year = this.column('year');
    const rowPeriod = year === undefined ? null : this.years.at(row, year);
    for (const column of this.kpi.columns) this.readCell(row, draft, column, kind, rowPeriod);
  }

  private readCell(
    row: number,
    draft: ReadingDraft,
    column: RoledColumn,
    kind: string,
    rowPeriod: PrintedPeriod | null,
  ): void {
    const { grid } = this.candidate;
    if (this.kpi.money.has(column.column)) return;
    const place = grid.at(row, column.column);
    const role = kind === '' ? column.role : rowKindRole(kind, column);
    if (role === 'grade' || role === 'remark') {
      if (place !== undefined) {
        this.figures.use(place);
        if (role === 'grade')
          draft.evaluations.push({ value: labelText(place), cell: grid.ref(place), header: column.text });
      }
      return;
    }
    const targetKind = TARGET_KINDS[role];
    const wanted = targetKind !== undefined || ['baseline', 'actual', 'actual-total', 'rate'].includes(role);
    if (!wanted) {
      if (role === 'year' || role === 'target-year' || role === 'baseline-year') this.figures.use(place);
      else if (role !== 'ignored' || column.concepts.has('expected') || column.concepts.has('part-year'))
        this.figures.ignore(place);
      return;
    }
    const plain = this.zeroFor(
      this.figures.at(grid, row, column.column, unitFor(draft, column, this.noteUnit)),
      unitFor(draft, column, this.noteUnit),
    );
    // … for a year whose result is not yet in is no hidden figure.
    if (role === 'actual' && plain.reading.kind === 'withheld' && /^[…‥]+$/.test(plain.text))
      this.figures.understood(plain);
    if ((targetKind !== undefined || role === 'actual') && this.takeList(draft, column, plain)) return;
    const inside = role === 'rate' ? null : this.insideOf(plain, draft);
    const printed = inside === null ? plain : this.withReading(plain, inside.value, draft, column);
    const beside = this.years.beside(row, column);
    const own =
      column.period ??
      beside?.period ??
      inside?.value.period ??
      periodOfNote(plain.reading) ??
      rowPeriod?.period ??
      null;
    const period = own ?? (this.takesTitleYear(role) ? (this.titleYear?.period ?? null) : null);
    const yearCell = beside ?? (inside?.value.period == null ? rowPeriod : null);
    const periodCells =
      column.period !== null ? column.periodRefs : yearCell === null ? [] : [grid.ref(yearCell.cell)];
    const figure = dated(printed, period, periodCells);
    if (role !== 'rate') this.noteUnitOf(draft, column, figure);
    if (inside?.baseline != null && targetKind !== undefined) {
      const start = this.withReading(plain, inside.baseline, draft, column);
      if (draft.baseline?.quantity == null) draft.baseline = dated(start, inside.baseline.period, []);
    }
    if (role === 'rate') {
      if (place !== undefined) draft.rates.push({ ...figure, header: kind === '' ? column.text : kind });
    } else if (role === 'baseline') draft.baseline ??= figure;
    else if (targetKind !== undefined) draft.targets.push({ ...figure, kind: targetKind });
    else {
      const status =
        figure.quantity !== null ? 'given' : figure.reading.kind === 'pending' ? 'pending' : 'missing';
      draft.actuals.push({ ...figure, kind: role === 'actual-total' ? 'total' : 'level', status });
    }
  }

  private zeroFor(figure: Figure, unit: Unit | null): Figure {
    if (!this.noneIsZero || figure.reading.kind !== 'none') return figure;
    const quantity = { value: new Decimal(0), unit, decimals: 0 };
    return { ...figure, quantity, reading: { ...ZERO, quantity: { ...quantity, unit: null } } };
  }

  /** The target that stands in the label's cell. */
  private takeInside(draft: ReadingDraft, cell: GridCell, { figure }: { figure: CellReading }): void {
    const { grid } = this.candidate;
    const column = this.column('label');
    if (column === undefined) return;
    const plain = this.figures.at(grid, cell.row, cell.column, null);
    const printed = this.withReading(plain, { reading: figure, period: null }, draft, column);
    const beside = this.kpi.columns.find(({ role }) => role === 'target-year');
    const year = beside === undefined ? null : this.years.at(draft.row, beside);
    const target = dated(printed, year?.period ?? null, year === null ? [] : [grid.ref(year.cell)]);
    this.noteUnitOf(draft, column, target);
    draft.targets.push({ ...target, kind: 'level' });
  }

  /** The figures of a cell that lists several years, each a target (or actual) of its own. */
  private takeList(draft: ReadingDraft, column: RoledColumn, plain: Figure): boolean {
    if (plain.reading.kind !== 'words' && plain.reading.kind !== 'ambiguous') return false;
    const list = datedValuesInCell(plain.text);
    if (list === null) return false;
    const kind = TARGET_KINDS[column.role];
    for (const part of list) {
      const figure = dated(this.withReading(plain, part, draft, column), part.period, [plain.cell]);
      this.noteUnitOf(draft, column, figure);
      if (kind === undefined) draft.actuals.push({ ...figure, kind: 'level', status: 'given' });
      else draft.targets.push({ ...figure, kind });
    }
    return true;
  }

  /** The figures of a cell that is more than a figure. */
  private insideOf(
    { reading, text }: Figure,
    { label }: ReadingDraft,
  ): { readonly baseline: CellValuePart | null; readonly value: CellValuePart } | null {
    if (reading.kind !== 'words' && reading.kind !== 'ambiguous') return null;
    const after = figureAfterLabel(text, label);
    return after === null ? valuesInCell(text) : { baseline: null, value: { reading: after, period: null } };
  }

  private withReading(
    figure: Figure,
    { reading }: CellValuePart,
    draft: ReadingDraft,
    column: RoledColumn,
  ): Figure {
    this.figures.understood(figure);
    return { ...figure, reading, quantity: quantityOf(reading, unitFor(draft, column, this.noteUnit)) };
  }

  private noteUnitOf(draft: ReadingDraft, column: RoledColumn, figure: DatedFigure): void {
    const { reading, cell, isNumberCell } = figure;
    if (reading.kind !== 'figure') return;
    noteCellUnit(draft, column, { quantity: reading.quantity, cell, isNumberCell }, this.noteUnit);
  }

  /** 令和4年度 KPI達成状況 dates its actuals, and the targets beside them, where the columns say nothing. */
  private takesTitleYear(role: RoledColumn['role']): boolean {
    return role === 'actual' || role === 'rate' || (role === 'target' && this.column('actual') !== undefined);
  }
}

function sheetYear({ grid, headerTop, left }: Candidate): ReturnType<typeof titleYear> {
  const period = soleFiscalYear(grid.sheet.name);
  return period === null ? null : { period, cell: grid.refAt(headerTop, left) };
}

function identityOf(key: string, project: string | null): string {
  return `${key}\u0000${project ?? ''}`;
}

/** Columns in which each row says what its figures are. */
const BY_ROW = ['target', 'actual', 'increment', 'increment-total', 'actual-total'] as const;

function rowKindRole(kind: string, { role, period }: RoledColumn): RoledColumn['role'] {
  const isTotal = role === 'increment-total' || role === 'actual-total';
  if (!BY_ROW.some((one) => one === role) || (period === null && !isTotal)) return role;
  if (/^(?:計画|目標)/.test(kind)) {
    if (isTotal) return 'increment-total';
    return role === 'increment' ? 'increment' : 'target';
  }
  if (kind.startsWith('実績')) return isTotal ? 'actual-total' : 'actual';
  return /率$/.test(kind) ? 'rate' : 'difference';
}
