import fc from 'fast-check';
import type { GridRow } from '../../tools/grid';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

const LABELS = ['移住者数', '観光入込客数', '新規創業件数', '講座の受講者数'];

interface Row {
  readonly label: string;
  readonly target: number;
  readonly actual: number;
}

/** Results of one year beside their targets, with 達成率 cut off or rounded at its digit. */
const results: fc.Arbitrary<{
  readonly rows: readonly Row[];
  readonly digits: number;
  readonly cut: boolean;
}> = fc.record({
  rows: fc.shuffledSubarray(LABELS, { minLength: 1 }).chain((labels) =>
    fc.tuple(
      ...labels.map((label) =>
        fc.record({
          label: fc.constant(label),
          target: fc.integer({ min: 20, max: 9_000 }),
          actual: fc.integer({ min: 20, max: 9_000 }),
        }),
      ),
    ),
  ),
  digits: fc.integer({ min: 0, max: 2 }),
  cut: fc.boolean(),
});

/** actual ÷ target in % as whole steps of the last digit, in integers so that nothing is rounded twice. */
function steps({ actual, target }: Row, digits: number, cut: boolean): bigint {
  const scaled = BigInt(actual) * 10n ** BigInt(digits + 2);
  return cut ? scaled / BigInt(target) : (scaled * 2n + BigInt(target)) / (BigInt(target) * 2n);
}

function percent(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, '0');
  return digits === 0 ? `${text}%` : `${text.slice(0, -digits)}.${text.slice(-digits)}%`;
}

const rateTable: fc.Arbitrary<MutatedWorkbook> = results.chain(({ rows, digits, cut }) =>
  fc.record({ at: fc.nat(rows.length - 1), off: fc.integer({ min: 3, max: 40 }) }).map(({ at, off }) => {
    const shown = (row: Row, more = 0n): string => percent(steps(row, digits, cut) + more, digits);
    const clean: readonly GridRow[] = [
      ['指標', '令和6年度 目標', '令和6年度 実績', '達成率'],
      ...rows.map((row) => [row.label, row.target, row.actual, shown(row)]),
    ];
    const row = rows[at] as Row;
    return { clean: oneSheet(clean), broken: oneSheet(withCell(clean, at + 1, 3, shown(row, BigInt(off)))) };
  }),
);

const YEARS = ['令和4年度', '令和5年度', '令和6年度'];
const CUMULATIVE = 4;

const cumulativeTable: fc.Arbitrary<MutatedWorkbook> = fc
  .record({
    years: fc.tuple(...YEARS.map(() => fc.integer({ min: 1, max: 500 }))),
    off: fc.integer({ min: 1, max: 90 }),
  })
  // A total that happens to be the last year's level is another right total.
  .filter(({ years, off }) => years.reduce((a, b) => a + b, 0) + off !== years[2])
  .map(({ years, off }) => {
    const sum = years.reduce((a, b) => a + b, 0);
    const clean: readonly GridRow[] = [
      ['指標', ...YEARS.map((year) => `${year} 実績`), '実績累計'],
      ['新規就農者数（人）', ...years, sum],
    ];
    return { clean: oneSheet(clean), broken: oneSheet(withCell(clean, 1, CUMULATIVE, sum + off)) };
  });

/** A result within a fifth of its target, in 千円, and the same typed in 円. */
const unitTable: fc.Arbitrary<MutatedWorkbook> = fc.integer({ min: 100, max: 90_000 }).chain((target) =>
  fc.integer({ min: Math.ceil(target * 0.82), max: Math.floor(target * 1.18) }).map((actual) => {
    const clean: readonly GridRow[] = [
      ['指標', '単位', '令和6年度 目標', '令和6年度 実績'],
      ['観光消費額', '千円', target, actual],
    ];
    return { clean: oneSheet(clean), broken: oneSheet(withCell(clean, 1, 3, actual * 1_000)) };
  }),
);

const dueTable: fc.Arbitrary<MutatedWorkbook> = results.chain(({ rows }) =>
  fc.nat(rows.length - 1).map((at) => {
    const clean: readonly GridRow[] = [
      ['指標', '令和6年度 目標', '令和6年度 実績'],
      ...rows.map(({ label, target, actual }) => [label, target, actual]),
    ];
    return { clean: oneSheet(clean), broken: oneSheet(withCell(clean, at + 1, 2, null)) };
  }),
);

/** Checked in November 2026: 令和8年度 still runs. */
const earlyTable: fc.Arbitrary<MutatedWorkbook> = results.map(({ rows }) => {
  const clean: readonly GridRow[] = [
    ['指標', '令和8年度 目標', '令和8年度 実績', '備考'],
    ...rows.map(({ label, target, actual }) => [label, target, actual, '9月末時点']),
  ];
  return {
    clean: oneSheet(clean),
    broken: oneSheet(rows.reduce((all, _, i) => withCell(all, i + 1, 3, null), clean)),
  };
});

/** Results on either side of their targets, above their baselines, with the mark and the words that go with them. */
const judgedTable = (
  column: number,
  words: readonly [met: string, missed: string],
): fc.Arbitrary<MutatedWorkbook> =>
  fc
    .record({
      baseline: fc.integer({ min: 20, max: 900 }),
      gain: fc.integer({ min: 2, max: 900 }),
      way: fc.integer({ min: 1, max: 19 }),
    })
    .map(({ baseline, gain, way }) => {
      const target = baseline + 10 * gain;
      const actual = baseline + way * gain;
      const [met, missed] = words;
      const [right, wrong] = actual >= target ? [met, missed] : [missed, met];
      const line = ['移住者数（人）', baseline, target, actual, null, null];
      const clean: readonly GridRow[] = [
        ['指標', '基準値', '令和6年度 目標', '令和6年度 実績', '判定', '評価'],
        line.map((cell, i) => (i === column ? right : cell)),
      ];
      return { clean: oneSheet(clean), broken: oneSheet(withCell(clean, 1, column, wrong)) };
    });

/** Mutations of the rules about actuals. */
export const ACTUAL_MUTATIONS: readonly RuleMutation[] = [
  { id: 'rate-recomputes', severity: 'error', workbooks: rateTable },
  { id: 'grade-matches-result', severity: 'warning', workbooks: judgedTable(4, ['○', '△']) },
  {
    id: 'wording-matches-result',
    severity: 'warning',
    workbooks: judgedTable(5, ['目標を達成した。', '目標を達成できなかった。']),
  },
  { id: 'actual-cumulative-recomputes', severity: 'error', workbooks: cumulativeTable },
  { id: 'actual-magnitude-plausible', severity: 'warning', workbooks: unitTable },
  { id: 'actual-present-when-due', severity: 'warning', workbooks: dueTable },
  { id: 'actual-not-before-year-end', severity: 'info', workbooks: earlyTable },
];
