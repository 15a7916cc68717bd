import type { Settings } from '../engine/settings';
import type { CostStatement } from '../plan/cost';
import type { TableRef } from '../plan/indicator';
import { foldKey } from '../text/fold';
import { ownedSheets } from '../workbook/sheet-names';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { assemblePlan } from './assemble-plan';
import { coverageOf } from './coverage';
import { readPlanHead } from './plan-text';
import { type SheetReading, SheetReader } from './read-sheet';
import type { ReaderWarning, ReadingResult } from './reading-result';

/**
 * Reads every sheet that is not one of ours, visible or hidden, into plans. One workbook is one plan unless several
 * sheets each hold a whole plan text. Never throws for what a user typed; what could not be read is a warning.
 */
export function readWorkbook(workbook: WorkbookSnapshot, settings: Settings): ReadingResult {
  const names = workbook.sheets.map(({ name }) => name);
  const ours = new Set(Object.values(ownedSheets(workbook.definedNames, names)));
  const sheets = workbook.sheets.filter(({ name }) => !ours.has(name));
  const reader = new SheetReader(workbook, settings);
  const readings = sheets.map((sheet) => reader.read(sheet));
  const groups = groupByPlan(readings, settings);
  const plans = groups.map((group) => assemblePlan(group, reader, settings)).filter((plan) => plan !== null);
  const warnings: ReaderWarning[] = [...reader.warnings];
  if (groups.length > 1) {
    warnings.push({
      code: 'plans-in-one-workbook',
      data: { count: { type: 'count', value: groups.length } },
      cell: null,
    });
  }
  const { coverage, warnings: leftOver } = coverageOf(
    sheets,
    reader.figures.used,
    reader.figures.ignored,
    reader.figures.warned,
  );
  const tables = plans.flatMap((plan) => [
    ...plan.kpiTables.map(({ table }) => table),
    ...plan.costTables.map(({ table }) => table),
    ...plan.statements.map(sentenceRef),
  ]);
  const nothing = tables.length === 0;
  if (nothing) warnings.push({ code: 'nothing-read', data: {}, cell: null });
  const cells = workbook.sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((n, row) => n + row.cells.length, 0),
    0,
  );
  return {
    read: { sheets: workbook.sheets.length, cells, tables, coverage },
    plans: nothing ? [] : plans,
    warnings: [...warnings, ...leftOver],
  };
}

/** The cells in which sentences state a cost, as a table of kind `text`. */
function sentenceRef(statement: CostStatement): TableRef {
  const { total, eligible, hard, grant, single, repeated, others, share } = statement;
  const figures = [total, eligible, hard, grant, single, ...repeated, ...others];
  const cells = figures.flatMap((figure) => (figure === null ? [] : [figure.cell]));
  const all = [statement.cell, ...cells, ...(share === null ? [] : [share.cell])].filter(
    ({ sheet }) => sheet === statement.cell.sheet,
  );
  const rows = all.map(({ row }) => row);
  const columns = all.map(({ column }) => column);
  return {
    kind: 'text',
    layout: 'sentence',
    transposed: false,
    range: {
      sheet: statement.cell.sheet,
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
    blocks: [],
    columns: [],
    parts: [],
    title: null,
    section: null,
  };
}

/** Sheets that each state another plan's name and maker begin plans of their own; other sheets go with the one before. */
function groupByPlan(
  readings: readonly SheetReading[],
  settings: Settings,
): readonly (readonly SheetReading[])[] {
  const groups: { name: string | null; readings: SheetReading[] }[] = [];
  for (const reading of readings) {
    const { names, municipalities } = readPlanHead(reading.lines, settings);
    const [name] = names;
    const own = name !== undefined && municipalities.length > 0 ? foldKey(name.value) : null;
    const known = groups.find((group) => own !== null && group.name === own);
    const last = groups[groups.length - 1];
    if (known !== undefined) known.readings.push(reading);
    else if (last === undefined) groups.push({ name: own, readings: [reading] });
    else if (own === null || last.name === null) {
      last.readings.push(reading);
      last.name ??= own;
    } else groups.push({ name: own, readings: [reading] });
  }
  return groups.map((group) => group.readings);
}
