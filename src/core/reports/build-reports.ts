import { translator } from '../messages/translate';
import type { AuditResult } from '../audit';
import type { ReportKey, SheetModel } from '../workbook/sheet-model';
import { achievementSheet } from './achievement-sheet';
import { findingsSheet } from './findings-sheet';
import { grantSheet } from './grant-sheet';
import { publicationSheet } from './publication-sheet';
import type { ReportContext, ReportOptions } from './report-context';
import { storedCells } from './stored-cells';
import { varianceSheet } from './variance-sheet';

export type { ReportOptions } from './report-context';

/** The sheets that can be built so far, in their order. */
export const AVAILABLE_REPORTS = [
  'findings',
  'achievement',
  'variance',
  'grant',
  'publication',
] as const satisfies readonly ReportKey[];
/** Those that are written when nobody says which. */
export const DEFAULT_REPORTS = [
  'findings',
  'achievement',
  'variance',
  'grant',
] as const satisfies readonly AvailableReport[];
export type AvailableReport = (typeof AVAILABLE_REPORTS)[number];

const BUILDERS: Readonly<Record<AvailableReport, (context: ReportContext) => SheetModel>> = {
  findings: findingsSheet,
  achievement: achievementSheet,
  variance: varianceSheet,
  grant: grantSheet,
  publication: publicationSheet,
};

/** A sheet was asked for that cannot be built yet. The message is in the language of the report. */
export class ReportNotAvailableError extends Error {
  override readonly name = 'ReportNotAvailableError';

  constructor(
    readonly key: ReportKey,
    message: string,
  ) {
    super(message);
  }
}

export function isAvailable(key: ReportKey): key is AvailableReport {
  return AVAILABLE_REPORTS.some((available) => available === key);
}

/**
 * The report sheets of a checked workbook as plain models, in the order asked for. Formulas refer to the cells of
 * the workbook, so that the sheets follow when someone edits it; each carries the value computed here.
 *
 * @throws ReportNotAvailableError for a sheet that cannot be built yet
 */
export function buildReports(audit: AuditResult, options: ReportOptions): readonly SheetModel[] {
  const t = translator(options.lang);
  const context: ReportContext = { audit, options, t, ...storedCells(options.snapshot) };
  return options.keys.map((key) => {
    if (isAvailable(key)) return BUILDERS[key](context);
    const names = {
      sheet: options.sheetNames[key],
      available: AVAILABLE_REPORTS.map((each) => options.sheetNames[each]).join(t('list.separator')),
    };
    throw new ReportNotAvailableError(key, t('report.not-available', names));
  });
}
