import type { CarriedEntries } from '../../actuals/carry-over';
import { fiscalYearOf, isEmpty } from '../../achievement/amounts';
import type { YearKey } from '../../actuals/sheet-codes';
import type { Plan } from '../../plan/plan';
import { formatQuantity } from '../../quantity/format';
import { textWidth } from '../frame';

/** Columns of one fiscal year. */
export interface YearColumns {
  readonly year: YearKey;
  readonly target: number;
  readonly actual: number;
  readonly status: number;
  readonly date: number;
}

/** Where everything stands on the sheet 実績入力. */
export interface ActualsColumns {
  readonly number: number;
  /** Only where an indicator belongs to a project. */
  readonly project: number | null;
  readonly label: number;
  readonly unit: number;
  /** The figure of the year before the one that is due; the last of the frozen columns. */
  readonly previous: number;
  readonly baseline: number;
  readonly section: number;
  readonly source: number;
  readonly years: readonly YearColumns[];
  readonly remark: number;
  /** Columns that people added, in their order; `from` is where each stood. */
  readonly extras: readonly { readonly column: number; readonly from: number; readonly header: string }[];
  /** Last column that people see. */
  readonly last: number;
  /** Characters of half width. */
  readonly widths: readonly number[];
}

const WIDTH = {
  number: 5,
  project: 16,
  label: 32,
  unit: 8,
  previous: 12,
  baseline: 11,
  section: 12,
  source: 16,
  target: 10,
  actual: 11,
  status: 10,
  date: 10,
  remark: 18,
  extra: 14,
} as const;

/** The columns for these plans and for what was entered before. */
export function actualsColumns(plans: readonly Plan[], carried: CarriedEntries): ActualsColumns {
  const widths: number[] = [];
  const take = (width: number): number => widths.push(width) - 1;
  const hasProjects =
    plans.some(({ indicators }) => indicators.some(({ project }) => project !== null)) ||
    carried.leftover.some(({ project }) => project !== '');
  const number = take(WIDTH.number);
  const project = hasProjects ? take(WIDTH.project) : null;
  const label = take(WIDTH.label);
  const unit = take(WIDTH.unit);
  const amounts = amountWidth(plans);
  const previous = take(Math.max(WIDTH.previous, amounts));
  const baseline = take(Math.max(WIDTH.baseline, amounts));
  const section = take(WIDTH.section);
  const source = take(WIDTH.source);
  const years = yearsOf(plans, carried).map((year) => ({
    year,
    target: take(Math.max(WIDTH.target, amounts)),
    actual: take(Math.max(WIDTH.actual, amounts)),
    status: take(WIDTH.status),
    date: take(WIDTH.date),
  }));
  const remark = take(WIDTH.remark);
  const extras = carried.extras.map(({ column, header }) => ({
    column: take(WIDTH.extra),
    from: column,
    header,
  }));
  const last = widths.length - 1;
  return {
    number,
    project,
    label,
    unit,
    previous,
    baseline,
    section,
    source,
    years,
    remark,
    extras,
    last,
    widths,
  };
}

/** Most characters that the width of a figure grows to. */
const WIDEST_AMOUNT = 18;
/** Indent, border and a decimal more than in the plan. */
const AROUND_AMOUNT = 3;

/** Width that the longest figure of the plans takes with its unit. */
function amountWidth(plans: readonly Plan[]): number {
  const figures = plans.flatMap(({ indicators }) =>
    indicators.flatMap(({ baseline, targets, actuals }) => [baseline, ...targets, ...actuals]),
  );
  const widths = figures.map((figure) =>
    figure?.quantity == null ? 0 : textWidth(formatQuantity(figure.quantity)) + AROUND_AMOUNT,
  );
  return Math.min(
    WIDEST_AMOUNT,
    widths.reduce((most, width) => Math.max(most, width), 0),
  );
}

/** Longest run of years that is filled up where tables name single ones (中間目標, 最終目標). */
const LONGEST_RUN = 15;

/**
 * Fiscal years to enter actuals for: those of the plan, of its targets and actuals and of what was entered before,
 * with the years between; a column without a year only where something has none.
 */
function yearsOf(plans: readonly Plan[], carried: CarriedEntries): readonly YearKey[] {
  const years = new Set<YearKey>(carried.years);
  for (const plan of plans) {
    for (const year of plan.fiscalYears) years.add(year);
    for (const { targets, actuals } of plan.indicators) {
      const dated = targets.filter((target) => fiscalYearOf(target, plan) !== null);
      for (const target of dated) years.add(fiscalYearOf(target, plan));
      for (const actual of actuals) if (actual.kind !== 'total') years.add(fiscalYearOf(actual, plan));
      if (dated.length === 0 && targets.some((target) => !isEmpty(target))) years.add(null);
    }
  }
  const known = [...years].filter((year) => year !== null).sort((a, b) => a - b);
  const [first = 0] = known;
  const last = known.at(-1) ?? -1;
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const run = span.length <= LONGEST_RUN ? span : known;
  return years.has(null) ? [...run, null] : run;
}
