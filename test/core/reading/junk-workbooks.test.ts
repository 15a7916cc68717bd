import fc from 'fast-check';
import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { COST_WORDS } from '../../../src/core/reading/vocabulary-costs';
import { KPI_WORDS } from '../../../src/core/reading/vocabulary-words';
import { type GridCell, snapshotOf } from '../../tools/grid';

const RUNS = Number(process.env['RANDOM_PLANS'] ?? 300);
const SEED = Number(process.env['RANDOM_SEED'] ?? 20263);
const WORDS = [...KPI_WORDS, ...COST_WORDS].flatMap(([, ...words]) => words);

const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 3_000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<GridCell>(
      ...[
        '平成29年度',
        'R4',
        '2020',
        '27年度',
        '令和元年度目標',
        'H31.3',
        '第1四半期',
        '2年目',
        '－',
        '集計中',
      ],
      ...[
        '1,234',
        '△5',
        '10人',
        '1/2',
        '50%',
        '約200名',
        '8組13名',
        'x',
        '合計',
        '小計',
        '津山市',
        '円',
        '（単位：千円）',
      ],
      ...[
        '※ 注',
        '【数値目標】',
        '4 地域再生計画の目標',
        '助成件数 1件',
        'H26:19件→H31:14件',
        '観光客数（人）',
        '目標（累計）',
      ],
      { v: 43_190, fmt: 'ggge"年"m"月"' },
      { v: 46_024, fmt: 'm/d' },
      { v: { error: '#REF!' } },
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const merges = fc.array(
  fc.tuple(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
  { maxLength: 3 },
);

describe(`workbooks of anything (RANDOM_PLANS=${RUNS} RANDOM_SEED=${SEED})`, () => {
  it('are read without a fault, and every cell that looks like a number is read, ignored or warned of', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 2 }), merges, (sheets, areas) => {
        const named = Object.fromEntries(
          sheets.map((grid, i) => [`表${i + 1}`, { rows: grid, merges: areas.map(addressOf) }]),
        );
        const { read, findings } = audit(snapshotOf({ sheets: named }), {
          settings: DEFAULT_SETTINGS,
          asOf: { year: 2026, month: 11, day: 21 },
        });
        const { numericCells, read: placed, ignored, warned } = read.coverage;
        expect(placed + ignored + warned).toBe(numericCells);
        expect(findings.filter(({ ruleId }) => ruleId === 'rule-broken')).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

function addressOf([column, row, across, down]: readonly [number, number, number, number]): string {
  const letter = (place: number): string => String.fromCharCode(65 + place);
  return `${letter(column)}${row}:${letter(column + across)}${row + down}`;
}
