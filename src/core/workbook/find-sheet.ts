import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

interface Names {
  readonly exact: ReadonlyMap<string, SheetSnapshot>;
  readonly folded: ReadonlyMap<string, SheetSnapshot>;
}

/** Sheets by name, made once a workbook: rules ask once a cell, and a workbook may have hundreds of sheets. */
const known = new WeakMap<WorkbookSnapshot, Names>();

/** The sheet of that very name; undefined where there is none. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return namesOf(workbook).exact.get(name);
}

/** The sheet that a formula means by a name: upper and lower case are the same to Excel. */
export function sheetReferredTo(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return namesOf(workbook).folded.get(name.toLowerCase());
}

function namesOf(workbook: WorkbookSnapshot): Names {
  let names = known.get(workbook);
  if (names === undefined) {
    // Of sheets with one name the first counts.
    const sheets = [...workbook.sheets].reverse();
    names = {
      exact: new Map(sheets.map((sheet) => [sheet.name, sheet])),
      folded: new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet])),
    };
    known.set(workbook, names);
  }
  return names;
}
