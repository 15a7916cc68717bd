import { DEFAULT_SETTINGS, type KeptAcceptance, type Settings } from '../engine/settings';
import { acceptanceOf } from './settings/acceptance-rows';
import { GRADING_ITEMS, GradingRows } from './settings/grading-rows';
import {
  codesOfItem,
  SETTINGS_CATEGORIES,
  SETTINGS_ITEMS,
  type SettingsCategory,
  type SettingsItem,
  TARGETS,
} from './settings/items';
import { PROGRAMME_ITEMS, PROGRAMME_VALUES, ProgrammeRows } from './settings/programme-rows';
import { type Refusal, refusal, type SettingsProblem, type SettingsRow, typed, words } from './settings/row';
import { codeOf } from './settings/words';

export type { SettingsProblem, SettingsRow } from './settings/row';

export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Settings from rows, on top of others; a later row wins over an earlier one. Categories, items and values are
 * understood as codes and as the words of either language. Rows that make a programme or a grading scheme are taken
 * up before those that choose one, wherever they stand. A row that is not understood changes nothing and is a
 * problem.
 *
 * @param ruleIds the rules there are, to tell a misspelt one
 */
export function settingsFromRows(
  rows: readonly SettingsRow[],
  ruleIds: readonly string[],
  base: Settings = DEFAULT_SETTINGS,
): ReadSettings {
  const reader = new RowsReader(ruleIds, base);
  rows.forEach((row, index) => reader.define(row, index));
  reader.finishDefinitions();
  rows.forEach((row, index) => reader.choose(row, index));
  // Who checks may stand below what that person accepted.
  rows.forEach((row, index) => reader.accept(row, index));
  return reader.result();
}

/** A row as codes where it is understood: what programs compare; rows that are not stay as they are. */
export function canonicalRow(row: SettingsRow): SettingsRow {
  const category = codeOf(row.category, SETTINGS_CATEGORIES, 'category');
  if (category === null) return row;
  const item = codeOf(row.item, itemNames(category), 'item');
  if (item === null) return { ...row, category };
  return {
    ...row,
    category,
    item,
    value: codeOf(row.value, valueCodes(category, item), 'value') ?? row.value,
  };
}

/** The codes that a value of an item can be, where they are a closed list or the built-in ones; else none. */
export function valueCodes(category: SettingsCategory, item: string): readonly string[] {
  if (category === 'programme') {
    return PROGRAMME_ITEMS.flatMap((known) => (known === item ? (PROGRAMME_VALUES[known] ?? []) : []));
  }
  const found = SETTINGS_ITEMS.find((known) => known.category === category && known.item === item);
  return found === undefined ? [] : codesOfItem(found);
}

/** The items of a category; those of acceptances are the rules. */
export function itemNames(category: SettingsCategory): readonly string[] {
  if (category === 'programme') return PROGRAMME_ITEMS;
  if (category === 'grading') return GRADING_ITEMS;
  return SETTINGS_ITEMS.filter((known) => known.category === category).map(({ item }) => item);
}

/** Categories whose rows together make something that other rows choose. */
const DEFINING: ReadonlySet<SettingsCategory> = new Set(['programme', 'grading']);

class RowsReader {
  readonly #problems: SettingsProblem[] = [];
  readonly #programmes: ProgrammeRows;
  readonly #schemes = new GradingRows();
  readonly #acceptances = new Map<string, KeptAcceptance>();
  #settings: Settings;

  constructor(
    private readonly ruleIds: readonly string[],
    private readonly base: Settings,
  ) {
    this.#settings = base;
    this.#programmes = new ProgrammeRows(base.programmes);
    for (const acceptance of base.acceptances) this.#acceptances.set(acceptance.fingerprint, acceptance);
  }

  /** Takes up a row that makes a programme or a grading scheme. */
  define(row: SettingsRow, index: number): void {
    const category = this.#categoryOf(row);
    if (category === 'programme') {
      const item = codeOf(row.item, PROGRAMME_ITEMS, 'item');
      this.#refuse(
        index,
        item === null ? noItem(row, category) : this.#programmes.add({ ...row, item }, item, index),
      );
    } else if (category === 'grading') {
      const item = codeOf(row.item, GRADING_ITEMS, 'item');
      this.#refuse(index, item === null ? noItem(row, category) : this.#schemes.add({ ...row, item }));
    }
  }

  /** Takes up a row that chooses a value, and says what is wrong with a row of no or no named category. */
  choose(row: SettingsRow, index: number): void {
    const category = codeOf(row.category, SETTINGS_CATEGORIES, 'category');
    if (category === null) {
      const data = { value: typed(row.category), choices: words('category', SETTINGS_CATEGORIES) };
      this.#refuse(index, refusal('category', 'category', data));
    } else if (TARGETS[category] === 'needed' && row.target.trim() === '') {
      this.#refuse(index, refusal('target', 'target', { category: words('category', [category]) }));
    } else if (!DEFINING.has(category) && category !== 'accepted') this.#apply(row, category, index);
  }

  accept(row: SettingsRow, index: number): void {
    if (this.#categoryOf(row) === 'accepted') this.#accept(row, index);
  }

  /** The category of a row that names what it has to name. */
  #categoryOf(row: SettingsRow): SettingsCategory | null {
    const category = codeOf(row.category, SETTINGS_CATEGORIES, 'category');
    return category !== null && TARGETS[category] === 'needed' && row.target.trim() === '' ? null : category;
  }

  finishDefinitions(): void {
    const { programmes, rateless } = this.#programmes.finish();
    for (const index of rateless) this.#refuse(index, refusal('programme-without-rate', 'target'));
    const schemes = this.#schemes.finish();
    const others = <T extends object>(all: readonly T[], own: readonly T[], id: (one: T) => string) =>
      all.filter((one) => !own.some((each) => id(each) === id(one)));
    this.#settings = {
      ...this.#settings,
      programmes: [...others(this.base.programmes, programmes, ({ code }) => code), ...programmes],
      gradingSchemes: [...others(this.base.gradingSchemes, schemes, ({ id }) => id), ...schemes],
    };
  }

  result(): ReadSettings {
    const problems = [...this.#problems].sort((a, b) => a.row - b.row);
    return { settings: { ...this.#settings, acceptances: [...this.#acceptances.values()] }, problems };
  }

  #apply(row: SettingsRow, category: SettingsCategory, index: number): void {
    const name = codeOf(row.item, itemNames(category), 'item');
    const found = SETTINGS_ITEMS.find((known) => known.category === category && known.item === name);
    if (found === undefined) return this.#refuse(index, noItem(row, category));
    const target = row.target.trim();
    if (category === 'rule' && !this.ruleIds.includes(target))
      return this.#refuse(index, refusal('rule', 'target', { value: typed(target) }));
    const value = found.values === null ? row.value : codeOf(row.value, found.values, 'value');
    const note = row.note.trim();
    const applied = value === null ? null : found.apply(this.#settings, { ...row, target, value, note });
    if (applied === null) return this.#refuse(index, noValue(row, found));
    if (found.needsNote && note === '')
      return this.#refuse(index, refusal('note', 'note', { item: words('item', [found.item]) }));
    this.#settings = applied;
  }

  #accept(row: SettingsRow, index: number): void {
    const ruleId = codeOf(row.item, this.ruleIds, 'item') ?? row.item.trim();
    const made = acceptanceOf(row, ruleId, this.#settings.person);
    if ('code' in made) this.#refuse(index, made);
    else this.#acceptances.set(made.fingerprint, made);
  }

  #refuse(index: number, refused: Refusal | null): void {
    if (refused === null) return;
    this.#problems.push({ ...refused, row: index + 1, key: `warning.${refused.code}` });
  }
}

function noItem(row: SettingsRow, category: SettingsCategory): Refusal {
  return refusal('item', 'item', {
    category: words('category', [category]),
    value: typed(row.item),
    choices: words('item', itemNames(category)),
  });
}

function noValue(row: SettingsRow, found: SettingsItem): Refusal {
  const { item, examples } = found;
  return refusal('value', 'value', {
    item: words('item', [item]),
    value: typed(row.value),
    choices: words('value', examples),
  });
}
