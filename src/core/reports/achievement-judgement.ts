import type { AchievementState, YearResult } from '../achievement/achievement';
import { inUnitOf, isEmpty } from '../achievement/amounts';
import type { GradeCondition, GradingScheme } from '../programmes/grading-schemes';
import type { Decimal } from '../quantity/decimal';
import { Decimal as Exact } from '../quantity/decimal';
import type { IndicatorRows } from './achievement-years';
import { hasRatio, NOTHING } from './achievement-years';
import {
  add,
  areNumbers,
  type Condition,
  compare,
  divide,
  type Expression,
  isNumber,
  multiply,
  number,
  subtract,
  text,
  when,
} from './formula';
import { anyNumber, sum } from './formula-functions';
import { yearWord } from './frame';
import type { ReportContext } from './report-context';
import { stateWord } from './words';

const NONE = text(NOTHING);
const ZERO = number(0);

/** The figures that a judgement compares, as formulas over the table of years. */
export interface ComparedFigures {
  readonly year: Expression;
  readonly target: Expression;
  readonly actual: Expression;
}

/**
 * The year that counts, its target and its actual: formulas that look for the latest year with a number, so that an
 * actual entered later is judged without the software.
 */
export function comparedFigures(rows: IndicatorRows, context: ReportContext): ComparedFigures {
  return rows.indicator.basis === 'increment' ? summedFigures(rows, context) : latestFigures(rows, context);
}

function latestFigures(rows: IndicatorRows, context: ReportContext): ComparedFigures {
  const { years } = rows.achievement;
  const latest = (of: (year: YearResult, index: number) => Expression): Expression =>
    latestFirst(rows).reduceRight<Expression>(
      (otherwise, { year, index, actual }) => when(areNumbers(actual), of(year, index), otherwise),
      NONE,
    );
  return {
    year: latestYear(rows, context),
    target: latest((_, index) => targetOf(rows, years, index)),
    actual: latest((year, index) => inTargetUnit(rows, year, index)),
  };
}

/** Years with their actual cells, the latest first, those without a year last. */
function latestFirst(
  rows: IndicatorRows,
): readonly { year: YearResult; index: number; actual: Expression }[] {
  const entries = rows.achievement.years.flatMap((year) => {
    const index = rows.columns.indexOf(year.fiscalYear);
    const actual = rows.actuals[index];
    return actual === undefined ? [] : [{ year, index, actual }];
  });
  const dated = entries.filter((entry) => entry.year.fiscalYear !== null);
  return [...dated.reverse(), ...entries.filter((entry) => entry.year.fiscalYear === null)];
}

function latestYear(rows: IndicatorRows, context: ReportContext): Expression {
  return latestFirst(rows).reduceRight<Expression>(
    (otherwise, { year, actual }) =>
      when(areNumbers(actual), text(yearWord(year.fiscalYear, context)), otherwise),
    NONE,
  );
}

/** The target cell that an actual of a year is held against: its own, else the next later one. */
function targetOf(rows: IndicatorRows, years: readonly YearResult[], index: number): Expression {
  const cells = years.map((year) => ({
    year,
    cell: rows.targets[rows.columns.indexOf(year.fiscalYear)] ?? NONE,
  }));
  const at = cells.findIndex(({ year }) => year.fiscalYear === rows.columns[index]);
  const has = (each: (typeof cells)[number] | undefined): boolean =>
    each?.year.target != null && !isEmpty(each.year.target);
  if (has(cells[at])) return cells[at]?.cell ?? NONE;
  if (rows.columns[index] === null) return cells.filter(has).at(-1)?.cell ?? NONE;
  return cells.slice(at + 1).find(has)?.cell ?? NONE;
}

/** The actual counted in the unit of the targets. */
function inTargetUnit(rows: IndicatorRows, { actual }: YearResult, index: number): Expression {
  const cell = rows.actuals[index] ?? NONE;
  const unit = rows.unit;
  if (!actual?.quantity || unit === null) return cell;
  const converted = inUnitOf({ ...actual.quantity, value: new Exact(1) }, unit);
  if (converted === null || converted.equals(1) || converted.decimalPlaces() > 9) return cell;
  return multiply(cell, number(converted));
}

/** Σ of the given actuals and Σ of the targets of the same years. */
function summedFigures(rows: IndicatorRows, context: ReportContext): ComparedFigures {
  const { years } = rows.achievement;
  const year = latestYear(rows, context);
  const kind = rows.indicator.actuals.find((actual) => actual.status === 'given')?.kind ?? 'increment';
  const pairs = years.flatMap((each) => {
    const index = rows.columns.indexOf(each.fiscalYear);
    const target = rows.targets[index];
    const actual = rows.actuals[index];
    return target === undefined || actual === undefined ? [] : [{ target, actual, year: each }];
  });
  const withTarget = pairs.filter((pair) => pair.year.target !== null && !isEmpty(pair.year.target));
  if (kind !== 'increment') {
    const soFar = pairs.map((pair, index) => ({
      ...pair,
      target: sum(pairs.slice(0, index + 1).map((each) => each.target)),
    }));
    const latest = (of: (pair: (typeof soFar)[number]) => Expression): Expression =>
      soFar.reduce<Expression>((otherwise, pair) => when(areNumbers(pair.actual), of(pair), otherwise), NONE);
    const gained = (pair: (typeof soFar)[number]): Expression =>
      kind === 'total'
        ? pair.actual
        : when(areNumbers(rows.baseline), subtract(pair.actual, rows.baseline), NONE);
    return { year, target: latest((pair) => pair.target), actual: latest(gained) };
  }
  const actuals = pairs.map((pair) => pair.actual);
  if (withTarget.length === 0) {
    const total = rows.total ?? NONE;
    return {
      year,
      target: total,
      actual: pairs.length === 0 ? NONE : when(anyNumber(actuals), sum(actuals), NONE),
    };
  }
  const counted = (of: (pair: (typeof pairs)[number]) => Expression): Expression =>
    withTarget
      .map((pair) => when(areNumbers(pair.target, pair.actual), of(pair), ZERO))
      .reduce((total, each) => add(total, each));
  const any = anyNumber(withTarget.map((pair) => pair.actual));
  return {
    year,
    target: when(
      any,
      counted((pair) => pair.target),
      NONE,
    ),
    actual: when(
      any,
      counted((pair) => pair.actual),
      NONE,
    ),
  };
}

/** 達成率, 進捗率, judgement and grade over the cells that hold the compared figures. */
export interface JudgementFormulas {
  readonly ratio: Expression;
  readonly progress: Expression;
  readonly judgement: Expression;
}

export function judgementFormulas(
  rows: IndicatorRows,
  compared: ComparedFigures,
  baseline: Expression,
  context: ReportContext,
): JudgementFormulas {
  const { indicator, achievement } = rows;
  const { target, actual } = compared;
  const open = achievement.reason === 'units-differ';
  const slowed = indicator.directionReason === 'slowed-decline';
  const ratio =
    open || !hasRatio(achievement)
      ? NONE
      : when(
          areNumbers(target, actual),
          when(compare(target, '>', ZERO), divide(actual, target, 6), NONE),
          NONE,
        );
  return {
    ratio,
    progress: open || slowed ? NONE : progress(rows, compared, baseline),
    judgement: open ? text(stateWord('undecided', context)) : judgement(rows, compared, context),
  };
}

function progress(
  rows: IndicatorRows,
  { target, actual }: ComparedFigures,
  baseline: Expression,
): Expression {
  if (rows.indicator.baseline === null) return NONE;
  if (rows.indicator.basis === 'increment') {
    const share = when(compare(target, '<>', ZERO), divide(actual, target, 6), NONE);
    return when(areNumbers(baseline, target, actual), share, NONE);
  }
  const share = divide(subtract(actual, baseline), subtract(target, baseline), 6);
  return when(areNumbers(baseline, target, actual), when(compare(target, '<>', baseline), share, NONE), NONE);
}

function judgement(
  rows: IndicatorRows,
  { target, actual }: ComparedFigures,
  context: ReportContext,
): Expression {
  const { indicator, achievement } = rows;
  const word = (state: AchievementState): Expression => text(stateWord(state, context));
  const compared = when(compare(actual, achievement.comparison, target), word('met'), word('not-met'));
  const zero: AchievementState | null =
    indicator.basis === 'increment' ? 'no-target' : indicator.basis === 'unknown' ? 'undecided' : null;
  const judged = zero === null ? compared : when(compare(target, '=', ZERO), word(zero), compared);
  const { state } = achievement;
  // What the cell says when a figure that is there now is taken away later.
  const withoutTarget = state === 'undecided' && !isNumber(target.value) ? 'undecided' : 'no-target';
  const withoutActual = isNumber(actual.value) ? 'no-actual' : state;
  return when(areNumbers(actual), when(areNumbers(target), judged, word(withoutTarget)), word(withoutActual));
}

/** The proposed grade as a formula: the bands of the scheme, the first that holds. */
export function gradeFormula(
  rows: IndicatorRows,
  cells: ComparedFigures & { readonly ratio: Expression; readonly progress: Expression },
  baseline: Expression,
  scheme: GradingScheme,
  gradeWord: (code: string) => string,
): Expression {
  const lower = rows.achievement.comparison === '<=' || rows.achievement.comparison === '<';
  const start = rows.indicator.basis === 'increment' ? ZERO : baseline;
  const rate = when(areNumbers(cells.ratio), cells.ratio, cells.progress);
  const condition = (when_: Exclude<GradeCondition, { kind: 'otherwise' }>): Condition => {
    switch (when_.kind) {
      case 'beyond-target':
        return compare(cells.actual, lower ? '<' : '>', cells.target);
      case 'at-target':
        return compare(cells.actual, '=', cells.target);
      case 'worse-than-baseline':
        return both(areNumbers(start), compare(cells.actual, lower ? '>' : '<', start));
      case 'equal-to-baseline':
        return both(areNumbers(start), compare(cells.actual, '=', start));
      case 'rate-from':
        return both(areNumbers(rate), compare(rate, '>=', number(new Exact(when_.rate))));
      case 'better-than-baseline':
        return both(areNumbers(start, rate), compare(cells.actual, lower ? '<' : '>', start));
    }
  };
  const graded = scheme.bands.reduceRight<Expression>((otherwise, { when: decides, grades }) => {
    const word = text(gradeWord(grades[0] ?? ''));
    return decides.kind === 'otherwise' ? word : when(condition(decides), word, otherwise);
  }, NONE);
  return when(areNumbers(cells.target, cells.actual), graded, NONE);
}

function both(first: Condition, second: Condition): Condition {
  return all([first, second]);
}

function all(conditions: readonly Condition[]): Condition {
  return {
    text: `AND(${conditions.map((each) => each.text).join(',')})`,
    holds: conditions.every((each) => each.holds),
  };
}

/**
 * A grade that no formula here can work out, as of a plan's pace: it stands as long as every figure that it was made
 * from is what it was. A formula and no constant, so that it is never taken for what a person entered.
 */
export function standingGrade(
  rows: IndicatorRows,
  { target, actual }: ComparedFigures,
  baseline: Expression,
  grade: string | null,
): Expression {
  const figures = [actual, target, baseline, ...rows.targets].flatMap((cell) =>
    isNumber(cell.value) ? [compare(cell, '=', number(cell.value))] : [],
  );
  const shown = text(grade ?? NOTHING);
  return figures.length === 0 ? shown : when(all(figures), shown, NONE);
}

/** Whether a formula gives what the judgement in code gave: a number, or nothing where there is none. */
export function gives(formula: Expression, expected: Decimal | string | null): boolean {
  if (expected === null) return formula.value === NOTHING;
  if (typeof expected === 'string') return formula.value === expected;
  return Exact.isDecimal(formula.value) && formula.value.equals(expected);
}
