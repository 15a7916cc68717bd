import { COLUMN_ROLES, COST_KINDS } from '../../core/contract/codes';
import { isMessageKey, type Translate } from '../../core/messages/translate';
import type { TableRef } from '../../core/plan/indicator';
import type { CorrectedRole, PartRole, TablePart } from '../../core/plan/table-part';
import { columnName, type RangeRef, toRangeAddress } from '../../core/workbook/cell-ref';
import type { PartGroup, PictureBlock, PictureCell, TableColumnView, TablesView, TableView } from './views';

/** Tables in one answer. */
const PAGE = 10;
/** Most rows and columns of a picture; what is between the first and the last is left out. */
const MOST_ROWS = 8;
const MOST_COLUMNS = 14;

const GROUPS: readonly PartGroup[] = [
  'head',
  'label',
  'unit',
  'baseline',
  'target',
  'actual',
  'total',
  'money',
  'other',
  'ignored',
];

const GROUP_OF: Readonly<Partial<Record<PartRole, PartGroup>>> = {
  label: 'label',
  project: 'label',
  number: 'label',
  'row-kind': 'label',
  unit: 'unit',
  baseline: 'baseline',
  'baseline-year': 'baseline',
  target: 'target',
  'target-year': 'target',
  'interim-target': 'target',
  increment: 'target',
  actual: 'actual',
  'increment-total': 'total',
  'actual-total': 'total',
  total: 'total',
  'sum-row': 'total',
  amount: 'money',
  title: 'head',
  note: 'head',
  header: 'head',
  group: 'head',
  ignored: 'ignored',
};

function groupOf(role: PartRole): PartGroup {
  return GROUP_OF[role] ?? (role.startsWith('cost:') ? 'money' : 'other');
}

/** What belongs beside money in a cost table. */
const BESIDE_COSTS: readonly CorrectedRole[] = [
  'label',
  'unit',
  'year',
  'rate',
  'remark',
  'number',
  'ignored',
];

/** How the tables from a place in their order on were read, in words and as small pictures. */
export function tablesView(tables: readonly TableRef[], from: number, t: Translate): TablesView {
  const shown = tables.filter(({ kind }) => kind !== 'text');
  const word = (role: CorrectedRole) => ({ role, word: t(`part.${role}`) });
  return {
    count: shown.length,
    tables: shown.slice(from, from + PAGE).map((table, index) => tableView(table, from + index, t)),
    legend: GROUPS.map((group) => ({ group, mark: t(`part.mark.${group}`), word: t(`part.group.${group}`) })),
    choices: {
      kpi: COLUMN_ROLES.map(word),
      cost: [...COST_KINDS.map((kind) => word(`cost:${kind}`)), ...BESIDE_COSTS.map(word)],
    },
  };
}

/** How many tables {@link tablesView} shows. */
export function countTables(tables: readonly TableRef[]): number {
  return tables.filter(({ kind }) => kind !== 'text').length;
}

function tableView(table: TableRef, index: number, t: Translate): TableView {
  const { range, blocks, title, kind, transposed, parts } = table;
  const ranges = [range, ...blocks.filter((block) => !isSame(block, range))];
  const text = ranges
    .map((each) => t('cell.address', { sheet: each.sheet, address: toRangeAddress(each) }))
    .join(t('list.separator'));
  const cell = { sheet: range.sheet, row: range.top, column: range.left };
  return {
    id: String(index),
    heading: title?.value ?? range.sheet,
    kindWord: t(`cli.table.${kind}`),
    layoutWord: [layoutWord(table, t), ...(transposed ? [t('pane.tables.transposed')] : [])].join(
      t('list.separator'),
    ),
    place: { cell, text },
    choices: kind === 'cost' ? 'cost' : 'kpi',
    columns: parts.flatMap((part) => (part.key === null ? [] : [columnView(part, part.key, t)])),
    blocks: ranges.map((each) => pictureOf(each, parts, t)),
  };
}

function layoutWord({ layout }: TableRef, t: Translate): string {
  const key = `cli.layout.${layout}`;
  return isMessageKey(key) ? t(key) : layout;
}

function columnView(part: TablePart, key: string, t: Translate): TableColumnView {
  const { role, why, header, range } = part;
  const cell = { sheet: range.sheet, row: range.top, column: range.left };
  return {
    key,
    header,
    role,
    roleWord: t(`part.${role}`),
    group: groupOf(role),
    why: t(`part.why.${why}`),
    isCorrected: why === 'setting',
    place: { cell, text: toRangeAddress(range) },
  };
}

/** Cells of a block by what they were taken for; long and wide ones with a gap. */
function pictureOf(range: RangeRef, parts: readonly TablePart[], t: Translate): PictureBlock {
  const rows = picked(range.top, range.bottom, MOST_ROWS);
  const columns = picked(range.left, range.right, MOST_COLUMNS);
  // Rows across the columns come after them and lie on top.
  const own = parts.filter((part) => part.range.sheet === range.sheet).reverse();
  const cellAt = (row: number | null, column: number | null): PictureCell => {
    if (row === null || column === null) return null;
    const part = own.find(
      ({ range: { top, left, bottom, right } }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    );
    if (part === undefined) return { group: 'ignored', mark: '' };
    const group = groupOf(part.role);
    return { group, mark: t(`part.mark.${group}`) };
  };
  return {
    columns: columns.map((column) => (column === null ? null : columnName(column))),
    rows: rows.map((row) => ({
      number: row === null ? null : row + 1,
      cells: columns.map((column) => cellAt(row, column)),
    })),
  };
}

/** All places from first to last, or the first ones, a gap and the last. */
function picked(first: number, last: number, most: number): readonly (number | null)[] {
  const count = last - first + 1;
  if (count <= most) return Array.from({ length: count }, (_, index) => first + index);
  return [...Array.from({ length: most - 2 }, (_, index) => first + index), null, last];
}

function isSame(a: RangeRef, b: RangeRef): boolean {
  return (
    a.sheet === b.sheet &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
}
