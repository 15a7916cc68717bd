import { squeeze } from '../text/fold';
import { Decimal } from './decimal';
import type { Bound, Unit } from './quantity';
import { findUnit } from './unit-lookup';

/** What one section of a number format does to a number. */
export interface FormatSection {
  readonly kind: 'general' | 'number' | 'date' | 'fraction' | 'text';
  /** Digits the format always shows after the point; null where the number decides (General, `0.##`). */
  readonly decimals: number | null;
  /** The stored number times this is the number shown: 100 for `%`, 0.001 for a scaling comma; null for 1. */
  readonly scale: Decimal | null;
  /** The unit that stands in the format: `#,##0"人"`, `0%`, `[$¥-411]#,##0`. */
  readonly unit: Unit | null;
  /** `0"人以上"`. */
  readonly bound: Bound | null;
  /** Text around the digits that makes the number a year or an ordinal: `"平成"0"年度"`, `"第"0"回"`. */
  readonly words: { readonly before: string; readonly after: string } | null;
  /** A date of month and day only, which is what Excel makes of a typed 1/2. */
  readonly monthDay: boolean;
  /** Digits of the largest denominator of a fraction format. */
  readonly denominatorDigits: number;
}

interface Condition {
  readonly operator: string;
  readonly limit: number;
}

interface Section extends FormatSection {
  readonly condition: Condition | null;
}

const GENERAL: Section = {
  kind: 'general',
  decimals: null,
  scale: null,
  unit: null,
  bound: null,
  words: null,
  monthDay: false,
  denominatorDigits: 0,
  condition: null,
};

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;

interface Tokens {
  /** Placeholders and date letters, literals taken out. */
  readonly code: string;
  /** Literal text before and after the first digit. */
  readonly before: string;
  readonly after: string;
  readonly condition: Condition | null;
  readonly elapsed: boolean;
}

const TOKEN =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>[\s\S]?)|[_*][\s\S]?|\[(?<bracket>[^\]]*)\]?|(?<general>General|G\/標準)|(?<code>[0-9#?.,%/eEgGyYmMdDhHsSaAbBpP@+-])|(?<other>[\s\S])/gu;

/** Takes quotes, escapes, padding and square brackets out of a section. */
function tokenize(section: string): Tokens {
  let code = '';
  let before = '';
  let after = '';
  let condition: Condition | null = null;
  let elapsed = false;
  let digits = false;
  for (const match of section.matchAll(TOKEN)) {
    const { quoted, escaped, bracket, general, code: placeholder, other } = match.groups ?? {};
    let literal = quoted ?? escaped ?? other ?? '';
    if (placeholder !== undefined || general !== undefined) code += placeholder ?? '#';
    if (general !== undefined || (placeholder !== undefined && /[0#?]/.test(placeholder))) digits = true;
    if (bracket !== undefined) {
      const test = CONDITION.exec(bracket);
      if (test !== null) condition = { operator: test[1] ?? '', limit: Number(test[2]) };
      else if (ELAPSED.test(bracket)) elapsed = true;
      else if (bracket.startsWith('$')) literal = bracket.slice(1).split('-')[0] ?? '';
    }
    if (digits) after += literal;
    else before += literal;
  }
  return { code, before, after, condition, elapsed };
}

const YEN = /[¥￥\\]|JPY/;
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/以上$/, 'at-least'],
  [/(?:以下|以内)$/, 'at-most'],
  [/未満$/, 'less-than'],
  [/超$/, 'more-than'],
];
const YEAR_BEFORE = /(?:明治|大正|昭和|平成|令和|[MTSHR]|第)$/;
const YEAR_AFTER = /^(?:年度|年目|月|期|[./])/;

type Literals = Pick<FormatSection, 'unit' | 'bound' | 'words'>;

/** What the literal text of a format says of its number. */
function literalsOf(tokens: Tokens): Literals {
  const before = squeeze(tokens.before).replace(/[-()△▲+:]/g, '');
  const after = squeeze(tokens.after).replace(/[-()△▲+:]/g, '');
  if (YEAR_BEFORE.test(before) || YEAR_AFTER.test(after)) {
    return { unit: null, bound: null, words: { before: tokens.before.trim(), after: tokens.after.trim() } };
  }
  const bound = BOUNDS.find(([pattern]) => pattern.test(after));
  const spelling = bound === undefined ? after : after.replace(bound[0], '');
  const yen = YEN.test(before) || YEN.test(after);
  const unit = findUnit(spelling) ?? (yen ? findUnit(after.replace(YEN, '') || '円') : null);
  return { unit, bound: bound?.[1] ?? null, words: null };
}

const PERCENT = findUnit('%');

function analyseSection(section: string): Section {
  const tokens = tokenize(section);
  const { code, condition } = tokens;
  const exponent = /[0#?][eE][+-]?[0#?]/.test(code);
  if (tokens.elapsed || (!exponent && /[ymdhsgebaYMDHSGEBA]/.test(code))) {
    const letters = code.toLowerCase().replace(/am\/pm|a\/p/g, 'h');
    const monthDay = /m/.test(letters) && /d/.test(letters) && !/[yghsbe]/.test(letters) && !tokens.elapsed;
    return { ...GENERAL, kind: 'date', monthDay, condition };
  }
  if (code.includes('@')) return { ...GENERAL, kind: 'text', condition };
  const slash = /[0#?]\/([0#?]+|[0-9]+)/.exec(code);
  if (slash !== null) {
    return { ...GENERAL, kind: 'fraction', denominatorDigits: (slash[1] ?? '?').length, condition };
  }
  const general = /General|G\/標準/.test(section);
  const digits = code.replace(/[^0#?.,%]/g, '');
  if (general || exponent || !/[0#?]/.test(digits)) return { ...GENERAL, ...literalsOf(tokens), condition };
  const [, fraction = ''] = digits.replace(/[,%]/g, '').split('.');
  const commas = /[0#?.](,+)$/.exec(digits.replaceAll('%', ''))?.[1]?.length ?? 0;
  const percents = digits.split('%').length - 1;
  const shift = percents * 2 - commas * 3;
  return {
    ...GENERAL,
    ...literalsOf(tokens),
    ...(percents === 1 ? { unit: PERCENT } : {}),
    kind: 'number',
    decimals: /[#?]/.test(fraction) ? null : fraction.length,
    scale: shift === 0 ? null : new Decimal(10).pow(shift),
    condition,
  };
}

function splitSections(code: string): string[] {
  const sections: string[] = [];
  let start = 0;
  let quoted = false;
  let bracket = false;
  for (let index = 0; index < code.length; index += 1) {
    const mark = code.charAt(index);
    if (quoted) quoted = mark !== '"';
    else if (mark === '"') quoted = true;
    else if (mark === '\\' || mark === '!') index += 1;
    else if (mark === '[') bracket = true;
    else if (mark === ']') bracket = false;
    else if (mark === ';' && !bracket) {
      sections.push(code.slice(start, index));
      start = index + 1;
    }
  }
  sections.push(code.slice(start));
  return sections;
}

const analysed = new Map<string, readonly Section[]>();
const MAX_ANALYSED = 2_000;

function sectionsOf(code: string): readonly Section[] {
  const cached = analysed.get(code);
  if (cached !== undefined) return cached;
  const sections = code.length > 500 ? [GENERAL] : splitSections(code).map(analyseSection);
  if (analysed.size < MAX_ANALYSED) analysed.set(code, sections);
  return sections;
}

function holds(condition: Condition, value: number): boolean {
  switch (condition.operator) {
    case '<':
      return value < condition.limit;
    case '<=':
      return value <= condition.limit;
    case '>':
      return value > condition.limit;
    case '>=':
      return value >= condition.limit;
    case '<>':
      return value !== condition.limit;
    default:
      return value === condition.limit;
  }
}

/**
 * The section of a number format that shows this number (positive; negative; zero; or by conditions such as
 * `[>=1000]`). Analysed once a code.
 */
export function formatSection(code: string, value: number): FormatSection {
  const sections = sectionsOf(code);
  const first = sections[0] ?? GENERAL;
  if (sections.length === 1) return first;
  if (sections.some((section) => section.condition !== null)) {
    const numeric = sections.filter((section) => section.kind !== 'text');
    return (
      numeric.find((section) => section.condition !== null && holds(section.condition, value)) ??
      numeric.find((section) => section.condition === null) ??
      first
    );
  }
  const chosen = value < 0 ? sections[1] : value === 0 ? sections[2] : first;
  // An empty section or one with a dash alone hides the number; its unit and digits are those of the first.
  return chosen === undefined || (chosen.kind !== 'number' && chosen.kind !== 'date') ? first : chosen;
}

/**
 * The unit that stands in a number format, or null: 人 of `#,##0"人"`, % of `0.0%`, 円 of `[$¥-411]#,##0`.
 * Under `%` and scaling commas the number shown is not the number stored: see {@link storedScale}.
 */
export function unitOfNumberFormat(code: string): Unit | null {
  return (sectionsOf(code)[0] ?? GENERAL).unit;
}

/**
 * What a stored number is multiplied by to give the number shown (and the `value` that {@link readCell}
 * returns): 100 for `0%`, 0.001 for `#,##0,`, 1 for others.
 *
 * @param value the stored number, where sections of the format may scale differently
 */
export function storedScale(code: string, value = 1): Decimal {
  return formatSection(code, value).scale ?? new Decimal(1);
}

/** Whether numbers under this format are shown as dates or times. */
export function isDateFormat(code: string): boolean {
  return (sectionsOf(code)[0] ?? GENERAL).kind === 'date';
}

/** Whether the format shows month and day only (`m/d`, `m"月"d"日"`, `d-mmm`): what Excel makes of a typed 1/2. */
export function isMonthDayFormat(code: string): boolean {
  return (sectionsOf(code)[0] ?? GENERAL).monthDay;
}
