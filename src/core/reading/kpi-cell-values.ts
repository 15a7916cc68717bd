import { findPeriods, parsePeriod, periodInHeader } from '../calendar/parse-period';
import type { Period } from '../calendar/period';
import type { CellReading } from '../quantity/quantity';
import { readFigureText } from '../quantity/read-cell';
import { foldWidth, squeeze } from '../text/fold';

/** A figure with the year that stands beside it in the same cell. */
export interface CellValuePart {
  readonly reading: CellReading;
  readonly period: Period | null;
}

/** What a cell of several words says: a target, with the baseline that it starts from. */
export interface CellValues {
  readonly baseline: CellValuePart | null;
  readonly value: CellValuePart;
}

const LONGEST = 60;
const LONGEST_LIST = 200;
const ARROW = /\s*(?:→|⇒|⇨|➡|➔|->|=>)\s*/;
const FROM_TO = /から/;
const LEAD =
  /^[\s:：、,・]*(?:[(（[［]?(?:現状値?|現在|基準値?|当初値?|従前値?|目標値?|目標|実績値?|実績)[)）\]］]?)?[\s:：、,]*(?:まで(?:に(?:は)?)?|までには|時点(?:で|の)?|には|に|で|は|の|末に|中に)?[\s:：、,]*/;
const TAIL =
  /(?:へ|に|を|まで)?(?:と?する|増加|減少|増やす|減らす|向上|引き?上げる?|引き?下げる?|拡大|縮小|達成|目指す|を目指す)?[。]?$/;

/**
 * The figures of a cell that is not one figure: `平成31年度まで10人`, `H26:19件→H31:14件`, `54.2%から70.2%に`.
 * Null where words remain.
 */
export function valuesInCell(text: string): CellValues | null {
  if (text.length > LONGEST) return null;
  const folded = foldWidth(text);
  for (const joint of [ARROW, FROM_TO]) {
    const halves = folded.split(joint);
    if (halves.length !== 2) continue;
    const [before = '', after = ''] = halves;
    const value = partOf(after);
    const baseline = partOf(before);
    if (value === null || baseline === null) return null;
    return { baseline: withUnitOf(baseline, value), value };
  }
  const value = partOf(folded);
  return value === null || value.period === null ? null : { baseline: null, value };
}

const SEPARATOR = /[\s、，,・／/;；。]+$/;

/**
 * The figures of a cell that lists years: `平成29年度 10人、平成30年度 20人`, one a line or after each other. Null unless every
 * part is a year with one figure and the years rise.
 */
export function datedValuesInCell(text: string): readonly CellValuePart[] | null {
  const found = text.length > LONGEST_LIST ? [] : findPeriods(text);
  if (
    found.length < 2 ||
    !/^[\s:：・]*(?:目標値?|実績値?)?[はが:：\s]*$/.test(text.slice(0, found[0]?.start))
  )
    return null;
  const parts = found.map(({ period, end }, i) => {
    const words = text.slice(end, found[i + 1]?.start ?? text.length).replace(SEPARATOR, '');
    const reading = readFigureText(
      foldWidth(words)
        .replace(LEAD, '')
        .replace(/^[(（](.*)[)）]$/, '$1')
        .replace(TAIL, ''),
    );
    return reading.kind === 'figure' ? { reading, period } : null;
  });
  const known = parts.filter((part) => part !== null);
  const rising = known.every(
    ({ period }, i) => i === 0 || (period.fiscalYear ?? 0) > (known[i - 1]?.period.fiscalYear ?? 0),
  );
  return known.length === parts.length && rising ? known : null;
}

/** The year in a figure's bracket: `2人（H26）`. */
export function periodOfNote(reading: CellReading): Period | null {
  if (reading.kind !== 'figure' || reading.note === null) return null;
  return parsePeriod(reading.note.replace(/(?:現在|時点|実績|目標|値)$/, ''));
}

function partOf(text: string): CellValuePart | null {
  const own = readFigureText(text);
  if (own.kind === 'figure') return { reading: own, period: periodOfNote(own) };
  const found = periodInHeader(text);
  const rest = (found?.rest ?? text).replace(LEAD, '').replace(/^[(（](.*)[)）]$/, '$1');
  for (const words of [rest, rest.replace(TAIL, '')]) {
    const reading = readFigureText(words);
    if (reading.kind === 'figure') return { reading, period: found?.period ?? periodOfNote(reading) };
  }
  return null;
}

/** 19→14件: the unit is said once. */
function withUnitOf(part: CellValuePart, other: CellValuePart): CellValuePart {
  const { reading } = part;
  if (reading.kind !== 'figure' || reading.quantity.unit !== null || other.reading.kind !== 'figure')
    return part;
  const { unit } = other.reading.quantity;
  return { ...part, reading: { ...reading, quantity: { ...reading.quantity, unit } } };
}

const LABEL_THEN_FIGURE = /^(.*[^\s0-9０-９])[\s:：]+(\S+)$/;
const LABEL_AND_FIGURE = /^([^0-9０-９]{2,}?)[:：]?([0-9０-９][0-9０-９,，.．]*\s?[^\s0-9０-９]{0,5})$/;

/** `助成件数 1件`: an indicator's name with its figure, or null. A figure without a unit needs a space or colon before. */
export function labelWithFigure(
  text: string,
): { readonly label: string; readonly figure: CellReading } | null {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length > LONGEST) return null;
  const spaced = LABEL_THEN_FIGURE.exec(folded);
  const match = spaced ?? LABEL_AND_FIGURE.exec(folded);
  if (match === null) return null;
  const [, label = '', words = ''] = match;
  const figure = readFigureText(words);
  if (figure.kind !== 'figure' || (spaced === null && figure.quantity.unit === null)) return null;
  return { label: label.trim(), figure };
}

/** The figure of a cell that repeats its row's label before it: `助成件数 1件` in the row 助成件数. */
export function figureAfterLabel(text: string, label: string): CellReading | null {
  const found = labelWithFigure(text);
  if (found === null) return null;
  const [printed, own] = [squeeze(found.label), squeeze(label)];
  return own.includes(printed) || printed.includes(own) ? found.figure : null;
}
