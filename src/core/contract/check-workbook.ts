import { type AuditResult, audit } from '../audit';
import type { CivilDate } from '../calendar/period';
import type { Settings } from '../engine/settings';
import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { ReaderWarning } from '../reading/reading-result';
import { RULES } from '../rules';
import { foldKey } from '../text/fold';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { canonicalRow, settingsFromRows } from './settings-rows';
import type { SettingsProblem, SettingsRow } from './settings/row';
import { readSettingsSheet, type SettingsSheet, type SheetRow } from './settings/sheet-rows';

/** Where settings come from besides the workbook itself. */
export interface SettingsSources {
  /** Rows of the settings file; those of the workbook's sheet win over them. */
  readonly rows: readonly SettingsRow[];
  /** What options say; they win over everything. */
  readonly options: Partial<Pick<Settings, 'preset' | 'asOf'>>;
  /** The check date where nobody sets one. */
  readonly today: CivilDate;
  /** The rows stand for the sheet's own, which they will replace: what people changed and is not written yet. */
  readonly replacesSheet?: boolean;
}

/** A workbook with the settings that hold for it. */
export interface WorkbookSettings {
  readonly settings: Settings;
  readonly sheet: SettingsSheet;
  /** What is wrong with rows of {@link SettingsSources.rows}. */
  readonly problems: readonly SettingsProblem[];
  readonly warnings: readonly ReaderWarning[];
}

export interface CheckedWorkbook extends WorkbookSettings {
  readonly result: AuditResult;
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

/** Whether a row of the sheet sets nothing: it waits for a value, or is a person's remark. */
export function isUnset({ category, item, value, note }: SettingsRow): boolean {
  if (category === '' && item === '' && value === '') return true;
  return value === '' && canonicalRow({ category, target: '', item, value, note }).category !== 'accepted';
}

/** Option before the sheet 点検設定 before the settings file before the default. */
export function workbookSettings(snapshot: WorkbookSnapshot, sources: SettingsSources): WorkbookSettings {
  const { replacesSheet = false } = sources;
  const sheet = replacesSheet ? { sheet: null, rows: [], warnings: [] } : readSettingsSheet(snapshot);
  const given = sheet.rows.filter(({ row }) => !isUnset(row));
  const { settings, problems } = settingsFromRows(
    [...sources.rows, ...given.map(({ row }) => row)],
    RULE_IDS,
  );
  const warnings = problems.flatMap((problem) => {
    const place = given[problem.row - 1 - sources.rows.length];
    return place === undefined ? [] : [warningOf(problem, place)];
  });
  return {
    settings: { ...settings, ...sources.options },
    sheet,
    problems: problems.filter(({ row }) => row <= sources.rows.length),
    warnings: [...sheet.warnings, ...warnings],
  };
}

/** The check of a workbook under its own settings: what the command line and the pane both do. */
export function checkWorkbook(snapshot: WorkbookSnapshot, sources: SettingsSources): CheckedWorkbook {
  const found = workbookSettings(snapshot, sources);
  const { settings, sheet, warnings } = found;
  const result = audit(snapshot, { settings, asOf: settings.asOf ?? sources.today });
  const unused = sheet.rows.flatMap((row) => unusedWarning(row, result.plans));
  return { ...found, result: { ...result, warnings: [...result.warnings, ...warnings, ...unused] } };
}

function warningOf({ code, data, field }: SettingsProblem, { cells }: SheetRow): ReaderWarning {
  return { code, data, cell: cells[field] };
}

function unusedWarning({ row, cells }: SheetRow, plans: readonly Plan[]): readonly ReaderWarning[] {
  if (!isUnused(row, plans)) return [];
  const value = { type: 'text', text: row.target } as const;
  return [{ code: 'settings-unused', data: { value }, cell: cells.target }];
}

/** Whether a row names an indicator, plan or municipality that none of the plans has: renamed, or mistyped. */
export function isUnused(row: SettingsRow, plans: readonly Plan[]): boolean {
  const { category, target } = canonicalRow(row);
  const name = foldKey(target);
  if (isUnset(row) || name === '' || plans.length === 0) return false;
  switch (category) {
    case 'indicator':
      return !plans.some(({ indicators }) => indicators.some((one) => isCalled(one, name)));
    case 'plan':
      return !plans.some((plan) => foldKey(plan.name?.value ?? '') === name);
    case 'municipality':
      return !plans.some(
        ({ municipalities, costs }) =>
          municipalities.some((one) => foldKey(one.name) === name) ||
          costs.some(({ owner }) => owner !== null && foldKey(owner) === name),
      );
    default:
      return false;
  }
}

function isCalled({ id, label, project }: Indicator, name: string): boolean {
  return [id, foldKey(label), foldKey(`${project ?? ''}/${label}`)].includes(name);
}
