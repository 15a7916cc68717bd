import { formatIso } from '../../calendar/civil';
import { findProgramme } from '../../programmes/find-programme';
import type { AuditResult } from '../../audit';
import type { AcceptanceOutcome } from '../../engine/acceptances';
import { RULES } from '../../rules';
import { foldKey } from '../../text/fold';
import { isUnset, isUnused } from '../check-workbook';
import { canonicalRow, settingsFromRows } from '../settings-rows';
import { SETTINGS_CATEGORIES, SETTINGS_ITEMS, type SettingsCategory } from './items';
import { mergeRows } from './merge-rows';
import type { SettingsProblem, SettingsRow } from './row';
import { codeOf } from './words';

/** A row as the sheet shows it: as it was typed, with what became of it. */
export interface CheckedRow {
  readonly row: SettingsRow;
  readonly category: SettingsCategory | null;
  /** Its code; null where there is none or the item is a rule. */
  readonly item: string | null;
  readonly problem: SettingsProblem | null;
  readonly outcome: AcceptanceOutcome | null;
  readonly isUnset: boolean;
  /** It names something that the workbook does not have. */
  readonly isUnused: boolean;
  /** What holds while the row waits for a value, as a code or as text. */
  readonly now: string | null;
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

/** The rows given, then those for everything that could be set for this workbook and is not. */
export function checkedRows(given: readonly SettingsRow[], audit: AuditResult): readonly CheckedRow[] {
  const outcomes = new Map(audit.acceptances.map((outcome) => [outcome.fingerprint, outcome]));
  const rows = mergeRows(given, openRows(audit)).map((row) => withValue(row, outcomes));
  const setting = rows.filter((row) => !isUnset(row));
  const { problems } = settingsFromRows(setting, RULE_IDS);
  const byRow = new Map(problems.map((problem) => [setting[problem.row - 1], problem]));
  return rows.map((row): CheckedRow => {
    const { category, item, target } = canonicalRow(row);
    const known = codeOf(category, SETTINGS_CATEGORIES, 'category');
    const isAccepted = known === 'accepted';
    const problem = byRow.get(row) ?? null;
    return {
      row,
      category: known,
      item: isAccepted ? null : item,
      problem,
      outcome: isAccepted && problem === null ? (outcomes.get(target.trim().toLowerCase()) ?? null) : null,
      isUnset: isUnset(row),
      isUnused: isUnused(row, audit.plans),
      now: known === null ? null : nowOf(known, item, target, audit),
    };
  });
}

/** An acceptance without a value gets the one that it turned out to be for. */
function withValue(row: SettingsRow, outcomes: ReadonlyMap<string, AcceptanceOutcome>): SettingsRow {
  const { category, target, value } = canonicalRow(row);
  const outcome =
    category === 'accepted' && value === '' ? outcomes.get(target.trim().toLowerCase()) : undefined;
  return outcome?.now == null ? row : { ...row, value: outcome.now };
}

/** A row without a value for each setting of the check, and for all that the workbook leaves open. */
function openRows({ plans }: AuditResult): readonly SettingsRow[] {
  const open = (category: SettingsCategory, target: string, item: string): SettingsRow => ({
    category,
    target,
    item,
    value: '',
    note: '',
  });
  return [
    ...SETTINGS_ITEMS.filter(({ category }) => category === 'check').map(({ item }) =>
      open('check', '', item),
    ),
    ...plans.flatMap(({ name, planSpan, projectSpan, municipalities, indicators }) => [
      ...([planSpan, projectSpan].some((span) => span?.firstYearInferred && span.statedYears === null)
        ? [open('plan', name?.value ?? '', 'first-year')]
        : []),
      ...municipalities.map((municipality) => open('municipality', municipality.name, 'kind')),
      ...indicators.flatMap(({ label, basis, direction }) => [
        ...(basis === 'unknown' ? [open('indicator', label, 'basis')] : []),
        ...(direction === 'unknown' ? [open('indicator', label, 'direction')] : []),
      ]),
    ]),
  ];
}

function nowOf(category: SettingsCategory, item: string, target: string, audit: AuditResult): string | null {
  const { settings, plans } = audit;
  if (category === 'municipality') {
    const name = foldKey(target);
    const all = plans.flatMap(({ municipalities }) => municipalities);
    return all.find((one) => foldKey(one.name) === name)?.kind ?? null;
  }
  if (category !== 'check') return null;
  switch (item) {
    case 'as-of':
      return formatIso(audit.asOf);
    case 'preset':
      return settings.preset;
    case 'programme':
      return findProgramme(settings.programme, settings.programmes)?.name ?? settings.programme;
    case 'rate':
      return settings.rate === null ? null : `${settings.rate.numerator}/${settings.rate.denominator}`;
    case 'printed-as':
      return settings.printedAs ?? 'by-table';
    case 'actual-due-months':
      return String(settings.actualDueMonths);
    case 'grading':
      return settings.gradingScheme;
    case 'settlement':
      return settings.settlement;
    case 'person':
      return settings.person === '' ? null : settings.person;
    default:
      return null;
  }
}
