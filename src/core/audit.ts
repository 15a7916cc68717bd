import { mergeActuals } from './actuals/merge-actuals';
import { staleSheets } from './entries/stale-sheets';
import type { CivilDate } from './calendar/period';
import { type AcceptanceOutcome, applyAcceptances } from './engine/acceptances';
import type { Finding } from './engine/finding';
import { runRules } from './engine/run-rules';
import type { Settings } from './engine/settings';
import type { Plan } from './plan/plan';
import { readWorkbook } from './reading/read-workbook';
import type { ReadSummary, ReaderWarning } from './reading/reading-result';
import type { WorkbookSnapshot } from './workbook/snapshot';

export interface AuditOptions {
  readonly settings: Settings;
  /** The check date; the core has no clock. */
  readonly asOf: CivilDate;
}

/** All that the software knows of one workbook: what was read, what was found. */
export interface AuditResult {
  readonly asOf: CivilDate;
  readonly settings: Settings;
  readonly read: ReadSummary;
  readonly plans: readonly Plan[];
  readonly findings: readonly Finding[];
  /** What became of each acceptance of the settings. */
  readonly acceptances: readonly AcceptanceOutcome[];
  readonly warnings: readonly ReaderWarning[];
}

/**
 * The whole way on one page: snapshot → plans → actuals that people entered → findings → what was accepted. Pure: the same input gives the
 * same output. Bad figures never throw; they come back as findings and warnings.
 */
export function audit(snapshot: WorkbookSnapshot, options: AuditOptions): AuditResult {
  const reading = readWorkbook(snapshot, options.settings);
  const { plans, warnings } = mergeActuals(reading.plans, snapshot);
  const found = runRules(plans, snapshot, options);
  const {
    findings,
    outcomes,
    warnings: lapsed,
  } = applyAcceptances(found, options.settings.acceptances, snapshot);
  return {
    asOf: options.asOf,
    settings: options.settings,
    read: reading.read,
    plans,
    findings,
    acceptances: outcomes,
    warnings: [...reading.warnings, ...warnings, ...staleWarnings(plans, snapshot), ...lapsed],
  };
}

function staleWarnings(plans: readonly Plan[], snapshot: WorkbookSnapshot): readonly ReaderWarning[] {
  return staleSheets(plans, snapshot).map(({ sheet, cells }) => ({
    code: 'sheet-stale',
    data: { sheet: { type: 'text', text: sheet }, cells: { type: 'cells', cells } },
    cell: { sheet, row: 0, column: 0 },
  }));
}
