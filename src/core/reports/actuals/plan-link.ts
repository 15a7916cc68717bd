import { fiscalYearOf } from '../../achievement/amounts';
import type { YearKey } from '../../actuals/sheet-codes';
import type { DatedFigure } from '../../plan/figure';
import type { Actual, Indicator, IndicatorReading } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { Decimal } from '../../quantity/decimal';
import type { CellRef } from '../../workbook/cell-ref';
import { areNumbers, compare, type Expression, multiply, number, source, text, when } from '../formula';
import type { ReportContext } from '../report-context';
import { liveFigure } from '../source-cells';

/** Actuals as the plan's own tables print them, also where a person's entry stands for them in the plan by now. */
export function printedActual(
  plan: Plan,
  indicator: Indicator,
  year: YearKey,
  ownSheet: string,
): Actual | null {
  const printed = readingsOf(plan);
  const readings = [indicator, ...indicator.copies].flatMap(({ cell }) => printed.get(keyOf(cell)) ?? []);
  const all = [...indicator.actuals, ...readings.flatMap(({ actuals }) => actuals)].filter(
    (actual) =>
      actual.kind !== 'total' && actual.cell.sheet !== ownSheet && fiscalYearOf(actual, plan) === year,
  );
  return all.find(({ status }) => status === 'given') ?? all[0] ?? null;
}

type ReadingsByCell = ReadonlyMap<string, readonly IndicatorReading[]>;
const READINGS = new WeakMap<Plan, ReadingsByCell>();

/** The rows of a plan's tables by the cell of their label, made once: plans of thousands of rows are asked for each. */
function readingsOf(plan: Plan): ReadingsByCell {
  const known = READINGS.get(plan);
  if (known !== undefined) return known;
  const byCell = new Map<string, IndicatorReading[]>();
  for (const row of plan.kpiTables.flatMap(({ rows }) => rows)) {
    const key = keyOf(row.cell);
    byCell.set(key, [...(byCell.get(key) ?? []), row]);
  }
  READINGS.set(plan, byCell);
  return byCell;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

const ONE = new Decimal(1);

/**
 * The formula by which the sheet shows what the plan's own cell holds: its number in the unit of the sheet, its words,
 * or nothing. `isLinkFormula` knows it again. Null where the cell holds what no formula can show (an error, a date).
 *
 * @param like a neighbour whose number format a blank cell is taken to share
 */
export function linkTo(
  figure: DatedFigure,
  like: DatedFigure | null,
  context: ReportContext,
): Expression | null {
  const raw = context.valueAt(figure.cell);
  if (typeof raw === 'boolean' || (typeof raw === 'object' && raw !== null)) return null;
  const stored = context.storedAt(figure.cell);
  if (stored === null) {
    const cell = source(figure.cell, raw === null ? '' : String(raw));
    const scale = (like?.isNumberCell ? context.storedAt(like.cell) : null)?.scale ?? ONE;
    return shown(cell, scale.equals(ONE) ? cell : multiply(cell, number(scale)));
  }
  const live = liveFigure(figure, context);
  return live === null ? null : shown(source(figure.cell, stored.value), live);
}

function shown(cell: Expression, live: Expression): Expression {
  const nothing = text('');
  return when(areNumbers(cell), live, when(compare(cell, '=', nothing), nothing, cell));
}
