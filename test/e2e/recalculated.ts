import { audit } from '../../src/core/audit';
import type { Acceptance } from '../../src/core/engine/finding';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import { buildReports } from '../../src/core/reports/build-reports';
import { toAddress } from '../../src/core/workbook/cell-ref';
import type { SheetModel } from '../../src/core/workbook/sheet-model';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import type { HostControls } from '../excel-host/create-host';
import { recalculate } from '../excel-host/model/write-cell';
import { localDay } from '../../src/taskpane/surroundings';
import { SHEET_NAMES } from '../tools/report-plans';

const KEYS = ['findings', 'achievement', 'variance', 'grant'] as const;

/** A finding, by its cell, as somebody has accepted it. */
export type Accepted = Readonly<Record<string, Acceptance>>;

/**
 * Gives the formulas of our sheets in the host the results that the engine has for them, as there is no calculation in
 * the host; returns how many. Throws where the host does not hold the formula that the engine meant.
 */
export function calculateOurs({ workbook, save }: HostControls, accepted: Accepted): number {
  const snapshot = readXlsx(save());
  const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: localDay(new Date()) });
  const findings = result.findings.map((finding) => ({
    ...finding,
    accepted: accepted[`${finding.cell.sheet}!${toAddress(finding.cell)}`] ?? null,
  }));
  const models = buildReports(
    { ...result, findings },
    {
      keys: KEYS,
      sheetNames: SHEET_NAMES,
      lang: 'ja',
      snapshot,
      fileName: workbook.fileName,
      fileHash: null,
      toolVersion: '0.1.0',
    },
  );
  const results = new Map(models.flatMap(resultsOf));
  workbook.evaluate = ({ sheet, row, column, formula }) => {
    const known = results.get(`${sheet} ${row} ${column}`);
    if (known === undefined) return undefined;
    if (known.formula !== formula) throw new Error(`${sheet} ${row} ${column}: =${formula}`);
    return known.value;
  };
  recalculate(workbook);
  return results.size;
}

function resultsOf({
  name,
  cells,
}: SheetModel): [string, { readonly formula: string; readonly value: number | string }][] {
  return cells.flatMap(({ row, column, content }) => {
    if (content.kind !== 'formula') return [];
    const { formula, value } = content;
    const result = value.kind === 'text' ? value.text : Number(value.value);
    return [[`${name} ${row} ${column}`, { formula, value: result }]];
  });
}
