import type { GridCell, GridRow, GridSheet } from '../../../tools/grid';
import type { RandomIndicator, RandomPlan } from './random-plan';
import { pick, type RandomStyle, wide, yearText } from './random-style';

/** A table as rows with the number of header rows; merged areas in rows and columns of the table. */
export interface RenderedTable {
  readonly header: readonly GridRow[];
  /** Rows of each indicator. */
  readonly body: readonly (readonly GridRow[])[];
  readonly merges: readonly Area[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LABEL_WORDS = ['指標', 'KPI', '重要業績評価指標（KPI）', '数値目標', '成果指標', '指標名', '評価指標'];
const BASELINE_WORDS = ['基準値', '従前値', '当初値', '策定時', '事業開始前（現時点）', '現状値'];
const TARGET_WORDS = ['目標値', '目標', '計画値', '目標指標値'];
const ACTUAL_WORDS = ['実績値', '実績', '評価値'];
const TOTAL_WORDS = ['KPI増加分の累計', '増加分の累計', '累計'];

interface Words {
  readonly label: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly total: string;
}

export function wordsOf({ words }: RandomStyle): Words {
  return {
    label: pick(LABEL_WORDS, words),
    baseline: pick(BASELINE_WORDS, words >> 1),
    target: pick(TARGET_WORDS, words >> 2),
    actual: pick(ACTUAL_WORDS, words >> 3),
    total: pick(TOTAL_WORDS, words),
  };
}

/** A year as a cell: text, or a date serial of its last day. */
function yearCell(year: number, style: RandomStyle): GridCell {
  if (style.years !== 'serial') return yearText(year, style);
  const serial = Date.UTC(year + 1, 2, 31) / 86_400_000 + 25_569;
  return { v: serial, fmt: 'ggge"年"m"月末"' };
}

/** A figure as typed in the style. */
export function figureCell(value: number | string | null, unit: string | null, style: RandomStyle): GridCell {
  if (value === null || typeof value === 'string') return value;
  const beside = style.unitPlace === 'cell' && unit !== null ? unit : '';
  const grouped = grouping(Math.abs(value));
  const sign = value < 0 ? (style.figures === 'triangle' ? '△' : '-') : '';
  switch (style.figures) {
    case 'number':
      return beside === '' ? value : `${value}${beside}`;
    case 'text':
      return `${value}${beside}`;
    case 'wide':
      return `${wide(`${sign}${grouped}`)}${beside}`;
    default:
      return `${sign}${grouped}${beside}`;
  }
}

function grouping(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? digits : `${digits}.${part}`;
}

function labelText({ label, unit }: RandomIndicator, style: RandomStyle): string {
  return style.unitPlace === 'label' && unit !== null ? `${label}（${unit}）` : label;
}

/** Label and, where the style has one, unit column: the columns on the left of every layout. */
function lead(indicator: RandomIndicator, style: RandomStyle): GridRow {
  const label = labelText(indicator, style);
  return style.unitPlace === 'column' ? [label, indicator.unit] : [label];
}

function leadHeader(style: RandomStyle): GridRow {
  const { label } = wordsOf(style);
  return style.unitPlace === 'column' ? [label, '単位'] : [label];
}

/** The plan's indicators in the style's layout, without what stands around. */
export function renderTable(plan: RandomPlan, style: RandomStyle): RenderedTable {
  switch (style.layout) {
    case 'L2':
      return increments(plan, style);
    case 'L3':
      return besideYears(plan, style);
    case 'L4':
      return yearsOverWords(plan, style);
    case 'L4-grouped':
      return wordsOverYears(plan, style);
    case 'L4-flat':
      return flat(plan, style);
    case 'L5':
      return long(plan, style);
    case 'L7':
      return bareYears(plan, style);
    case 'L8':
      return rowsOfKinds(plan, style);
    default:
      return datesAcross(plan, style);
  }
}

function simple(
  plan: RandomPlan,
  style: RandomStyle,
  header: GridRow,
  row: (indicator: RandomIndicator) => GridRow,
): RenderedTable {
  return {
    header: [[...leadHeader(style), ...header]],
    body: plan.indicators.map((indicator) => [[...lead(indicator, style), ...row(indicator)]]),
    merges: [],
  };
}

function datesAcross(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const years = plan.years.map((year) => yearCell(year, style));
  return simple(plan, style, years, ({ targets, unit }) =>
    targets.map((target) => figureCell(target, unit, style)),
  );
}

function increments(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { baseline, total } = wordsOf(style);
  const years = plan.years.map((year, i) => `${yearText(year, style)}増加分 ${i + 1}年目`);
  return simple(plan, style, [baseline, ...years, total], (indicator) => {
    const { unit, targets } = indicator;
    const figures = [indicator.baseline, ...targets, sumOf(targets)];
    return figures.map((figure) => figureCell(figure, unit, style));
  });
}

export function sumOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

function besideYears(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { baseline, actual } = wordsOf(style);
  const last = plan.years.length - 1;
  const year = (at: number): GridCell => yearCell(at, style);
  const header = [baseline, '年度', '中間目標値', '年度', '最終目標値', '年度', actual];
  return simple(plan, style, header, (indicator) => {
    const figure = (value: number | string | null | undefined): GridCell =>
      figureCell(value ?? null, indicator.unit, style);
    return [
      figure(indicator.baseline),
      year(plan.baselineYear),
      figure(indicator.targets[0]),
      year(plan.years[0] ?? 0),
      figure(indicator.targets[last]),
      year(plan.years[last] ?? 0),
      figure(indicator.actuals[last]),
    ];
  });
}

function yearsOverWords(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { baseline, target, actual } = wordsOf(style);
  const top: GridCell[] = [...leadHeader(style), baseline];
  const below: GridCell[] = top.map((_, i) => (i === top.length - 1 ? `（${baseYear(plan, style)}）` : null));
  const merges: Area[] = top.slice(0, -1).map((_, i) => ({ top: 0, left: i, bottom: 1, right: i }));
  for (const year of plan.years) {
    merges.push({ top: 0, left: top.length, bottom: 0, right: top.length + 1 });
    top.push(yearCell(year, style), null);
    below.push(target, actual);
  }
  const body = plan.indicators.map((indicator) => [
    [
      ...lead(indicator, style),
      figureCell(indicator.baseline, indicator.unit, style),
      ...plan.years.flatMap((_, i) => [
        figureCell(indicator.targets[i] ?? null, indicator.unit, style),
        figureCell(indicator.actuals[i] ?? null, indicator.unit, style),
      ]),
    ],
  ]);
  return { header: [top, below], body, merges: style.merged ? merges : [] };
}

function baseYear(plan: RandomPlan, style: RandomStyle): string {
  return yearText(plan.baselineYear, { ...style, years: style.years === 'serial' ? 'era' : style.years });
}

function wordsOverYears(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { target, actual } = wordsOf(style);
  const before = leadHeader(style);
  const count = plan.years.length;
  const blanks: GridCell[] = Array.from({ length: count - 1 }, () => null);
  const years = plan.years.map((year) => yearCell(year, style));
  const merges: Area[] = [
    ...before.map((_, i) => ({ top: 0, left: i, bottom: 1, right: i })),
    { top: 0, left: before.length, bottom: 0, right: before.length + count - 1 },
    { top: 0, left: before.length + count, bottom: 0, right: before.length + count * 2 - 1 },
  ];
  return {
    header: [
      [...before, target, ...blanks, actual, ...blanks],
      [...before.map(() => null), ...years, ...years],
    ],
    body: plan.indicators.map((indicator) => [
      [
        ...lead(indicator, style),
        ...indicator.targets.map((value) => figureCell(value, indicator.unit, style)),
        ...indicator.actuals.map((value) => figureCell(value, indicator.unit, style)),
      ],
    ]),
    merges: style.merged ? merges : [],
  };
}

function flat(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { baseline, target, actual } = wordsOf(style);
  const words = style.years === 'serial' ? { ...style, years: 'letter' as const } : style;
  const years = plan.years.flatMap((year) => [
    `${yearText(year, words)}${target}`,
    `${actual}（${yearText(year, words)}）`,
  ]);
  const header = [`${baseline}（${baseYear(plan, style)}）`, ...years];
  return simple(plan, style, header, (indicator) =>
    [indicator.baseline, ...plan.years.flatMap((_, i) => [indicator.targets[i], indicator.actuals[i]])].map(
      (value) => figureCell(value ?? null, indicator.unit, style),
    ),
  );
}

function long(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { target, actual } = wordsOf(style);
  const body = plan.indicators.map((indicator) =>
    plan.years.map((year, i) => {
      const own = lead(indicator, style);
      return [
        ...(i === 0 || !style.merged ? own : own.map(() => null)),
        yearCell(year, style),
        figureCell(indicator.targets[i] ?? null, indicator.unit, style),
        figureCell(indicator.actuals[i] ?? null, indicator.unit, style),
      ];
    }),
  );
  return { header: [[...leadHeader(style), '年度', target, actual]], body, merges: [] };
}

function bareYears(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const { baseline, target } = wordsOf(style);
  const last = plan.years.length - 1;
  const actualYears = plan.years.slice(0, last);
  const header = [
    baseline === '現状値' ? '基準値' : baseline,
    ...actualYears.map((year) => yearCell(year, style)),
    `${target}（${yearText(plan.years[last] ?? 0, style.years === 'serial' ? { ...style, years: 'era' } : style)}）`,
  ];
  return simple(plan, style, header, (indicator) =>
    [indicator.baseline, ...indicator.actuals.slice(0, last), indicator.targets[last] ?? null].map((value) =>
      figureCell(value, indicator.unit, style),
    ),
  );
}

function rowsOfKinds(plan: RandomPlan, style: RandomStyle): RenderedTable {
  const years = plan.years.map((year) => yearCell(year, style));
  const body = plan.indicators.map((indicator) => {
    const own = lead(indicator, style);
    const figures = (values: readonly (number | string | null)[]): GridRow =>
      values.map((value) => figureCell(value, indicator.unit, style));
    return [
      [...own, '目標', ...figures(indicator.targets)],
      [...own.map(() => null), '実績', ...figures(indicator.actuals)],
    ];
  });
  return { header: [[...leadHeader(style), '区分', ...years]], body, merges: [] };
}

export type RenderedSheet = GridSheet & { readonly leftOver: number };
