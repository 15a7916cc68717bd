import type { RangeRef } from '../../../core/workbook/cell-ref';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { HostError, type HostReading, type Scope, type WorkOptions } from '../../ports';
import { isTrouble } from '../errors';
import type { Surroundings } from '../surroundings';
import { readCells } from './read-cells';
import { planReading } from './read-plan';
import type { SheetStructure } from './read-structure';

const NOTHING: SheetStructure = { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };

/** Reads the workbook, the sheet in front or the selection: three round trips unless it takes more than 4 MB. */
export async function readWorkbook(
  scope: Scope,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<HostReading> {
  const { plan, rows, structures, numberFormats } = await readAll(scope, surroundings, options);
  const sheets = plan.sheets.map(({ name, visibility, tables }, index): SheetSnapshot => {
    const { merges, hiddenRows, hiddenColumns } = structures[index] ?? NOTHING;
    return {
      name,
      visibility,
      rows: rows[index] ?? [],
      merges: merges.map((area): RangeRef => ({ sheet: name, ...area })),
      hiddenRows,
      hiddenColumns,
      tables,
    };
  });
  const { definedNames, dateSystem, area } = plan;
  return {
    snapshot: { sheets, numberFormats, definedNames, dateSystem },
    area:
      area === null
        ? null
        : { sheet: area.sheet, range: area.range === null ? null : { sheet: area.sheet, ...area.range } },
  };
}

async function readAll(scope: Scope, surroundings: Surroundings, options: WorkOptions) {
  try {
    const plan = await planReading(scope, surroundings, options);
    return { plan, ...(await readCells(plan, surroundings, options)) };
  } catch (error) {
    // No protection of a sheet stands in the way of reading it: access was denied for a reason unknown.
    if (!isTrouble(error, 'protected-sheet')) throw error;
    throw new HostError('failed', { cause: error });
  }
}
