import { ja } from './ja';
import type { MessageKey, Translate } from './translate';

/** Which column of a row of settings a code stands in. */
export type SettingWordKind = 'category' | 'item' | 'value';

/**
 * The key under which the word of a code stands, or null where it has none. Roles of columns have theirs from the
 * findings sheet, rules their titles.
 */
export function settingKey(kind: SettingWordKind, code: string): MessageKey | null {
  const keys = [
    `settings.${kind}.${code}`,
    ...(kind === 'value' ? [`report.column.${code}`, `grading.scheme.${code}`] : []),
    ...(kind === 'item' ? [`rule.${code}.title`] : []),
  ];
  return keys.find(isKey) ?? null;
}

/** The code's word in the language of `t`; the code itself where it has none. */
export function settingWord(kind: SettingWordKind, code: string, t: Translate): string {
  const key = settingKey(kind, code);
  return key === null ? code : t(key);
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(ja, key);
}
