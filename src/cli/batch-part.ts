import { findingJson } from '../core/contract/check-json';
import { type Counts, countFindings } from '../core/engine/count-findings';
import { renderFinding } from '../core/messages/render';
import type { Translate } from '../core/messages/translate';
import type { SummaryFile } from '../core/reports/batch-summary';
import { batchJsonLines } from './batch-jsonl';
import type { Checked } from './check-file';
import { csvRows } from './findings-csv';

/** All that a batch keeps of one file: plain data, so that it can come from another thread. */
export interface BatchPart {
  readonly path: string;
  /** Why the file could not be read, or null. */
  readonly error: string | null;
  readonly counts: Counts | null;
  /** For `findings.jsonl` and `findings.csv`. */
  readonly lines: string;
  readonly rows: string;
  readonly summary: SummaryFile;
}

export function batchPart(checked: Checked, t: Translate): BatchPart {
  return {
    path: checked.path,
    error: checked.ok ? null : checked.error.message,
    counts: checked.ok ? countFindings(checked.result.findings) : null,
    lines: batchJsonLines(checked, t),
    rows: csvRows(checked, t),
    summary: summaryFile(checked, t),
  };
}

function summaryFile(checked: Checked, t: Translate): SummaryFile {
  const { path } = checked;
  if (!checked.ok) {
    return { path, error: checked.error.message, plans: [], indicators: 0, warnings: 0, findings: [] };
  }
  const { plans, warnings, findings } = checked.result;
  return {
    path,
    error: null,
    plans: plans.flatMap(({ name }) => name?.value ?? []),
    indicators: plans.reduce((sum, plan) => sum + plan.indicators.length, 0),
    warnings: warnings.length,
    findings: findings.map((finding) => {
      const { severity, ruleId, cell, expected, printed, unit, computation, accepted } = findingJson(
        finding,
        t,
      );
      return {
        severity,
        ruleId,
        sheet: cell.sheet,
        address: cell.address,
        what: renderFinding(finding, t).what,
        expected,
        printed,
        unit,
        computation,
        accepted: accepted === null ? null : t('cli.finding.accepted-by', { ...accepted }),
      };
    }),
  };
}
