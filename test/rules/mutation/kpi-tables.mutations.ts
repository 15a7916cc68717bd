import fc from 'fast-check';
import type { GridRow } from '../../tools/grid';
import { type CleanIndicator, cleanIndicators, levelTable } from './clean-tables';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

const FIRST_YEAR = 2016;
const FIRST_TARGET = 3;
const off = fc.integer({ min: 1, max: 9 });

/** The years of a plan of so many, as its sentence says them. */
const spanOf = (years: number, words = '計画期間'): readonly GridRow[] => [
  [`7 ${words}`],
  [`平成28年4月1日から平成${28 + years}年3月31日（${years}カ年度）`],
];

interface Drawn {
  readonly years: number;
  readonly indicators: readonly CleanIndicator[];
  readonly at: number;
  readonly off: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 3, max: 5 }).chain((years) =>
  cleanIndicators(years).chain((indicators) =>
    fc.record({
      years: fc.constant(years),
      indicators: fc.constant(indicators),
      at: fc.nat(indicators.length - 1),
      off,
    }),
  ),
);

const workbooks = (
  clean: (facts: Drawn) => readonly GridRow[],
  broken: (facts: Drawn) => readonly GridRow[],
  accepts: (facts: Drawn) => boolean = () => true,
): fc.Arbitrary<MutatedWorkbook> =>
  drawn.filter(accepts).map((facts) => ({ clean: oneSheet(clean(facts)), broken: oneSheet(broken(facts)) }));

const levels = ({ indicators }: Drawn, first = FIRST_YEAR): readonly GridRow[] =>
  levelTable(indicators, first);

/** The same table in §4 and §5, the second one changed. */
const twice =
  (second: (rows: readonly GridRow[], facts: Drawn) => readonly GridRow[]) =>
  (facts: Drawn): readonly GridRow[] => [
    ['4 地域再生計画の目標'],
    ['【数値目標】'],
    ...levels(facts),
    [],
    ['5 地域再生を図るために行う事業'],
    ['【重要業績評価指標（KPI）】'],
    ...second(levels(facts), facts),
  ];

const same = (rows: readonly GridRow[]): readonly GridRow[] => rows;

/** Yearly increments with their total, in the middle of which something may be off. */
const increments = ({ years, indicators, at, off: slip }: Drawn, isWrong: boolean): readonly GridRow[] => [
  [
    'KPI',
    '事業開始前(現時点)',
    ...Array.from({ length: years }, (_, i) => `${FIRST_YEAR + i}年度増加分 ${i + 1}年目`),
    'KPI増加分の累計',
  ],
  ...indicators.map(({ label, unit, targets }, i) => {
    const steps = targets.map((_, year) => ((i + 2) * (year + 3)) % 17);
    const sum = steps.reduce((total, step) => total + step, 0);
    return [`${label}（${unit}）`, 500, ...steps, sum + (isWrong && i === at ? slip : 0)];
  }),
];

const DATES = (years: number): readonly string[] =>
  Array.from({ length: years }, (_, i) => `平成${29 + i}年3月末`);

/** A table of dates only, which says neither level nor increment. */
const dated = ({ years, indicators }: Drawn, words: readonly string[]): readonly GridRow[] => [
  ['指標', '単位', ...DATES(years).map((date, i) => `${date}${words[i % words.length] ?? ''}`)],
  ...indicators.map(({ label, unit, targets }) => [label, unit, ...targets]),
];

const withSpan = (facts: Drawn, rows: readonly GridRow[]): readonly GridRow[] => [
  ...spanOf(facts.years),
  [],
  ...rows,
];

/** Baseline, interim and final target with the year beside each. */
const beside = ({ years, indicators }: Drawn, last: number): readonly GridRow[] => [
  ['指標', '単位', '基準値', '年度', '最終目標値', '年度'],
  ...indicators.map(({ label, unit, baseline, targets }) => [
    label,
    unit,
    baseline,
    '平成27年度',
    targets[years - 1] ?? 0,
    `平成${last}年度`,
  ]),
];

/** Mutations of the rules about whole KPI tables: their copies, totals, units and years. */
export const KPI_TABLE_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'kpi-tables-agree',
    name: 'a value',
    severity: 'error',
    workbooks: workbooks(
      twice(same),
      twice((rows, { at, years, indicators, off: slip }) => {
        const last = indicators[at]?.targets[years - 1] ?? 0;
        return withCell(rows, 1 + at, FIRST_TARGET + years - 1, Number((last + slip).toFixed(1)));
      }),
    ),
  },
  {
    id: 'kpi-tables-agree',
    name: 'an indicator is missing',
    severity: 'warning',
    workbooks: workbooks(
      twice(same),
      twice((rows, { at }) => rows.filter((_, row) => row !== 1 + at)),
    ),
  },
  {
    id: 'kpi-total-equals-increments',
    severity: 'error',
    workbooks: workbooks(
      (facts) => increments(facts, false),
      (facts) => increments(facts, true),
    ),
  },
  {
    id: 'kpi-unit-consistent',
    severity: 'error',
    workbooks: workbooks(levels, (facts) => {
      const { label } = facts.indicators[facts.at] as CleanIndicator;
      return withCell(levels(facts), 1 + facts.at, 0, `${label}（ha）`);
    }),
  },
  {
    id: 'kpi-basis-stated',
    severity: 'info',
    workbooks: workbooks(levels, (facts) => dated(facts, [''])),
  },
  {
    id: 'kpi-years-match-plan-span',
    name: 'a year is missing',
    severity: 'error',
    workbooks: workbooks(
      (facts) => withSpan(facts, levels(facts)),
      // Of three, two would be left: an interim and a final target.
      (facts) =>
        withSpan(
          facts,
          levels(facts).map((row) => row.filter((_, column) => column !== 4)),
        ),
      ({ years }) => years > 3,
    ),
  },
  {
    id: 'kpi-years-match-plan-span',
    name: 'a year too early',
    severity: 'warning',
    workbooks: workbooks(
      (facts) => withSpan(facts, levels(facts)),
      (facts) => withSpan(facts, levels(facts, FIRST_YEAR - 1)),
    ),
  },
  {
    id: 'kpi-target-year-within-plan',
    severity: 'warning',
    workbooks: workbooks(
      (facts) => withSpan(facts, beside(facts, 27 + facts.years)),
      (facts) => withSpan(facts, beside(facts, 27 + facts.years + facts.off)),
    ),
  },
  {
    id: 'plan-era-year-exists',
    severity: 'info',
    workbooks: fc
      .tuple(drawn, fc.constantFrom('平成32年度', '平成33年度', '平成34年度'))
      .map(([{ indicators, at }, year]) => {
        const { label, unit, targets } = indicators[at] as CleanIndicator;
        const western = `${Number(year.slice(2, 4)) + 1988}年度`;
        const rows = (name: string): readonly GridRow[] => [
          ['指標', '単位', '基準値', name],
          [label, unit, 500, targets[0] ?? 0],
        ];
        return { clean: oneSheet(rows(western)), broken: oneSheet(rows(year)) };
      }),
  },
  {
    id: 'plan-span-agrees',
    severity: 'error',
    workbooks: drawn.chain((facts) =>
      fc.constantFrom(-1, 1).map((slip) => {
        const rows = (count: number): readonly GridRow[] => [
          ['6 計画期間'],
          [`平成28年4月1日から平成${28 + facts.years}年3月31日（${count}カ年度）`],
          [],
          ...levels(facts),
        ];
        return { clean: oneSheet(rows(facts.years)), broken: oneSheet(rows(facts.years + slip)) };
      }),
    ),
  },
  {
    id: 'plan-reference-resolves',
    severity: 'error',
    workbooks: drawn.chain((facts) =>
      fc.constantFrom('4-1', '4-3', '5-1', '３－１').map((wrong) => {
        const rows = (section: string): readonly GridRow[] => [
          ['4 地域再生計画の目標'],
          ['4-1 地域の現状'],
          ['4-2 数値目標'],
          ['【数値目標】'],
          ...levels(facts),
          ['5 地域再生を図るために行う事業'],
          ['5-1 全体の概要'],
          ['5-2 特別の措置を適用して行う事業'],
          [`${section}の【数値目標】に同じ。`],
        ];
        return { clean: oneSheet(rows('4-2')), broken: oneSheet(rows(wrong)) };
      }),
    ),
  },
];
