import fc from 'fast-check';

/** An item of expense: one amount a year, and what of it is said to be 「うち…」. */
export interface RandomItem {
  readonly label: string;
  readonly group: string;
  readonly amounts: readonly number[];
  readonly hasPart: boolean;
}

/** What a plan costs: items in groups, members, sources, budgets and shares over some years. */
export interface RandomCosts {
  readonly years: readonly number[];
  readonly items: readonly RandomItem[];
  readonly members: readonly string[];
  /** Funding sources but the last, 一般財源, which takes what is left. */
  readonly sources: readonly string[];
  readonly rate: readonly [number, number];
}

const ITEMS: readonly (readonly [string, string])[] = [
  ['委託料', 'ソフト事業'],
  ['報償費', 'ソフト事業'],
  ['旅費', 'ソフト事業'],
  ['補助金', 'ソフト事業'],
  ['使用料', 'ソフト事業'],
  ['広報費', 'ソフト事業'],
  ['工事請負費', 'ハード事業'],
  ['備品購入費', 'ハード事業'],
  ['施設整備費', 'ハード事業'],
];
const MEMBERS = ['津山市', '新庄村', '鏡野町', '真庭市', '北海道'];
const SOURCES = ['国庫支出金', '県支出金', '地方債', '繰入金', 'その他'];

const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 100, max: 9_999 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10_000, max: 99_999_999 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

/** Two to six items over two to four years, two or three members, two to four sources. */
export const randomCosts: fc.Arbitrary<RandomCosts> = fc
  .record({
    first: fc.integer({ min: 2015, max: 2024 }),
    count: fc.integer({ min: 2, max: 4 }),
    // 委託料 is always there: 補助金 and 使用料 alone could be received as well as paid.
    items: fc
      .uniqueArray(fc.integer({ min: 1, max: ITEMS.length - 1 }), { minLength: 1, maxLength: 5 })
      .map((places) => [0, ...places]),
    members: fc.shuffledSubarray(MEMBERS, { minLength: 2, maxLength: 3 }),
    sources: fc.subarray(SOURCES, { minLength: 2, maxLength: 4 }),
    rate: fc.constantFrom([1, 2] as const, [1, 3] as const, [2, 3] as const, [3, 4] as const),
  })
  .chain(({ first, count, items, members, sources, rate }) =>
    fc.record({
      years: fc.constant(Array.from({ length: count }, (_, i) => first + i)),
      items: fc.tuple(...[...items].sort((a, b) => a - b).map((place) => item(place, count))),
      members: fc.constant(members),
      sources: fc.constant(sources),
      rate: fc.constant(rate),
    }),
  );

function item(place: number, years: number): fc.Arbitrary<RandomItem> {
  const [label = '', group = ''] = ITEMS[place] ?? [];
  return fc.record({
    label: fc.constant(label),
    group: fc.constant(group),
    amounts: fc.array(amount, { minLength: years, maxLength: years }),
    hasPart: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  });
}

/** How the costs are written down. */
export const randomCostStyle = fc.record({
  shape: fc.constantFrom(
    'items',
    'items',
    'years-down',
    'year-blocks',
    'members',
    'items-across',
    'source-rows',
    'stacked',
    'budget',
    'share',
  ),
  turned: fc.boolean(),
  subtotals: fc.constantFrom('none', 'below', 'above', 'nested'),
  unit: fc.constantFrom('円', '千円', '百万円'),
  unitPlace: fc.constantFrom('note', 'note-beside', 'title', 'cell', 'format', 'label', 'column', 'header'),
  years: fc.constantFrom('era', 'letter', 'spaced', 'western', 'wide'),
  oldEra: fc.boolean(),
  figures: fc.constantFrom('number', 'text', 'grouped', 'wide'),
  dashes: fc.boolean(),
  merged: fc.boolean(),
  totalFirst: fc.boolean(),
  words: fc.nat({ max: 1_000 }),
  remarks: fc.boolean(),
  numbered: fc.boolean(),
  blankRows: fc.boolean(),
  spacers: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  notes: fc.boolean(),
  prose: fc.boolean(),
  beside: fc.constantFrom('nothing', 'nothing', 'kpi-above', 'kpi-below', 'kpi-sheet'),
  shiftDown: fc.nat({ max: 4 }),
  shiftRight: fc.nat({ max: 3 }),
});

export type RandomCostStyle = typeof randomCostStyle extends fc.Arbitrary<infer T> ? T : never;
