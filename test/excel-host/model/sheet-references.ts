import type { HostWorkbook } from './workbook';
import type { HostSheet } from './sheet';

/** Every formula of the workbook with references to a sheet written anew; `null` breaks them (`#REF!`). */
export function renameReferences(workbook: HostWorkbook, from: string, to: string | null): void {
  const quoted = from.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cells =
    '(\\$?[A-Z]{1,3}\\$?\\d+(?::\\$?[A-Z]{1,3}\\$?\\d+)?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)';
  const pattern = new RegExp(`(?:'${quoted}'|(?<![\\p{L}\\p{N}_.'])${plain})!${cells}?`, 'giu');
  const replace = (text: string): string =>
    text.replace(pattern, (_all, cell: string | undefined) =>
      to === null ? '#REF!' : `'${to.replaceAll("'", "''")}'!${cell ?? ''}`,
    );
  for (const sheet of workbook.sheets) rewrite(sheet, replace, to === null);
  for (const name of workbook.names) name.formula = replace(name.formula);
}

function rewrite(sheet: HostSheet, replace: (text: string) => string, breaks: boolean): void {
  const area = sheet.usedArea(true);
  if (area !== null) {
    for (const { cell } of sheet.cellsIn(area)) {
      if (cell.formula === null) continue;
      const formula = replace(cell.formula);
      if (formula === cell.formula) continue;
      cell.formula = formula;
      sheet.touched = true;
      if (breaks) cell.value = { error: '#REF!' };
    }
  }
  for (const rule of sheet.conditionalFormats) rule.formula = replace(rule.formula);
}

/** Names of sheets that a formula speaks of. */
export function sheetsNamedIn(formula: string): string[] {
  const withoutText = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...withoutText.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].map(
    ([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'")),
  );
}
