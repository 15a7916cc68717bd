import fc from 'fast-check';
import type { GridRow } from '../../tools/grid';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

const yen = fc.integer({ min: 1_000, max: 90_000_000 });
const off = fc.integer({ min: 1, max: 5_000 });

/** One line under a head, and the same with one cell changed. */
function oneLine(
  unit: string,
  head: readonly string[],
  line: readonly (string | number)[],
  [column, value]: readonly [number, string | number],
): MutatedWorkbook {
  const rows: readonly GridRow[] = [[`（単位：${unit}）`], [...head], [...line]];
  return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, 2, column, value)) };
}

const EXECUTION = ['事業名', '予算現額', '支出済額', '翌年度繰越額', '不用額', '執行率（％）'];

const budgets = fc
  .record({
    spent: yen,
    carried: fc.integer({ min: 0, max: 9_000 }),
    left: fc.integer({ min: 1, max: 90_000 }),
    off,
  })
  .map((facts) => ({ ...facts, budget: facts.spent + facts.carried + facts.left }));

/** 支出済額 ÷ 予算現額 in tenths of a percent, cut off. */
const tenths = ({ spent, budget }: { readonly spent: number; readonly budget: number }): number =>
  Number((BigInt(spent) * 1_000n) / BigInt(budget));

const unused = budgets.map((facts) =>
  oneLine(
    '円',
    EXECUTION,
    ['移住促進事業', facts.budget, facts.spent, facts.carried, facts.left, tenths(facts) / 10],
    [4, facts.left + facts.off],
  ),
);

const execution = budgets
  // The carry-over counted as spent, or taken off the budget, gives rates of its own.
  .filter(({ carried }) => carried === 0)
  .map((facts) =>
    oneLine(
      '円',
      EXECUTION,
      ['移住促進事業', facts.budget, facts.spent, facts.carried, facts.left, tenths(facts) / 10],
      [5, (tenths(facts) + 13) / 10],
    ),
  );

const half = (base: number): number => Math.floor(base / 2);

const stacked = fc
  .record({ base: yen, part: fc.double({ min: 0.1, max: 0.9, noNaN: true }), off })
  .map((facts) => {
    const direct = Math.floor(half(facts.base) * facts.part);
    const via = half(facts.base) - direct;
    return oneLine(
      '円',
      ['事業名', '交付対象事業費', '補助率', '直接交付分', '都道府県経由分'],
      ['移住促進事業', facts.base, '1/2', direct, via],
      [4, via + facts.off],
    );
  });

const SETTLEMENT = ['事業名', '交付決定額', '受入済額', '確定額', '返還額'];

const settled = fc
  .record({ final: yen, back: fc.integer({ min: 1, max: 90_000 }), off })
  .map((facts) => ({ ...facts, received: facts.final + facts.back }));

const fraction = settled.map(({ final, back, received }) =>
  oneLine('円', SETTLEMENT, ['移住促進事業', received, received, final, back], [3, final + 0.5]),
);

const repayment = fc
  .tuple(settled, fc.boolean())
  .map(([{ final, back, received, off: more }, isMissing]) =>
    oneLine(
      '円',
      SETTLEMENT,
      ['移住促進事業', received, received, final, back],
      [4, isMissing ? '-' : back + more],
    ),
  );

const income = fc
  .record({ cost: fc.integer({ min: 2_000, max: 900_000 }), fee: fc.integer({ min: 4, max: 900 }) })
  .map(({ cost, fee }) =>
    oneLine(
      '千円',
      ['事業名', '総事業費', '参加費', '交付対象経費'],
      ['移住体験事業', cost, fee, cost - fee],
      [3, cost],
    ),
  );

const breakdown = fc
  .record({
    price: fc.integer({ min: 1, max: 90 }),
    persons: fc.integer({ min: 1, max: 30 }),
    times: fc.integer({ min: 1, max: 30 }),
    off: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ price, persons, times, off: more }) => {
    const sum = price * persons * times;
    const words = (result: number): string =>
      `講師謝金 ${(price * 1_000).toLocaleString('en')}円×${persons}人×${times}回＝${result}千円`;
    const rows: readonly GridRow[] = [
      ['（単位：千円）'],
      ['経費区分', '金額', '積算'],
      ['報償費', sum, words(sum)],
      ['委託料', 5_000],
    ];
    return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, 2, 2, words(sum + more))) };
  });

const carryOver = fc
  .record({ carried: fc.integer({ min: 1, max: 5_000 }), left: fc.integer({ min: 0, max: 900 }), off })
  .map(({ carried, left, off: more }) => {
    const rows: readonly GridRow[] = [
      ['（単位：千円）'],
      ['年度', '前年度繰越額', '予算現額', '支出済額', '翌年度繰越額', '不用額'],
      ['令和5年度', 0, 9_000 + carried + left, 9_000, carried, left],
      ['令和6年度', carried, 12_000, 11_000, 0, 1_000],
    ];
    return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, 3, 1, carried + more)) };
  });

const item = fc.constantFrom('職員旅費', 'まちづくり基金積立金', '職員の出張旅費').chain((label) =>
  fc.integer({ min: 1, max: 900 }).map((cost) => {
    const rows: readonly GridRow[] = [
      ['（単位：千円）'],
      ['経費区分', '令和6年度', '令和7年度'],
      ['講師旅費', cost, cost],
      ['委託料', 5_000, 5_000],
    ];
    return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, 2, 0, label)) };
  }),
);

const span = fc.integer({ min: 1, max: 5 }).chain((years) =>
  fc.integer({ min: 6, max: 9 }).map((more) => {
    const words = (count: number): string =>
      `事業実施期間　平成28年4月1日から平成${28 + count}年3月31日（${count}カ年度）`;
    const rows = (count: number): readonly GridRow[] => [
      ['地方創生推進交付金【A3007】'],
      [words(count)],
      ['（単位：千円）'],
      ['経費区分', '平成28年度', '計'],
      ['委託料', 5_000, 5_000],
      ['合計', 5_000, 5_000],
    ];
    return { clean: oneSheet(rows(years)), broken: oneSheet(rows(more)) };
  }),
);

/** Mutations of the rules about costs, grants and the years they are paid for. */
export const MONEY_MUTATIONS: readonly RuleMutation[] = [
  { id: 'cost-execution-recomputes', name: '不用額', severity: 'error', workbooks: unused },
  { id: 'cost-execution-recomputes', name: '執行率', severity: 'error', workbooks: execution },
  { id: 'cost-breakdown-recomputes', severity: 'error', workbooks: breakdown },
  { id: 'cost-carry-over-continues', severity: 'warning', workbooks: carryOver },
  { id: 'cost-item-eligible', severity: 'warning', workbooks: item },
  { id: 'grant-stacking-within-rate', severity: 'error', workbooks: stacked },
  { id: 'grant-settled-in-whole-yen', severity: 'error', workbooks: fraction },
  { id: 'grant-repayment-stated', severity: 'warning', workbooks: repayment },
  { id: 'grant-income-deducted', severity: 'warning', workbooks: income },
  { id: 'plan-within-programme-years', severity: 'error', workbooks: span },
];
