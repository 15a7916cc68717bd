/** What two lists have in common, and what only one of them has, each in its own order. */
export interface Pairing<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** One way to recognise a thing of the old list in the new one. */
export type PairingStep<T> = (before: T, after: T) => boolean;

/**
 * Pairs the things of two lists: each step takes what the steps before have left, in the order of the lists, so
 * that the surest way to recognise a thing goes first.
 *
 * @param keyOf things with different keys never pair; keeps long lists quick
 */
export function pairUp<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  steps: readonly PairingStep<T>[],
): Pairing<T> {
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  const places = new Map<string, T[]>();
  for (const item of after) {
    const key = keyOf(item);
    const there = places.get(key);
    if (there === undefined) places.set(key, [item]);
    else there.push(item);
  }
  for (const isSame of steps) {
    for (const item of before) {
      if (partner.has(item)) continue;
      const found = places.get(keyOf(item))?.find((other) => !taken.has(other) && isSame(item, other));
      if (found === undefined) continue;
      partner.set(item, found);
      taken.add(found);
    }
  }
  return {
    pairs: before.flatMap((item) => {
      const other = partner.get(item);
      return other === undefined ? [] : [[item, other] as const];
    }),
    removed: before.filter((item) => !partner.has(item)),
    added: after.filter((item) => !taken.has(item)),
  };
}
