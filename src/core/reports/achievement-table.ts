import { ACHIEVEMENT_STATES } from '../achievement/achievement';
import type { Area } from '../workbook/sheet-model';
import { COLUMN, decimalsOf, type IndicatorRows, NOTHING } from './achievement-years';
import {
  type ComparedFigures,
  comparedFigures,
  gives,
  gradeFormula,
  judgementFormulas,
} from './achievement-judgement';
import { compare, countIf, type Expression, sum, text, when } from './formula';
import { fitRow, textWidth } from './frame';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import {
  amountFormat,
  BODY,
  CENTER,
  COLOR,
  EMPTY,
  HEADER,
  LABEL,
  LINK,
  NUMBER,
  rateFormat,
  WORDS,
} from './styles';
import { gradeWord, remarks, stateWord } from './words';

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

export function writeJudgementHeader(builder: SheetBuilder, row: number, { t }: ReportContext): void {
  builder.putRow(
    row,
    0,
    [
      t('report.achievement.number'),
      t('report.achievement.label'),
      t('report.achievement.baseline'),
      t('report.achievement.judged-year'),
      t('report.achievement.judged-target'),
      t('report.achievement.judged-actual'),
      t('report.achievement.ratio'),
      t('report.achievement.progress'),
      t('report.achievement.state'),
      t('report.achievement.grade'),
    ],
    HEADER,
  );
  const area = { top: row, left: JUDGED.remarks, bottom: row, right: builder.lastColumn };
  builder.putMerged(area, t('report.achievement.remarks'), HEADER);
  builder.height(row, 58);
}

/** One indicator in the table of judgements. Returns the cells that charts and counts read. */
export function writeJudgement(
  builder: SheetBuilder,
  row: number,
  index: number,
  rows: IndicatorRows,
  context: ReportContext,
): { readonly state: Expression; readonly hasRate: boolean } {
  const { indicator, achievement } = rows;
  const amount = { ...NUMBER, numberFormat: amountFormat(rows.unit, context, decimalsOf(indicator)) };
  const rate = { ...NUMBER, numberFormat: rateFormat(context) };

  builder.put(row, COLUMN.number, String(index + 1), CENTER);
  builder.put(row, COLUMN.label, indicator.label, LINK, indicator.cell);
  const baseline = builder.put(row, COLUMN.baseline, rows.baseline, amount);

  const live = comparedFigures(rows, context);
  const compared: ComparedFigures = {
    year: builder.put(row, JUDGED.year, live.year, CENTER),
    target: builder.put(row, JUDGED.target, live.target, amount),
    actual: builder.put(row, JUDGED.actual, live.actual, amount),
  };
  const formulas = judgementFormulas(rows, compared, baseline, context);
  const word = stateWord(achievement.state, context);
  // Should a rare layout lead the formulas elsewhere, the judgement stands as a constant.
  const agrees =
    gives(formulas.ratio, achievement.ratioToTarget) &&
    gives(formulas.progress, achievement.progressFromBaseline) &&
    gives(formulas.judgement, word);
  const ratio = builder.put(
    row,
    JUDGED.ratio,
    agrees ? formulas.ratio : orNothing(achievement.ratioToTarget),
    rate,
  );
  const progress = builder.put(
    row,
    JUDGED.progress,
    agrees ? formulas.progress : orNothing(achievement.progressFromBaseline),
    rate,
  );
  const state = builder.put(row, JUDGED.state, agrees ? formulas.judgement : word, { ...CENTER, bold: true });
  const proposal = achievement.grade === null ? null : gradeWord(achievement.grade, context);
  const grade = gradeFormula(rows, { ...compared, ratio, progress }, baseline, (code) =>
    gradeWord(code, context),
  );
  builder.put(row, JUDGED.grade, agrees && gives(grade, proposal) ? grade : (proposal ?? NOTHING), CENTER);

  const remark = remarks(achievement, context);
  const area: Area = { top: row, left: JUDGED.remarks, bottom: row, right: builder.lastColumn };
  const entry: Entry = remark === '' ? null : when(compare(state, '=', text(word)), text(remark), text(''));
  builder.putMerged(area, entry, { ...WORDS, size: 9 });
  fitRow(builder, row, [
    { text: indicator.label, width: builder.widthOf(COLUMN.label, COLUMN.label) },
    { text: remark, width: builder.widthOf(area.left, area.right), small: true },
    { text: word, width: builder.widthOf(JUDGED.state, JUDGED.state) },
  ]);
  return { state, hasRate: achievement.ratioToTarget !== null };
}

function orNothing(value: Entry): Entry {
  return value ?? NOTHING;
}

/** Colours of the judgement words. */
export function colourJudgements(
  builder: SheetBuilder,
  top: number,
  bottom: number,
  context: ReportContext,
): void {
  const area = { top, left: JUDGED.state, bottom, right: JUDGED.state };
  const first = `I${top + 1}`;
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

/** How many indicators are in which state: words above, live counts below. Returns the row after it. */
export function writeCounts(
  builder: SheetBuilder,
  row: number,
  states: readonly Expression[],
  context: ReportContext,
): { readonly next: number; readonly words: Area; readonly counts: Area } {
  const left = JUDGED.year;
  builder.putMerged(
    { top: row, left: 0, bottom: row + 1, right: left - 1 },
    context.t('report.achievement.counts'),
    LABEL,
  );
  const counts = ACHIEVEMENT_STATES.map((state, index) => {
    const word = builder.put(row, left + index, stateWord(state, context), { ...HEADER, bold: false });
    return builder.put(row + 1, left + index, countIf(states, word), {
      ...BODY,
      horizontal: 'center',
      bold: true,
    });
  });
  const last = left + ACHIEVEMENT_STATES.length;
  builder.put(row, last, context.t('report.achievement.count-all'), HEADER);
  builder.put(row + 1, last, sum(counts), { ...BODY, horizontal: 'center', bold: true });
  const widest = Math.max(...ACHIEVEMENT_STATES.map((state) => textWidth(stateWord(state, context))));
  builder.height(row, widest > builder.widthOf(left, left) * 2 ? 58 : 40);
  builder.height(row + 1, 24);
  return {
    next: row + 2,
    words: { top: row, left, bottom: row, right: last - 1 },
    counts: { top: row + 1, left, bottom: row + 1, right: last - 1 },
  };
}

/** The row that stands in for a table without indicators. */
export function writeNoIndicators(builder: SheetBuilder, row: number, context: ReportContext): void {
  const area = { top: row, left: 0, bottom: row, right: builder.lastColumn };
  builder.putMerged(area, context.t('report.achievement.none'), EMPTY);
  builder.height(row, 30);
}
