import { toAddress } from '../workbook/cell-ref';
import type { CellStyle } from '../workbook/sheet-model';
import { comparedFigures } from './achievement-judgement';
import { judgedEntries } from './achievement-table';
import {
  actualEntry,
  baselineFormat,
  decimalsOf,
  endLevel,
  figureEntry,
  type IndicatorRows,
  kindWord,
  NOTHING,
  totalEntries,
  unitOf,
} from './achievement-years';
import { areNumbers, compare, type Expression, isNumber, text, when } from './formula';
import { yearHeader } from './frame';
import { filled, rowMark } from '../entries/marks';
import type { PublishedIndicator } from './publication-data';
import { fitGrid, GRID, PAPER, putField, shownEntry, span } from './publication-grid';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { linkOf } from './source-cells';
import { amountFormat, COLOR, rateFormat } from './styles';
import { byCode, gradeWords, remarks, stateWord } from './words';

/** Columns of the grid: the words beside a figure, a year, and where the words of a person begin. */
const NAME = 5;
const YEAR = 3;
const YEARS_A_BAND = (GRID.columns - NAME) / YEAR;
export const WORDS_AT = 4;
export const SECOND_AT = 14;
/** Rows of text that a person fills; the others hold one choice each. */
const TEXTS = ['reason', 'cause', 'review'] as const;
const TEXT_HEIGHT = 36;

/** 今後の方針, as the official form numbers them. */
export const POLICIES = ['1', '2', '3', '4', '5'] as const;

/** The cells of an indicator's card that other tables of the sheet show again. */
export interface Card {
  readonly baseline: Expression;
  readonly target: Expression;
  readonly actual: Expression;
  readonly year: Expression;
  readonly ratio: Expression;
  readonly state: Expression;
  readonly effect: Expression;
  readonly policy: Expression;
  readonly reason: Expression;
  readonly review: Expression;
  readonly formats: { readonly amount: string; readonly baseline: string };
  /** The last fiscal year with a target, which stands for the plan while there is no actual. */
  readonly lastYear: number | null;
  /** The row after the card. */
  readonly next: number;
}

/** One indicator: its years, how it stands, and what people say about it. */
export function writeCard(
  builder: SheetBuilder,
  top: number,
  index: number,
  published: PublishedIndicator,
  years: readonly (number | null)[],
  context: ReportContext,
): Card {
  const { indicator } = published.judged;
  const { label } = indicator;
  builder.putMerged(span(top, 0, 1), String(index + 1), PAPER.header);
  const title: CellStyle = { ...PAPER.header, horizontal: 'left', indent: 1 };
  builder.putMerged(span(top, 1, 18), label, title);
  fitGrid(builder, top, [[label, 18]], 28);
  const band = writeBands(builder, top + 1, published, years, context);
  const card = writeStanding(builder, top, band, published, context);
  builder.keepTogether(top, card.next - 1);
  return card;
}

interface Bands {
  readonly rows: IndicatorRows;
  readonly next: number;
}

/** Baseline, years and sums, as many side by side as the page holds. */
function writeBands(
  builder: SheetBuilder,
  top: number,
  { judged }: PublishedIndicator,
  years: readonly (number | null)[],
  context: ReportContext,
): Bands {
  const { t } = context;
  const { indicator, achievement } = judged;
  const unit = unitOf(indicator);
  const amount = { ...PAPER.number, numberFormat: amountFormat(unit, context, decimalsOf(indicator)) };
  const level = { ...PAPER.number, numberFormat: baselineFormat(indicator, unit, context) };
  const byYear = new Map(achievement.years.map((year) => [year.fiscalYear, year]));
  let place = 0;
  let bottom = top;
  /** The next free place: the row of its header and its first column. */
  const next = (header: string): { readonly row: number; readonly column: number } => {
    const row = top + Math.floor(place / YEARS_A_BAND) * 3;
    if (place % YEARS_A_BAND === 0) {
      builder.putMerged(span(row, 0, NAME), t('report.achievement.kind'), PAPER.header);
      builder.putMerged(span(row + 1, 0, NAME), kindWord(indicator, context), PAPER.label);
      builder.putMerged(span(row + 2, 0, NAME), t('report.achievement.actual'), PAPER.label);
      builder.height(row, 36);
      bottom = row + 2;
    }
    const column = NAME + (place % YEARS_A_BAND) * YEAR;
    place++;
    builder.putMerged(span(row, column, YEAR), header, { ...PAPER.header, size: 10 });
    return { row: row + 1, column };
  };
  const put = (
    at: { readonly row: number; readonly column: number },
    entry: Entry,
    style: CellStyle,
    link: ReturnType<typeof linkOf>,
    rows = 1,
  ): Expression => {
    const cell = builder.putFigure(at.row, at.column, entry, style, link);
    builder.merge(span(at.row, at.column, YEAR, rows));
    return cell;
  };
  const start = figureEntry(indicator.baseline, context);
  const baselineYear = indicator.baseline?.period?.fiscalYear ?? null;
  const head = t('report.achievement.baseline');
  const baseline = put(
    next(baselineYear === null ? head : `${head}\n${yearHeader(baselineYear, context).split('\n')[0] ?? ''}`),
    start,
    level,
    linkOf(indicator.baseline, start),
    2,
  );
  const targets: Expression[] = [];
  const actuals: Expression[] = [];
  const targetRow = top + 1;
  for (const year of years) {
    const pair = byYear.get(year) ?? null;
    const at = next(yearHeader(year, context));
    const wanted = figureEntry(pair?.target ?? null, context);
    targets.push(put(at, wanted, amount, linkOf(pair?.target ?? null, wanted)));
    const got = actualEntry(pair, context);
    actuals.push(put({ ...at, row: at.row + 1 }, got, amount, linkOf(pair?.actual ?? null, got)));
  }
  let total: Expression | null = null;
  if (indicator.basis === 'increment') {
    const sums = totalEntries(indicator, targets, actuals, context);
    const at = next(t('report.achievement.total'));
    total = put(at, sums.target, amount, sums.link);
    const reached = put({ ...at, row: at.row + 1 }, sums.actual, amount, null);
    const end = next(t('report.achievement.end-level'));
    put(end, endLevel(baseline, total), level, null);
    put({ ...end, row: end.row + 1 }, endLevel(baseline, reached), level, null);
  }
  const used = NAME + (place % YEARS_A_BAND) * YEAR;
  if (place % YEARS_A_BAND > 0) {
    builder.putMerged(span(bottom - 2, used, GRID.columns - used, 3), null, PAPER.center);
  }
  const rows = {
    indicator,
    achievement,
    baseline,
    columns: years,
    targets,
    actuals,
    targetRow,
    actualRow: targetRow + 1,
    total,
    unit,
  };
  return { rows, next: bottom + 1 };
}

/** Rates and judgement, then the words of people. */
function writeStanding(
  builder: SheetBuilder,
  top: number,
  { rows, next }: Bands,
  { kept, line, judged }: PublishedIndicator,
  context: ReportContext,
): Card {
  const { t } = context;
  const { baseline } = rows;
  const { indicator, achievement } = judged;
  const live = comparedFigures(rows, context);
  const amount = amountFormat(rows.unit, context, decimalsOf(indicator));
  const rate = { ...PAPER.number, numberFormat: rateFormat(context) };
  const pair = (row: number, left: number, width: number, name: string, entry: Entry, style: CellStyle) => {
    builder.putMerged(span(row, left, 4), name, { ...PAPER.label, size: 10, bold: false });
    const cell = builder.putFigure(row, left + 4, entry, style);
    builder.merge(span(row, left + 4, width));
    return cell;
  };
  const figures = { ...PAPER.number, numberFormat: amount };
  const compared = {
    year: pair(next, 0, 5, t('report.achievement.judged-year'), live.year, PAPER.center),
    target: pair(next, 9, 4, t('publication.target'), live.target, figures),
    actual: pair(next, 17, 5, t('publication.actual'), live.actual, figures),
  };
  const entries = judgedEntries(rows, compared, baseline, context);
  const ratio = pair(next + 1, 0, 5, t('publication.ratio'), entries.ratio, rate);
  const progress = pair(next + 1, 9, 4, t('publication.progress'), entries.progress, rate);
  builder.putMerged(span(next + 1, 17, 9), null, PAPER.center);
  builder.height(next, 31);
  builder.height(next + 1, 31);
  const target = when(areNumbers(compared.target), compared.target, lastTarget(rows));
  const word = stateWord(achievement.state, context);
  const state = builder.put(top, 19, entries.state, { ...PAPER.header, fill: 'FFFFFF' });
  builder.merge(span(top, 19, 7));
  fitGrid(builder, top, [[word, 7]], 28);
  const remark = remarks(achievement, context);
  let row = next + 2;
  if (remark !== '') {
    const note = when(compare(state, '=', text(word)), text(remark), text(''));
    builder.putMerged(span(row, 0, GRID.columns), note, PAPER.note);
    fitGrid(builder, row, [[remark, GRID.columns * 1.1]], 18);
    row++;
  }

  const mark = (at: number, field: string): void => {
    builder.markRow(at, rowMark({ ...line, label: indicator.label, field }));
  };
  const name = (at: number, left: number, field: string): void => {
    builder.putMerged(span(at, left, 4), byCode(`publication.field.${field}`, context), PAPER.label);
    fitGrid(builder, at, [[byCode(`publication.field.${field}`, context), 4]]);
  };
  mark(row, filled('effect'));
  name(row, 0, 'effect');
  const effect = putField(
    builder,
    span(row, WORDS_AT, 6),
    kept,
    'effect',
    entries.grade(ratio, progress),
    PAPER.choice,
  );
  name(row, 10, 'policy');
  const policy = putField(builder, span(row, SECOND_AT, 12), kept, 'policy', null, PAPER.choice);
  fitGrid(builder, row, [
    [shownEntry(kept, 'policy'), 12],
    [shownEntry(kept, 'effect'), 6],
  ]);
  offer(builder, row, context);
  const [reason, , review] = TEXTS.map((field, index) => {
    const at = row + 1 + index;
    mark(at, field);
    name(at, 0, field);
    fitGrid(builder, at, [[shownEntry(kept, field), 22]], field === 'reason' ? 26 : TEXT_HEIGHT);
    return putField(builder, span(at, WORDS_AT, 22), kept, field, null, PAPER.entry);
  });
  builder.condition({
    area: { top: row, left: WORDS_AT, bottom: row + TEXTS.length, right: GRID.columns - 1 },
    formula: `${toAddress({ row, column: WORDS_AT })}=""`,
    color: null,
    fill: COLOR.input,
    bold: false,
  });
  return {
    baseline,
    ...compared,
    target,
    ratio,
    state,
    effect,
    policy,
    reason: reason ?? text(''),
    review: review ?? text(''),
    formats: { amount, baseline: baselineFormat(indicator, rows.unit, context) },
    lastYear: rows.columns.filter((_, at) => isNumber(rows.targets[at]?.value ?? '')).at(-1) ?? null,
    next: row + 1 + TEXTS.length,
  };
}

/** The last target, which stands for the plan while there is no actual. */
function lastTarget({ total, targets }: IndicatorRows): Expression {
  if (total !== null) return total;
  return targets.reduce<Expression>(
    (last, target) => (isNumber(target.value) ? target : last),
    text(NOTHING),
  );
}

/** Lists to choose 事業効果 and 今後の方針 from; other words may be typed. */
function offer(builder: SheetBuilder, row: number, context: ReportContext): void {
  offerEffects(builder, row, WORDS_AT, context);
  offerPolicies(builder, row, SECOND_AT, context);
}

export function offerEffects(
  builder: SheetBuilder,
  row: number,
  column: number,
  context: ReportContext,
): void {
  offerList(builder, row, column, 'effect', gradeWords(context), context);
}

export function offerPolicies(
  builder: SheetBuilder,
  row: number,
  column: number,
  context: ReportContext,
): void {
  const items = POLICIES.map((policy) => byCode(`publication.policy.${policy}`, context));
  offerList(builder, row, column, 'policy', items, context);
}

function offerList(
  builder: SheetBuilder,
  row: number,
  column: number,
  field: 'effect' | 'policy',
  items: readonly string[],
  { t }: ReportContext,
): void {
  const title = t(`publication.field.${field}`);
  builder.validate({
    area: { top: row, left: column, bottom: row, right: column },
    rule: { kind: 'list', items },
    prompt: { title, text: t(`publication.prompt.${field}`) },
    error: { title, text: t('publication.error.list'), style: 'warning' },
  });
}
