import fc from 'fast-check';
import { audit, type AuditResult } from '../../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import type { CostFigure } from '../../../../src/core/plan/cost';
import { plainDecimal } from '../../../../src/core/quantity/format';
import type { CellRef } from '../../../../src/core/workbook/cell-ref';
import { type GridRow, type GridSheet, snapshotOf } from '../../../tools/grid';
import { asRead, expected } from '../kpi/random-expected';
import { randomPlan, type RandomPlan } from '../kpi/random-plan';
import { randomStyle, type RandomStyle } from '../kpi/random-style';
import { renderSheet } from '../kpi/render-sheet';
import { draw, type Drawn, type Piece } from './draw-costs';
import { isDash, placeCosts, type PlacedSheet } from './place-costs';
import { randomCosts, randomCostStyle, type RandomCostStyle } from './random-costs';

const RUNS = Number(process.env['RANDOM_PLANS'] ?? 120);
const SEED = Number(process.env['RANDOM_SEED'] ?? 20264);
const AS_OF = { year: 2026, month: 11, day: 21 };
const SHEET = '事業費';

const SUM_RULES = {
  years: 'cost-total-equals-years',
  items: 'cost-total-equals-items',
  members: 'cost-total-equals-members',
  funding: 'cost-equals-funding-sources',
} as const;

/** A workbook with cost tables and, beside them, a plan's KPI table. */
interface Book {
  readonly result: AuditResult;
  readonly costs: PlacedSheet;
  /** Rows of the KPI part above the costs. */
  readonly above: number;
  readonly leftOver: number;
}

function bookOf(
  tables: readonly Drawn[],
  style: RandomCostStyle,
  plan: RandomPlan,
  kpiStyle: RandomStyle,
  changed?: ReadonlyMap<Piece, number>,
): Book {
  const costs = placeCosts(tables, style, changed);
  const kpi = style.beside === 'nothing' ? null : renderSheet(plan, kpiStyle);
  const kpiRows = (kpi?.rows ?? []) as readonly GridRow[];
  const gap: readonly GridRow[] = [[], [], []];
  const above = style.beside === 'kpi-above' ? kpiRows.length + gap.length : 0;
  const kpiTop = style.beside === 'kpi-below' ? costs.rows.length + gap.length : 0;
  const one: GridSheet =
    above > 0
      ? {
          rows: [...kpiRows, ...gap, ...costs.rows],
          merges: [...(kpi?.merges ?? []), ...moved(costs.merges, above)],
        }
      : kpiTop > 0
        ? {
            rows: [...costs.rows, ...gap, ...kpiRows],
            merges: [...(costs.merges ?? []), ...moved(kpi?.merges, kpiTop)],
          }
        : costs;
  const sheets = kpi !== null && style.beside === 'kpi-sheet' ? { KPI: kpi, [SHEET]: one } : { [SHEET]: one };
  const result = audit(snapshotOf({ sheets }), { settings: DEFAULT_SETTINGS, asOf: AS_OF });
  return { result, costs, above, leftOver: kpi?.leftOver ?? 0 };
}

function moved(merges: readonly string[] | undefined, down: number): readonly string[] {
  return (merges ?? []).map((area) => area.replace(/\d+/g, (row) => String(Number(row) + down)));
}

const errorsOf = ({ findings }: AuditResult) => findings.filter(({ severity }) => severity === 'error');

/** Every amount of the tables by its place: value with unit, and its year where the table says one. */
function amountsDrawn(
  tables: readonly Drawn[],
  style: RandomCostStyle,
  { costs, above }: Book,
): readonly string[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((piece) => {
        if (piece?.amount === undefined || isDash(piece, style)) return [];
        return [`${placeOf(costs, above, piece)} ${piece.year ?? '-'} ${piece.amount}${style.unit}`];
      }),
    ),
  );
}

function placeOf(costs: PlacedSheet, above: number, piece: Piece): string {
  const [row = '', column = ''] = (costs.places.get(piece) ?? '').split(':');
  return `${Number(row) + above}:${column}`;
}

const at = ({ row, column }: CellRef): string => `${row}:${column}`;

function amountsRead({ plans }: AuditResult): readonly string[] {
  const shown = ({ cell, period, quantity }: CostFigure): readonly string[] =>
    quantity === null
      ? []
      : [
          `${at(cell)} ${period?.fiscalYear ?? '-'} ${plainDecimal(quantity.value)}${quantity.unit?.symbol ?? ''}`,
        ];
  return plans.flatMap(({ costTables }) =>
    costTables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(shown))),
  );
}

function sumsDrawn(
  tables: readonly Drawn[],
  style: RandomCostStyle,
  { costs, above }: Book,
): readonly string[] {
  return tables.flatMap(({ sums }) =>
    sums.flatMap(({ by, total, parts }) => {
      const counted = parts.filter((piece) => !isDash(piece, style));
      if (isDash(total, style) || counted.length === 0) return [];
      const cells = counted.map((piece) => placeOf(costs, above, piece)).sort();
      return [`${by} ${placeOf(costs, above, total)} = ${cells.join(' ')}`];
    }),
  );
}

function sumsRead({ plans }: AuditResult): readonly string[] {
  return plans.flatMap(({ costTables }) =>
    costTables.flatMap(({ relations }) =>
      relations.map(({ by, total, parts, complete }) => {
        const cells = parts.map(({ cell }) => at(cell)).sort();
        return `${by}${complete ? '' : '?'} ${at(total.cell)} = ${cells.join(' ')}`;
      }),
    ),
  );
}

const kpiStyles = randomStyle.map((style) => ({
  ...style,
  above: 'nothing' as const,
  below: 'nothing' as const,
}));

describe(`random costs (RANDOM_PLANS=${RUNS} RANDOM_SEED=${SEED})`, () => {
  it('are read back as they were written, without a false alarm', () => {
    fc.assert(
      fc.property(randomCosts, randomCostStyle, randomPlan, kpiStyles, (costs, style, plan, kpiStyle) => {
        const tables = draw(costs, style);
        const book = bookOf(tables, style, plan, kpiStyle);
        const { result } = book;
        expect([...amountsRead(result)].sort()).toEqual([...amountsDrawn(tables, style, book)].sort());
        expect([...sumsRead(result)].sort()).toEqual([...sumsDrawn(tables, style, book)].sort());
        const indicators = result.plans.flatMap((one) => one.indicators.map(asRead));
        expect(indicators).toEqual(style.beside === 'nothing' ? [] : expected(plan, kpiStyle));
        expect(errorsOf(result).map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)).toEqual([]);
        const { coverage } = result.read;
        expect(coverage.read + coverage.ignored + coverage.warned).toBe(coverage.numericCells);
        expect(coverage.warned).toBe(book.leftOver);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('with one wrong amount have errors of the checks that it takes part in, and no other', () => {
    fc.assert(
      fc.property(
        randomCosts,
        randomCostStyle,
        randomPlan,
        kpiStyles,
        fc.nat(),
        (costs, style, plan, kpiStyle, n) => {
          const tables = draw(costs, style);
          const checked = [...new Set(tables.flatMap(piecesChecked))].filter(
            (piece) => !isDash(piece, style),
          );
          const wrong = checked[n % Math.max(1, checked.length)];
          if (wrong?.amount === undefined) return;
          const book = bookOf(tables, style, plan, kpiStyle, new Map([[wrong, wrong.amount + 70]]));
          const place = placeOf(book.costs, book.above, wrong);
          const errors = errorsOf(book.result);
          expect(errors.length).toBeGreaterThan(0);
          const elsewhere = errors.filter(
            ({ cell, related }) =>
              ![cell, ...related.map((one) => one.cell)].some((one) => at(one) === place),
          );
          expect(elsewhere.map(({ ruleId }) => ruleId)).toEqual([]);
          const rules = rulesOf(tables, wrong);
          expect(errors.map(({ ruleId }) => ruleId).filter((rule) => !rules.has(rule))).toEqual([]);
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

function piecesChecked({ sums, checks }: Drawn): readonly Piece[] {
  return [
    ...sums.flatMap(({ total, parts }) => [total, ...parts]),
    ...checks.flatMap(({ pieces }) => pieces),
  ];
}

function rulesOf(tables: readonly Drawn[], piece: Piece): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({ sums, checks }) => [
      ...sums.flatMap(({ by, total, parts }) => ([total, ...parts].includes(piece) ? [SUM_RULES[by]] : [])),
      ...checks.flatMap(({ rules, pieces }) => (pieces.includes(piece) ? rules : [])),
    ]),
  );
}
