import { markerName, type ModelContent, type SheetModel } from '../../src/core/workbook/sheet-model';
import type {
  CellValue,
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';

/** What a host reads after it has written these sheets into the workbook: without a file, for many runs. */
export function writtenSnapshot(before: WorkbookSnapshot, models: readonly SheetModel[]): WorkbookSnapshot {
  const formats = [...before.numberFormats];
  const sheets = models.map((model) => sheetOf(model, formats));
  const names = new Set(sheets.map(({ name }) => name));
  const markers = models.map(({ key, name }) => ({
    name: markerName(key),
    refersTo: `'${name.replaceAll("'", "''")}'!$A$1`,
    hidden: true,
    sheet: null,
  }));
  return {
    ...before,
    sheets: [...before.sheets.filter(({ name }) => !names.has(name)), ...sheets],
    numberFormats: formats,
    definedNames: [
      ...before.definedNames.filter(({ name }) => !markers.some((marker) => marker.name === name)),
      ...markers,
    ],
  };
}

function sheetOf(model: SheetModel, formats: string[]): SheetSnapshot {
  const rows = new Map<number, SnapshotCell[]>();
  for (const { row, column, content, style } of model.cells) {
    if (content.kind === 'blank') continue;
    const code = style.numberFormat ?? 'General';
    if (!formats.includes(code)) formats.push(code);
    const cell: SnapshotCell = {
      row,
      column,
      value: valueOf(content),
      formula: content.kind === 'formula' ? content.formula : null,
      format: formats.indexOf(code),
    };
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return {
    name: model.name,
    visibility: 'visible',
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

function valueOf(content: ModelContent): CellValue {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return Number(content.value);
    case 'formula':
      return content.value.kind === 'number' ? Number(content.value.value) : content.value.text;
  }
}

/** A value typed into a cell; null empties it. Formulas and formats of the cell go as a person's typing takes them. */
export function typeInto(
  snapshot: WorkbookSnapshot,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  value: CellValue,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === place.sheet ? typed(sheet, place, value) : sheet)),
  };
}

function typed(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
  value: CellValue,
): SheetSnapshot {
  const old = sheet.rows.find((each) => each.row === row)?.cells ?? [];
  const format = old.find((cell) => cell.column === column)?.format ?? 0;
  const others = old.filter((cell) => cell.column !== column);
  const cells = value === null ? others : [...others, { row, column, value, formula: null, format }];
  const rows = [
    ...sheet.rows.filter((each) => each.row !== row),
    { row, cells: [...cells].sort((a, b) => a.column - b.column) },
  ];
  return { ...sheet, rows: rows.sort((a, b) => a.row - b.row) };
}
