import type { Achievement, AchievementState } from '../achievement/achievement';
import { gradeName } from '../messages/render';
import { settingWord } from '../messages/setting-words';
import { isMessageKey, type TemplateData } from '../messages/translate';
import { schemeOf } from '../programmes/find-scheme';
import { OFFICIAL_FOUR } from '../programmes/grading-schemes';
import type { ReportContext } from './report-context';

/** A sentence whose key is put together from a code; tests hold that every code has its sentence. */
export function byCode(key: string, { t }: Pick<ReportContext, 't'>, data: TemplateData = {}): string {
  return isMessageKey(key) ? t(key, data) : key;
}

/** 達成 / 未達成 / 実績未入力 / 実績未確定（集計中） / 判定対象外（目標なし） / 要判断. */
export function stateWord(state: AchievementState, context: ReportContext): string {
  return byCode(`achievement.state.${state}`, context);
}

/** `1 非常に効果的`. */
export function gradeWord(code: string, { audit, t }: ReportContext): string {
  return gradeName(schemeOf(audit.settings).id, code, t);
}

/** What the column of grades is called: 事業効果 are the official four only. */
export function gradeTitle({ audit, t }: ReportContext): string {
  const isOfficial = schemeOf(audit.settings).id === OFFICIAL_FOUR.id;
  return t(isOfficial ? 'report.achievement.grade' : 'report.achievement.grade-scheme');
}

/** Which scheme the grades are of, where it is not the usual one, and what to know of it. */
export function schemeNotes({ audit, t }: ReportContext): readonly string[] {
  const { id, pace } = schemeOf(audit.settings);
  if (id === OFFICIAL_FOUR.id) return [];
  return [
    t('report.achievement.note-scheme', { scheme: settingWord('value', id, t) }),
    ...(pace === undefined ? [] : [t('report.achievement.note-pace')]),
  ];
}

/** Every grade of the scheme, the best first. */
export function gradeWords(context: ReportContext): readonly string[] {
  return schemeOf(context.audit.settings).grades.map((code) => gradeWord(code, context));
}

/** Why something is missing, and what to keep in mind, in one text. */
export function remarks({ reasons, notes }: Achievement, context: ReportContext): string {
  return [
    ...reasons.map((reason) => byCode(`achievement.reason.${reason}`, context)),
    ...notes.map((note) => byCode(`achievement.note.${note}`, context)),
  ].join(context.t('report.remark-separator'));
}
