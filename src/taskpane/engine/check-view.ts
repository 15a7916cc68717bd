import type { AuditResult } from '../../core/audit';
import { formatIso } from '../../core/calendar/civil';
import { acceptedValues } from '../../core/engine/acceptances';
import type { Finding } from '../../core/engine/finding';
import {
  renderComputation,
  renderFinding,
  roleName,
  ruleTitle,
  severityWord,
} from '../../core/messages/render';
import type { Translate } from '../../core/messages/translate';
import { formatCell } from '../../core/messages/values';
import { schemeOf } from '../../core/programmes/find-scheme';
import { formatDifference, formatQuantity } from '../../core/quantity/format';
import { subtract } from '../../core/quantity/quantity-ops';
import { inUnitOf } from '../../core/contract/values';
import { previousCheck, sinceText } from '../../core/reports/previous-check';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { fixView } from './fix-view';
import { grantViews } from './grant-view';
import { indicatorView } from './indicator-view';
import { countTables } from './tables-view';
import type { CheckView, FindingView, PlaceView, SettingsView } from './views';

/** A check in the words of one language, as plain data. */
export function checkView(
  result: AuditResult,
  snapshot: WorkbookSnapshot,
  settings: SettingsView,
  t: Translate,
): CheckView {
  const { read, plans, findings, warnings } = result;
  const valueOf = acceptedValues(snapshot);
  const previous = previousCheck(snapshot);
  return {
    asOf: formatIso(result.asOf),
    read: {
      sheets: read.sheets,
      tables: read.tables.length,
      shownTables: countTables(read.tables),
      numbers: read.coverage.read,
      indicators: plans.reduce((sum, plan) => sum + plan.indicators.length, 0),
      nothing: warnings.some(({ code }) => code === 'nothing-read'),
    },
    severityWords: {
      error: severityWord('error', t),
      warning: severityWord('warning', t),
      info: severityWord('info', t),
    },
    since: previous === null ? null : sinceText(findings, previous, t),
    plans: plans.map((plan, index) => ({
      name: plan.name?.value ?? t('pane.plan.unnamed'),
      indicators: plan.indicators.map((indicator) =>
        indicatorView(indicator, plan, schemeOf(result.settings), t),
      ),
      grants: grantViews(plan, index, t),
    })),
    findings: findings.map((finding) => ({
      ...findingView(finding, snapshot, t),
      acceptedValue: valueOf(finding),
      lapsed: lapsedText(finding, result.acceptances, t),
    })),
    warnings: warnings.map(({ code, data, cell }) => ({
      message: t(`warning.${code}`, data),
      place: cell === null ? null : placeView(cell, t),
    })),
    settings,
  };
}

export function placeView(cell: CellRef, t: Translate): PlaceView {
  return { cell, text: formatCell(cell, t) };
}

type Bare = Omit<FindingView, 'acceptedValue' | 'lapsed'>;

function findingView(finding: Finding, snapshot: WorkbookSnapshot, t: Translate): Bare {
  const { printed, computation, related, fix } = finding;
  const expected = inUnitOf(finding.expected, printed);
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.ruleId,
    ruleTitle: ruleTitle(finding.ruleId, t),
    severity: finding.severity,
    place: placeView(finding.cell, t),
    ...messageParts(finding, t),
    expected: expected === null ? null : formatQuantity(expected),
    printed: printed === null ? null : formatQuantity(printed),
    difference: differenceOf(printed, expected, t),
    computation: computation === null ? null : renderComputation(computation, t),
    related: related.map(({ role, cell }) => ({ role: roleName(role, t), place: placeView(cell, t) })),
    fix: fix === null ? null : fixView(fix, snapshot, t),
    accepted: finding.accepted,
  };
}

/** Why an acceptance that was given here holds no longer; null where there is none. */
function lapsedText(
  { accepted, cell, ruleId }: Finding,
  outcomes: AuditResult['acceptances'],
  t: Translate,
): string | null {
  const lapsed = outcomes.find(
    (outcome) =>
      outcome.state === 'lapsed' &&
      outcome.ruleId === ruleId &&
      outcome.cell !== null &&
      isSameCell(outcome.cell, cell),
  );
  if (accepted !== null || lapsed === undefined) return null;
  const { reason, by, at, value, now } = lapsed;
  return t('pane.accept.lapsed', { reason, by, at, before: value, after: now ?? '' });
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function messageParts(finding: Finding, t: Translate): Pick<FindingView, 'what' | 'why' | 'todo'> {
  const { what, why, todo } = renderFinding(finding, t);
  return { what, why, todo };
}

/** Printed less computed; null where they do not measure the same. */
function differenceOf(
  printed: Finding['printed'],
  expected: Finding['expected'],
  t: Translate,
): string | null {
  if (printed === null || expected === null) return null;
  if (printed.unit?.dimension !== expected.unit?.dimension) return null;
  return formatDifference(subtract(printed, expected), t('number.minus'));
}
