import { toRangeAddress } from '../../../../src/core/workbook/cell-ref';
import type { GridCell, GridRow } from '../../../tools/grid';
import type { RandomPlan } from './random-plan';
import type { RandomStyle } from './random-style';
import { type Area, renderTable, type RenderedSheet } from './render-plan';

const PROSE =
  '本市では人口の減少が続いており、平成22年の52,000人から平成27年には49,300人となった。このため、次の指標を掲げて取り組む。';
const AFTER = '目標の達成状況は、毎年度、外部有識者を含む会議で検証し、その結果をホームページで公表する。';

interface Noise {
  readonly rows: readonly GridRow[];
  /** Figures in it that no table takes. */
  readonly leftOver: number;
}

const NOISE: Readonly<Record<RandomStyle['above'], Noise>> = {
  nothing: { rows: [], leftOver: 0 },
  statistics: {
    rows: [
      ['人口と世帯の推移'],
      ['区分', '平成17年', '平成22年', '平成27年'],
      ['総人口', 54_321, 52_000, 49_300],
      ['世帯数', 19_800, 19_750, 19_100],
    ],
    leftOver: 6,
  },
  costs: {
    rows: [
      ['事業費の内訳（単位：千円）'],
      ['区分', '平成29年度', '平成30年度', '合計'],
      ['委託料', 1_000, 2_000, 3_000],
      ['備品購入費', 500, 300, 800],
      ['合計', 1_500, 2_300, 3_800],
    ],
    leftOver: 0,
  },
  staff: {
    rows: [
      ['担当者名簿'],
      ['所属', '氏名', '電話'],
      ['企画課', '山田太郎', '0868-00-0000'],
      ['観光課', '鈴木花子', '0868-00-0001'],
    ],
    leftOver: 0,
  },
};

/** Whether the style can say 事業名 in a column or group rows beside its layout. */
export function hasProjects({ projects, turned, layout }: RandomStyle): boolean {
  if (projects === 'none') return false;
  return projects === 'groups' ? !turned && layout !== 'L8' && layout !== 'L5' : true;
}

/** Project names by indicator: the first one or two belong to the first project. */
export function projectOf(place: number): string {
  return place < 2 ? '移住促進事業' : '観光振興事業';
}

/** The plan on a sheet, with everything that the style puts around and between. */
export function renderSheet(plan: RandomPlan, style: RandomStyle): RenderedSheet {
  const table = renderTable(plan, style);
  const merges: Area[] = [...table.merges];
  let rows: GridRow[] = [...table.header];
  const withColumns = hasProjects(style) && style.projects !== 'groups';
  const grouped = hasProjects(style) && style.projects === 'groups';
  let firstOfProject = -1;
  table.body.forEach((block, i) => {
    const starts = i === 0 || projectOf(i) !== projectOf(i - 1);
    if (grouped && starts) rows.push([projectOf(i)]);
    if (style.blankRows && i > 0 && !style.turned && !grouped && !withColumns && i % 2 === 0) rows.push([]);
    if (starts) firstOfProject = rows.length;
    for (const [k, row] of block.entries()) {
      const shown = style.projects === 'repeated' || (starts && k === 0);
      rows.push(withColumns ? [shown ? projectOf(i) : null, ...row] : row);
    }
    const closes = i === table.body.length - 1 || projectOf(i) !== projectOf(i + 1);
    if (withColumns && style.projects === 'merged' && closes && rows.length - 1 > firstOfProject) {
      merges.push({ top: firstOfProject, left: -1, bottom: rows.length - 1, right: -1 });
    }
  });
  const headerRows = table.header.length;
  if (withColumns) {
    rows = rows.map((row, i) => (i < headerRows ? [i === 0 ? '事業名' : null, ...row] : row));
  }
  const moved = merges.map((area) => (withColumns ? shift(area, 0, 1) : area));
  if (withColumns && headerRows > 1 && style.merged) moved.push({ top: 0, left: 0, bottom: 1, right: 0 });
  return place(rows, moved, headerRows, style);
}

function shift({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

/** Adds numbers, remarks, turning, texts around, other tables and the origin. */
function place(
  source: readonly GridRow[],
  merges: readonly Area[],
  headerRows: number,
  style: RandomStyle,
): RenderedSheet {
  const width = Math.max(...source.map((row) => row.length));
  const numbered =
    style.numbered && style.projects === 'none' && style.layout !== 'L5' && style.layout !== 'L8';
  let count = 0;
  let rows = source.map((row, i): GridRow => {
    if (row.length === 0) return row;
    const full: GridCell[] = [...row, ...Array.from({ length: width - row.length }, () => null)];
    const isFirst = i === 0;
    if (style.remarks && i < headerRows) full.push(isFirst ? '備考' : null);
    if (style.remarks && i === source.length - 1) full.push('出典は庁内調査');
    if (numbered)
      full.unshift(i < headerRows ? (isFirst ? 'No.' : null) : row[1] === undefined ? null : ++count);
    return full;
  });
  let areas = merges.map((area) => (numbered ? shift(area, 0, 1) : area));
  if (numbered && style.merged && headerRows > 1) areas.push({ top: 0, left: 0, bottom: 1, right: 0 });
  if (style.turned) {
    const across = Math.max(...rows.map((row) => row.length));
    rows = Array.from({ length: across }, (_, column) => rows.map((row) => row[column] ?? null));
    areas = areas.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    }));
  }
  const above = NOISE[style.above];
  const below = NOISE[style.below];
  const before: GridRow[] = [...above.rows, ...(above.rows.length > 0 ? [[]] : [])];
  if (style.prose) before.push([PROSE], []);
  before.push(['【数値目標】']);
  const after: GridRow[] = [];
  if (style.notes) after.push(['※ 各年度末の値である。']);
  if (style.prose) after.push([AFTER]);
  if (below.rows.length > 0) after.push([], ...below.rows);
  const down = style.shiftDown + before.length;
  const blank: GridCell[] = Array.from({ length: style.shiftRight }, () => null);
  return {
    rows: [
      ...Array.from({ length: style.shiftDown }, () => []),
      ...[...before, ...rows, ...after].map((row) => (row.length === 0 ? [] : [...blank, ...row])),
    ],
    merges: areas.map((area) => toRangeAddress(shift(area, down, style.shiftRight))),
    leftOver: above.leftOver + below.leftOver,
  };
}
