import { parseRangeAddress } from '../../../core/workbook/cell-ref';
import type { SnapshotTable } from '../../../core/workbook/snapshot';
import { parseXml, unescapeText } from './xml';

/** Reads a table part of the sheet named `sheet`; null when its range is none. */
export function readTable(xml: string, part: string, sheet: string): SnapshotTable | null {
  let table: SnapshotTable | null = null;
  parseXml(xml, part, {
    open(name, attributes) {
      if (name !== 'table' || table !== null) return;
      const range = parseRangeAddress(attributes.ref ?? '');
      if (range === null) return;
      table = {
        name: unescapeText(attributes.displayName ?? attributes.name ?? ''),
        range: { sheet, ...range },
        headerRows: Number(attributes.headerRowCount ?? 1),
        totalsRows: Number(attributes.totalsRowCount ?? 0),
      };
    },
  });
  return table;
}
