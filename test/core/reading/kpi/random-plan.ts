import fc from 'fast-check';

/** An actual: a figure, or what stands in its place. */
export type RandomActual = number | '-' | '集計中' | null;

export interface RandomIndicator {
  readonly label: string;
  /** Null for a ratio without a unit. */
  readonly unit: string | null;
  readonly baseline: number;
  /** One a year. */
  readonly targets: readonly number[];
  readonly actuals: readonly RandomActual[];
}

export interface RandomPlan {
  readonly baselineYear: number;
  readonly years: readonly number[];
  readonly indicators: readonly RandomIndicator[];
}

const LABELS: readonly (readonly [string, string | null])[] = [
  ['観光客数', '人'],
  ['延べ宿泊者数', '人泊'],
  ['特産品の売上高', '千円'],
  ['移住世帯数', '世帯'],
  ['新規創業件数', '件'],
  ['住民満足度', '%'],
  ['新商品の開発数', '品'],
  ['汚水処理人口普及率', '%'],
  ['農業産出額', '百万円'],
  ['空き家の活用数', '戸'],
  ['講座の開催回数', '回'],
  ['中心駅までの所要時間', '分'],
  ['森林整備面積', 'ha'],
  ['河川の水質（BOD）', 'mg/L'],
  ['交通事故件数', '件'],
  ['協定を結んだ団体数', '団体'],
  ['合計特殊出生率', null],
  ['本事業を通じて市内に就職した者の数', '人'],
];

/** Whole numbers mostly; shares and ratios with one or two digits. */
function figureFor(unit: string | null): fc.Arbitrary<number> {
  if (unit === '%') return fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10);
  if (unit === null || unit === 'mg/L')
    return fc.integer({ min: 5, max: 400 }).map((hundredths) => hundredths / 100);
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 2_001, max: 9_999_999 }) },
  );
}

function indicator(place: number, years: number): fc.Arbitrary<RandomIndicator> {
  const [label = '', unit = null] = LABELS[place] ?? [];
  const figure = figureFor(unit);
  const actual: fc.Arbitrary<RandomActual> = fc.oneof(
    { weight: 7, arbitrary: figure },
    { weight: 1, arbitrary: fc.constantFrom<RandomActual>('-', '集計中', null) },
  );
  return fc.record({
    label: fc.constant(label),
    unit: fc.constant(unit),
    baseline: figure,
    targets: fc.array(figure, { minLength: years, maxLength: years }),
    actuals: fc.array(actual, { minLength: years, maxLength: years }),
  });
}

/** Plans of one to five indicators over two to five years. */
export const randomPlan: fc.Arbitrary<RandomPlan> = fc
  .record({
    first: fc.integer({ min: 2014, max: 2023 }),
    count: fc.integer({ min: 2, max: 5 }),
    places: fc.uniqueArray(fc.integer({ min: 0, max: LABELS.length - 1 }), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ first, count, places }) =>
    fc.record({
      baselineYear: fc.constant(first - 1),
      years: fc.constant(Array.from({ length: count }, (_, i) => first + i)),
      indicators: fc.tuple(...places.map((place) => indicator(place, count))),
    }),
  );
