import type { CostKind, CostRowRole } from '../plan/cost';
import { findUnit } from '../quantity/unit';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import { isMoneyColumn, type ReadColumn } from './cost-columns';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { isPaidOrReceived, isSureSource } from './spending-words';
import { costKindOf, meaningOf } from './vocabulary';

/** What is needed to find and understand the labels of a cost table's rows. */
export interface LabelContext {
  readonly candidate: Candidate;
  readonly sorter: CellSorter;
  readonly columns: readonly ReadColumn[];
  readonly label: ColumnHeader | null;
  /** The column of the rows' years, where they are no labels. */
  readonly yearColumn: number | null;
}

const TOTAL = /^(?:総?合計|総計|計|総額|全体計|事業費計|合計額?|全体|総数|集計|【?合計】?)$/;
/** ソフト事業計, but not 特別会計, 実施設計, 統計. */
const SUBTOTAL = /(?<![会設統集推家生時])計$/;
const PART_OF = /^(?:[(（]?うち|再掲|[(（]再掲|内数|#)|[(（](?:再掲|内数)[)）]$/;
const EXCERPT = /^主な|抜粋$|ほか$/;
const BRACKETS = /[(（][^()（）]*[)）]/g;
const OUTER_BRACKETS = /^[(（](.*)[)）]$/;
/** 小計（Ａ） */
const LETTER = /[(（][A-ZＡ-Ｚ①-⑳][)）]$/;
const MONEY_BRACKET = /[(（][千百万億]*円[)）]$/;
const NO_LABEL = ['remark', 'unit', 'number', 'measure', 'subsidy-rate', 'grade', 'rate'] as const;

/** 移住促進事業 | ソフト: what sort of project a row is, and not its name. */
const SORT_OF_PROJECT = /^(?:事業)?(?:タイプ|種別|類型|種類)$|^新規[・/]?継続(?:の?別)?$/;

/** A label without blanks and without the unit behind it: 合計（千円）. */
export function bareRowLabel(label: string): string {
  return label.replace(/\s/g, '').replace(MONEY_BRACKET, '');
}

export const EXECUTION_ROW = /^(?:予算)?執行率/;
export const RATE_ROW = /^(?:補助率|交付率|負担割合|国費率)/;

/**
 * The label in the label column, or the next text to its right where that cell is blank or holds a group (indented
 * labels). 合計 may stand further left than the labels do, below 所管 or No.
 */
export function rowLabel(
  { candidate, sorter, label, columns, yearColumn }: LabelContext,
  row: number,
): GridCell | undefined {
  if (label === null) return undefined;
  const { grid } = candidate;
  // 合計 | ３事業: what stands beside a sum counts its parts.
  const sum = sumLeftOf(candidate, sorter, row, label.column);
  if (sum !== undefined) return sum;
  const own = grid.at(row, label.column) ?? grid.seenAt(row, label.column);
  const next = columns.find(({ index, kind }) => index > label.column && isMoneyColumn(kind));
  for (let column = (next?.index ?? label.column + 1) - 1; column > label.column; column -= 1) {
    const cell = grid.at(row, column);
    const sort = cell === undefined ? null : sorter.sort(cell);
    const header = columns.find(({ index }) => index === column);
    if (
      column === yearColumn ||
      header === undefined ||
      (header.source.ownConcepts.has('year') && header.source.ownConcepts.size === 1) ||
      SORT_OF_PROJECT.test(header.source.text) ||
      NO_LABEL.some((concept) => header.source.concepts.has(concept))
    )
      continue;
    const isUnit = cell !== undefined && findUnit(sorter.words(cell)) !== null;
    if (cell !== undefined && !isUnit && (sort === 'text' || sort === 'word' || sort === 'period'))
      return cell;
  }
  return own;
}

function sumLeftOf(
  { grid, left }: Candidate,
  sorter: CellSorter,
  row: number,
  right: number,
): GridCell | undefined {
  for (let column = left; column <= right; column += 1) {
    const cell = grid.at(row, column);
    const role = cell === undefined ? 'item' : roleOfRow(sorter.words(cell), false);
    if (role === 'total' || role === 'subtotal') return cell;
  }
  return undefined;
}

/** 年度 beside the names of projects: the year of each row. */
export function isYearColumn({ concepts, ownConcepts, period, body }: ColumnHeader): boolean {
  return (
    period === null && ownConcepts.has('year') && costKindOf(concepts) === null && body.periods > body.texts
  );
}

/** Blanks before a label, and columns between it and the label column. */
export function indentOf(cell: GridCell | undefined, column: number): number {
  if (cell === undefined) return 0;
  const { value } = cell.source;
  const blanks = typeof value === 'string' ? value.length - value.trimStart().length : 0;
  return blanks + Math.max(0, cell.column - column);
}

export function isYearLabel({ label }: LabelContext): boolean {
  return label !== null && (label.concepts.has('year') || label.body.periods > label.body.texts);
}

export function roleOfRow(squeezed: string, isMember: boolean): CostRowRole {
  const bare = bareRowLabel(squeezed);
  if (TOTAL.test(bare)) return 'total';
  if (PART_OF.test(squeezed)) return 'part-of';
  if (SUBTOTAL.test(bare.replace(LETTER, ''))) return 'subtotal';
  if (EXCERPT.test(squeezed)) return 'excerpt';
  return isMember ? 'member' : 'item';
}

/** What the labels of a table say together: whether 補助金 among them is spent or received. */
export interface LabelWords {
  /** 委託料, 旅費: what the table lists is spent, so 補助金, 負担金, 使用料 are what is paid. */
  readonly spends: boolean;
  /** ソフト事業, or other projects, stand beside ハード事業: all are items of the whole. */
  readonly hardIsItem: boolean;
}

/** ハード事業（道の駅整備） is one project; （非公共） and （千円） name none. */
const HARD_PROJECT = /^[^(（]*ハード[^(（]*[(（](?!非?公共|うち|再掲|内数|[千百万億]*円)[^()（）]{2,}[)）]$/;
const PROJECT = /事業(?:[(（][^()（）]*[)）])?$/;

export function labelWords(context: LabelContext): LabelWords {
  let spends = false;
  let sources = false;
  let hasSoft = false;
  let projects = 0;
  let hard = 0;
  let hardProjects = 0;
  for (const { row, group } of context.candidate.bodyRows) {
    const words = group ? '' : context.sorter.words(rowLabel(context, row));
    if (words === '') continue;
    const { concepts } = meaningOf(words.replace(BRACKETS, ''));
    if (concepts.has('expense')) spends = true;
    if (isSureSource(costKindOf(concepts)) && !PART_OF.test(words)) sources = true;
    if (words.includes('ソフト')) hasSoft = true;
    if (PART_OF.test(words)) continue;
    if (costKindOf(concepts) === 'hard') {
      hard += 1;
      if (HARD_PROJECT.test(words)) hardProjects += 1;
    } else if (PROJECT.test(words)) projects += 1;
  }
  // ハード事業 without a name above them would be their sum.
  const named = hard > 0 && hard === hardProjects && hard + projects > 1;
  return { spends: spends && !sources, hardIsItem: hasSoft || named };
}

/** The kind of cost that a row's label names, or null. */
export function kindOfLabel(squeezed: string, { spends, hardIsItem }: LabelWords): CostKind | null {
  const bare = squeezed.replace(OUTER_BRACKETS, '$1').replace(BRACKETS, '');
  const { concepts, share } = meaningOf(bare);
  const kind = share >= 0.5 ? costKindOf(concepts) : null;
  if (spends && isPaidOrReceived(bare)) return null;
  return kind === 'hard' && hardIsItem && !PART_OF.test(squeezed) ? null : kind;
}
