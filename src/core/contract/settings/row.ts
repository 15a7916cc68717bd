import type { MessageData, MessageValue } from '../../engine/finding';
import type { SettingWordKind } from '../../messages/setting-words';
import type { MessageKey } from '../../messages/translate';
import type { ReaderWarningCode } from '../../reading/reading-result';

/**
 * One row of settings, the same in the sheet 点検設定 and in the settings file: 区分・対象・項目・値・メモ, and who
 * wrote it when (氏名・日付), which only acceptances need.
 */
export interface SettingsRow {
  readonly category: string;
  readonly target: string;
  readonly item: string;
  readonly value: string;
  readonly note: string;
  readonly by?: string;
  readonly at?: string;
}

/** The fields of a row in the order of the sheet's columns. */
export const ROW_FIELDS = [
  'category',
  'target',
  'item',
  'value',
  'note',
  'by',
  'at',
] as const satisfies readonly (keyof SettingsRow)[];
export type RowField = (typeof ROW_FIELDS)[number];

type SettingsWarningCode = Extract<ReaderWarningCode, `settings-${string}`>;

/** Why a row is not understood: a warning's code, its sentence's data, and the field that has to change. */
export interface Refusal {
  readonly code: SettingsWarningCode;
  readonly data: MessageData;
  readonly field: RowField;
}

/** What is wrong with a row (counted from 1), as a message. */
export interface SettingsProblem extends Refusal {
  readonly row: number;
  readonly key: MessageKey;
}

/** @param what the part of the code after `settings-` */
export function refusal(
  what: SettingsWarningCode extends `settings-${infer Rest}` ? Rest : never,
  field: RowField,
  data: MessageData = {},
): Refusal {
  return { code: `settings-${what}`, field, data };
}

/** Codes as a place of a message that shows them as words. */
export function words(kind: SettingWordKind, codes: readonly string[]): MessageValue {
  return { type: 'setting', kind, codes };
}

export function typed(text: string): MessageValue {
  return { type: 'text', text: text.trim() };
}
