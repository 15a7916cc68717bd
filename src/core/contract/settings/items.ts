import type { Settings } from '../../engine/settings';
import { findProgramme } from '../../programmes/find-programme';
import { findScheme } from '../../programmes/find-scheme';
import { PROGRAMMES } from '../../programmes/programmes';
import { GRADING_SCHEMES } from '../../programmes/grading-schemes';
import { foldKey, squeeze } from '../../text/fold';
import { CORRECTED_ROLES } from '../codes';
import type { SettingsRow } from './row';
import { dayIn, fiscalYearIn, rateIn } from './values';
import { codeOf } from './words';

/** What a row is about. */
export const SETTINGS_CATEGORIES = [
  'check',
  'plan',
  'municipality',
  'indicator',
  'column',
  'rule',
  'programme',
  'grading',
  'accepted',
] as const;
export type SettingsCategory = (typeof SETTINGS_CATEGORIES)[number];

/** Whether a category's rows name someone or something in `target`. */
export const TARGETS: Readonly<Record<SettingsCategory, 'none' | 'optional' | 'needed'>> = {
  check: 'none',
  plan: 'optional',
  municipality: 'needed',
  indicator: 'needed',
  column: 'needed',
  rule: 'needed',
  programme: 'needed',
  grading: 'needed',
  accepted: 'needed',
};

/** A setting that a row can make by itself. */
export interface SettingsItem {
  readonly category: SettingsCategory;
  readonly item: string;
  /** Closed list of values, or null where `pattern` or `apply` decides. */
  readonly values: readonly string[] | null;
  /** Regular expression that the whole value matches, for the schema. */
  readonly pattern: string | null;
  /** Values to offer to people who have to choose another. */
  readonly examples: readonly string[];
  readonly needsNote: boolean;
  /** The settings with the value taken up; null where there is no such value. */
  readonly apply: (settings: Settings, row: SettingsRow) => Settings | null;
}

const item = (
  category: SettingsCategory,
  name: string,
  values: readonly string[],
  apply: SettingsItem['apply'],
  needsNote = false,
): SettingsItem => ({
  category,
  item: name,
  values,
  pattern: null,
  examples: values,
  needsNote,
  apply,
});

/** An item whose values are no closed list. */
const free = (
  category: SettingsCategory,
  name: string,
  examples: readonly string[],
  apply: SettingsItem['apply'],
  pattern: string | null = null,
): SettingsItem => ({ category, item: name, values: null, pattern, examples, needsNote: false, apply });

const withEntry = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
  value: T,
): Readonly<Record<string, T>> => ({ ...record, [name]: value });

/** The settings with a part made from a value; null where the value says nothing. */
function withPart<T>(
  settings: Settings,
  value: T | null,
  part: (value: T) => Partial<Settings>,
): Settings | null {
  return value === null ? null : { ...settings, ...part(value) };
}

/** Every setting that one row makes: the one list that the reader, the sheet and the schema are made from. */
export const SETTINGS_ITEMS: readonly SettingsItem[] = [
  free('check', 'as-of', ['2026-04-01'], (settings, { value }) =>
    withPart(settings, dayIn(value), (asOf) => ({ asOf })),
  ),
  item('check', 'preset', ['default', 'strict'], (settings, { value }) => ({
    ...settings,
    preset: value === 'strict' ? 'strict' : 'default',
  })),
  free(
    'check',
    'programme',
    PROGRAMMES.map(({ name }) => name),
    (settings, { value }) =>
      withPart(settings, findProgramme(value, settings.programmes), ({ code }) => ({ programme: code })),
  ),
  free('check', 'rate', ['1/2', '2/3'], (settings, { value }) =>
    withPart(settings, rateIn(value), (rate) => ({ rate })),
  ),
  item('check', 'printed-as', ['exact', 'cut-off', 'rounded', 'by-table'], (settings, { value }) => ({
    ...settings,
    printedAs: value === 'exact' || value === 'cut-off' || value === 'rounded' ? value : null,
  })),
  free(
    'check',
    'actual-due-months',
    ['4'],
    (settings, { value }) => withPart(settings, monthsIn(value), (actualDueMonths) => ({ actualDueMonths })),
    '[0-9]|1[0-9]|2[0-4]',
  ),
  free(
    'check',
    'grading',
    GRADING_SCHEMES.map(({ id }) => id),
    (settings, { value }) =>
      withPart(settings, schemeIdIn(value, settings), (gradingScheme) => ({ gradingScheme })),
  ),
  item('check', 'settlement', ['lesser', 'decided-ratio'], (settings, { value }) => ({
    ...settings,
    settlement: value === 'decided-ratio' ? 'decided-ratio' : 'lesser',
  })),
  free('check', 'person', [], (settings, { value }) => ({ ...settings, person: value.trim() })),
  free('plan', 'first-year', ['2016'], (settings, { target, value }) =>
    withPart(settings, fiscalYearIn(value), (year) => ({
      firstYears: withEntry(settings.firstYears, foldKey(target), year),
    })),
  ),
  free('plan', 'document-date', ['2019-03-31'], (settings, { target, value }) =>
    withPart(settings, dayIn(value), (day) => ({
      documentDates: withEntry(settings.documentDates, foldKey(target), day),
    })),
  ),
  item(
    'municipality',
    'kind',
    ['prefecture', 'core-city', 'municipality'],
    (settings, { target, value }) => ({
      ...settings,
      municipalityKinds: withEntry(
        settings.municipalityKinds,
        target,
        value === 'prefecture' || value === 'core-city' ? value : 'municipality',
      ),
    }),
  ),
  item('indicator', 'basis', ['level', 'increment'], (settings, { target, value }) => ({
    ...settings,
    basis: withEntry(settings.basis, foldKey(target), value === 'level' ? 'level' : 'increment'),
  })),
  item('indicator', 'direction', ['increase', 'decrease', 'maintain'], (settings, { target, value }) => ({
    ...settings,
    direction: withEntry(
      settings.direction,
      foldKey(target),
      value === 'increase' || value === 'decrease' ? value : 'maintain',
    ),
  })),
  free('indicator', 'due-month', ['7'], (settings, { target, value }) =>
    withPart(settings, monthsToMonth(value), (months) => ({
      indicatorDueMonths: withEntry(settings.indicatorDueMonths, foldKey(target), months),
    })),
  ),
  item('column', 'role', CORRECTED_ROLES, (settings, { target, value }) =>
    withPart(settings, CORRECTED_ROLES.find((role) => role === value) ?? null, (role) => ({
      columnRoles: withEntry(settings.columnRoles, target, role),
    })),
  ),
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

/** Codes that a value of an item can be put in words for, the users' own aside. */
export function codesOfItem({ item: name, values }: SettingsItem): readonly string[] {
  if (values !== null) return values;
  if (name === 'programme') return PROGRAMMES.map(({ code }) => code);
  return name === 'grading' ? GRADING_SCHEMES.map(({ id }) => id) : [];
}

function monthsIn(text: string): number | null {
  const folded = squeeze(text);
  return /^(?:[0-9]|1[0-9]|2[0-4])$/.test(folded) ? Number(folded) : null;
}

/** Months from the end of a fiscal year to a month after it: `7`, `7月` → 4. */
function monthsToMonth(text: string): number | null {
  const month = /^(1[0-2]|[1-9])月?$/.exec(squeeze(text))?.[1];
  return month === undefined ? null : ((Number(month) + 8) % 12) + 1;
}

function schemeIdIn(text: string, settings: Settings): string | null {
  const own = findScheme(text, settings.gradingSchemes);
  return (
    own?.id ??
    codeOf(
      text,
      GRADING_SCHEMES.map(({ id }) => id),
      'value',
    )
  );
}
