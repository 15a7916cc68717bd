import type { ReportKey } from '../workbook/sheet-model';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type MarkedRow, readMarkedSheet } from './marked-sheet';
import type { KnownLine } from './match-lines';
import { OWN_ROW } from './marks';
import { typedText, type TypedCell } from './typed-cell';

/** What people typed for one line of a sheet of ours, in one row or in several. */
export interface KeptLine extends KnownLine {
  /** By field. */
  readonly entries: ReadonlyMap<string, TypedCell>;
}

/** All lines on the sheet of ours, in their order; none where there is no such sheet. */
export function keptLines(workbook: WorkbookSnapshot, key: ReportKey): readonly KeptLine[] {
  const lines = new Map<string, KeptLine>();
  for (const { mark, cells: entries } of readMarkedSheet(workbook, key)?.rows ?? []) {
    if (mark === null || mark.id.startsWith(OWN_ROW)) continue;
    const { id, signature, label } = mark;
    // A line that somebody copied has the id of the other: where they differ, both are kept.
    let own = id;
    for (let copy = 2; contradicts(lines.get(own), entries); copy++) own = `${id}*${copy}`;
    const all = new Map([...(lines.get(own)?.entries ?? []), ...entries]);
    lines.set(own, {
      id: own,
      signature,
      label,
      project: '',
      plan: '',
      entries: all,
      isFilled: all.size > 0,
    });
  }
  return [...lines.values()];
}

function contradicts(known: KeptLine | undefined, found: MarkedRow['cells']): boolean {
  return [...found].some(([field, entered]) => {
    const other = known?.entries.get(field);
    return other !== undefined && typedText(other) !== typedText(entered);
  });
}
