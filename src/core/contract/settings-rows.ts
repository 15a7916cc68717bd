import { DEFAULT_SETTINGS, type Settings } from '../engine/settings';
import { isMessageKey, type MessageKey, type TemplateData, translator } from '../messages/translate';
import type { Rate } from '../plan/cost';
import { PROGRAMMES } from '../programmes/programmes';
import { squeeze } from '../text/fold';

/** One row of the settings file, the same as a row of the sheet 点検設定: 区分・対象・項目・値・メモ. */
export interface SettingsRow {
  readonly category: string;
  readonly target: string;
  readonly item: string;
  readonly value: string;
  readonly note: string;
}

/** What is wrong with a row (counted from 1), as a message. */
export interface SettingsProblem {
  readonly row: number;
  readonly key: MessageKey;
  readonly data: TemplateData;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

interface Item {
  readonly category: SettingsCategory;
  readonly item: string;
  /** Closed list of values, or null where `pattern` describes them. */
  readonly values: readonly string[] | null;
  /** Regular expression that the whole value matches. */
  readonly pattern: string | null;
  readonly needsNote: boolean;
  readonly apply: (settings: Settings, row: SettingsRow) => Settings;
}

/** What a row is about. All but `check` name someone or something in `target`. */
export const SETTINGS_CATEGORIES = ['check', 'municipality', 'indicator', 'rule'] as const;
export type SettingsCategory = (typeof SETTINGS_CATEGORIES)[number];

const item = (
  category: SettingsCategory,
  name: string,
  accepts: readonly string[] | RegExp,
  apply: Item['apply'],
  needsNote = false,
): Item => ({
  category,
  item: name,
  values: accepts instanceof RegExp ? null : accepts,
  pattern: accepts instanceof RegExp ? accepts.source : null,
  needsNote,
  apply,
});

const withEntry = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
  value: string,
): Record<string, T> => ({
  ...record,
  [name]: value as T,
});

/** Every setting that a row can make: the one list that the reader and the schema are made from. */
export const SETTINGS_ITEMS: readonly Item[] = [
  item('check', 'preset', ['default', 'strict'], (settings, { value }) => ({
    ...settings,
    preset: value === 'strict' ? 'strict' : 'default',
  })),
  item(
    'check',
    'programme',
    PROGRAMMES.map(({ code }) => code),
    (settings, { value }) => ({ ...settings, programme: value }),
  ),
  item('check', 'rate', /[1-9][0-9]?\/[1-9][0-9]?/, (settings, { value }) => ({
    ...settings,
    rate: rateOf(value),
  })),
  item('check', 'printed-as', ['exact', 'cut-off', 'rounded', 'by-table'], (settings, { value }) => ({
    ...settings,
    printedAs: value === 'exact' || value === 'cut-off' || value === 'rounded' ? value : null,
  })),
  item('check', 'actual-due-months', /[0-9]|1[0-9]|2[0-4]/, (settings, { value }) => ({
    ...settings,
    actualDueMonths: Number(value),
  })),
  item(
    'municipality',
    'kind',
    ['prefecture', 'core-city', 'municipality'],
    (settings, { target, value }) => ({
      ...settings,
      municipalityKinds: withEntry(settings.municipalityKinds, target, value),
    }),
  ),
  item('indicator', 'basis', ['level', 'increment'], (settings, { target, value }) => ({
    ...settings,
    basis: withEntry(settings.basis, target, value),
  })),
  item('indicator', 'direction', ['increase', 'decrease', 'maintain'], (settings, { target, value }) => ({
    ...settings,
    direction: withEntry(settings.direction, target, value),
  })),
  item(
    'rule',
    'use',
    ['off'],
    (settings, { target, note }) => ({
      ...settings,
      disabledRules: withEntry(settings.disabledRules, target, note),
    }),
    true,
  ),
];

/** `1/2`; a rate above 1 is none. */
function rateOf(value: string): Rate | null {
  const [numerator = 0, denominator = 0] = value.split('/').map(Number);
  return numerator > 0 && numerator <= denominator ? { numerator, denominator } : null;
}

/**
 * Settings from rows, on top of others; a later row wins over an earlier one. Categories, items and values are
 * understood as codes and as the words of either language. A row that is not understood changes nothing and is
 * a problem.
 *
 * @param ruleIds the rules there are, to tell a misspelt one
 */
export function settingsFromRows(
  rows: readonly SettingsRow[],
  ruleIds: readonly string[],
  base: Settings = DEFAULT_SETTINGS,
): ReadSettings {
  const problems: SettingsProblem[] = [];
  let settings = base;
  for (const [index, row] of rows.entries()) {
    const applied = applyRow(settings, row, ruleIds);
    if ('key' in applied) problems.push({ row: index + 1, ...applied });
    else settings = applied;
  }
  return { settings, problems };
}

type Refusal = Omit<SettingsProblem, 'row'>;

function applyRow(settings: Settings, row: SettingsRow, ruleIds: readonly string[]): Settings | Refusal {
  const refuse = (key: MessageKey, data: TemplateData = {}): Refusal => ({ key, data });
  const category = codeOf(row.category, SETTINGS_CATEGORIES, 'category');
  if (category === null) {
    return refuse('settings.problem.category', {
      value: row.category,
      choices: SETTINGS_CATEGORIES.join(', '),
    });
  }
  const items = SETTINGS_ITEMS.filter((known) => known.category === category);
  const names = items.map((known) => known.item);
  const name = codeOf(row.item, names, 'item');
  const found = items.find((known) => known.item === name);
  if (found === undefined) {
    return refuse('settings.problem.item', { category, value: row.item, choices: names.join(', ') });
  }
  const target = row.target.trim();
  if (category !== 'check' && target === '') return refuse('settings.problem.target', { category });
  if (category === 'rule' && !ruleIds.includes(target))
    return refuse('settings.problem.rule', { value: target });
  const value = valueOf(row.value, found);
  if (value === null) {
    const choices = found.values?.join(', ') ?? found.pattern ?? '';
    return refuse('settings.problem.value', { item: found.item, value: row.value, choices });
  }
  const note = row.note.trim();
  if (found.needsNote && note === '') return refuse('settings.problem.note', { item: found.item });
  return found.apply(settings, { ...row, target, value, note });
}

function valueOf(text: string, { values, pattern }: Item): string | null {
  if (values !== null) return codeOf(text, values, 'value');
  const folded = squeeze(text).toUpperCase();
  return new RegExp(`^(?:${pattern})$`).test(folded) ? folded : null;
}

/** Ways to write a code: itself and its words in either language; a programme by its name. */
export function spellingsOf(kind: 'category' | 'item' | 'value', code: string): readonly string[] {
  const key = `settings.${kind}.${code}`;
  const words = isMessageKey(key) ? SPEAKERS.map((t) => t(key)) : [];
  const programme = kind === 'value' ? PROGRAMMES.find((known) => known.code === code)?.name : undefined;
  return [...new Set([code, ...words, ...(programme === undefined ? [] : [programme])])];
}

const SPEAKERS = [translator('ja'), translator('en')];

/** The code that a text means: the code itself or its word in either language. */
function codeOf<T extends string>(
  text: string,
  codes: readonly T[],
  kind: 'category' | 'item' | 'value',
): T | null {
  const folded = squeeze(text).toLowerCase();
  const isIt = (code: T): boolean =>
    spellingsOf(kind, code).some((spelling) => squeeze(spelling).toLowerCase() === folded);
  return codes.find(isIt) ?? null;
}
