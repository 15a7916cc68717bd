import type { Plan } from '../plan/plan';
import { type CellRef, parseRangeAddress, sameCell } from '../workbook/cell-ref';
import type { ReportKey } from '../workbook/sheet-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { isErrorValue } from '../workbook/snapshot';
import { WATCH_MARK } from './marks';
import { ownSheet } from './marked-sheet';
import { storedCells, type StoredCells } from './stored-cells';
import { watchesOf } from './watch';

/** A sheet of ours that is older than its sources in a way that its formulas cannot follow. */
export interface StaleSheet {
  readonly key: ReportKey;
  readonly sheet: string;
  /** What has changed or is new, where it stands now; empty where it was deleted. */
  readonly cells: readonly CellRef[];
}

/** Sheets that show the plan; 点検結果 is the record of a day, 点検設定 shows nothing of the plan. */
const WATCHING = ['actuals', 'achievement', 'variance', 'grant', 'publication'] as const;

/**
 * The sheets of ours that have to be written again before they are true. What a sheet watches stands in its formulas,
 * so that the references are right after rows were inserted, and nothing depends on when the workbook was calculated.
 */
export function staleSheets(plans: readonly Plan[], workbook: WorkbookSnapshot): readonly StaleSheet[] {
  const cells = storedCells(workbook);
  const input = ownSheet(workbook, 'actuals')?.name ?? null;
  return WATCHING.flatMap((key): readonly StaleSheet[] => {
    const sheet = ownSheet(workbook, key);
    const watched = sheet === null ? [] : watchedBy(sheet);
    if (sheet === null || watched.length === 0) return [];
    const changed = watched.filter((each) => !isSame(each, cells));
    const fresh = freshCells(plans, key, input, watched, cells);
    if (changed.length === 0 && fresh.length === 0) return [];
    const known = new Set<string>();
    const stale = [...changed.flatMap(({ cell }) => cell ?? []), ...fresh].filter((cell) => {
      const name = JSON.stringify(cell);
      return known.has(name) ? false : known.add(name);
    });
    return [{ key, sheet: sheet.name, cells: stale }];
  });
}

/** Cells that a sheet written now would watch and this one does not. */
function freshCells(
  plans: readonly Plan[],
  key: ReportKey,
  input: string | null,
  watched: readonly Compared[],
  cells: StoredCells,
): readonly CellRef[] {
  const names = new Set(watched.flatMap(({ cell }) => (cell === null ? [] : [JSON.stringify(cell)])));
  return plans.flatMap((plan) => {
    // Where there is a sheet 実績入力, the others show its cells and not those of the plan's own table.
    const printed = plan.indicators.flatMap(({ actuals }) => actuals.map(({ cell }) => cell));
    const shown = printed.filter(({ sheet }) => input === null || sheet === input);
    return watchesOf(plan, cells, key !== 'actuals').flatMap((watch) => {
      if (watch.kind !== 'text' || names.has(JSON.stringify(watch.cell))) return [];
      const isPrinted = printed.some((cell) => sameCell(cell, watch.cell));
      return isPrinted && !shown.some((cell) => sameCell(cell, watch.cell)) ? [] : [watch.cell];
    });
  });
}

/** One condition of a sheet's warning, read from its formula. */
interface Compared {
  /** The cell that is compared, the first of those that are counted; null where it was deleted. */
  readonly cell: CellRef | null;
  readonly range: string | null;
  readonly expected: string;
  readonly mayBecomeNumber: boolean;
}

const SHEET = /(?:'((?:[^']|'')+)'|([^'!(),=&"]+))!/.source;
const PLACE = /(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)/.source;
const WORDS = /\(?(?:"(?:[^"]|"")*"|CHAR\(10\))(?:&(?:"(?:[^"]|"")*"|CHAR\(10\)))*\)?/.source;
const CONDITION = new RegExp(
  `IF\\(IFERROR\\((?:(COUNTA\\()|(OR\\(ISNUMBER\\([^)]*\\),))?(?:${SHEET}${PLACE}|#REF!)\\)?=(\\d+|${WORDS})`,
  'i',
);

/** What the sheet watches: the formulas below the mark of its hidden column. */
function watchedBy(sheet: SheetSnapshot): readonly Compared[] {
  let column: number | null = null;
  const watched: Compared[] = [];
  for (const { cells } of sheet.rows) {
    column ??= cells.find(({ value }) => value === WATCH_MARK)?.column ?? null;
    if (column === null) continue;
    const formula = cells.find((cell) => cell.column === column)?.formula;
    const compared = formula == null ? null : conditionIn(formula);
    if (compared !== null) watched.push(compared);
  }
  return watched;
}

function conditionIn(formula: string): Compared | null {
  const match = CONDITION.exec(formula);
  if (match === null) return null;
  const [, counted, orNumber, quoted, bare, place, expected = ''] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? '';
  const address = place?.replaceAll('$', '') ?? '';
  const range = parseRangeAddress(address);
  return {
    cell: range === null ? null : { sheet, row: range.top, column: range.left },
    range: counted === undefined ? null : address,
    expected: counted === undefined ? unquoted(expected) : expected,
    mayBecomeNumber: orNumber !== undefined,
  };
}

/** The text that a formula's literal stands for. */
function unquoted(literal: string): string {
  const parts = literal.match(/"(?:[^"]|"")*"|CHAR\(10\)/gi) ?? [];
  return parts
    .map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : '\n'))
    .join('');
}

function isSame({ cell, range, expected, mayBecomeNumber }: Compared, cells: StoredCells): boolean {
  if (cell === null) return false;
  if (range !== null) {
    const area = parseRangeAddress(range);
    return area !== null && String(cells.filledIn(cell.sheet, area)) === expected;
  }
  const value = cells.valueAt(cell);
  if (typeof value === 'number') return mayBecomeNumber || String(value) === expected;
  return !isErrorValue(value) && String(value ?? '') === expected;
}
