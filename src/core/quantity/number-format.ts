import { squeeze } from '../text/fold';
import { Decimal } from './decimal';
import type { Unit } from './quantity';
import { findUnit } from './unit-lookup';

/** What one section of a number format does to a number. */
export interface FormatSection {
  readonly kind: 'general' | 'number' | 'date' | 'fraction' | 'text';
  /** Digits the format always shows after the point; null where the number decides (General, `0.##`). */
  readonly decimals: number | null;
  /** Power of ten between the stored and the shown number: +2 for `%`, −3 for each scaling comma. */
  readonly shift: number;
  /** The unit that stands in the format: `#,##0"人"`, `0%`, `[$¥-411]#,##0`. */
  readonly unit: Unit | null;
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
  shift: 0,
  unit: null,
  monthDay: false,
  denominatorDigits: 0,
  condition: null,
};

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;

interface Tokens {
  /** Placeholders and date letters, literals taken out. */
  readonly code: string;
  readonly literal: string;
  readonly condition: Condition | null;
  readonly elapsed: boolean;
}

/** Takes quotes, escapes, padding and square brackets out of a section. */
function tokenize(section: string): Tokens {
  let code = '';
  let literal = '';
  let condition: Condition | null = null;
  let elapsed = false;
  for (let index = 0; index < section.length; index += 1) {
    const mark = section.charAt(index);
    if (mark === '"') {
      const close = section.indexOf('"', index + 1);
      const end = close === -1 ? section.length : close;
      literal += section.slice(index + 1, end);
      index = end;
    } else if (mark === '\\' || mark === '!') {
      literal += section.charAt(index + 1);
      index += 1;
    } else if (mark === '_' || mark === '*') {
      index += 1;
    } else if (mark === '[') {
      const close = section.indexOf(']', index);
      const end = close === -1 ? section.length : close;
      const inside = section.slice(index + 1, end);
      const test = CONDITION.exec(inside);
      if (test !== null) condition = { operator: test[1] ?? '', limit: Number(test[2]) };
      else if (inside.startsWith('$')) literal += inside.slice(1).split('-')[0] ?? '';
      else if (ELAPSED.test(inside)) elapsed = true;
      index = end;
    } else if (/[0-9#?.,%/eEgGyYmMdDhHsSaAbBpP@+-]/.test(mark)) code += mark;
    else literal += mark;
  }
  return { code, literal, condition, elapsed };
}

const YEN = /[¥￥\\]|JPY/;

function unitOfLiteral(literal: string): Unit | null {
  const text = squeeze(literal).replace(/[-()△▲+:]/g, '');
  if (text === '') return null;
  return findUnit(text) ?? (YEN.test(text) ? findUnit(text.replace(YEN, '') || '円') : null);
}

function analyseSection(section: string): Section {
  const { code, literal, condition, elapsed } = tokenize(section);
  if (/^general$/i.test(code.replace(/[^a-z]/gi, '')) || /General|G\/標準/i.test(section)) {
    return { ...GENERAL, unit: unitOfLiteral(literal.replace(/(?:General|標準|nral|nl)/gi, '')), condition };
  }
  const exponent = /[0#?][eE][+-]?[0#?]/.test(code);
  if (elapsed || (!exponent && /[ymdhsgebaYMDHSGEBA]/.test(code.replace(/am\/pm|a\/p/gi, 'h')))) {
    const letters = code.toLowerCase();
    const monthDay = /m/.test(letters) && /d/.test(letters) && !/[yghsbe]/.test(letters) && !elapsed;
    return { ...GENERAL, kind: 'date', monthDay, condition };
  }
  if (code.includes('@')) return { ...GENERAL, kind: 'text', condition };
  const digits = code.replace(/[^0#?.,/%]/g, '');
  const slash = /[0#?]\/([0#?]+|[0-9]+)/.exec(code);
  if (slash !== null) {
    return { ...GENERAL, kind: 'fraction', denominatorDigits: (slash[1] ?? '?').length, condition };
  }
  if (!/[0#?]/.test(digits)) return { ...GENERAL, condition, unit: unitOfLiteral(literal) };
  if (exponent) return { ...GENERAL, kind: 'number', condition, unit: unitOfLiteral(literal) };
  const [, fraction = ''] = digits.replace(/[,%]/g, '').split('.');
  const commas = /[0#?.](,+)(?:[^0#?]*)$/.exec(digits.replaceAll('%', ''))?.[1]?.length ?? 0;
  const percents = code.split('%').length - 1;
  return {
    kind: 'number',
    decimals: /[#?]/.test(fraction) ? null : fraction.length,
    shift: percents * 2 - commas * 3,
    unit: percents === 1 ? (findUnit(`%${squeeze(literal)}`) ?? findUnit('%')) : unitOfLiteral(literal),
    monthDay: false,
    denominatorDigits: 0,
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
 */
export function storedScale(code: string): Decimal {
  return new Decimal(10).pow((sectionsOf(code)[0] ?? GENERAL).shift);
}

/** Whether numbers under this format are shown as dates or times. */
export function isDateFormat(code: string): boolean {
  return (sectionsOf(code)[0] ?? GENERAL).kind === 'date';
}

/** Whether the format shows month and day only (`m/d`, `m"月"d"日"`, `d-mmm`): what Excel makes of a typed 1/2. */
export function isMonthDayFormat(code: string): boolean {
  return (sectionsOf(code)[0] ?? GENERAL).monthDay;
}
