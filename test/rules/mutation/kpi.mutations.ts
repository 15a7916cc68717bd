import fc from 'fast-check';
import type { GridCell, GridRow } from '../../tools/grid';
import { type CleanIndicator, cleanIndicators, levelTable } from './clean-tables';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

const FIRST_YEAR = 2019;
const HEAD = 1;
const UNIT = 1;
const BASELINE = 2;

/** A table of levels with one change in an indicator's row. */
function changedLevels(
  change: (rows: readonly GridRow[], row: number, indicator: CleanIndicator) => readonly GridRow[],
): fc.Arbitrary<MutatedWorkbook> {
  return fc
    .integer({ min: 2, max: 5 })
    .chain(cleanIndicators)
    .chain((indicators) =>
      fc.nat(indicators.length - 1).map((at) => {
        const rows = levelTable(indicators, FIRST_YEAR);
        const indicator = indicators[at] as CleanIndicator;
        return { clean: oneSheet(rows), broken: oneSheet(change(rows, HEAD + at, indicator)) };
      }),
    );
}

/** Rows of a table of levels with one indicator, its label and figures given. */
const single = (label: string, unit: string, ...figures: readonly GridCell[]): readonly GridRow[] => [
  ['指標', '単位', '基準値', ...figures.slice(1).map((_, i) => `${FIRST_YEAR + i}年度目標値`)],
  [label, unit, ...figures],
];

const amounts = fc.record({
  start: fc.integer({ min: 40, max: 900 }),
  step: fc.integer({ min: 2, max: 30 }),
});
const off = fc.integer({ min: 1, max: 9 });

const lastColumn = ({ targets }: CleanIndicator): number => BASELINE + targets.length;

/** Mutations of the rules about KPI tables. */
export const KPI_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'kpi-has-unit',
    severity: 'warning',
    workbooks: changedLevels((rows, row) => withCell(rows, row, UNIT, null)),
  },
  {
    id: 'kpi-has-baseline',
    severity: 'info',
    workbooks: changedLevels((rows, row) => withCell(rows, row, BASELINE, null)),
  },
  {
    id: 'kpi-has-final-target',
    severity: 'error',
    workbooks: changedLevels((rows, row, indicator) => withCell(rows, row, lastColumn(indicator), null)),
  },
  {
    id: 'kpi-targets-run-one-way',
    severity: 'warning',
    workbooks: fc.tuple(amounts, off).map(([{ start, step }, back]) => ({
      clean: oneSheet(single('観光客数', '人', start, start + step, start + 2 * step, start + 3 * step)),
      broken: oneSheet(single('観光客数', '人', start, start + step, start + step - back, start + 3 * step)),
    })),
  },
  {
    id: 'kpi-direction-agrees-with-label',
    severity: 'warning',
    workbooks: fc
      .tuple(amounts, fc.constantFrom('交通事故の減少', '待機児童数', '通勤時間の短縮', '空き家数'))
      .map(([{ start, step }, label]) => ({
        clean: oneSheet(single(label, '件', start, start - step, start - step)),
        broken: oneSheet(single(label, '件', start, start + step, start + step)),
      })),
  },
  {
    id: 'kpi-label-change-matches-target',
    name: 'an amount',
    severity: 'error',
    workbooks: fc.tuple(amounts, off).map(([{ start, step }, slip]) => {
      const label = `中心駅までの所要時間の${step}分短縮`;
      return {
        clean: oneSheet(single(label, '分', start, start - step)),
        // A target that equals the step states the change itself.
        broken: oneSheet(single(label, '分', start, start - step - slip === step ? 0 : start - step - slip)),
      };
    }),
  },
  {
    id: 'kpi-label-change-matches-target',
    name: 'a share, rounded either way',
    severity: 'error',
    workbooks: fc
      .record({
        start: fc.integer({ min: 2_000, max: 90_000 }),
        percent: fc.integer({ min: 1, max: 90 }),
        up: fc.boolean(),
      })
      .map(({ start, percent, up }) => {
        const exact = (start * (100 + percent)) / 100;
        const label = `観光客数の${percent}%増`;
        return {
          clean: oneSheet(single(label, '人', start, up ? Math.ceil(exact) : Math.floor(exact))),
          broken: oneSheet(single(label, '人', start, Math.round(exact + start * 0.03))),
        };
      }),
  },
  {
    id: 'kpi-bracket-matches-values',
    severity: 'error',
    workbooks: fc.tuple(amounts, off).map(([{ start, step }, slip]) => ({
      clean: oneSheet(single('到着時間', '分', start, `${start - step}分（${step}分短縮）`)),
      broken: oneSheet(single('到着時間', '分', start, `${start - step}分（${step + slip}分短縮）`)),
    })),
  },
  {
    id: 'kpi-not-duplicated',
    severity: 'warning',
    workbooks: fc.tuple(amounts, off).map(([{ start, step }, more]) => {
      const head = ['事業名', '指標', '単位', '基準値', `${FIRST_YEAR}年度目標値`];
      const first = ['移住促進', '相談者数', '人', start, start + step];
      const rows = (second: number): readonly GridRow[] => [
        head,
        first,
        ['創業支援', '相談者数', '人', start, second],
      ];
      return { clean: oneSheet(rows(start + step + more)), broken: oneSheet(rows(start + step)) };
    }),
  },
  {
    id: 'kpi-measures-outcome',
    severity: 'info',
    workbooks: fc
      .tuple(
        amounts,
        fc.constantFrom('セミナー開催回数', '案内板の設置数', 'パンフレット配布部数', '説明会の実施回数'),
      )
      .map(([{ start, step }, output]) => ({
        clean: oneSheet(single('セミナー開催による来場者数', '回', start, start + step)),
        broken: oneSheet(single(output, '回', start, start + step)),
      })),
  },
  {
    id: 'kpi-next-baseline-continues',
    severity: 'warning',
    workbooks: fc.tuple(amounts, off).map(([{ start, step }, slip]) => {
      const result = start + step;
      const before: readonly GridRow[] = [
        ['指標', '単位', '基準値（2015年度）', '2019年度目標値', '2019年度実績値'],
        ['観光客数', '人', start, result + 1, result],
      ];
      const next = (baseline: number): readonly GridRow[] => [
        ['指標', '単位', '基準値（2019年度）', '2020年度目標値', '2021年度目標値'],
        ['観光客数', '人', baseline, result + 20, result + 30],
      ];
      return {
        clean: { sheets: { 第1期: before, 第2期: next(result) } },
        broken: { sheets: { 第1期: before, 第2期: next(result + slip) } },
      };
    }),
  },
];
