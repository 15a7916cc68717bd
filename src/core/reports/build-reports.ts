import { translator } from '../messages/translate';
import type { AuditResult } from '../audit';
import type { ReportKey, SheetModel } from '../workbook/sheet-model';
import { actualsSheet } from './actuals/actuals-sheet';
import { withLiveActuals } from './actuals/live-actuals';
import { achievementSheet } from './achievement-sheet';
import { findingsSheet } from './findings-sheet';
import { grantSheet } from './grant-sheet';
import { publicationSheet } from './publication-sheet';
import type { ReportContext, ReportOptions } from './report-context';
import { storedContents } from './stored-numbers';
import { varianceSheet } from './variance-sheet';

export type { ReportOptions } from './report-context';

/** The sheets that `report` writes unless told otherwise. */
export const DEFAULT_REPORTS = [
  'findings',
  'achievement',
  'variance',
  'grant',
] as const satisfies readonly ReportKey[];

/** The sheets that can be built so far, in their order. */
export const AVAILABLE_REPORTS = [
  'findings',
  'actuals',
  'achievement',
  'variance',
  'grant',
  'publication',
] as const satisfies readonly ReportKey[];
export type AvailableReport = (typeof AVAILABLE_REPORTS)[number];

const BUILDERS: Readonly<
  Record<Exclude<AvailableReport, 'actuals'>, (context: ReportContext) => SheetModel>
> = {
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
 * @throws ReportNotAvailableError for a sheet that cannot be built yet; ActualsUnreadableError where the workbook's own
 *   実績入力 has lost what its entries are found by
 */
export function buildReports(audit: AuditResult, options: ReportOptions): readonly SheetModel[] {
  const t = translator(options.lang);
  const plain: ReportContext = { audit, options, t, ...storedContents(options.snapshot) };
  const actuals = options.keys.includes('actuals') ? actualsSheet(plain) : null;
  const context = withLiveActuals(plain, actuals);
  return options.keys.map((key) => {
    if (key === 'actuals' && actuals !== null) return actuals.model;
    if (key !== 'actuals' && isAvailable(key)) return BUILDERS[key](context);
    const names = {
      sheet: options.sheetNames[key],
      available: AVAILABLE_REPORTS.map((each) => options.sheetNames[each]).join(t('list.separator')),
    };
    throw new ReportNotAvailableError(key, t('report.not-available', names));
  });
}
