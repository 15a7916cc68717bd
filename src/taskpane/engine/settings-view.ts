import type { CheckedWorkbook } from '../../core/contract/check-workbook';
import { canonicalRow, type SettingsRow } from '../../core/contract/settings-rows';
import { ruleTitle } from '../../core/messages/render';
import { settingWord } from '../../core/messages/setting-words';
import type { Translate } from '../../core/messages/translate';
import { GRADING_SCHEMES } from '../../core/programmes/grading-schemes';
import { PROGRAMMES } from '../../core/programmes/programmes';
import { RULES } from '../../core/rules';
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
  const rows = given ?? sheet.rows.map(({ row }) => row);
  const own = settings.programmes;
  const others = PROGRAMMES.filter(({ code }) => own.every((each) => each.code !== code));
  const ownSchemes = settings.gradingSchemes.map(({ id }) => id);
  const schemes = [
    ...GRADING_SCHEMES.map(({ id }) => id).filter((id) => !ownSchemes.includes(id)),
    ...ownSchemes,
  ];
  return {
    rows: rows.map(canonicalRow),
    problems: problems.map(({ key, data }) => t(key, data)),
    programmes: [...others, ...own].map((programme) => ({
      code: programme.code,
      word: programme.name,
      own: own.includes(programme),
      verified: programme.verified && programme.caps.every(({ verified }) => verified),
    })),
    schemes: schemes.map((id) => ({ code: id, word: settingWord('value', id, t) })),
    rules: RULES.map(({ meta }) => ({ code: meta.id, word: ruleTitle(meta.id, t) })),
  };
}
