import { findUnit } from '../quantity/unit-lookup';
import { squeeze } from '../text/fold';

/** A label without numbering in front and units in brackets behind it. */
export interface BareLabel {
  readonly text: string;
  /** A bracket behind the label that is no unit: 渋滞の解消（平均速度） is measured by what stands there. */
  readonly measure: string | null;
}

const NUMBERING = /^(?:指標|KPI)?(?:[①-⑳]|[(（]?\d{1,2}[)）.．、:：])/;
const BRACKET = /[(（[［【]([^()（）[\]［］【】]*)[)）\]］】]$/;

export function bareLabel(label: string): BareLabel {
  let text = squeeze(label)
    .replace(NUMBERING, '')
    .replace(/^[・○●◆◇■□]/, '');
  let measure: string | null = null;
  for (let match = BRACKET.exec(text); match !== null && match.index > 0; match = BRACKET.exec(text)) {
    const inside = (match[1] ?? '').replace(/^単位[:：]?/, '');
    if (findUnit(inside) === null && !/^累計|^延べ|^年間/.test(inside)) measure = inside;
    text = text.slice(0, match.index);
  }
  return { text, measure };
}

const FALLS =
  /(?:減少|短縮|削減|抑制|低減|縮減|縮小|軽減|解消)(?:する|させる|を図る|を目指す)?$|を(?:減らす|下げる)$/;
/** Things of which fewer are better, where they themselves are counted. */
const UNWANTED =
  /(?:待機児童|待機者|事故(?:発生)?|死者|死傷者|負傷者|死亡者?|被害|滞納|離職|空き?家|空き?店舗|未収金|苦情|犯罪(?:発生|認知)?|火災(?:発生)?|放棄地|転出超過)(?:件|者|人|戸|棟|総)?(?:数|率|額|面積)$/;
const RISES = /(?:増加|増大|拡大|上昇)(?:する|させる|を図る|を目指す)?$|を増やす$/;
/** What may well fall where its label says 拡大 or 増加. */
const BURDEN =
  /格差|赤字|被害|負担|債務|損失|損害|不足|ごみ|廃棄|排出|事故|滞納|流出|転出|離職|歯止め|鈍化|緩和|抑制/;

/** Which way the label itself says that the figure goes; null where it says nothing, or measures by something else. */
export function labelMovement(label: string): 'up' | 'down' | null {
  const { text, measure } = bareLabel(label);
  if (measure !== null) return null;
  if (FALLS.test(text) || UNWANTED.test(text)) return 'down';
  return RISES.test(text) && !BURDEN.test(text) ? 'up' : null;
}
