import { comparePlans, isDifferent } from '../../../src/core/comparison/compare-plans';
import type { Indicator } from '../../../src/core/plan/indicator';
import type { Plan } from '../../../src/core/plan/plan';
import { formatDifference } from '../../../src/core/quantity/format';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';
import { cell, cost, figure, fiscal, grant, indicator, plan, target } from '../contract/plans';

const people = (value: number | string) => quantityOf(value, '人');

/** An indicator in 人 with a baseline of 80 and a target for each year from 2024 on. */
function visitors(values: readonly (number | string)[], rest: Partial<Indicator> = {}): Indicator {
  return indicator('観光客数', 'A4', {
    id: 'visitors',
    baseline: figure('B4', people(80)),
    targets: values.map((value, index) => target(`C${4 + index}`, people(value), fiscal(2024 + index))),
    ...rest,
  });
}

/** The changes of one plan, each as its subject, kind, year, both texts and the difference. */
function changes(before: Partial<Plan>, after: Partial<Plan>) {
  const [comparison] = comparePlans([plan(before)], [plan(after)]);
  return (comparison?.changes ?? []).map((change) => [
    change.subject,
    change.kind,
    change.fiscalYear,
    change.before?.text ?? null,
    change.after?.text ?? null,
    change.difference === null ? null : formatDifference(change.difference, '△'),
  ]);
}

const indicators = (...list: readonly Indicator[]): Partial<Plan> => ({ indicators: list });

test('the same plan has no changes', () => {
  const one = plan({ ...indicators(visitors([90, 100])), costs: [cost('B9', quantityOf(625000, '千円'))] });
  const [comparison, more] = comparePlans([one], [one]);
  expect(more).toBeUndefined();
  expect(comparison?.changes).toEqual([]);
  expect(comparison && isDifferent(comparison)).toBe(false);
});

test('targets and baselines with the exact difference', () => {
  const now = visitors(['90', '100.3'], { baseline: figure('B4', people('79.9')) });
  expect(changes(indicators(visitors(['90', '100.1'])), indicators(now))).toEqual([
    ['baseline', 'changed', null, '80人', '79.9人', '△0.1人'],
    ['target', 'changed', 2025, '100.1人', '100.3人', '+0.2人'],
  ]);
});

test('percentages differ by points', () => {
  const rate = (value: string): Indicator =>
    indicator('就職率', 'A4', {
      unit: quantityOf(1, '%').unit,
      targets: [target('C4', quantityOf(value, '%', 1), fiscal(2025))],
    });
  expect(changes(indicators(rate('13.0')), indicators(rate('12.5')))).toEqual([
    ['target', 'changed', 2025, '13.0%', '12.5%', '△0.5ポイント'],
  ]);
});

test('the same amount in another unit is a change of the unit only', () => {
  const money = (value: number, unit: string): Indicator =>
    indicator('売上', 'A4', {
      unit: quantityOf(1, unit).unit,
      targets: [target('C4', quantityOf(value, unit), fiscal(2025))],
    });
  expect(changes(indicators(money(5, '千円')), indicators(money(5000, '円')))).toEqual([
    ['unit', 'changed', null, '千円', '円', null],
  ]);
  expect(changes(indicators(money(5, '千円')), indicators(money(5200, '円')))).toContainEqual([
    'target',
    'changed',
    2025,
    '5千円',
    '5,200円',
    '+200円',
  ]);
});

test('a longer plan: the last target became a step on the way, the new years are added', () => {
  const old = indicators(visitors([90, 100]));
  expect(changes(old, indicators(visitors([90, 100, 110])))).toEqual([
    ['target', 'became-interim', 2025, '100人', '100人', '0'],
    ['target', 'added', 2026, null, '110人', null],
  ]);
  const interim = visitors([90, 100, 110]);
  const asInterim = {
    ...interim,
    targets: interim.targets.map((each, index) =>
      index === 1 ? { ...each, kind: 'interim' as const } : each,
    ),
  };
  expect(changes(old, indicators(asInterim))).toEqual(changes(old, indicators(interim)));
});

test('a final target of a plan of the same length stays final', () => {
  expect(changes(indicators(visitors([90, 100])), indicators(visitors([90, 120])))).toEqual([
    ['target', 'changed', 2025, '100人', '120人', '+20人'],
  ]);
});

test('words, bounds and blanks', () => {
  const one = (value: string): Indicator => visitors([], { targets: [target('C4', value, fiscal(2025))] });
  expect(changes(indicators(one('増加')), indicators(one('維持')))).toEqual([
    ['target', 'changed', 2025, '増加', '維持', null],
  ]);
  expect(changes(indicators(one('')), indicators(one('維持')))).toEqual([
    ['target', 'added', 2025, null, '維持', null],
  ]);
  const atLeast = target('C4', people(100), fiscal(2025));
  const bound = { ...atLeast, text: '100人以上', reading: { ...atLeast.reading, bound: 'at-least' } };
  expect(
    changes(
      indicators(visitors([], { targets: [atLeast] })),
      indicators(visitors([], { targets: [bound as typeof atLeast] })),
    ),
  ).toEqual([['target', 'changed', 2025, '100人', '100人以上', '0']]);
});

describe('which indicator is which', () => {
  const other = (label: string, values: readonly number[], id = label): Indicator =>
    visitors(values, { label, id });

  test('added and removed', () => {
    expect(changes(indicators(visitors([90])), indicators(visitors([90]), other('雇用者数', [5])))).toEqual([
      ['indicator', 'added', null, null, '雇用者数', null],
    ]);
    expect(changes(indicators(visitors([90]), other('雇用者数', [5])), indicators(visitors([90])))).toEqual([
      ['indicator', 'removed', null, '雇用者数', null, null],
    ]);
  });

  test('renamed: unit, baseline and targets are the same and the labels alike', () => {
    expect(changes(indicators(visitors([90])), indicators(other('観光入込客数', [90])))).toEqual([
      ['indicator', 'renamed', null, '観光客数', '観光入込客数', null],
    ]);
  });

  test.each([
    ['another label', other('移住者数', [90])],
    ['another target', other('観光入込客数', [95])],
    ['another unit', { ...other('観光入込客数', [90]), unit: quantityOf(1, '社').unit }],
    ['another baseline', { ...other('観光入込客数', [90]), baseline: null }],
  ])('%s: one removed, one added', (_, now) => {
    expect(changes(indicators(visitors([90])), indicators(now)).map(([, kind]) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  test('numbering is no name; another project is said', () => {
    expect(changes(indicators(visitors([90])), indicators(other('② 観光客数', [90])))).toEqual([]);
    const moved = visitors([90], { id: 'moved', project: '観光事業' });
    expect(changes(indicators(visitors([90])), indicators(moved))).toEqual([
      ['indicator', 'renamed', null, '観光客数', '観光事業 / 観光客数', null],
    ]);
  });
});

describe('costs', () => {
  const thousand = (value: number) => quantityOf(value, '千円');
  const costs = (...list: Plan['costs']): Partial<Plan> => ({ costs: list });
  const total = (value: number) => cost('事業費!B9', thousand(value), { period: fiscal(2025) });
  const item = (label: string, value: number) =>
    cost('事業費!B3', thousand(value), { kind: 'item', label, period: fiscal(2025) });

  test('changed, added, removed', () => {
    expect(changes(costs(total(625000)), costs(total(600500)))).toEqual([
      ['cost', 'changed', 2025, '625,000千円', '600,500千円', '△24,500千円'],
    ]);
    expect(changes(costs(total(1)), costs(total(1), item('委託料', 300)))).toEqual([
      ['cost', 'added', 2025, null, '300千円', null],
    ]);
    expect(changes(costs(total(1), item('委託料', 300)), costs(total(1)))).toEqual([
      ['cost', 'removed', 2025, '300千円', null, null],
    ]);
  });

  test('a second place that states the same amount is no change', () => {
    const again = { ...total(625000), label: '事業費総額', cell: cell('本文!A5') };
    expect(changes(costs(total(625000)), costs(total(625000), again))).toEqual([]);
    expect(changes(costs(total(625000), again), costs(again))).toEqual([]);
  });

  test('an item under another name; two items that change places', () => {
    expect(changes(costs(item('委託料', 300)), costs(item('業務委託料', 300)))).toEqual([
      ['cost', 'renamed', 2025, '委託料', '業務委託料', '0'],
    ]);
    const [a, b] = [item('委託料', 300), item('旅費', 20)];
    expect(changes(costs(a, b), costs(b, a))).toEqual([]);
  });

  test('what is of the only municipality is of the plan', () => {
    const municipalities: Plan['municipalities'] = [
      { name: '北見市', kind: 'municipality', role: 'lead', cell: cell('A1') },
    ];
    const own = { ...total(5), owner: '北見市' };
    expect(changes({ ...costs(own), municipalities }, { ...costs(total(5)), municipalities })).toEqual([]);
    expect(changes(costs(own), costs(total(5))).map(([, kind]) => kind)).toEqual(['removed', 'added']);
  });

  test('grants: each part that has changed', () => {
    const base = total(1000);
    const half = grant(base, {
      rate: { numerator: 1, denominator: 2 },
      computed: thousand(500),
      printed: { ...total(500), kind: 'grant' },
    });
    const third = grant(base, {
      rate: { numerator: 2, denominator: 3 },
      computed: thousand(666),
      printed: { ...total(500), kind: 'grant' },
    });
    expect(changes({ grants: [half] }, { grants: [third] })).toEqual([
      ['grant-rate', 'changed', null, '1/2', '2/3', null],
      ['grant-computed', 'changed', null, '500千円', '666千円', '+166千円'],
    ]);
    expect(changes({ grants: [half] }, {})).toEqual([['grant', 'removed', null, '500千円', null, null]]);
  });
});

describe('several plans', () => {
  const named = (name: string, values: readonly number[]): Plan =>
    plan({ name: { value: name, cell: cell('A1') }, ...indicators(visitors(values)) });

  test('go together by name, whatever their order', () => {
    const found = comparePlans([named('甲', [1]), named('乙', [2])], [named('乙', [2]), named('甲', [3])]);
    expect(found.map(({ before, changes: list }) => [before?.name?.value, list.length])).toEqual([
      ['甲', 1],
      ['乙', 0],
    ]);
  });

  test('one left on each side is the same under another name; more are not guessed at', () => {
    const [one] = comparePlans([named('甲計画', [1])], [named('甲計画（変更）', [1])]);
    expect(one?.changes).toMatchObject([{ subject: 'plan-name', kind: 'renamed' }]);
    const apart = comparePlans([named('甲', [1])], [named('乙', [1]), named('丙', [1])]);
    expect(apart.map(({ before, after }) => [before?.name?.value, after?.name?.value])).toEqual([
      ['甲', undefined],
      [undefined, '乙'],
      [undefined, '丙'],
    ]);
    expect(apart.every(isDifferent)).toBe(true);
  });
});
