import { squeeze } from '../text/fold';
import { TextCache } from '../text/text-cache';
import { Decimal } from './decimal';
import { BOUND_AFTER } from './figure-affixes';
import type { Bound, Unit } from './quantity';
import { findUnit } from './unit-lookup';

/** What one section of a number format does to a number. */
export interface FormatSection {
  /** Hidden: no digit is shown (`"-"`, an empty section), or text alone (`@`). */
  readonly kind: 'number' | 'date' | 'hidden';
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
  /** Digits of the largest denominator of a fraction format; 0 where the format is none. */
  readonly denominatorDigits: number;
}

/** The numbers that a section shows: `[>=1000]`, or by its place those above, below and at zero. */
interface Condition {
  /** Any of `<`, `>` and `=`, of which one must hold. */
  readonly operator: string;
  readonly limit: number;
}

interface Section extends FormatSection {
  readonly condition: Condition | null;
}

const GENERAL: FormatSection = {
  kind: 'number',
  decimals: null,
  scale: null,
  unit: null,
  bound: null,
  words: null,
  denominatorDigits: 0,
};

interface Tokens {
  /** Placeholders and date letters, literals taken out. */
  readonly code: string;
  /** Literal text before and after the first digit. */
  readonly before: string;
  readonly after: string;
  readonly condition: Condition | null;
}

/** Quotes, escapes, padding, square brackets, General, placeholders with date letters, and what stands for itself. */
const TOKEN =
  /"(?<quoted>[^"]*)"|[\\!](?<escaped>.)|[_*].|\[(?<operator>[<>=]+)(?<limit>-?[0-9.]+)\]|\[(?<elapsed>[hms]+)\]|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|(?<general>General|G\/標準)|(?<placeholder>[0-9#?.,%/egymdhsa+-])|(?<other>.)/gisu;

function tokenize(section: string): Tokens {
  let code = '';
  let before = '';
  let after = '';
  let condition: Condition | null = null;
  for (const { groups = {} } of section.matchAll(TOKEN)) {
    const { quoted, escaped, operator, limit, elapsed, currency, general, placeholder, other } = groups;
    if (operator !== undefined) condition = { operator, limit: Number(limit) };
    // General shows the digits that the number has.
    code += placeholder ?? elapsed ?? (general === undefined ? '' : '#.#');
    const literal = quoted ?? escaped ?? currency ?? other ?? '';
    if (/[0#?]/.test(code)) after += literal;
    else before += literal;
  }
  return { code, before, after, condition };
}

const YEN = /[¥￥\\]|JPY/;
const YEAR_BEFORE = /(?:明治|大正|昭和|平成|令和|[MTSHR]|第)$/;
const YEAR_AFTER = /^(?:年度|年目|月|期|[./]$)/;

type Literals = Pick<FormatSection, 'unit' | 'bound' | 'words'>;

/** What the literal text of a format says of its number. */
function literalsOf({ before, after }: Tokens): Literals {
  const behind = squeeze(after).replace(/[-()]/g, '');
  if (YEAR_BEFORE.test(squeeze(before)) || YEAR_AFTER.test(behind)) {
    return { unit: null, bound: null, words: { before, after } };
  }
  const [pattern = '', bound = null] = BOUND_AFTER.find(([each]) => each.test(behind)) ?? [];
  const spelling = behind.replace(pattern, '');
  const yen = YEN.test(before + after) ? findUnit(`${spelling.replace(YEN, '')}円`) : null;
  return { unit: findUnit(spelling) ?? yen, bound, words: null };
}

const PERCENT = findUnit('%');

function analyseSection(section: string): Section {
  const tokens = tokenize(section);
  const { condition } = tokens;
  // Powers of ten show no digit that is always there.
  const code = tokens.code.replace(/.*[0#?]E[+-].*/i, '#.#');
  if (/[egymdhsa]/i.test(code)) return { ...GENERAL, kind: 'date', condition };
  if (!/[0#?]/.test(code)) return { ...GENERAL, kind: 'hidden', condition };
  const denominator = /(?<=[0#?]\/)[0-9#?]+/.exec(code);
  if (denominator !== null) return { ...GENERAL, denominatorDigits: denominator[0].length, condition };
  const percent = code.includes('%');
  const digits = code.replace(/[^0#?.,]/g, '');
  // Commas behind the last digit of the whole part or of all divide by a thousand; others group.
  const scaling = digits.length - digits.replace(/,+(?=\.|$)/, '').length;
  const shift = (percent ? 2 : 0) - scaling * 3;
  const [, fraction = ''] = digits.replaceAll(',', '').split('.');
  const literals = literalsOf(tokens);
  return {
    ...GENERAL,
    ...literals,
    unit: percent ? PERCENT : literals.unit,
    decimals: /[#?]/.test(fraction) ? null : fraction.length,
    scale: shift === 0 ? null : new Decimal(10).pow(shift),
    condition,
  };
}

function splitSections(code: string): readonly string[] {
  const sections: string[] = [];
  let section = '';
  for (const [token] of code.matchAll(TOKEN)) {
    if (token === ';') {
      sections.push(section);
      section = '';
    } else section += token;
  }
  return [...sections, section];
}

/** What the sections of a format without conditions stand for, by their places. */
const BY_SIGN = ['>', '<', '='].map((operator) => ({ operator, limit: 0 }));

/** A workbook has a few dozen formats for thousands of cells. */
const analysed = new TextCache<readonly Section[]>(2_000, 500);

/** The sections that show a number. */
function sectionsOf(code: string): readonly Section[] {
  const cached = analysed.get(code);
  if (cached !== undefined) return cached;
  const all = splitSections(code).map(analyseSection);
  const conditional = all.some(({ condition }) => condition !== null);
  const sections = (
    conditional || all.length === 1
      ? all
      : all.map((section, place) => ({ ...section, condition: BY_SIGN[place] ?? null }))
  ).filter(({ kind }) => kind !== 'hidden');
  analysed.set(code, sections);
  return sections;
}

function holds({ operator, limit }: Condition, value: number): boolean {
  return (
    (operator.includes('<') && value < limit) ||
    (operator.includes('>') && value > limit) ||
    (operator.includes('=') && value === limit)
  );
}

/**
 * The section of a number format that shows this number (positive; negative; zero; or by conditions such as
 * `[>=1000]`). Where that section hides the number, its unit and digits are those of the first one that shows any.
 */
export function formatSection(code: string, value: number): FormatSection {
  const sections = sectionsOf(code);
  const chosen = sections.find(({ condition }) => condition === null || holds(condition, value));
  return chosen ?? sections[0] ?? GENERAL;
}

/**
 * What a stored number is multiplied by to give the number shown (and the `value` that `readCell`
 * returns): 100 for `0%`, 0.001 for `#,##0,`, 1 for others.
 *
 * @param value the stored number, where sections of the format may scale differently
 */
export function storedScale(code: string, value = 1): Decimal {
  return formatSection(code, value).scale ?? new Decimal(1);
}

/** Whether numbers under this format are shown as dates or times. */
export function isDateFormat(code: string): boolean {
  return formatSection(code, 1).kind === 'date';
}
