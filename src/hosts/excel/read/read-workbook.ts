import type { RangeRef } from '../../../core/workbook/cell-ref';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import type { HostReading, Scope, WorkOptions } from '../../ports';
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
  const plan = await planReading(scope, surroundings, options);
  const { rows, structures, numberFormats } = await readCells(plan, surroundings, options);
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
