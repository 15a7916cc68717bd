import { isSameYear } from '../calendar/period';
import { fingerprint } from '../engine/fingerprint';
import { chosenFor, type Settings } from '../engine/settings';
import type { Actual, Basis, Indicator, IndicatorReading, KpiTable } from '../plan/indicator';
import { judgeDirection } from './direction';

/**
 * One indicator a label and project: the first table's reading, with the same label's readings in further tables as
 * copies. The same label twice in one table stays two indicators.
 */
export function mergeIndicators(tables: readonly KpiTable[], settings: Settings): readonly Indicator[] {
  const order: string[] = [];
  const readings = new Map<string, { reading: IndicatorReading; table: KpiTable }[]>();
  for (const table of tables) {
    const seen = new Map<string, number>();
    for (const reading of table.rows) {
      const identity = JSON.stringify([reading.key, reading.project ?? '']);
      const ordinal = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, ordinal);
      const key = `${identity}#${ordinal}`;
      const known = readings.get(key);
      if (known === undefined) {
        order.push(key);
        readings.set(key, [{ reading, table }]);
      } else known.push({ reading, table });
    }
  }
  return order
    .map((key) => indicatorOf(key, readings.get(key) ?? [], settings))
    .filter((one) => one !== null);
}

function indicatorOf(
  key: string,
  all: readonly { readonly reading: IndicatorReading; readonly table: KpiTable }[],
  settings: Settings,
): Indicator | null {
  const first = all[0];
  if (first === undefined) return null;
  const { reading } = first;
  const copies = all.slice(1).map((one) => one.reading);
  const id = fingerprint([
    'indicator',
    reading.key,
    reading.project ?? '',
    key.slice(key.lastIndexOf('#') + 1),
  ]);
  const chosen = chosenFor(settings.basis, { ...reading, id });
  const basis: Basis = chosen ?? first.table.basis;
  const whole: IndicatorReading = {
    ...reading,
    unit: reading.unit ?? copies.find(({ unit }) => unit !== null)?.unit ?? null,
    baseline: reading.baseline ?? copies.find(({ baseline }) => baseline !== null)?.baseline ?? null,
    actuals: unionOfActuals(reading, copies),
  };
  const { direction, reason } = judgeDirection(
    whole,
    basis,
    chosenFor(settings.direction, { ...reading, id }),
  );
  return {
    ...whole,
    id,
    basis,
    basisReason: chosen !== undefined ? 'setting' : basis === 'unknown' ? 'none' : 'header',
    direction,
    directionReason: reason,
    copies,
  };
}

/** Actuals of every copy, a year once; a given one wins over a blank. */
function unionOfActuals(reading: IndicatorReading, copies: readonly IndicatorReading[]): readonly Actual[] {
  const actuals = [...reading.actuals];
  for (const actual of copies.flatMap((copy) => copy.actuals)) {
    const place = actuals.findIndex(
      ({ period, kind }) =>
        kind === actual.kind &&
        (isSameYear(period, actual.period) || (period === null && actual.period === null)),
    );
    if (place < 0) actuals.push(actual);
    else if (actuals[place]?.status !== 'given' && actual.status === 'given') actuals[place] = actual;
  }
  return actuals;
}
