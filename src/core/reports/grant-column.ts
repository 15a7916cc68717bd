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
import type { TypedCell } from '../entries/typed-cell';
import { figureFor } from './grant-groups';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { amount, linkOf, mirror } from './source-cells';
import { amountFormat, CENTER, COLOR, differenceFormat, INPUT, NUMBER } from './styles';
import { byCode } from './words';

/** Steps of the computation, in the order of the rows. */
export const STEPS = [
  'total',
  'excluded',
  'base',
  'base-check',
  'income',
  'deducted',
  'net',
  'numerator',
  'denominator',
  'exact',
  'computed',
  'cap',
  'cap-applied',
  'granted',
  'printed',
  'difference',
  'verdict',
  'via-prefecture',
  'stacked',
  'stacked-verdict',
  'local',
  'local-printed',
  'per-year',
  'trial-heading',
  'trial-numerator',
  'trial-denominator',
  'trial-excluded',
  'trial-base',
  'trial',
  'trial-difference',
] as const;
export type Step = (typeof STEPS)[number];

/** Steps that people type into, with the least figure that makes sense. */
export const TYPED_STEPS = {
  deducted: '0',
  'cap-applied': '0',
  'via-prefecture': '0',
  'trial-numerator': '0',
  'trial-denominator': '1',
  'trial-excluded': '0',
} as const satisfies Readonly<Partial<Record<Step, string>>>;
type TypedStep = keyof typeof TYPED_STEPS;

/** What stands in one column of the computation. */
export interface GrantColumn {
  readonly share: GrantShare;
  readonly cells: Readonly<Partial<Record<Step, Expression>>>;
}

/** What a column needs besides its figures. */
export interface ColumnFacts {
  readonly cap: string;
  /** Whether a cap comes without a public source. */
  readonly isUnverified: boolean;
  readonly years: number;
  /** What was typed into a step before. */
  readonly kept: (step: Step) => TypedCell | undefined;
}

const NONE = text(NOTHING);
const ZERO = number(0);
/** Decimals of the share before it is cut off. */
const EXACT_DECIMALS = 3;

/** Writes the computation of one share down a column. */
export function writeGrantColumn(
  builder: SheetBuilder,
  top: number,
  column: number,
  share: GrantShare,
  plan: Plan,
  facts: ColumnFacts,
  context: ReportContext,
): GrantColumn {
  return new ColumnWriter(builder, top, column, share, plan, facts, context).write();
}

class ColumnWriter {
  private readonly cells: Partial<Record<Step, Expression>> = {};
  private readonly unit: Quantity | null;
  private readonly money: CellStyle;
  private readonly gap: CellStyle;
  private readonly digits: number;

  constructor(
    private readonly builder: SheetBuilder,
    private readonly top: number,
    private readonly column: number,
    private readonly share: GrantShare,
    private readonly plan: Plan,
    private readonly facts: ColumnFacts,
    private readonly context: ReportContext,
  ) {
    this.unit = share.base.quantity;
    this.money = { ...NUMBER, numberFormat: amountFormat(this.unit, context) };
    this.gap = { ...NUMBER, numberFormat: differenceFormat(this.unit, context) };
    this.digits = roundingDigits(this.unit);
  }

  write(): GrantColumn {
    const { share, plan, context, money } = this;
    const notStated = context.t('report.grant.not-stated');
    const total = this.figure('total', figureFor(plan, share, 'total'));
    const excluded = this.figure('excluded', figureFor(plan, share, 'excluded'));
    const base =
      share.baseKind === 'eligible'
        ? this.linked('base', amount(share.base, context), share.base)
        : this.put('base', isNumber(total.value) ? total : amount(share.base, context), {
            ...money,
            bold: true,
          });
    const rest = subtract(subtract(total, excluded), base);
    this.put('base-check', when(areNumbers(total, excluded, base), rest, NONE), this.gap);
    const income = this.figure('income', share.income);
    const deducted = this.input('deducted', null);
    const net = this.put(
      'net',
      when(areNumbers(base), when(areNumbers(deducted), subtract(base, deducted), base), NONE),
      { ...money, bold: true },
    );
    const plain: CellStyle = { ...CENTER, numberFormat: '0' };
    const { rate } = share;
    const part = (step: 'numerator' | 'denominator'): Expression =>
      this.put(step, rate === null ? notStated : new Decimal(rate[step]), plain, share.rateCell);
    const numerator = part('numerator');
    const denominator = part('denominator');
    const hasRate = areNumbers(net, numerator, denominator);
    const product = multiply(net, numerator);
    const exact = when(hasRate, divide(product, denominator, EXACT_DECIMALS), NONE);
    this.put('exact', exact, {
      ...NUMBER,
      numberFormat: amountFormat(this.unit, context, decimalsOf(exact)),
    });
    const computed = this.computed(base, numerator, denominator, product, hasRate);
    const granted = this.capped(computed);
    const printed =
      share.routes === null
        ? this.figure('printed', share.printed)
        : this.linked('printed', context.t('report.grant.in-routes'), null);
    this.put('difference', when(areNumbers(printed, granted), subtract(printed, granted), NONE), this.gap);
    this.put('verdict', this.verdict({ printed, numerator, denominator, base, net, granted }), {
      ...CENTER,
      bold: true,
    });
    this.stacked(printed, granted, exact);
    const own = subtract(net, granted);
    const local = when(areNumbers(income), subtract(subtract(base, granted), income), own);
    this.put('local', when(areNumbers(base, granted), local, NONE), money);
    this.figure('local-printed', share.localShare);
    const { years } = this.facts;
    const perYear = when(areNumbers(granted), divide(granted, number(Math.max(1, years)), 0), NONE);
    this.put('per-year', share.fiscalYear === null && years > 1 ? perYear : NONE, money);
    this.trial(total, net, deducted, granted);
    return { share, cells: this.cells };
  }

  private put(step: Step, entry: Entry, style: CellStyle, link: CellRef | null = null): Expression {
    const cell = this.builder.putFigure(this.rowOf(step), this.column, entry, style, link);
    this.cells[step] = cell;
    return cell;
  }

  private rowOf(step: Step): number {
    return this.top + STEPS.indexOf(step);
  }

  private linked(step: Step, entry: Entry, found: CostFigure | null): Expression {
    return this.put(step, entry, this.money, linkOf(found, entry));
  }

  private figure(step: Step, found: CostFigure | null): Expression {
    const notStated = this.context.t('report.grant.not-stated');
    return this.linked(step, found === null ? notStated : inUnit(found, this.unit, this.context), found);
  }

  /** A cell to type into: what was typed before, else `otherwise`. */
  private input(step: TypedStep, otherwise: Entry): Expression {
    const isRate = step === 'trial-numerator' || step === 'trial-denominator';
    const style = { ...INPUT, numberFormat: isRate ? '0' : amountFormat(this.unit, this.context) };
    const cell = this.builder.putKept(this.rowOf(step), this.column, this.facts.kept(step), otherwise, style);
    this.cells[step] = cell;
    return cell;
  }

  /** The share cut off, as long as it is what the engine computed from the base. */
  private computed(
    base: Expression,
    numerator: Expression,
    denominator: Expression,
    product: Expression,
    hasRate: Condition,
  ): Expression {
    const known = this.share.computed?.value ?? null;
    const whole =
      isNumber(base.value) && isNumber(numerator.value) && isNumber(denominator.value)
        ? divideDown(multiply(base, numerator), denominator, this.digits).value
        : null;
    const agrees = known === null ? whole === null : whole !== null && isNumber(whole) && whole.equals(known);
    const rounded = when(hasRate, divideDown(product, denominator, this.digits), NONE);
    return this.put('computed', agrees ? rounded : (known ?? NOTHING), { ...this.money, bold: true });
  }

  /** The upper limit of the national share, where a person has said which one holds. */
  private capped(computed: Expression): Expression {
    const { cap, isUnverified } = this.facts;
    const row = this.rowOf('cap');
    this.builder.put(row, this.column, cap === '' ? NOTHING : cap, {
      ...CENTER,
      size: 9,
      ...(isUnverified ? { italic: true, color: COLOR.warnInk, fill: COLOR.warn } : {}),
    });
    fitRow(this.builder, row, [{ text: cap, width: this.builder.widths[this.column] ?? 10, small: true }]);
    const limit = this.input('cap-applied', null);
    const within = when(compare(limit, '<', computed), limit, computed);
    return this.put('granted', when(areNumbers(limit, computed), within, computed), {
      ...this.money,
      bold: true,
    });
  }

  /** 直接交付分＋都道府県経由分: both together stay within rate × base. */
  private stacked(printed: Expression, granted: Expression, exact: Expression): void {
    const { t } = this.context;
    const via = this.input('via-prefecture', null);
    const direct = when(areNumbers(printed), printed, granted);
    const sum = this.put('stacked', when(areNumbers(via, direct), add(direct, via), direct), this.money);
    const within = when(
      compare(sum, '<=', exact),
      text(t('report.grant.stacked-within')),
      text(t('report.grant.stacked-above')),
    );
    const row = this.rowOf('stacked-verdict');
    this.builder.put(row, this.column, when(areNumbers(via, sum, exact), within, NONE), CENTER);
  }

  /** 補助率・対象外経費を変えて試算: cells to type into, and what they give. */
  private trial(total: Expression, net: Expression, deducted: Expression, granted: Expression): void {
    const { share, context } = this;
    this.put('trial-heading', context.t('report.grant.trial-type-here'), CENTER);
    const start = share.rate ?? trialRate(share);
    const numerator = this.input('trial-numerator', number(start.numerator));
    const denominator = this.input('trial-denominator', number(start.denominator));
    const excluded = this.input('trial-excluded', null);
    const reduced = when(
      areNumbers(deducted),
      subtract(subtract(total, excluded), deducted),
      subtract(total, excluded),
    );
    const base = this.put('trial-base', when(areNumbers(total, excluded), reduced, net), this.money);
    const cut = divideDown(multiply(base, numerator), denominator, this.digits);
    const usable = when(compare(denominator, '>', ZERO), cut, NONE);
    const trial = this.put('trial', when(areNumbers(base, numerator, denominator), usable, NONE), {
      ...this.money,
      bold: true,
    });
    const against = when(areNumbers(trial, granted), subtract(trial, granted), NONE);
    this.put('trial-difference', against, this.gap);
  }

  /** 一致 / 超過 / 下回る / 記載なし / 補助率の記載なし, live where the formula says what was judged. */
  private verdict(
    cells: Readonly<Record<'printed' | 'numerator' | 'denominator' | 'base' | 'net' | 'granted', Expression>>,
  ): Entry {
    const { share, context } = this;
    const { printed, numerator, denominator, base, net, granted } = cells;
    const word = (verdict: GrantShare['verdict'] | 'in-routes'): Expression =>
      text(byCode(`report.grant.verdict.${verdict}`, context));
    const isYen = share.base.quantity?.unit?.factor.equals(1) ?? false;
    const judge = (of: Expression): Expression => {
      const exact = divide(multiply(of, numerator), denominator, EXACT_DECIMALS);
      const above = compare(printed, '<', add(exact, number(1)));
      const below = compare(printed, '>', subtract(exact, number(1)));
      const within: Condition = isYen ? compare(printed, '=', granted) : both(below, above);
      const judged = when(
        compare(printed, '=', granted),
        word('agrees'),
        when(within, word('agrees'), when(compare(printed, '>', granted), word('above'), word('below'))),
      );
      const stated = when(
        areNumbers(printed),
        judged,
        word(share.routes === null ? 'not-stated' : 'in-routes'),
      );
      return when(areNumbers(numerator, denominator), stated, word('no-rate'));
    };
    const isInRoutes = share.verdict === 'not-stated' && share.routes !== null;
    const expected = byCode(`report.grant.verdict.${isInRoutes ? 'in-routes' : share.verdict}`, context);
    const hasTyped =
      this.facts.kept('deducted') !== undefined || this.facts.kept('cap-applied') !== undefined;
    return hasTyped || judge(base).value === expected ? judge(net) : expected;
  }
}

/** The rate that the programme's usual share was worked out with. */
function trialRate({ programmeRate }: GrantShare): Rate {
  return programmeRate ?? { numerator: 1, denominator: 2 };
}

/** Decimals that a share keeps: none up to thousands of yen, down to the yen in larger units. */
export function roundingDigits(unit: Quantity | null): number {
  const factor = unit?.unit?.dimension === 'money' ? unit.unit.factor : null;
  if (factor === null || factor.lte(1000)) return 0;
  return Math.max(0, Math.round(factor.log(10).toNumber()));
}

function decimalsOf({ value }: Expression): number {
  return isNumber(value) ? value.decimalPlaces() : 0;
}

/** A figure counted in the unit of the share. */
export function inUnit(figure: CostFigure, unit: Quantity | null, context: ReportContext): Entry {
  if (figure.quantity === null || unit === null) return mirror(figure, NOTHING, context);
  const value = inUnitOf(figure.quantity, unit);
  if (value === null) return NOTHING;
  return value.equals(figure.quantity.value) ? amount(figure, context) : value;
}

function both(a: Condition, b: Condition): Condition {
  return { text: `AND(${a.text},${b.text})`, holds: a.holds && b.holds };
}
