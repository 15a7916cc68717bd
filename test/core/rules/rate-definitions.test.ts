import { audit } from '../../../src/core/audit';
import type { ComputationToken } from '../../../src/core/engine/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import type { Decimal } from '../../../src/core/quantity/decimal';
import { plainDecimal } from '../../../src/core/quantity/format';
import { rateCandidates } from '../../../src/core/rules/support/rate-definitions';
import { toAddress } from '../../../src/core/workbook/cell-ref';
import { type Grid, snapshotOf } from '../../tools/grid';

interface Asked {
  /** Which of the first row's rates. */
  readonly rate?: number;
  readonly lower?: boolean;
}

/** What a rate of the first row can have been computed as, a line each, with the least and the most it can be. */
function candidates(grid: Grid, { rate = 0, lower = false }: Asked = {}): readonly string[] {
  const { plans } = audit(snapshotOf(grid), {
    settings: DEFAULT_SETTINGS,
    asOf: { year: 2026, month: 11, day: 21 },
  });
  const row = plans[0]?.kpiTables[0]?.rows[0];
  const printed = row?.rates[rate];
  if (row === undefined || printed === undefined) throw new Error('No rate was read');
  return rateCandidates(row, printed, lower).map(({ definition, exact, low, high, tokens }) => {
    const range = low.equals(high) ? '' : ` (${short(low)}–${short(high)})`;
    return `${definition}: ${tokens.map(word).join(' ')} = ${short(exact)}${range}`;
  });
}

function short(value: Decimal): string {
  return plainDecimal(value.toDecimalPlaces(4));
}

function word(token: ComputationToken): string {
  if (token.type === 'amount') return plainDecimal(token.quantity.value);
  return token.type === 'operator' ? token.operator : token.type === 'text' ? token.text : '';
}

const year = (actual: string | number, target: string | number = 116, baseline: string | number = 80) => `
  | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 達成率 |
  | 移住者数 | 人 | ${baseline} | ${target} | ${actual} | 50% |`;

describe('one year', () => {
  test('actual ÷ target, and the way from the baseline', () => {
    expect(candidates(year(108))).toEqual([
      'ratio: 108 ÷ 116 = 0.931',
      'progress: ( 108 − 80 ) ÷ ( 116 − 80 ) = 0.7778',
    ]);
  });

  test('where less is better, the target ÷ actual and the mirrored quotient too', () => {
    expect(candidates(year(33, 30, 40), { lower: true })).toEqual([
      'ratio: 33 ÷ 30 = 1.1',
      'progress: ( 33 − 40 ) ÷ ( 30 − 40 ) = 0.7',
      'inverse: 30 ÷ 33 = 0.9091',
      'mirror: (2 × 30 − 33 ) ÷ 30 = 0.9',
    ]);
  });

  test('a target of zero divides nothing, but the way to it is known', () => {
    expect(candidates(year(1, 0, 4), { lower: true })).toEqual([
      'progress: ( 1 − 4 ) ÷ ( 0 − 4 ) = 0.75',
      'inverse: 0 ÷ 1 = 0',
    ]);
  });

  test('a result of zero cannot divide', () => {
    expect(candidates(year(0, 2, 4), { lower: true })).toEqual([
      'ratio: 0 ÷ 2 = 0',
      'progress: ( 0 − 4 ) ÷ ( 2 − 4 ) = 2',
      'mirror: (2 × 2 − 0 ) ÷ 2 = 2',
    ]);
  });

  test('a target that is the baseline is no way', () => {
    expect(candidates(year(120, 100, 100))).toEqual(['ratio: 120 ÷ 100 = 1.2']);
  });

  test('without a baseline, without a target, without a result', () => {
    expect(candidates(year(108, 116, '-'))).toEqual(['ratio: 108 ÷ 116 = 0.931']);
    expect(candidates(year(108, '-'))).toEqual([]);
    expect(candidates(year('集計中'))).toEqual([]);
  });

  test('figures of different units have no quotient', () => {
    expect(candidates(year('108件', '116人', '80件'), { lower: true })).toEqual([]);
    expect(candidates(year('108人', '116人', '80件'))).toEqual(['ratio: 108 ÷ 116 = 0.931']);
  });

  test('units of one dimension do', () => {
    expect(candidates(year('1.2億円', '150百万円', '0円'))[0]).toBe('ratio: 1.2 ÷ 150 = 0.8 (0.7667–0.8667)');
  });
});

describe('a result that was rounded before it was printed', () => {
  test('whole figures stand for themselves', () => {
    expect(candidates(year('108千円', '120千円', '-'))).toEqual(['ratio: 108 ÷ 120 = 0.9 (0.8958–0.9083)']);
    expect(candidates(year('108百円', '120百円', '-'))).toEqual(['ratio: 10800 ÷ 12000 = 0.9']);
  });

  test('digits after the point', () => {
    expect(candidates(year(10.8, 12, '-'))).toEqual(['ratio: 10.8 ÷ 12 = 0.9 (0.8958–0.9083)']);
  });

  test('of digits that are stored and not shown', () => {
    expect(candidates(year('10.83 [0.0]', 12, '-'))).toEqual(['ratio: 10.83 ÷ 12 = 0.9025 (0.9021–0.9033)']);
  });

  test('a percentage', () => {
    expect(candidates(year('45%', '50%', '-'))).toEqual(['ratio: 45 ÷ 50 = 0.9 (0.89–0.92)']);
  });

  test('約 makes it ten times as coarse', () => {
    expect(candidates(year('約108', 120, '-'))).toEqual(['ratio: 108 ÷ 120 = 0.9 (0.8583–0.9833)']);
  });

  test('both ends of the way, and a rounded baseline that may be the target', () => {
    expect(candidates(year(10.8, 12, 9.6))[1]).toBe(
      'progress: ( 10.8 − 9.6 ) ÷ ( 12 − 9.6 ) = 0.5 (0.4565–0.551)',
    );
    expect(candidates(year(12.1, 12.1, 12))).toEqual([
      'ratio: 12.1 ÷ 12.1 = 1 (0.9959–1.0083)',
      'progress: ( 12.1 − 12 ) ÷ ( 12.1 − 12 ) = 1 (0.5–2)',
    ]);
    expect(candidates(year(12.1, 12.1, '12 [0.0]'))).toEqual(['ratio: 12.1 ÷ 12.1 = 1 (0.9959–1.0083)']);
  });

  test('where less is better', () => {
    expect(candidates(year(0.1, 0.1, '-'), { lower: true })).toEqual([
      'ratio: 0.1 ÷ 0.1 = 1 (0.5–2)',
      'inverse: 0.1 ÷ 0.1 = 1 (0.5–2)',
      'mirror: (2 × 0.1 − 0.1 ) ÷ 0.1 = 1 (0–1.5)',
    ]);
  });
});

const THREE = `
  | 指標 | 基準値 | 令和6年度 目標 | 令和7年度 目標 | 令和9年度 目標 | 令和6年度 実績 | 令和7年度 実績 | 令和6年度 達成率 | 令和7年度 達成率 | 達成率 |`;

describe('several years', () => {
  const grid = `${THREE}
    | 移住者数（人） | 80 | 90 | 100 | 120 | 81 | 96 | 90% | 96% | 96% |`;
  const ofTwo = [
    'ratio: 96 ÷ 100 = 0.96',
    'progress: ( 96 − 80 ) ÷ ( 100 − 80 ) = 0.8',
    'ratio-final: 96 ÷ 120 = 0.8',
    'progress-final: ( 96 − 80 ) ÷ ( 120 − 80 ) = 0.4',
    'sum-ratio: ( 81 + 96 ) ÷ ( 90 + 100 ) = 0.9316',
  ];
  const ofOne = [
    'ratio: 81 ÷ 90 = 0.9',
    'progress: ( 81 − 80 ) ÷ ( 90 − 80 ) = 0.1',
    'ratio-final: 81 ÷ 120 = 0.675',
    'progress-final: ( 81 − 80 ) ÷ ( 120 − 80 ) = 0.025',
  ];

  test('a rate of a year is of its own figures', () => {
    expect(candidates(grid, { rate: 0 })).toEqual(ofOne);
    expect(candidates(grid, { rate: 1 })).toEqual(ofTwo);
  });

  test('a rate without a year can be of any, the latest first', () => {
    expect(candidates(grid, { rate: 2 })).toEqual([...ofTwo, ...ofOne]);
  });

  test('a year without a target of its own is held against the last one', () => {
    expect(
      candidates(
        `${THREE}
          | 待機児童数（人） | 80 | 60 | - | 40 | 60 | 50 | | 80% | |`,
        { rate: 0, lower: true },
      ),
    ).toEqual([
      'ratio-final: 50 ÷ 40 = 1.25',
      'progress-final: ( 50 − 80 ) ÷ ( 40 − 80 ) = 0.75',
      'inverse: 40 ÷ 50 = 0.8',
      'mirror: (2 × 40 − 50 ) ÷ 40 = 0.75',
    ]);
  });

  test('a year that nobody has counted yet leaves no sum', () => {
    expect(
      candidates(`${THREE}\n| 移住者数（人） | 80 | 90 | 100 | 120 | 集計中 | 96 | | 96% | |`, { rate: 0 }),
    ).toEqual(ofTwo.slice(0, -1));
  });

  test('a year without a result has no rate', () => {
    expect(
      candidates(`${THREE}\n| 移住者数（人） | 80 | 90 | 100 | 120 | 81 | - | 90% | 90% | |`, { rate: 1 }),
    ).toEqual([]);
  });

  test('places in a plan whose years are not known', () => {
    const places = grid
      .replaceAll('令和6', '1')
      .replaceAll('令和7', '2')
      .replaceAll('令和9', '4')
      .replaceAll('年度', '年目');
    expect(candidates(places, { rate: 0 })).toEqual(ofOne);
    expect(candidates(places, { rate: 1 })).toEqual(ofTwo);
  });

  test('an actual without a year is of the year that its rate names', () => {
    expect(
      candidates(`
        | 指標 | 基準値 | 令和7年度 目標 | 実績値 | 令和7年度 達成率 |
        | 移住者数（人） | 80 | 100 | 96 | 96% |`),
    ).toEqual(['ratio-final: 96 ÷ 100 = 0.96', 'progress-final: ( 96 − 80 ) ÷ ( 100 − 80 ) = 0.8']);
  });
});

describe('yearly increments', () => {
  const HEAD =
    '| KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 令和7年度 実績 | 達成率 |';

  test('are added up, and held against the total', () => {
    expect(candidates(`${HEAD}\n| 起業件数（件） | 3 | 5 | 15 | 20 | 4 | 12 | 80% |`)).toEqual([
      'ratio: 12 ÷ 15 = 0.8',
      'progress: ( 12 − 3 ) ÷ 15 = 0.6',
      'total-ratio: 12 ÷ 20 = 0.6',
      'total-ratio: ( 12 − 3 ) ÷ 20 = 0.45',
      'sum-ratio: ( 4 + 12 ) ÷ ( 5 + 15 ) = 0.8',
      'total-ratio: ( 4 + 12 ) ÷ 20 = 0.8',
      'ratio: 4 ÷ 5 = 0.8',
      'progress: ( 4 − 3 ) ÷ 5 = 0.2',
      'ratio-final: 4 ÷ 15 = 0.2667',
      'progress-final: ( 4 − 3 ) ÷ 15 = 0.0667',
      'total-ratio: 4 ÷ 20 = 0.2',
      'total-ratio: ( 4 − 3 ) ÷ 20 = 0.05',
    ]);
  });

  test('a year without a target leaves only the total', () => {
    expect(candidates(`${HEAD}\n| 起業件数（件） | - | - | 15 | 20 | 4 | 12 | 80% |`).slice(0, 4)).toEqual([
      'ratio: 12 ÷ 15 = 0.8',
      'total-ratio: 12 ÷ 20 = 0.6',
      'total-ratio: ( 4 + 12 ) ÷ 20 = 0.8',
      'ratio-final: 4 ÷ 15 = 0.2667',
    ]);
  });

  test('a printed total of the results goes with the total of the targets', () => {
    expect(
      candidates(`
        | KPI | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 実績累計 | 達成率 |
        | 起業件数（件） | 5 | 15 | 20 | 4 | 16 | 80% |`).slice(0, 4),
    ).toEqual([
      'ratio-final: 16 ÷ 15 = 1.0667',
      'total-ratio: 16 ÷ 20 = 0.8',
      'sum-ratio: 16 ÷ ( 5 + 15 ) = 0.8',
      'ratio: 4 ÷ 5 = 0.8',
    ]);
  });
});

test('the cells that each was computed from', () => {
  const { plans } = audit(snapshotOf(year(33, 30, 40)), {
    settings: DEFAULT_SETTINGS,
    asOf: { year: 2026, month: 11, day: 21 },
  });
  const row = plans[0]?.kpiTables[0]?.rows[0];
  const [rate] = row?.rates ?? [];
  const found = row === undefined || rate === undefined ? [] : rateCandidates(row, rate, true);
  const cells = found.map(({ definition, cells: { actuals, targets, baselines } }) =>
    [definition, ...[actuals, targets, baselines].map((each) => each.map(toAddress).join('+'))].join(' '),
  );
  expect(cells).toEqual(['ratio E2 D2 ', 'progress E2 D2 C2', 'inverse E2 D2 ', 'mirror E2 D2 ']);
});
