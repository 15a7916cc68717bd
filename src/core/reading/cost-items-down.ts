import type { CostCell, CostRelation } from '../plan/cost';
import { foldWidth } from '../text/fold';
import { cellAt, relation } from './cost-cells';
import type { ReadColumn } from './cost-columns';
import { addsUp, depthsOf, type Entry, partsThatCount } from './cost-depths';
import { bareRowLabel } from './cost-row-labels';
import type { ReadCostTable, ReadRow } from './cost-table';
import { openStackAbove } from './stacked-costs';

/** A row that may be blank in the column. */
interface Place {
  readonly row: ReadRow;
  readonly cell: CostCell | undefined;
}

/** A row that no sum has taken in yet: an item (level 0), or a subtotal of rows one level below it. */
interface Open extends Place {
  readonly level: number;
}

/** 中計 sums the 小計 before it and the items outside them. */
const MIDDLE = /^(?:中計|計)$/;

/**
 * Items and subtotals down one column. A subtotal sums the items since the last one, or, where none stand between, the
 * subtotals before it; a total sums what is left. A total that stands first sums what follows it, and a table that
 * heads its items with their sums is read from its end.
 */
export function itemRows(
  rows: readonly ReadRow[],
  column: ReadColumn,
  municipalities: readonly string[],
  table: ReadCostTable | null,
): readonly CostRelation[] {
  const places = rows
    .filter(({ role, cells }) => role !== 'part-of' && role !== 'excerpt' && cells.length > 0)
    .map((row): Place => ({ row, cell: cellAt(row, column) }));
  const headed = headsItems(places);
  const sums = new SumsDown(rows, column, municipalities, headed ? null : table, headed);
  for (const place of headed ? [...places].reverse() : places) sums.add(place);
  sums.end();
  return headed ? [...sums.relations].reverse() : sums.relations;
}

/** 総計 | ソフト事業計 | 委託料 | 報償費 | ハード事業計 | 工事請負費: every sum stands above what it sums. */
function headsItems(places: readonly Place[]): boolean {
  const roles = places.map(({ row }) => row.role);
  const [first, second] = roles;
  const last = roles[roles.length - 1];
  const isItem = last === 'item' || last === 'member';
  return isItem && (first === 'subtotal' || (first === 'total' && second === 'subtotal'));
}

class SumsDown {
  readonly relations: CostRelation[] = [];
  private readonly depths: ReadonlyMap<ReadRow, number>;
  private readonly excerpt: boolean;
  /** 計 is a subtotal where 合計 or 総計 stands below it. */
  private readonly grand: ReadRow | null;
  private open: Open[] = [];
  private heading: Place | null = null;

  constructor(
    private readonly rows: readonly ReadRow[],
    private readonly column: ReadColumn,
    private readonly municipalities: readonly string[],
    /** Where a total may sum the tables above this one. */
    private readonly table: ReadCostTable | null,
    private readonly reversed: boolean,
  ) {
    this.depths = depthsOf(rows);
    this.excerpt = rows.some(({ role }) => role === 'excerpt');
    const totals = rows.filter(({ role }) => role === 'total');
    const last = totals[totals.length - 1];
    this.grand = last !== undefined && GRAND.test(bareRowLabel(last.label)) ? last : null;
  }

  add(place: Place): void {
    const { row } = place;
    const at = this.rows.indexOf(row);
    const atEdge = at === 0 || at === this.rows.length - 1;
    const isTotal = row.role === 'total' || (row.kind === 'total' && atEdge);
    const isMiddle =
      row.role === 'total' &&
      this.grand !== null &&
      row !== this.grand &&
      MIDDLE.test(bareRowLabel(row.label));
    if (row.role === 'subtotal' || (isMiddle && this.open.length > 0)) this.closeSubtotal(place);
    else if (isTotal) this.closeTotal(place);
    else this.open.push({ ...place, level: 0 });
  }

  /** 総事業費 above some of its items need not list them all; 合計 above them does. */
  end(): void {
    const { heading, open } = this;
    if (heading !== null && filled(open).length >= 2) this.close(heading, open, heading.row.role === 'total');
  }

  private closeSubtotal(total: Place): void {
    const parts = this.partsOfSubtotal(total);
    if (parts.length > 0) {
      // A sum of one subtotal says the same of it, or goes on from something that stands elsewhere.
      const sure = parts.some(({ level }) => level === 0) || parts.length > 1 || sumsTo(total, parts);
      this.close(total, parts, sure);
      this.open.splice(this.open.length - parts.length);
    }
    this.open.push({ ...total, level: Math.max(0, ...parts.map(({ level }) => level)) + 1 });
  }

  private partsOfSubtotal(total: Place): readonly Open[] {
    const level = this.open[this.open.length - 1]?.level ?? 0;
    const tail = trailing(this.open, (one) => one.level === level);
    if (level > 0) return tail;
    const wider = trailing(this.open, (one) => one.level <= 1);
    if (wider.length === tail.length) return tail;
    if (sumsTo(total, tail)) return tail;
    return sumsTo(total, wider) || MIDDLE.test(bareRowLabel(total.row.label)) ? wider : tail;
  }

  private closeTotal(total: Place): void {
    const { open, table, column } = this;
    const subtotals = filled(open.filter(({ level }) => level > 0));
    const above = table === null ? [] : sumsAbove(table, total.row, column, subtotals);
    const parts = [...above, ...open];
    if (parts.length > 0) this.close(total, parts, true);
    else this.heading = total;
    this.open = [];
  }

  private close({ row, cell }: Place, places: readonly Place[], sure: boolean): void {
    const parts = filled(places);
    if (cell === undefined || parts.length === 0) return;
    const chosen = partsThatCount(cell, parts, this.depths);
    const by = byOf(parts.map((part) => part.row));
    const whole =
      sure &&
      chosen.sure &&
      !this.excerpt &&
      (by !== 'members' || allMembers(row, parts, this.municipalities));
    const cells = chosen.parts.map((part) => part.cell);
    this.relations.push(...relation(by, cell, this.reversed ? cells.reverse() : cells, whole));
  }
}

function filled(places: readonly Place[]): readonly Entry[] {
  return places.flatMap(({ row, cell }) => (cell === undefined ? [] : [{ row, cell }]));
}

function sumsTo({ cell }: Place, parts: readonly Place[]): boolean {
  return cell !== undefined && addsUp(cell, filled(parts));
}

/** The entries at the end for which something holds. */
function trailing(open: readonly Open[], holds: (one: Open) => boolean): readonly Open[] {
  let from = open.length;
  while (from > 0 && open[from - 1] !== undefined && holds(open[from - 1] as Open)) from -= 1;
  return open.slice(from);
}

const GRAND = /^(?:総計|総合計|全体計?|合計|総額)$/;

/** 総計 below several tables of the same columns, each with its 小計, sums all of these. */
function sumsAbove(
  table: ReadCostTable,
  { label }: ReadRow,
  column: ReadColumn,
  own: readonly Entry[],
): readonly Entry[] {
  if (own.length === 0 || !GRAND.test(bareRowLabel(label))) return [];
  const sums = openStackAbove(table).map(({ rows }) => {
    const row = [...rows].reverse().find(({ role }) => role === 'total' || role === 'subtotal');
    const cell = row === undefined ? undefined : cellAt(row, column);
    return row === undefined || cell === undefined ? null : { row, cell };
  });
  return sums.every((sum) => sum !== null) ? sums : [];
}

/** Members must all be there: those that the plan names, or as many as the total's label counts (6市町計). */
function allMembers(total: ReadRow, parts: readonly Entry[], municipalities: readonly string[]): boolean {
  const counted = /(\d+)(?:市|町|村|団体|自治体)/.exec(foldWidth(total.label))?.[1];
  if (counted !== undefined) return Number(counted) === parts.length;
  if (municipalities.length === 0) return total.role === 'total' && parts.length >= 2;
  return municipalities.every((name) => parts.some(({ row }) => row.owner === name));
}

function byOf(rows: readonly ReadRow[]): CostRelation['by'] {
  if (rows.every(({ period }) => period !== null)) return 'years';
  if (rows.every(({ role }) => role === 'member')) return 'members';
  return 'items';
}
