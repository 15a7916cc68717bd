import type { CheckedWorkbook } from '../../core/contract/check-workbook';
import { readSettingsSheet, type SettingsSheet } from '../../core/contract/settings/sheet-rows';
import { codeOf } from '../../core/contract/settings/words';
import { canonicalRow, type SettingsRow } from '../../core/contract/settings-rows';
import { ruleTitle } from '../../core/messages/render';
import { settingWord } from '../../core/messages/setting-words';
import type { Translate } from '../../core/messages/translate';
import { isVerified } from '../../core/programmes/find-programme';
import { GRADING_SCHEMES } from '../../core/programmes/grading-schemes';
import { PROGRAMMES } from '../../core/programmes/programmes';
import { RULES } from '../../core/rules';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { SettingsView } from './views';

/**
 * The settings of a check as rows, with everything that can be chosen.
 *
 * @param given rows that stood for those of the workbook, or null
 */
export function settingsView(
  { sheet, settings, problems }: CheckedWorkbook,
  given: readonly SettingsRow[] | null,
  t: Translate,
): SettingsView {
  const rows = given === null ? codesOf(sheet) : given.map(canonicalRow);
  const own = settings.programmes;
  const others = PROGRAMMES.filter(({ code }) => own.every((each) => each.code !== code));
  const ownSchemes = settings.gradingSchemes.map(({ id }) => id);
  const schemes = [
    ...GRADING_SCHEMES.map(({ id }) => id).filter((id) => !ownSchemes.includes(id)),
    ...ownSchemes,
  ];
  return {
    rows,
    problems: problems.map(({ key, data }) => t(key, data)),
    programmes: [...others, ...own].map((programme) => ({
      code: programme.code,
      word: programme.name,
      own: own.includes(programme),
      verified: isVerified(programme),
    })),
    schemes: schemes.map((id) => ({ code: id, word: settingWord('value', id, t) })),
    rules: RULES.map(({ meta }) => ({ code: meta.id, word: ruleTitle(meta.id, t) })),
  };
}

/** What the sheet 点検設定 of a workbook says now, as a check gives it. */
export function rowsOnSheet(workbook: WorkbookSnapshot): readonly SettingsRow[] {
  return codesOf(readSettingsSheet(workbook));
}

function codesOf({ rows }: SettingsSheet): readonly SettingsRow[] {
  return rows.map(({ row }) => withRuleId(canonicalRow(row)));
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

/** The sheet names the rule of an acceptance by its title. */
function withRuleId(row: SettingsRow): SettingsRow {
  return row.category === 'accepted' ? { ...row, item: codeOf(row.item, RULE_IDS, 'item') ?? row.item } : row;
}
