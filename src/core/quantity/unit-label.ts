import { foldWidth } from '../text/fold';
import type { Unit } from './quantity';
import { findUnit, unknownUnit } from './unit-lookup';

const BRACKETS = /[([（［〔【｛{<〈]\s*([^()[\]（）［］〔〕【】｛｝{}<>〈〉]{1,40}?)\s*[)\]）］〕】｝}>〉]/g;
const UNIT_WORD = /^(?:金額の|数値の)?単位(?:は|\s*:)?\s*/;
const UNIT_ANYWHERE = /単位\s*(?:は|:)([^()[\]〔〕【】。※]{1,40})/;
const SEPARATORS = /[、,・;&\s]|及び|又は|または|と/;
/** Words that stand beside a unit in its bracket and say how it is counted. */
const BESIDE = /^(?:単位|延べ|のべ|延|累計|年間|単年度?|各年度?|年度末|総数|実数|税込み?|税抜き?|概算|計)/;
/** 千円 千円未満切捨て: the second is how the first is rounded. */
const BELOW_UNIT = /(?<=円)[、,\s]*[1一]?(?:[十百千万億]*円|(?:表示)?単位)?未満.*/;
const ROUNDING = /端数|切り?捨て|四捨五入|未満/;
/** Longer words than this name no unit. */
const MAX_LENGTH = 8;

interface LabelUnit {
  readonly unit: Unit;
  /** The bracket with its content, as printed. */
  readonly text: string;
}

function piecesOf(list: string): string[] {
  return list
    .split(SEPARATORS)
    .map((piece) => piece.replace(BESIDE, ''))
    .filter((piece) => piece !== '');
}

/** The units that a list such as `千円、％` names; null where a piece of it is no unit. */
function unitsOfList(text: string): Unit[] | null {
  const whole = findUnit(text);
  if (whole !== null) return [whole];
  const units: Unit[] = [];
  for (const piece of piecesOf(text)) {
    const own = findUnit(piece);
    for (const unit of own === null ? piece.split('/').map((part) => findUnit(part)) : [own]) {
      if (unit === null) return null;
      units.push(unit);
    }
  }
  return units;
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
  let found: LabelUnit | null = null;
  for (const match of label.matchAll(BRACKETS)) {
    const inside = foldWidth(match[1] ?? '');
    const text = inside.replace(UNIT_WORD, '');
    const named = text !== inside;
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
    else if (named && units === null && text.length <= MAX_LENGTH && !/[0-9、,]/.test(text)) {
      found = { unit: unknownUnit(text), text: match[0] };
    }
  }
  if (found !== null) return found;
  const unit = findUnit(/^単位\s*:(.*)/.exec(foldWidth(label))?.[1] ?? '');
  return unit === null ? null : { unit, text: label };
}

/**
 * The units that a note above or beside a table names, in order; empty where it names none.
 * Words after 単位 that are no known unit give an unknown one.
 *
 * @example unitOfNote('（単位：千円、％）') // [千円, %]
 */
export function unitOfNote(text: string): readonly Unit[] {
  const folded = foldWidth(text);
  const list = UNIT_ANYWHERE.exec(folded)?.[1]?.replace(BELOW_UNIT, '');
  if (list === undefined) return unitsOfList(folded.replace(/^[([〔【<]|[)\]〕】>]$/g, '')) ?? [];
  return (
    unitsOfList(list) ??
    piecesOf(list)
      .filter((piece) => piece.length <= MAX_LENGTH && !/[0-9]/.test(piece) && !ROUNDING.test(piece))
      .map((piece) => findUnit(piece) ?? unknownUnit(piece))
  );
}
