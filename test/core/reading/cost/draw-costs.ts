import type { CostRelation } from '../../../../src/core/plan/cost';
import { pick, type RandomStyle, yearText } from '../kpi/random-style';
import type { RandomCosts, RandomCostStyle } from './random-costs';

/** One cell of a drawn table: a text, or an amount with what it is. Known by identity wherever it is placed. */
export interface Piece {
  readonly text?: string;
  readonly amount?: number;
  readonly year?: number;
  /** Heads a column (or row) of money, so that it may carry the unit. */
  readonly heads?: true;
}

export type Cell = Piece | null;

export interface Sum {
  readonly by: CostRelation['by'];
  readonly total: Piece;
  readonly parts: readonly Piece[];
}

export interface Check {
  readonly rules: readonly string[];
  readonly pieces: readonly Piece[];
}

export interface Drawn {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly headerRows: number;
  /** Merged areas in rows and columns of the table, header only. */
  readonly merges: readonly Area[];
  readonly sums: readonly Sum[];
  /** Equations other than sums: the rules that own them with their cells. */
  readonly checks: readonly Check[];
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const text = (words: string): Piece => ({ text: words });
const head = (words: string): Piece => ({ text: words, heads: true });

export function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A year's heading; the style of KPI tables spells it. */
export function yearHead(year: number, style: RandomCostStyle): Piece {
  return head(yearText(year, style as unknown as RandomStyle));
}

const TOTAL_WORDS = ['合計', '計', '総計', '総額'];
const PROJECTS = ['移住促進', '観光振興', '起業支援', '農業振興', '空き家対策', '子育て支援'];
const LABEL_WORDS = ['区分', '費目', '経費区分', '事業内容', '項目'];

interface Line {
  readonly label: string;
  readonly amounts: readonly Piece[];
  readonly total: Piece;
}

/** The figures of a line over the years with their sum. */
function line(label: string, amounts: readonly number[], years: readonly number[], sums: Sum[]): Line {
  const pieces = amounts.map((amount, i): Piece => ({ amount, year: years[i] ?? 0 }));
  const total: Piece = { amount: add(amounts) };
  sums.push({ by: 'years', total, parts: pieces });
  return { label, amounts: pieces, total };
}

/** The line below others that sums them, column by column. */
function sumLine(
  label: string,
  lines: readonly Line[],
  years: readonly number[],
  by: Sum['by'],
  sums: Sum[],
): Line {
  const amounts = years.map((_, i) => add(lines.map((one) => one.amounts[i]?.amount ?? 0)));
  const whole = line(label, amounts, years, sums);
  const columns = (one: Line): readonly Piece[] => [...one.amounts, one.total];
  columns(whole).forEach((total, i) => {
    sums.push({ by, total, parts: lines.flatMap((one) => columns(one)[i] ?? []) });
  });
  return whole;
}

const rowOf = ({ label, amounts, total }: Line): readonly Cell[] => [text(label), ...amounts, total];

/** Items down, years across with their sum; うち rows, subtotals of groups below or above them. */
export function drawItems({ years, items }: RandomCosts, style: RandomCostStyle): Drawn {
  const sums: Sum[] = [];
  const checks: Check[] = [];
  const lines: Line[] = [];
  const outer: Line[] = [];
  const groups = [...new Set(items.map(({ group }) => group))];
  const grouped = style.subtotals !== 'none' && groups.length > 1 && !style.turned;
  for (const group of groups) {
    const own = items.filter((one) => one.group === group);
    const drawn = own.map(({ label, amounts }) => line(label, amounts, years, sums));
    const rows = own.flatMap((one, i): readonly Line[] => {
      const whole = drawn[i];
      if (whole === undefined) return [];
      if (!one.hasPart || style.turned) return [whole];
      const some = one.amounts.map((amount) => Math.floor(amount / 3));
      const part = line('うち再委託分', some, years, sums);
      checks.push({
        rules: ['cost-eligible-within-total'],
        pieces: [...part.amounts, part.total, ...whole.amounts, whole.total],
      });
      return [whole, part];
    });
    const word = style.subtotals === 'below' ? '小計' : `${group}計`;
    const subtotal = grouped ? [sumLine(word, drawn, years, 'items', sums)] : [];
    lines.push(...(style.subtotals === 'above' ? [...subtotal, ...rows] : [...rows, ...subtotal]));
    outer.push(...(grouped ? subtotal : drawn));
  }
  const nested = grouped && style.subtotals === 'nested';
  const middle = nested ? [sumLine('中計', outer, years, 'items', sums)] : [];
  const word = pick(TOTAL_WORDS, style.words);
  const whole = sumLine(word, nested ? middle : outer, years, 'items', sums);
  const first = grouped ? style.subtotals === 'above' : style.totalFirst && !style.turned;
  const all = first ? [whole, ...lines] : [...lines, ...middle, whole];
  return {
    title: '事業費の内訳',
    rows: [
      [text(pick(LABEL_WORDS, style.words)), ...years.map((year) => yearHead(year, style)), head('計')],
      ...all.map(rowOf),
    ],
    headerRows: 1,
    merges: [],
    sums,
    checks,
  };
}

/** Members down (or, turned, across), years the other way. */
export function drawMembers({ years, items, members }: RandomCosts, style: RandomCostStyle): Drawn {
  const sums: Sum[] = [];
  const lines = members.map((name, i) => line(name, items[i % items.length]?.amounts ?? [], years, sums));
  const whole = sumLine(pick(TOTAL_WORDS, style.words), lines, years, 'members', sums);
  return {
    title: '市町村別事業費',
    rows: [
      [text('市町村名'), ...years.map((year) => yearHead(year, style)), head('合計')],
      ...[...lines, whole].map(rowOf),
    ],
    headerRows: 1,
    merges: [],
    sums,
    checks: [],
  };
}

/** Each member's table below the last, with a 小計; the 合計 of all below the last one. */
export function drawStacked(
  { years, items, members }: RandomCosts,
  style: RandomCostStyle,
): readonly Drawn[] {
  const subtotals: Line[] = [];
  return members.map((name, place) => {
    const sums: Sum[] = [];
    const lines = items.slice(0, 3).map(({ label, amounts }) =>
      line(
        label,
        amounts.map((amount) => amount + place),
        years,
        sums,
      ),
    );
    subtotals.push(sumLine('小計', lines, years, 'items', sums));
    const own = subtotals.slice(-1);
    const isLast = place === members.length - 1;
    const whole = isLast ? [sumLine('合計', subtotals, years, 'items', sums)] : [];
    return {
      title: `【${name}】`,
      rows: [
        [text('費目'), ...years.map((year) => yearHead(year, style)), head('計')],
        ...[...lines, ...own, ...whole].map(rowOf),
      ],
      headerRows: 1,
      merges: [],
      sums,
      checks: [],
    };
  });
}

/** An amount with the sources that make it up; 一般財源 is what is left. */
function withSources(
  amount: number,
  sources: readonly string[],
  year: number | undefined,
  sums: Sum[],
): readonly Piece[] {
  const share = Math.floor(amount / (sources.length + 1));
  const parts = [...sources.map(() => share), amount - share * sources.length];
  const dated = (value: number): Piece => ({ amount: value, ...(year === undefined ? {} : { year }) });
  const total = dated(amount);
  const pieces = parts.map(dated);
  sums.push({ by: 'funding', total, parts: pieces });
  return [total, ...pieces];
}

function sumColumns(
  rows: readonly (readonly Piece[])[],
  whole: readonly Piece[],
  by: Sum['by'],
  sums: Sum[],
): void {
  whole.forEach((total, i) => sums.push({ by, total, parts: rows.flatMap((row) => row[i] ?? []) }));
}

/** Years down, 事業費 and its sources across. */
export function drawYearsDown({ years, items, sources }: RandomCosts, style: RandomCostStyle): Drawn {
  const sums: Sum[] = [];
  const amounts = years.map((_, i) => add(items.map((one) => one.amounts[i] ?? 0)));
  const rows = years.map((year, i) => withSources(amounts[i] ?? 0, sources, year, sums));
  const whole =
    rows[0]?.map((_, i): Piece => ({ amount: add(rows.map((row) => row[i]?.amount ?? 0)) })) ?? [];
  sums.push({ by: 'funding', total: whole[0] ?? {}, parts: whole.slice(1) });
  sumColumns(rows, whole, 'years', sums);
  return {
    title: '事業費の財源内訳',
    rows: [
      [text('年度'), ...['事業費', ...sources, '一般財源'].map(head)],
      ...rows.map((row, i) => [yearHead(years[i] ?? 0, style), ...row]),
      [text('計'), ...whole],
    ],
    headerRows: 1,
    merges: [],
    sums,
    checks: [],
  };
}

/** Items down; each year's block has 事業費 and its sources, the year above them merged or typed once. */
export function drawYearBlocks({ years, items, sources }: RandomCosts, style: RandomCostStyle): Drawn {
  const sums: Sum[] = [];
  const few = sources.slice(0, 2);
  const rows = items.map(({ amounts }) =>
    years.flatMap((year, i) => withSources(amounts[i] ?? 0, few, year, sums)),
  );
  const width = few.length + 2;
  const whole =
    rows[0]?.map(
      ({ year }, i): Piece => ({
        amount: add(rows.map((row) => row[i]?.amount ?? 0)),
        ...(year === undefined ? {} : { year }),
      }),
    ) ?? [];
  years.forEach((_, i) => {
    const [total = {}, ...parts] = whole.slice(i * width, (i + 1) * width);
    sums.push({ by: 'funding', total, parts });
  });
  sumColumns(rows, whole, 'items', sums);
  const blank = Array.from({ length: width - 1 }, () => null);
  const area = (i: number): Area => ({ top: 0, left: 1 + i * width, bottom: 0, right: (i + 1) * width });
  return {
    title: '年度別事業費',
    rows: [
      [text('事業名'), ...years.flatMap((year) => [{ text: yearHead(year, style).text ?? '' }, ...blank])],
      [null, ...years.flatMap(() => ['事業費', ...few, '一般財源'].map(head))],
      ...rows.map((row, i) => [text(PROJECTS[i] ?? ''), ...row]),
      [text(pick(TOTAL_WORDS, style.words)), ...whole],
    ],
    headerRows: 2,
    merges: style.merged ? [{ top: 0, left: 0, bottom: 1, right: 0 }, ...years.map((_, i) => area(i))] : [],
    sums,
    checks: [],
  };
}

/** 事業費 and its sources in rows, years across. */
export function drawSourceRows(costs: RandomCosts, style: RandomCostStyle): Drawn {
  const { rows, ...drawn } = drawYearsDown(costs, style);
  const width = rows[0]?.length ?? 0;
  const turned = Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? null));
  return {
    ...drawn,
    rows: turned.map((row, i) => (i === 0 ? [text('区分'), ...row.slice(1, -1), head('計')] : row)),
  };
}

/** 報償費, 旅費, 委託料 … across with their 計, years down. */
export function drawItemsAcross({ years, items }: RandomCosts, style: RandomCostStyle): Drawn {
  const sums: Sum[] = [];
  const rows = years.map((year, i) => {
    const parts = items.map(({ amounts }): Piece => ({ amount: amounts[i] ?? 0, year }));
    const total: Piece = { amount: add(parts.map(({ amount = 0 }) => amount)), year };
    sums.push({ by: 'items', total, parts });
    return [...parts, total];
  });
  const whole =
    rows[0]?.map((_, i): Piece => ({ amount: add(rows.map((row) => row[i]?.amount ?? 0)) })) ?? [];
  sumColumns(rows, whole, 'years', sums);
  sums.push({ by: 'items', total: whole[whole.length - 1] ?? {}, parts: whole.slice(0, -1) });
  return {
    title: '経費の内訳',
    rows: [
      [text('年度'), ...items.map(({ label }) => head(label)), head('計')],
      ...rows.map((row, i) => [yearHead(years[i] ?? 0, style), ...row]),
      [text('合計'), ...whole],
    ],
    headerRows: 1,
    merges: [],
    sums,
    checks: [],
  };
}

/** 予算現額, 支出済額, 翌年度繰越額, 不用額: what is left is an equation of its own. */
export function drawBudget({ items }: RandomCosts, style: RandomCostStyle): Drawn {
  const sums: Sum[] = [];
  const rows = items.map(({ amounts }): readonly Piece[] => {
    const [settled = 0, carried = 0] = amounts;
    const unused = Math.floor(settled / 20);
    return [settled + carried + unused, settled, carried, unused].map((amount) => ({ amount }));
  });
  const whole =
    rows[0]?.map((_, i): Piece => ({ amount: add(rows.map((row) => row[i]?.amount ?? 0)) })) ?? [];
  sumColumns(rows, whole, 'items', sums);
  return {
    title: '予算の執行状況',
    rows: [
      [text('事業名'), ...['予算現額', '支出済額', '翌年度繰越額', '不用額'].map(head)],
      ...rows.map((row, i) => [text(PROJECTS[i] ?? ''), ...row]),
      [text(pick(TOTAL_WORDS, style.words)), ...whole],
    ],
    headerRows: 1,
    merges: [],
    sums,
    checks: [...rows, whole].map((pieces) => ({ rules: ['cost-execution-recomputes'], pieces })),
  };
}

/** 交付対象事業費 × 補助率 = 交付金, and what the members pay; each cut off. */
export function drawShare({ items, members, rate: [above, below] }: RandomCosts): Drawn {
  const sums: Sum[] = [];
  const rows = members.map((_, i): readonly Piece[] => {
    const base = items[i % items.length]?.amounts[0] ?? 0;
    const grant = Math.floor((base * above) / below);
    return [base, grant, base - grant].map((amount) => ({ amount }));
  });
  const whole =
    rows[0]?.map((_, i): Piece => ({ amount: add(rows.map((row) => row[i]?.amount ?? 0)) })) ?? [];
  sumColumns(rows, whole, 'members', sums);
  const withRate = (pieces: readonly Piece[], rate: Cell): readonly Cell[] => [
    pieces[0] ?? null,
    rate,
    ...pieces.slice(1),
  ];
  const rules = ['grant-share-matches-rate', 'grant-local-share-completes', 'cost-eligible-within-total'];
  return {
    title: '交付金の算定',
    rows: [
      [text('市町村名'), head('交付対象事業費'), text('補助率'), head('交付金額'), head('市町村負担額')],
      ...rows.map((row, i) => [text(members[i] ?? ''), ...withRate(row, text(`${above}/${below}`))]),
      [text('計'), ...withRate(whole, null)],
    ],
    headerRows: 1,
    merges: [],
    sums,
    checks: [...rows, whole].map((pieces) => ({ rules, pieces })),
  };
}

export function draw(costs: RandomCosts, style: RandomCostStyle): readonly Drawn[] {
  switch (style.shape) {
    case 'years-down':
      return [drawYearsDown(costs, style)];
    case 'year-blocks':
      return [drawYearBlocks(costs, style)];
    case 'members':
      return [drawMembers(costs, style)];
    case 'items-across':
      return [drawItemsAcross(costs, style)];
    case 'source-rows':
      return [drawSourceRows(costs, style)];
    case 'stacked':
      return drawStacked(costs, style);
    case 'budget':
      return [drawBudget(costs, style)];
    case 'share':
      return [drawShare(costs)];
    default:
      return [drawItems(costs, style)];
  }
}
