import { ACHIEVEMENT_STATES } from '../achievement/achievement';
import { toAddress } from '../workbook/cell-ref';
import type { Area } from '../workbook/sheet-model';
import { baselineFormat, COLUMN, decimalsOf, type IndicatorRows, NOTHING } from './achievement-years';
import {
  type ComparedFigures,
  comparedFigures,
  gives,
  gradeFormula,
  judgementFormulas,
  standingGrade,
} from './achievement-judgement';
import { compare, divide, type Expression, number, text, when } from './formula';
import { countIf, sum } from './formula-functions';
import { fitRow, writeHeader } from './frame';
import { schemeOf } from '../programmes/find-scheme';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import {
  BODY,
  CENTER,
  COLOR,
  HEADER,
  LABEL,
  LINKED_NUMBER,
  NUMBER,
  WORDS,
  amountFormat,
  rateFormat,
} from './styles';
import { gradeTitle, gradeWord, gradeWords, remarks, stateWord } from './words';

/** Columns of the table of judgements; they share their widths with the table of years. */
const JUDGED = {
  year: 3,
  target: 4,
  actual: 5,
  ratio: 6,
  progress: 7,
  state: 8,
  grade: 9,
  remarks: 10,
} as const;

/** Least columns that the sheet needs. */
export const LEAST_COLUMNS = JUDGED.remarks + 2;

export function writeJudgementHeader(builder: SheetBuilder, row: number, context: ReportContext): void {
  const { t } = context;
  writeHeader(builder, row, [
    t('report.achievement.number'),
    t('report.achievement.label'),
    t('report.achievement.baseline'),
    t('report.achievement.judged-year'),
    t('report.achievement.judged-target'),
    t('report.achievement.judged-actual'),
    t('report.achievement.ratio'),
    t('report.achievement.progress'),
    t('report.achievement.state'),
    gradeTitle(context),
  ]);
  const area = { top: row, left: JUDGED.remarks, bottom: row, right: builder.lastColumn };
  builder.putMerged(area, t('report.achievement.remarks'), HEADER);
}

/** What charts and counts read of an indicator. */
export interface JudgedCells {
  readonly state: Expression;
  readonly grade: Expression;
  readonly hasRate: boolean;
}

/** One indicator in the table of judgements. Returns the cells that charts and counts read. */
export function writeJudgement(
  builder: SheetBuilder,
  row: number,
  index: number,
  rows: IndicatorRows,
  context: ReportContext,
): JudgedCells {
  const { indicator, achievement } = rows;
  const amount = { ...NUMBER, numberFormat: amountFormat(rows.unit, context, decimalsOf(indicator)) };
  const rate = { ...NUMBER, numberFormat: rateFormat(context) };

  builder.put(row, COLUMN.number, String(index + 1), LINKED_NUMBER, indicator.cell);
  builder.put(row, COLUMN.label, indicator.label, WORDS);
  const baseline = builder.putFigure(row, COLUMN.baseline, rows.baseline, {
    ...NUMBER,
    numberFormat: baselineFormat(indicator, rows.unit, context),
  });

  const live = comparedFigures(rows, context);
  const compared: ComparedFigures = {
    year: builder.put(row, JUDGED.year, live.year, CENTER),
    target: builder.putFigure(row, JUDGED.target, live.target, amount),
    actual: builder.putFigure(row, JUDGED.actual, live.actual, amount),
  };
  const judged = judgedEntries(rows, compared, baseline, context);
  const ratio = builder.putFigure(row, JUDGED.ratio, judged.ratio, rate);
  const progress = builder.putFigure(row, JUDGED.progress, judged.progress, rate);
  const state = builder.put(row, JUDGED.state, judged.state, { ...CENTER, bold: true });
  const grade = builder.put(row, JUDGED.grade, judged.grade(ratio, progress), CENTER);

  const remark = remarks(achievement, context);
  const word = stateWord(achievement.state, context);
  const area: Area = { top: row, left: JUDGED.remarks, bottom: row, right: builder.lastColumn };
  const entry: Entry = remark === '' ? null : when(compare(state, '=', text(word)), text(remark), text(''));
  builder.putMerged(area, entry, { ...WORDS, size: 9 });
  fitRow(builder, row, [
    { text: indicator.label, width: builder.widthOf(COLUMN.label, COLUMN.label) },
    { text: remark, width: builder.widthOf(area.left, area.right), small: true },
    { text: word, width: builder.widthOf(JUDGED.state, JUDGED.state) },
  ]);
  builder.height(row, 28);
  return { state, grade, hasRate: achievement.ratioToTarget !== null };
}

/** What is said of an indicator, as entries over the cells of the compared figures. */
export interface JudgedEntries {
  readonly ratio: Entry;
  readonly progress: Entry;
  readonly state: Entry;
  /** The proposed grade, over the cells of the two rates. */
  readonly grade: (ratio: Expression, progress: Expression) => Entry;
}

export function judgedEntries(
  rows: IndicatorRows,
  compared: ComparedFigures,
  baseline: Expression,
  context: ReportContext,
): JudgedEntries {
  const { achievement } = rows;
  const formulas = judgementFormulas(rows, compared, baseline, context);
  const word = stateWord(achievement.state, context);
  const proposal = achievement.grade === null ? null : gradeWord(achievement.grade, context);
  // Should a rare layout lead the formulas elsewhere, the judgement stands as a constant.
  const agrees =
    gives(formulas.ratio, achievement.ratioToTarget) &&
    gives(formulas.progress, achievement.progressFromBaseline) &&
    gives(formulas.judgement, word);
  return {
    ratio: agrees ? formulas.ratio : (achievement.ratioToTarget ?? NOTHING),
    progress: agrees ? formulas.progress : (achievement.progressFromBaseline ?? NOTHING),
    state: agrees ? formulas.judgement : word,
    grade: (ratio, progress) => {
      const scheme = schemeOf(context.audit.settings);
      const cells = { ...compared, ratio, progress };
      const grade = gradeFormula(rows, cells, baseline, scheme, (code) => gradeWord(code, context));
      const isLive = agrees && scheme.pace === undefined && gives(grade, proposal);
      return isLive ? grade : standingGrade(rows, compared, baseline, proposal);
    },
  };
}

/** Where the judgement words of the table stand. */
export function stateArea(top: number, bottom: number): Area {
  return { top, left: JUDGED.state, bottom, right: JUDGED.state };
}

/** Colours of the judgement words. */
export function colourJudgements(builder: SheetBuilder, area: Area, context: ReportContext): void {
  const first = `$${toAddress({ row: area.top, column: area.left })}`;
  const rule = (
    states: readonly (typeof ACHIEVEMENT_STATES)[number][],
    fill: string,
    color: string,
  ): void => {
    const tests = states.map((state) => `${first}=${text(stateWord(state, context)).text}`);
    const formula = tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
    builder.condition({ area, formula, color, fill, bold: true });
  };
  rule(['met'], COLOR.good, COLOR.goodInk);
  rule(['not-met'], COLOR.bad, COLOR.badInk);
  rule(['undecided'], COLOR.warn, COLOR.warnInk);
  rule(['no-actual', 'pending', 'no-target'], COLOR.idle, COLOR.muted);
}

/** Rows of the counts: a header, one a state, their sum, a header, one a grade, those without one. */
export function countRows(context: ReportContext): number {
  return ACHIEVEMENT_STATES.length + 2 + gradeWords(context).length + 2;
}

/** How many indicators are in which state and have which grade, and their shares, live. */
export function writeCounts(
  builder: SheetBuilder,
  row: number,
  judged: readonly JudgedCells[],
  context: ReportContext,
): { readonly words: Area; readonly shares: Area } {
  const { t } = context;
  const all = number(judged.length);
  const states = judged.map(({ state }) => state);
  const grades = judged.map(({ grade }) => grade);
  let at = writeCountHeader(builder, row, t('report.achievement.state'), context);
  const first = at;
  const counts = ACHIEVEMENT_STATES.map((state) =>
    writeCount(builder, at++, stateWord(state, context), (word) => countIf(states, word), all, context),
  );
  const last = at - 1;
  writeCount(builder, at++, t('report.achievement.count-all'), () => sum(counts), all, context);
  at = writeCountHeader(builder, at, gradeTitle(context), context);
  for (const grade of gradeWords(context)) {
    writeCount(builder, at++, grade, (word) => countIf(grades, word), all, context);
  }
  writeCount(
    builder,
    at++,
    t('report.achievement.count-ungraded'),
    () => countIf(grades, text(NOTHING)),
    all,
    context,
  );
  builder.keepTogether(row, at - 1);
  const column = (left: number): Area => ({ top: first, left, bottom: last, right: left });
  return { words: column(0), shares: column(COLUMN.kind) };
}

function countArea(row: number): Area {
  return { top: row, left: 0, bottom: row, right: COLUMN.label };
}

function writeCountHeader(builder: SheetBuilder, row: number, name: string, { t }: ReportContext): number {
  builder.putMerged(countArea(row), name.replaceAll('\n', ''), HEADER);
  builder.put(row, COLUMN.baseline, t('report.chart.indicators'), HEADER);
  builder.put(row, COLUMN.kind, t('report.achievement.share'), HEADER);
  builder.height(row, 21);
  return row + 1;
}

function writeCount(
  builder: SheetBuilder,
  row: number,
  name: string,
  of: (word: Expression) => Expression,
  all: Expression,
  context: ReportContext,
): Expression {
  const style = { ...BODY, horizontal: 'center', bold: true } as const;
  const word = builder.putMerged(countArea(row), name, LABEL);
  const count = builder.put(row, COLUMN.baseline, of(word), style);
  builder.put(row, COLUMN.kind, divide(count, all, 6), { ...CENTER, numberFormat: rateFormat(context) });
  builder.height(row, 21);
  return count;
}
