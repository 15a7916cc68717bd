import { type SettingWordKind, settingKey, settingWord } from '../../messages/setting-words';
import { type Translate, translator } from '../../messages/translate';
import { squeeze } from '../../text/fold';
import type { SettingsRow } from './row';

const SPEAKERS = [translator('ja'), translator('en')];

/** Ways to write a code: itself and its words in either language. */
export function spellingsOf(kind: SettingWordKind, code: string): readonly string[] {
  const key = settingKey(kind, code);
  return [...new Set([code, ...(key === null ? [] : SPEAKERS.map((t) => t(key)))])];
}

/** The code that a text means: the code itself or its word in either language, widths and spaces aside. */
export function codeOf<T extends string>(text: string, codes: readonly T[], kind: SettingWordKind): T | null {
  const folded = fold(text);
  return codes.find((code) => spellingsOf(kind, code).some((spelling) => fold(spelling) === folded)) ?? null;
}

/** A row in the words of a language: what stands there as a code is put into words, everything else stays. */
export function rowInWords(row: SettingsRow, t: Translate): SettingsRow {
  const word = (kind: SettingWordKind): string => settingWord(kind, row[kind], t);
  return { ...row, category: word('category'), item: word('item'), value: word('value') };
}

function fold(text: string): string {
  return squeeze(text).toLowerCase();
}
