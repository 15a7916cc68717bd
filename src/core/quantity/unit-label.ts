import { foldWidth, squeeze } from '../text/fold';
import type { Unit } from './quantity';
import { findUnit, unknownUnit } from './unit-lookup';

const BRACKETS = /[([（［〔【｛{<〈]\s*([^()[\]（）［］〔〕【】｛｝{}<>〈〉]{1,40}?)\s*[)\]）］〕】｝}>〉]/g;
/** A bracket or the word 単位, without which a label names no unit. */
const NAMES_UNIT = /[([（［〔【｛{<〈単]/;
const UNIT_WORD = /^(?:金額の|数値の)?単位(?:は|[:：])?\s*/;
const UNIT_ANYWHERE = /単位\s*(?:は|[:：])\s*([^()[\]（）［］〔〕【】。※]{1,40})/;
const SEPARATORS = /[、，,・;；&＆]|\s(?=\S)|及び|又は|または|と/;
/** Words that stand beside a unit in its bracket and say how it is counted. */
/** 千円 千円未満切捨て: the second is how the first is rounded. */
const BELOW_UNIT = /(?<=円\s*)(?:[1一]?[十百千万億]*円|表示単位|単位|小数点以下)?未満.*$/;
const ROUNDING = /端数|切り?捨て|四捨五入|未満|税[込抜]/;
const BESIDE = /^(?:延べ|のべ|延|累計|年間|単年|各年度?|総数|実数|税込|税抜|概算|計)(?!$)/;

interface LabelUnit {
  readonly unit: Unit;
  /** The bracket with its content, as printed. */
  readonly text: string;
}

/** The units that a list such as `千円、％` names; null where a piece of it is no unit. */
function unitsOfList(text: string): Unit[] | null {
  const whole = findUnit(text);
  if (whole !== null) return [whole];
  const units: Unit[] = [];
  let other = false;
  for (const piece of text.split(SEPARATORS)) {
    const word = piece.trim();
    if (word === '') continue;
    const unit = findUnit(word) ?? findUnit(word.replace(BESIDE, ''));
    if (unit !== null) units.push(unit);
    else if (/^(?:延べ|のべ|累計|年間|単年度?|税込|税抜|年度末|概算)$/.test(word)) other = true;
    else {
      const slashed = word.split('/').map((part) => findUnit(part));
      if (slashed.length < 2 || slashed.some((part) => part === null)) return null;
      for (const part of slashed) if (part !== null) units.push(part);
    }
  }
  return units.length > 0 || other ? units : null;
}

/**
 * The unit in a bracket of a label or header, with the bracket as printed, or null. The last bracket that
 * holds a unit counts. `(年)` and `(年間)` are no units here: headers
 * write them for a year column or a period; `(社)` before a name is a
 * company form and `(日)` after a day a weekday.
 *
 * @example unitInLabel('本事業を通じた外国人材確保数(人)') // { unit: 人, text: '(人)' }
 * @example unitInLabel('移住人口（社会増）増加数') // null
 */
export function unitInLabel(label: string): LabelUnit | null {
  if (label.length > 400 || !NAMES_UNIT.test(label)) return null;
  let found: LabelUnit | null = null;
  for (const match of label.matchAll(BRACKETS)) {
    const inside = foldWidth(match[1] ?? '');
    const named = UNIT_WORD.test(inside);
    const text = inside.replace(UNIT_WORD, '').trim();
    if (text === '') continue;
    if (!named) {
      if (/^(?:年度?|[年月週日]間)$/.test(text)) continue;
      const before = label.slice(0, match.index).trim();
      const after = label.slice(match.index + match[0].length).trim();
      if (before === '' && after !== '') continue;
      if (text === '日' && before.endsWith('日')) continue;
    }
    const units = unitsOfList(text);
    const unit = units?.length === 1 ? units[0] : undefined;
    if (unit !== undefined) found = { unit, text: match[0] };
    else if (named && units === null && squeeze(text).length <= 8 && !/[0-9、,]/.test(text)) {
      found = { unit: unknownUnit(text), text: match[0] };
    }
  }
  if (found === null) {
    const note = /^単位\s*[:：]\s*(.{1,20})$/.exec(foldWidth(label));
    const unit = note === null ? null : findUnit(note[1] ?? '');
    if (unit !== null) found = { unit, text: label };
  }
  return found;
}

/**
 * The units that a note above or beside a table names, in order; empty where it names none.
 * Words after 単位 that are no known unit give an unknown one.
 *
 * @example unitOfNote('（単位：千円、％）') // [千円, %]
 */
export function unitOfNote(text: string): readonly Unit[] {
  const folded = foldWidth(text);
  if (folded.length > 400) return [];
  const stated = UNIT_ANYWHERE.exec(folded);
  if (stated !== null) {
    const list = (stated[1] ?? '').replace(BELOW_UNIT, '').trim();
    const units = unitsOfList(list);
    if (units !== null) return units;
    const pieces = list
      .split(SEPARATORS)
      .map((piece) => piece.trim())
      .filter((piece) => !ROUNDING.test(piece));
    return pieces
      .filter((piece) => piece !== '' && piece.length <= 8 && !/[0-9]/.test(piece))
      .map((piece) => findUnit(piece) ?? unknownUnit(piece));
  }
  const bare = /^[([〔【<]?\s*([^()[\]〔〕【】<>]{1,30}?)\s*[)\]〕】>]?$/.exec(folded);
  return bare === null ? [] : (unitsOfList((bare[1] ?? '').replace(/^単位\s*/, '')) ?? []);
}
