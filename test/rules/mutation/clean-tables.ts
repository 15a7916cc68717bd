import fc from 'fast-check';
import { columnName } from '../../../src/core/workbook/cell-ref';
import type { GridCell, GridRow } from '../../tools/grid';

/** A table that adds up, with the places that a mutation may change. */
export interface CleanTable {
  readonly rows: readonly GridRow[];
  /** Rows of items, and of the total; columns of figures, and of the total. From 0. */
  readonly items: readonly number[];
  readonly years: readonly number[];
  readonly totalRow: number;
  readonly totalColumn: number;
}

const ITEMS = [
  '委託料',
  '報償費',
  '使用料及び賃借料',
  '備品購入費',
  '印刷製本費',
  '工事請負費',
  '広告料',
  '謝金',
];
const UNITS = ['（単位：千円）', '単位：円', '（単位：百万円）', '(単位 千円)'];
const TOTALS = ['合計', '計', '総計'];

/** Costs by item and year with totals down and across, typed or as formulas. */
export const costTable: fc.Arbitrary<CleanTable> = fc
  .record({
    labels: fc.shuffledSubarray(ITEMS, { minLength: 3, maxLength: 7 }),
    first: fc.integer({ min: 2016, max: 2024 }),
    years: fc.integer({ min: 2, max: 5 }),
    note: fc.constantFrom(...UNITS),
    word: fc.constantFrom(...TOTALS),
    formulas: fc.constantFrom<Formulas>('none', 'range', 'chain'),
  })
  .chain((facts) =>
    fc
      .array(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: facts.years, maxLength: facts.years }),
        {
          minLength: facts.labels.length,
          maxLength: facts.labels.length,
        },
      )
      .map((values) => drawn({ ...facts, values })),
  );

type Formulas = 'none' | 'range' | 'chain';

interface CostFacts {
  readonly labels: readonly string[];
  readonly first: number;
  readonly years: number;
  readonly note: string;
  readonly word: string;
  readonly formulas: Formulas;
  readonly values: readonly (readonly number[])[];
}

function drawn({ labels, first, years, note, word, formulas, values }: CostFacts): CleanTable {
  const top = 2;
  const bottom = top + labels.length - 1;
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const total = (list: readonly number[], from: string, to: string, each: readonly string[]): GridCell => {
    if (formulas === 'none') return sum(list);
    return { v: sum(list), f: formulas === 'range' ? `SUM(${from}:${to})` : each.join('+') };
  };
  const across = (row: number): readonly string[] =>
    Array.from({ length: years }, (_, i) => `${columnName(i + 1)}${row + 1}`);
  const down = (column: number): readonly string[] =>
    labels.map((_, i) => `${columnName(column)}${top + i + 1}`);
  const ends = (places: readonly string[]): readonly [string, string] => [
    places[0] ?? '',
    places.at(-1) ?? '',
  ];
  const body = labels.map((label, i) => {
    const own = values[i] ?? [];
    const places = across(top + i);
    return [label, ...own, total(own, ...ends(places), places)];
  });
  const columns = Array.from({ length: years + 1 }, (_, i) =>
    values.map((own) => (i < years ? (own[i] ?? 0) : sum(own))),
  );
  const rows: GridRow[] = [
    [note],
    ['経費区分', ...Array.from({ length: years }, (_, i) => `${first + i}年度`), word],
    ...body,
    [
      word,
      ...columns.map((column, i) => {
        const places = down(i + 1);
        return total(column, ...ends(places), places);
      }),
    ],
  ];
  return {
    rows,
    items: labels.map((_, i) => top + i),
    years: Array.from({ length: years }, (_, i) => i + 1),
    totalRow: bottom + 1,
    totalColumn: years + 1,
  };
}

/** The number in a cell of a grid. */
export function numberAt(rows: readonly GridRow[], row: number, column: number): number {
  const cell = rows[row]?.[column] ?? null;
  const value = typeof cell === 'object' && cell !== null ? cell.v : cell;
  if (typeof value !== 'number') throw new Error(`No number at ${row}, ${column}`);
  return value;
}

/** An indicator whose figures all go its way. */
export interface CleanIndicator {
  readonly label: string;
  readonly unit: string;
  readonly baseline: number;
  readonly targets: readonly number[];
}

const RISING: readonly (readonly [string, string])[] = [
  ['観光客数', '人'],
  ['移住世帯数', '世帯'],
  ['新規創業件数', '件'],
  ['特産品の売上高', '千円'],
  ['公共交通の利用者数', '人'],
  ['CO2削減量', 't'],
  ['待機児童解消率', '%'],
];
const FALLING: readonly (readonly [string, string])[] = [
  ['待機児童数', '人'],
  ['交通事故件数', '件'],
  ['中心駅までの所要時間', '分'],
  ['空き家数', '戸'],
];

/** Indicators whose targets rise or fall throughout, from the baseline on. */
export const cleanIndicators = (years: number): fc.Arbitrary<readonly CleanIndicator[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...RISING], { minLength: 1, maxLength: 3 }),
      fc.shuffledSubarray([...FALLING], { minLength: 1, maxLength: 2 }),
      fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: years, maxLength: years }), {
        minLength: 5,
        maxLength: 5,
      }),
      fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([rising, falling, steps, starts]) =>
      [...rising.map((each) => [each, 1] as const), ...falling.map((each) => [each, -1] as const)].map(
        ([[label, unit], sign], i) => {
          const scale = unit === '%' ? 0.1 : 1;
          const start = starts[i] ?? 100;
          let value = start;
          const targets = (steps[i] ?? []).map((step) => {
            value += sign * step;
            return Number((value * scale).toFixed(1));
          });
          return { label, unit, baseline: Number((start * scale).toFixed(1)), targets };
        },
      ),
    );

/** A table of levels: 指標, 単位, 基準値, a column a year. */
export function levelTable(indicators: readonly CleanIndicator[], first: number): readonly GridRow[] {
  const years = indicators[0]?.targets.length ?? 0;
  return [
    [
      '指標',
      '単位',
      `基準値（${first - 1}年度）`,
      ...Array.from({ length: years }, (_, i) => `${first + i}年度目標値`),
    ],
    ...indicators.map(({ label, unit, baseline, targets }) => [label, unit, baseline, ...targets]),
  ];
}
