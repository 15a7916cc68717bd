import type { Basis, Direction, Indicator, IndicatorReading } from '../plan/indicator';
import { Decimal } from '../quantity/decimal';
import { compare } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit';

const DECREASE =
  /減少|短縮|削減|抑制|低減|縮減|縮小|軽減|解消|所要時間|流出|待機|事故|死亡|被害|滞納|離職|空き家|空き店舗|未収|苦情|犯罪|火災|放棄/;
/** After a word of decrease these endings count what was won: CO2削減量, 短縮時間, 待機児童解消率. */
const GAIN = /(?:削減|短縮|解消|抑制|低減|縮減|軽減)[^、]{0,4}(?:量|率|数|件数|時間|幅|額)/;
/** What is done for or with them counts, not how many there are: 空き家成約件数, 離職者再就職率, 事故防止講習会. */
const REMEDY =
  /(?:待機|事故|被害|滞納|離職|空き家|空き店舗|未収|苦情|犯罪|火災|流出|死亡)[^、]{0,12}(?:成約|活用|登録|改修|バンク|マッチング|入居|再生|除却|相談|防止|対策|予防|就職|復職|防災|支援|講習|訓練|補助|助成|回収|納付|整理|出店|開業|起業)/;
const RISE_OR_KEEP = /増加|向上|維持|確保|拡大|上昇|増大/;

export interface JudgedDirection {
  readonly direction: Direction;
  readonly reason: Indicator['directionReason'];
}

/**
 * Which way is better, by the first that decides: a person's setting, a bound in a target cell, baseline against
 * target (levels), the label's words; else the more the better is assumed.
 */
export function judgeDirection(
  reading: IndicatorReading,
  basis: Basis,
  setting: Direction | undefined,
): JudgedDirection {
  if (setting !== undefined && setting !== 'unknown') return { direction: setting, reason: 'setting' };
  const bound = boundOf(reading);
  if (bound !== null) return { direction: bound, reason: 'bound' };
  const byFigures = basis === 'increment' ? fromIncrements(reading) : fromLevels(reading);
  if (byFigures !== null) return byFigures;
  const { label } = reading;
  if (DECREASE.test(label) && !GAIN.test(label) && !REMEDY.test(label))
    return { direction: 'decrease', reason: 'words' };
  if (GAIN.test(label) || RISE_OR_KEEP.test(label)) {
    return { direction: /維持|確保/.test(label) ? 'maintain' : 'increase', reason: 'words' };
  }
  return { direction: 'unknown', reason: 'assumed' };
}

function boundOf({ targets }: IndicatorReading): Direction | null {
  for (const { reading } of [...targets].reverse()) {
    if (reading.kind !== 'figure' || reading.bound === null) continue;
    return reading.bound === 'at-least' || reading.bound === 'more-than' ? 'increase' : 'decrease';
  }
  return null;
}

function fromLevels({ baseline, targets, label }: IndicatorReading): JudgedDirection | null {
  const start = baseline?.quantity ?? null;
  const end = [...targets].reverse().find(({ quantity }) => quantity !== null)?.quantity ?? null;
  if (start === null || end === null || !sameDimension(start.unit, end.unit)) return null;
  const order = compare(end, start);
  if (order === 0) return null;
  if (order > 0) return { direction: 'increase', reason: 'figures' };
  return RISE_OR_KEEP.test(label)
    ? { direction: 'maintain', reason: 'slowed-decline' }
    : { direction: 'decrease', reason: 'figures' };
}

/** Increments that sum below zero mean decrease. */
function fromIncrements({ targets }: IndicatorReading): JudgedDirection | null {
  const increments = targets.filter(({ kind }) => kind === 'increment');
  const sum = increments.reduce((total, { quantity }) => total.plus(quantity?.value ?? 0), new Decimal(0));
  if (sum.isZero()) return null;
  return { direction: sum.isNegative() ? 'decrease' : 'increase', reason: 'figures' };
}
