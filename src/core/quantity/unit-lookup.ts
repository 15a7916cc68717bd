import { squeeze } from '../text/fold';
import { Decimal } from './decimal';
import type { Unit } from './quantity';
import { FIXED_UNITS, SCALABLE_UNITS, UNIT_SCALES, type UnitEntry } from './unit-table';

const known = new Map<string, Unit>();
const knownLower = new Map<string, Unit>();

function register(entry: UnitEntry, scale: string, scaleFactor: Decimal): void {
  const unit: Unit = {
    symbol: scale + entry.symbol,
    dimension: entry.dimension,
    factor: new Decimal(entry.factor).times(scaleFactor),
  };
  for (const spelling of [entry.symbol, ...entry.spellings]) {
    const key = squeeze(scale + spelling);
    if (!known.has(key)) known.set(key, unit);
    // KM and HA still name the unit; one letter alone (5G, 3M) does not.
    const lower = key.toLowerCase();
    if (key.length > 1 && !knownLower.has(lower)) knownLower.set(lower, unit);
  }
}

const ONE = new Decimal(1);
for (const entry of [...FIXED_UNITS, ...SCALABLE_UNITS]) register(entry, '', ONE);
for (const [scale, factor] of Object.entries(UNIT_SCALES)) {
  for (const entry of SCALABLE_UNITS) register(entry, scale, new Decimal(factor));
}

/** Units of 人/年 and the like, and unknown ones, made once so that equal units are the same object. */
const made = new Map<string, Unit | null>();
const MAX_MADE = 5_000;

const PER = /^(.+?)(?:\/|毎)(.+)$/;
const PER_WORD = /^(.+)(?:当たり|当り|あたり)$/;
/** Denominators that make sense; `千円/%` is two units beside each other. */
const NO_DENOMINATOR = new Set(['ratio', 'point']);
const PER_TIME: Readonly<Record<string, string>> = { 月: '月', 年度: '年', h: '時間', 時: '時間', s: '秒' };

function perUnit(spelling: string): Unit | null {
  const match = PER.exec(spelling);
  if (match === null) return null;
  const [, above = '', belowText = ''] = match;
  const below = PER_WORD.exec(belowText)?.[1] ?? belowText;
  const counted = known.get(above) ?? knownLower.get(above.toLowerCase());
  if (counted === undefined) return null;
  const perTime = PER_TIME[below];
  const denominator = perTime === undefined ? known.get(below) : undefined;
  if (perTime === undefined && (denominator === undefined || NO_DENOMINATOR.has(denominator.dimension)))
    return null;
  const name = perTime ?? denominator?.symbol ?? below;
  return {
    symbol: `${counted.symbol}/${name}`,
    dimension: `${counted.dimension}/${name}`,
    factor: counted.factor,
  };
}

/**
 * The unit of exactly this spelling, whatever its width and spaces, or null.
 * Spellings of one unit give the same object: 人 and 名, ha and ヘクタール, か所 and 箇所.
 *
 * @example findUnit('％')?.symbol // '%'
 */
export function findUnit(spelling: string): Unit | null {
  const exact = known.get(spelling);
  if (exact !== undefined) return exact;
  if (spelling.length > 20) return null;
  const key = squeeze(spelling);
  const unit = known.get(key) ?? knownLower.get(key.toLowerCase());
  if (unit !== undefined) return unit;
  if (!key.includes('/') && !key.includes('毎')) return null;
  const cached = made.get(key);
  if (cached !== undefined) return cached;
  const per = perUnit(key);
  const result = per === null ? null : (made.get(`=${per.symbol}`) ?? per);
  if (made.size < MAX_MADE) {
    made.set(key, result);
    if (result !== null) made.set(`=${result.symbol}`, result);
  }
  return result;
}

/** A unit that the table does not know: it has a dimension of its own and adds only to itself. */
export function unknownUnit(symbol: string): Unit {
  const folded = squeeze(symbol);
  return { symbol: folded, dimension: `other:${folded.toLowerCase()}`, factor: ONE };
}

/** Whether both name one unit of one size; null is only like null. */
export function sameUnit(a: Unit | null, b: Unit | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.dimension === b.dimension && a.factor.equals(b.factor);
}

/** Whether amounts in these units can be added; null is only like null. */
export function sameDimension(a: Unit | null, b: Unit | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.dimension === b.dimension;
}

/** ポイント, in which changes of a percentage are counted. */
export const PERCENT_POINT: Unit = findUnit('ポイント') ?? unknownUnit('ポイント');
