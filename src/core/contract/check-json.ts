import type { AuditResult } from '../audit';
import { formatIso } from '../calendar/civil';
import type { CivilDate } from '../calendar/period';
import type { Finding, Fix } from '../engine/finding';
import { renderComputation, renderFinding } from '../messages/render';
import type { Translate } from '../messages/translate';
import type { TableRef } from '../plan/indicator';
import type { ReaderWarning, ReadSummary } from '../reading/reading-result';
import type { SinceBaseline } from './baseline';
import {
  type CheckJson,
  type FileErrorJson,
  type FileJson,
  type FindingJson,
  type FixJson,
  type ReadJson,
  SCHEMA_VERSION,
  type SinceJson,
  type TableJson,
  type WarningJson,
} from './json';
import { planJson } from './plan-json';
import { cellJson, inUnitOf, plainValue, rangeJson, unitOf } from './values';

/**
 * The whole output of a check. `version` is the software's own, `today` the check date where the files (each can set
 * its own) have not all the same.
 */
export function checkJson(files: readonly FileJson[], today: CivilDate, version: string): CheckJson {
  const [day, ...others] = new Set(files.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])));
  const asOf = day === undefined || others.length > 0 ? formatIso(today) : day;
  return { schemaVersion: SCHEMA_VERSION, tool: { name: 'tenken', version }, asOf, files };
}

/** A workbook that was read, in words of the language of `t`. `path` stands as the user gave it. */
export function fileJson(
  path: string,
  result: AuditResult,
  t: Translate,
  since: SinceBaseline | null = null,
): FileJson {
  return {
    path,
    error: null,
    asOf: formatIso(result.asOf),
    baseline: since === null ? null : sinceJson(since),
    read: readJson(result.read),
    plans: result.plans.map((plan) => planJson(plan, result.settings)),
    findings: result.findings.map((finding) => findingJson(finding, t)),
    warnings: result.warnings.map((warning) => warningJson(warning, t)),
  };
}

function sinceJson({ known, fresh, resolved, remaining, remainingFingerprints }: SinceBaseline): SinceJson {
  return { known, new: fresh, resolved, remaining, remainingFingerprints };
}

/** A file that could not be read: nothing was read, and `error` says why. */
export function unreadFileJson(path: string, error: FileErrorJson): FileJson {
  return {
    path,
    error,
    asOf: null,
    baseline: null,
    read: {
      sheets: 0,
      cells: 0,
      tables: [],
      coverage: { numericCells: 0, read: 0, ignored: 0, warned: 0 },
    },
    plans: [],
    findings: [],
    warnings: [],
  };
}

function readJson(read: ReadSummary): ReadJson {
  const { numericCells, read: placed, ignored, warned } = read.coverage;
  return {
    sheets: read.sheets,
    cells: read.cells,
    tables: read.tables.map(tableJson),
    coverage: { numericCells, read: placed, ignored, warned },
  };
}

function tableJson(table: TableRef): TableJson {
  return {
    kind: table.kind,
    layout: table.layout,
    ...rangeJson(table.range),
    roles: table.columns.map((column) => column.role),
    blocks: table.blocks.map(rangeJson),
    parts: table.parts.map(({ range, ...part }) => ({ ...rangeJson(range), ...part })),
  };
}

/** A finding in words, with its figures in one unit. */
export function findingJson(finding: Finding, t: Translate): FindingJson {
  const { computation, accepted } = finding;
  const expected = inUnitOf(finding.expected, finding.printed);
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: renderFinding(finding, t).message,
    cell: cellJson(finding.cell),
    related: finding.related.map(({ role, cell }) => ({ role, cell: cellJson(cell) })),
    expected: plainValue(expected),
    printed: plainValue(finding.printed),
    unit: unitOf(finding.printed) ?? unitOf(expected),
    computation: computation === null ? null : renderComputation(computation, t),
    fix: finding.fix === null ? null : fixJson(finding.fix),
    fingerprint: finding.fingerprint,
    accepted: accepted === null ? null : { reason: accepted.reason, by: accepted.by, at: accepted.at },
  };
}

function fixJson(fix: Fix): FixJson {
  const cell = cellJson(fix.cell);
  return 'formula' in fix
    ? { cell, formula: fix.formula }
    : { cell, value: fix.value, numberFormat: fix.numberFormat };
}

/** A reader's warning in words. */
export function warningJson(warning: ReaderWarning, t: Translate): WarningJson {
  return {
    code: warning.code,
    message: t(`warning.${warning.code}`, warning.data),
    cell: warning.cell === null ? null : cellJson(warning.cell),
  };
}
