import { formatIso, parseIsoDate } from '../calendar/civil';
import type { CivilDate } from '../calendar/period';
import { ownedSheets } from '../workbook/sheet-names';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from '../engine/finding';
import { dateText } from './frame';
import type { Translate } from '../messages/translate';
import type { PreviousCheck } from './report-context';

const CHECKED = 'tenken.checked:';
const FINDING = 'tenken.finding:';

/** Mark of the header of 点検結果 for `SheetBuilder.markRow`: when the check was. */
export function checkMark(asOf: CivilDate): string {
  return CHECKED + formatIso(asOf);
}

/** Mark of the row of a finding for `SheetBuilder.markRow`. */
export function findingMark(fingerprint: string): string {
  return FINDING + fingerprint;
}

/**
 * The check that the workbook's own 点検結果 records, by the marks in its hidden column: found wherever people moved,
 * sorted or renamed. Null where there is no such sheet, or one without marks.
 */
export function previousCheck(snapshot: WorkbookSnapshot): PreviousCheck | null {
  const names = snapshot.sheets.map(({ name }) => name);
  const owned = ownedSheets(snapshot.definedNames, names).findings;
  const sheet = snapshot.sheets.find(({ name }) => name === owned);
  const texts = (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  const after = (mark: string): readonly string[] =>
    texts.filter((text) => text.startsWith(mark)).map((text) => text.slice(mark.length));
  const [date] = after(CHECKED);
  if (date === undefined) return null;
  return { asOf: parseIsoDate(date), fingerprints: after(FINDING) };
}

/** What is new, resolved and remaining since an earlier check, and when that was. */
export function sinceText(
  findings: readonly Pick<Finding, 'fingerprint'>[],
  previous: PreviousCheck | null,
  t: Translate,
): string {
  if (previous === null) return t('report.findings.since-unknown');
  const before = new Set(previous.fingerprints);
  const now = new Set(findings.map(({ fingerprint }) => fingerprint));
  const remaining = [...now].filter((fingerprint) => before.has(fingerprint)).length;
  const counts = t('report.findings.since-text', {
    fresh: now.size - remaining,
    resolved: before.size - remaining,
    remaining,
  });
  if (previous.asOf === null) return counts;
  return t('report.findings.since-date', { counts, date: dateText(previous.asOf, { t }) });
}
