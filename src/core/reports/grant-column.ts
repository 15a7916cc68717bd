import { inUnitOf } from '../achievement/amounts';
import type { CostFigure, Rate } from '../plan/cost';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';
import type { CellStyle } from '../workbook/sheet-model';
import { NOTHING } from './achievement-years';
import {
  add,
  areNumbers,
  compare,
  type Condition,
  divide,
  divideDown,
  type Expression,
  isNumber,
  multiply,
  number,
  subtract,
  text,
  when,
} from './formula';
import { fitRow } from './frame';
import { figureFor } from './grant-groups';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { amount, linkOf, mirror } from './source-cells';
import { amountFormat, CENTER, differenceFormat, INPUT, NUMBER } from './styles';
import { byCode } from './words';

/** Steps of the computation, in the order of the rows. */
export const STEPS = [
  'total',
  'excluded',
  'base',
  'numerator',
  'denominator',
  'exact',
  'computed',
  'printed',
  'difference',
  'verdict',
  'local',
  'local-printed',
  'cap',
  'per-year',
  'trial-heading',
  'trial-numerator',
  'trial-denominator',
  'trial',
  'trial-difference',
] as const;
export type Step = (typeof STEPS)[number];

/** What stands in one column of the computation. */
export interface GrantColumn {
  readonly share: GrantShare;
  readonly cells: Readonly<Partial<Record<Step, Expression>>>;
}

const NONE = text(NOTHING);
const ZERO = number(0);

/** Writes the computation of one share down a column. */
export function writeGrantColumn(
  builder: SheetBuilder,
  top: number,
  column: number,
  share: GrantShare,
  plan: Plan,
  words: { readonly cap: string; readonly years: number },
  context: ReportContext,
): GrantColumn {
  const { t } = context;
  const unit = share.base.quantity;
  const money: CellStyle = { ...NUMBER, numberFormat: amountFormat(unit, context) };
  const gap: CellStyle = { ...NUMBER, numberFormat: differenceFormat(unit, context) };
  const cells: Partial<Record<Step, Expression>> = {};
  const write = (step: Step, entry: Entry, style: CellStyle, link: CellRef | null = null): Expression => {
    const row = top + STEPS.indexOf(step);
    const cell =
      style === INPUT
        ? builder.put(row, column, entry, style)
        : builder.putFigure(row, column, entry, style, link);
    cells[step] = cell;
    return cell;
  };
  const notStated = t('report.grant.not-stated');
  const writeLinked = (step: Step, entry: Entry, found: CostFigure | null): Expression =>
    write(step, entry, money, linkOf(found, entry));
  const figure = (step: Step, found: CostFigure | null): Expression =>
    writeLinked(step, found === null ? notStated : inUnit(found, unit, context), found);

  const total = figure('total', figureFor(plan, share, 'total'));
  figure('excluded', figureFor(plan, share, 'excluded'));
  const isEligible = share.baseKind === 'eligible';
  const base = isEligible
    ? writeLinked('base', amount(share.base, context), share.base)
    : write('base', isNumber(total.value) ? total : amount(share.base, context), { ...money, bold: true });

  const { rate } = share;
  const plainNumber: CellStyle = { ...CENTER, numberFormat: '0' };
  const numerator = write(
    'numerator',
    rate === null ? notStated : new Decimal(rate.numerator),
    plainNumber,
    share.rateCell,
  );
  const denominator = write(
    'denominator',
    rate === null ? notStated : new Decimal(rate.denominator),
    plainNumber,
    share.rateCell,
  );
  const hasRate = areNumbers(base, numerator, denominator);
  const product = multiply(base, numerator);
  const exact = when(hasRate, divide(product, denominator, EXACT_DECIMALS), NONE);
  write('exact', exact, { ...NUMBER, numberFormat: amountFormat(unit, context, decimalsOf(exact)) });
  const digits = roundingDigits(unit);
  const rounded = when(hasRate, divideDown(product, denominator, digits), NONE);
  const known = share.computed?.value ?? null;
  const agrees =
    known === null ? !isNumber(rounded.value) : isNumber(rounded.value) && rounded.value.equals(known);
  const computed = write('computed', agrees ? rounded : (known ?? NOTHING), { ...money, bold: true });

  const printed = figure('printed', share.printed);
  const difference = when(areNumbers(printed, computed), subtract(printed, computed), NONE);
  write('difference', difference, gap);
  const verdict = verdictFormula(share, printed, numerator, denominator, base, computed, context);
  builder.put(top + STEPS.indexOf('verdict'), column, verdict, { ...CENTER, bold: true });

  const income = share.income === null ? null : inUnit(share.income, unit, context);
  const local = subtract(base, computed);
  const rest = isDecimal(income) ? subtract(local, number(income)) : local;
  write('local', when(areNumbers(base, computed), rest, NONE), money);
  figure('local-printed', share.localShare);
  builder.put(top + STEPS.indexOf('cap'), column, words.cap === '' ? NOTHING : words.cap, {
    ...CENTER,
    size: 9,
  });
  fitRow(builder, top + STEPS.indexOf('cap'), [
    { text: words.cap, width: builder.widths[column] ?? 10, small: true },
  ]);
  const perYear = divide(computed, number(words.years), 0);
  const spread =
    share.fiscalYear === null && words.years > 1 ? when(areNumbers(computed), perYear, NONE) : NONE;
  write('per-year', spread, money);
  writeTrial(write, share, base, computed, money, gap, context);
  return { share, cells };
}

/** Decimals of the share before it is cut off. */
const EXACT_DECIMALS = 3;

type Write = (step: Step, entry: Entry, style: CellStyle, link?: CellRef | null) => Expression;

/** 補助率を変えて試算: two cells to type a rate into, and what it gives. */
function writeTrial(
  write: Write,
  share: GrantShare,
  base: Expression,
  computed: Expression,
  money: CellStyle,
  gap: CellStyle,
  { t }: ReportContext,
): void {
  const unit = share.base.quantity;
  write('trial-heading', t('report.grant.trial-type-here'), CENTER);
  const start = share.rate ?? trialRate(share);
  const numerator = write('trial-numerator', new Decimal(start.numerator), INPUT);
  const denominator = write('trial-denominator', new Decimal(start.denominator), INPUT);
  const product = multiply(base, numerator);
  const usable = when(
    compare(denominator, '>', ZERO),
    divideDown(product, denominator, roundingDigits(unit)),
    NONE,
  );
  const trial = write('trial', when(areNumbers(base, numerator, denominator), usable, NONE), {
    ...money,
    bold: true,
  });
  const against = when(areNumbers(trial, computed), subtract(trial, computed), NONE);
  write('trial-difference', against, gap);
}

/** The rate that the programme's usual share was worked out with. */
function trialRate({ programmeRate }: GrantShare): Rate {
  return programmeRate ?? { numerator: 1, denominator: 2 };
}

/** Decimals that a share keeps: none up to thousands of yen, down to the yen in larger units. */
function roundingDigits(unit: Quantity | null): number {
  const factor = unit?.unit?.dimension === 'money' ? unit.unit.factor : null;
  if (factor === null || factor.lte(1000)) return 0;
  return Math.max(0, Math.round(factor.log(10).toNumber()));
}

function decimalsOf({ value }: Expression): number {
  return isNumber(value) ? value.decimalPlaces() : 0;
}

function inUnit(figure: CostFigure, unit: Quantity | null, context: ReportContext): Entry {
  if (figure.quantity === null || unit === null) return mirror(figure, NOTHING, context);
  const value = inUnitOf(figure.quantity, unit);
  if (value === null) return NOTHING;
  return value.equals(figure.quantity.value) ? amount(figure, context) : value;
}

function isDecimal(entry: Entry): entry is Decimal {
  return Decimal.isDecimal(entry);
}

/** 一致 / 超過 / 下回る / 記載なし / 補助率の記載なし, live where the formula says what was judged. */
function verdictFormula(
  share: GrantShare,
  printed: Expression,
  numerator: Expression,
  denominator: Expression,
  base: Expression,
  computed: Expression,
  context: ReportContext,
): Entry {
  const word = (verdict: GrantShare['verdict']): Expression =>
    text(byCode(`report.grant.verdict.${verdict}`, context));
  const exact = divide(multiply(base, numerator), denominator, EXACT_DECIMALS);
  const isYen = share.base.quantity?.unit?.factor.equals(1) ?? false;
  const within: Condition = isYen
    ? compare(printed, '=', computed)
    : both(compare(printed, '>', subtract(exact, number(1))), compare(printed, '<', add(exact, number(1))));
  const judged = when(
    within,
    word('agrees'),
    when(compare(printed, '>', computed), word('above'), word('below')),
  );
  const stated = when(areNumbers(printed), judged, word('not-stated'));
  const formula = when(areNumbers(numerator, denominator), stated, word('no-rate'));
  const expected = byCode(`report.grant.verdict.${share.verdict}`, context);
  return formula.value === expected ? formula : expected;
}

function both(a: Condition, b: Condition): Condition {
  return { text: `AND(${a.text},${b.text})`, holds: a.holds && b.holds };
}
