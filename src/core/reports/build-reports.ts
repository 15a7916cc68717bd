import { translator } from '../messages/translate';
import type { AuditResult } from '../audit';
import type { ReportKey, SheetModel } from '../workbook/sheet-model';
import { achievementSheet } from './achievement-sheet';
import { actualsSheet } from './actuals/actuals-sheet';
import { withLiveActuals } from './actuals/live-actuals';
import { findingsSheet } from './findings-sheet';
import { grantSheet } from './grant-sheet';
import { publicationSheet } from './publication-sheet';
import type { ReportContext, ReportOptions } from './report-context';
import { settingsSheet } from './settings-sheet';
import { storedCells } from '../entries/stored-cells';
import { varianceSheet } from './variance-sheet';

export type { ReportOptions } from './report-context';

/** The sheets that are written when nobody says which. */
export const DEFAULT_REPORTS = [
  'findings',
  'achievement',
  'variance',
  'grant',
] as const satisfies readonly ReportKey[];

const BUILDERS: Readonly<Record<Exclude<ReportKey, 'actuals'>, (context: ReportContext) => SheetModel>> = {
  findings: findingsSheet,
  achievement: achievementSheet,
  variance: varianceSheet,
  grant: grantSheet,
  publication: publicationSheet,
  settings: settingsSheet,
};

/**
 * The report sheets of a checked workbook as plain models, in the order asked for. Formulas refer to the cells of
 * the workbook, so that the sheets follow when someone edits it; each carries the value computed here.
 *
 * @throws ActualsUnreadableError where the workbook's own 実績入力 has lost what its entries are found by
 */
export function buildReports(audit: AuditResult, options: ReportOptions): readonly SheetModel[] {
  const t = translator(options.lang);
  const plain: ReportContext = { audit, options, t, ...storedCells(options.snapshot) };
  const actuals = options.keys.includes('actuals') ? actualsSheet(plain) : null;
  const context = withLiveActuals(plain, actuals);
  return options.keys.map((key) => {
    if (key !== 'actuals') return BUILDERS[key](context);
    return (actuals ?? actualsSheet(plain)).model;
  });
}
