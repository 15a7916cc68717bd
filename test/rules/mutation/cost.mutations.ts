import fc from 'fast-check';
import type { GridCell, GridRow } from '../../tools/grid';
import { type CleanTable, costTable, numberAt } from './clean-tables';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

const amount = fc.integer({ min: 100, max: 90_000 });
const off = fc.integer({ min: 1, max: 900 });
const THOUSANDS = ['（単位：千円）'];
const SPAN = ['7 計画期間', '地域再生計画認定の日から平成31年3月31日（3カ年度）'];

/** A table whose total in one place is off; a formula there has become a number. */
const wrongTotal = (place: (table: CleanTable) => readonly [number, number]): fc.Arbitrary<MutatedWorkbook> =>
  fc.tuple(costTable, off).map(([table, slip]) => {
    const [row, column] = place(table);
    const wrong = numberAt(table.rows, row, column) + slip;
    return { clean: oneSheet(table.rows), broken: oneSheet(withCell(table.rows, row, column, wrong)) };
  });

const members = fc
  .record({ first: amount, second: amount, third: amount, off })
  .map(({ first, second, third, off: slip }) => {
    const rows: readonly GridRow[] = [
      ['2 地域再生計画の策定主体の名称'],
      ['津山市、鏡野町（連携自治体：岡山県真庭郡新庄村）'],
      THOUSANDS,
      ['自治体名', '総事業費'],
      ['津山市', first],
      ['鏡野町', second],
      ['新庄村', third],
      ['合計', first + second + third],
    ];
    return {
      clean: oneSheet(rows),
      broken: oneSheet(withCell(rows, 7, 1, first + second + third + slip)),
    };
  });

const SOURCES = ['国庫支出金', '県支出金', '地方債', '寄附金', '一般財源'];

const funding = fc
  .record({ parts: fc.array(amount, { minLength: 3, maxLength: SOURCES.length }), off, first: fc.boolean() })
  .map(({ parts, off: slip, first }) => {
    const sources = [...SOURCES.slice(0, parts.length - 1), SOURCES.at(-1) as string];
    const cost = parts.reduce((sum, part) => sum + part, 0);
    const line = (value: number): GridRow =>
      first ? ['移住促進事業', value, ...parts] : ['移住促進事業', ...parts, value];
    const rows = (value: number): readonly GridRow[] => [
      THOUSANDS,
      first ? ['事業名', '事業費', ...sources] : ['事業名', ...sources, '事業費'],
      line(value),
    ];
    return { clean: oneSheet(rows(cost)), broken: oneSheet(rows(cost + slip)) };
  });

const eligible = fc.record({ total: amount, share: fc.integer({ min: 1, max: 100 }), off }).map((facts) => {
  const rows = (base: number): readonly GridRow[] => [
    THOUSANDS,
    ['事業名', '総事業費', '交付対象事業費'],
    ['移住促進事業', facts.total, base],
    ['観光振興事業', 9_000, 9_000],
  ];
  const part = Math.floor((facts.total * facts.share) / 100);
  return { clean: oneSheet(rows(part)), broken: oneSheet(rows(facts.total + facts.off)) };
});

const grouped = (value: number): string => value.toLocaleString('en');

const hard = fc
  .record({ total: amount, share: fc.integer({ min: 0, max: 50 }), above: fc.integer({ min: 51, max: 100 }) })
  .map(({ total, share, above }) => {
    const rows = (percent: number): readonly GridRow[] => [
      ['①法第5条第4項第1号イに関する事業【A3007】'],
      [
        `・総事業費 ${grouped(total)}千円（うち非公共ハード事業 ${grouped(Math.ceil((total * percent) / 100))}千円）`,
      ],
    ];
    return { clean: oneSheet(rows(Math.max(0, share - 1))), broken: oneSheet(rows(above)) };
  });

/** Rows of a table by years, or of one by projects with a sum, and what of each is construction. */
const hardInTables = fc
  .record({
    totals: fc.array(amount, { minLength: 2, maxLength: 4 }),
    share: fc.integer({ min: 0, max: 49 }),
    above: fc.integer({ min: 51, max: 100 }),
    byYears: fc.boolean(),
    summed: fc.boolean(),
  })
  .map(({ totals, share, above, byYears, summed }) => {
    const names = totals.map((_, index) => (byYears ? `令和${index + 2}年度` : `事業${'アイウエ'[index]}`));
    const rows = (percent: number): readonly GridRow[] => {
      const hards = totals.map((total) =>
        percent > 50 ? Math.ceil((total * percent) / 100) : Math.floor((total * percent) / 100),
      );
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      return [
        ['①法第5条第4項第1号イに関する事業【A3007】'],
        THOUSANDS,
        [byYears ? '年度' : '事業名', '総事業費', 'うち非公共ハード事業'],
        ...totals.map((total, index): GridRow => [names[index] ?? null, total, hards[index] ?? null]),
        ...(summed || !byYears ? [['合計', sum(totals), sum(hards)]] : []),
      ];
    };
    return { clean: oneSheet(rows(share)), broken: oneSheet(rows(above)) };
  });

/** A cost table by years with its total, below the plan's span and a sentence. */
const yearly = (values: readonly number[], said: number, next: GridCell = null): readonly GridRow[] => [
  SPAN.slice(0, 1),
  SPAN.slice(1),
  ['地方創生推進交付金【A3007】'],
  [`・総事業費 ${grouped(said)}千円`],
  THOUSANDS,
  ['区分', '平成28年度', '平成29年度', '平成30年度', ...(next === null ? [] : ['平成31年度']), '合計'],
  [
    '総事業費',
    ...values,
    ...(next === null ? [] : [next]),
    values.reduce((sum, value) => sum + value, 0) + Number(next ?? 0),
  ],
];

const threeYears = fc.tuple(amount, amount, amount);

const statement = fc.tuple(threeYears, off).map(([values, slip]) => {
  const sum = values.reduce((total, value) => total + value, 0);
  return { clean: oneSheet(yearly(values, sum)), broken: oneSheet(yearly(values, sum + slip)) };
});

const outside = fc.tuple(threeYears, amount).map(([values, late]) => {
  const sum = values.reduce((total, value) => total + value, 0);
  return { clean: oneSheet(yearly(values, sum, 0)), broken: oneSheet(yearly(values, sum + late, late)) };
});

/** Two or three amounts of each project in rows of their own, and of their sum; one figure of the sum is wrong. */
const groupedRows = fc
  .record({
    states: fc.constantFrom(
      ['予算現額', '支出済額'],
      ['計画', '実績'],
      ['当初', '変更後'],
      ['総事業費', 'うち交付金'],
      ['前回', '今回', '増減額'],
    ),
    items: fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 4 }),
    repeated: fc.boolean(),
    at: fc.nat({ max: 1 }),
    off,
  })
  .map(({ states, items, repeated, at, off: slip }) => {
    const sums = [0, 1, 2].map((year) => items.reduce((sum, item) => sum + (item[year] ?? 0), 0));
    const group = (name: string, values: readonly number[]): readonly GridRow[] =>
      states.map((state, index) => [
        index === 0 || repeated ? name : null,
        state,
        ...values.map((value) => value * (index + 1)),
      ]);
    const rows: readonly GridRow[] = [
      THOUSANDS,
      ['事業名', '区分', '令和3年度', '令和4年度', '令和5年度'],
      ...items.flatMap((values, index) => group(`${'アイウエ'[index]}事業`, values)),
      ...group('合計', sums),
    ];
    const row = rows.length - states.length + at;
    // More than what settlements in 千円 leave when they are cut off.
    const wrong = Number(rows[row]?.[3]) + slip * 10;
    return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, row, 3, wrong)) };
  });

/** Mutations of the rules about cost tables and what stands beside them. */
export const COST_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'cost-total-equals-years',
    severity: 'error',
    workbooks: wrongTotal(({ items, totalColumn }) => [items[0] as number, totalColumn]),
  },
  {
    id: 'cost-total-equals-items',
    severity: 'error',
    workbooks: wrongTotal(({ years, totalRow }) => [totalRow, years.at(-1) as number]),
  },
  {
    id: 'cost-total-equals-items',
    name: 'amounts in rows of their own',
    severity: 'error',
    workbooks: groupedRows,
  },
  { id: 'cost-total-equals-members', severity: 'error', workbooks: members },
  { id: 'cost-equals-funding-sources', severity: 'error', workbooks: funding },
  { id: 'cost-eligible-within-total', severity: 'error', workbooks: eligible },
  { id: 'cost-hard-share-within-limit', severity: 'warning', workbooks: hard },
  { id: 'cost-hard-share-within-limit', name: 'in a table', severity: 'warning', workbooks: hardInTables },
  { id: 'cost-statement-agrees-with-table', severity: 'error', workbooks: statement },
  { id: 'cost-within-plan-span', severity: 'warning', workbooks: outside },
];
