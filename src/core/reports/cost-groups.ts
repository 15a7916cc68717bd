import type { Plan } from '../plan/plan';
import { type CostLine, linesOfTable } from './cost-lines';

/** What costs are added up by. */
type CostDimension = 'year' | 'item' | 'member' | 'source';

/** Costs of one table added up: a row for each year, item, municipality or source. */
export interface CostGroup {
  readonly by: CostDimension;
  /** Title of the table; null where the plan has only one that is added up. */
  readonly title: string | null;
  readonly rows: readonly {
    /** Null for a year, which is named by {@link fiscalYear}. */
    readonly name: string | null;
    readonly fiscalYear: number | null;
    readonly lines: readonly CostLine[];
  }[];
}

/**
 * The costs of each table by year, item, municipality and 財源: only where something is added up, and where all
 * amounts are of one unit. Tables are not added together, since plans print the same money more than once.
 */
export function costGroups(plan: Plan): readonly CostGroup[] {
  const tables = plan.costTables.flatMap((table) => {
    const groups = groupsOf(linesOfTable(table).filter(({ isPart }) => isPart));
    return groups.length === 0 ? [] : [{ title: table.table.title?.value ?? null, groups }];
  });
  return tables.flatMap(({ title, groups }) =>
    groups.map((group) => ({ ...group, title: tables.length > 1 ? title : null })),
  );
}

function groupsOf(lines: readonly CostLine[]): readonly Omit<CostGroup, 'title'>[] {
  const units = new Set(lines.map(({ labelFigure }) => labelFigure.quantity?.unit?.symbol));
  if (units.size > 1) return [];
  const sources = lines.flatMap((line) => line.sources);
  const groups: readonly (Omit<CostGroup, 'title'> | null)[] = [
    groupBy('year', lines, ({ fiscalYear }) => fiscalYear),
    groupBy('item', lines, ({ label }) => label),
    groupBy('member', lines, ({ owner }) => owner),
    groupBy('source', sources, ({ source }) => source),
  ];
  return groups.filter((group) => group !== null);
}

/** Null where there is nothing to add up: a line each, one key only, or lines without a key. */
function groupBy(
  by: CostDimension,
  lines: readonly CostLine[],
  keyOf: (line: CostLine) => string | number | null,
): Omit<CostGroup, 'title'> | null {
  const rows = new Map<string | number, CostLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) return null;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  // What every line has one of is seen in the lines themselves; sources have no lines of their own.
  const says = by === 'source' ? rows.size > 0 : rows.size > 1 && rows.size < lines.length;
  if (!says) return null;
  return {
    by,
    rows: [...rows].map(([key, own]) => ({
      name: typeof key === 'string' ? key : null,
      fiscalYear: typeof key === 'number' ? key : null,
      lines: own,
    })),
  };
}
