import { fingerprint } from '../engine/fingerprint';
import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { similarity } from '../reading/label-similarity';
import { labelKey } from '../reading/labels';
import { type ActualsRow, isFilled } from './read-actuals-sheet';

/** Which row of the sheet belongs to which indicator, and how that is known. */
export interface MatchedRow {
  readonly row: ActualsRow;
  readonly plan: number;
  readonly indicator: Indicator;
  /** `renamed`: the label is another one, similar and in the same place. */
  readonly by: 'id' | 'label' | 'renamed';
}

export interface RowMatch {
  readonly matched: readonly MatchedRow[];
  /** Rows that belong to no indicator (any more), in the order of the sheet. */
  readonly leftover: readonly ActualsRow[];
  /** The row of an indicator of the plan with this index, or null. */
  readonly rowOf: (plan: number, indicator: Indicator) => MatchedRow | null;
}

/** Name of a plan in the hidden state of a row; empty where it has none. */
export function planKey(plan: Pick<Plan, 'name'>): string {
  return plan.name === null ? '' : fingerprint(['plan', plan.name.value]);
}

interface Place {
  readonly plan: number;
  readonly indicator: Indicator;
}

/** How alike two labels have to be, from 0 to 1, for a row to follow a renamed indicator. */
const ALIKE = 0.6;

/**
 * Finds the indicator of each row: by its hidden id; by its label, where a row lost its id (sorted without the hidden
 * columns) or was added by hand; and for rows whose indicator is gone, an indicator without a row that stands between
 * the same neighbours, counts the same unit and has a similar label.
 */
export function matchRows(rows: readonly ActualsRow[], plans: readonly Plan[]): RowMatch {
  const places: readonly Place[] = plans.flatMap((plan, index) =>
    plan.indicators.map((indicator) => ({ plan: index, indicator })),
  );
  const keys = plans.map(planKey);
  const taken = new Map<Place, MatchedRow>();
  const found = new Map<ActualsRow, MatchedRow>();
  const take = (row: ActualsRow, place: Place, by: MatchedRow['by']): void => {
    const match = { row, ...place, by };
    taken.set(place, match);
    found.set(row, match);
  };
  const byId = groupBy(places, ({ indicator }) => indicator.id);
  const byLabel = groupBy(places, ({ indicator }) => labelOf(indicator.label, indicator.project ?? ''));
  /** The one place that is free, that of the row's own plan first. */
  const choose = (candidates: readonly Place[], row: ActualsRow): Place | null => {
    const free = candidates.filter((place) => !taken.has(place));
    const own = free.filter(({ plan }) => keys[plan] === row.state.plan);
    return own[0] ?? (free.length === 1 ? (free[0] ?? null) : null);
  };
  // Two rows of one id, as copying makes them: the one with something typed into it is meant.
  const inOrder = [...rows].sort((a, b) => Number(isFilled(b)) - Number(isFilled(a)) || a.row - b.row);
  const sayId = inOrder.filter((row) => row.id !== '' && agrees(row, byId.get(row.id)));
  for (const row of sayId) {
    const place = choose(byId.get(row.id) ?? [], row);
    if (place !== null) take(row, place, 'id');
  }
  for (const row of inOrder) {
    if (found.has(row) || row.label === '') continue;
    const place = choose(byLabel.get(labelOf(row.label, row.project)) ?? [], row);
    if (place !== null) take(row, place, row.id === place.indicator.id ? 'id' : 'label');
  }
  // The label was overwritten by hand: the id stands.
  for (const row of inOrder) {
    if (found.has(row) || row.id === '') continue;
    const place = choose(byId.get(row.id) ?? [], row);
    if (place !== null) take(row, place, 'id');
  }
  for (const { row, place } of renamed(rows, places, taken, found)) take(row, place, 'renamed');
  const matched = rows.flatMap((row) => found.get(row) ?? []);
  const index = new Map(matched.map((match) => [`${match.plan}:${match.indicator.id}`, match]));
  return {
    matched,
    leftover: rows.filter((row) => !found.has(row)),
    rowOf: (plan, indicator) => index.get(`${plan}:${indicator.id}`) ?? null,
  };
}

/** Whether the label that a row shows is that of the indicator which its id names. */
function agrees(row: ActualsRow, places: readonly Place[] | undefined): boolean {
  return (places ?? []).some(
    ({ indicator }) =>
      labelOf(row.label, row.project) === labelOf(indicator.label, indicator.project ?? '') ||
      row.label === '',
  );
}

function labelOf(label: string, project: string): string {
  return JSON.stringify([labelKey(label), labelKey(project)]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Pairs of a row without indicator and an indicator without row that are the same one under another name. */
function renamed(
  rows: readonly ActualsRow[],
  places: readonly Place[],
  taken: ReadonlyMap<Place, MatchedRow>,
  found: ReadonlyMap<ActualsRow, MatchedRow>,
): readonly { readonly row: ActualsRow; readonly place: Place }[] {
  const lost = rows.filter((row) => !found.has(row) && row.id !== '');
  const fresh = places.filter((place) => !taken.has(place));
  if (lost.length === 0 || fresh.length === 0) return [];
  const order = new Map(places.map((place, index) => [place, index]));
  const matchedAt = new Map([...taken].map(([place, { row }]) => [row, order.get(place) ?? -1]));
  const positionOf = new Map(rows.map((row, index) => [row, index]));
  const pairs = lost.flatMap((row) => {
    const [after, before] = neighbours(rows, positionOf.get(row) ?? 0, matchedAt, places.length);
    return fresh.flatMap((place) => {
      const at = order.get(place) ?? -1;
      if (at <= after || at >= before) return [];
      const score = similarity(row.label, place.indicator.label);
      return score >= ALIKE ? [{ row, place, score }] : [];
    });
  });
  const used = new Set<unknown>();
  return [...pairs]
    .sort((a, b) => b.score - a.score)
    .filter(({ row, place }) => {
      if (used.has(row) || used.has(place)) return false;
      used.add(row).add(place);
      return true;
    });
}

/** Places of the nearest rows above and below that have an indicator. */
function neighbours(
  rows: readonly ActualsRow[],
  position: number,
  matchedAt: ReadonlyMap<ActualsRow, number>,
  end: number,
): readonly [number, number] {
  const above = rows.slice(0, position).flatMap((row) => matchedAt.get(row) ?? []);
  const below = rows.slice(position + 1).flatMap((row) => matchedAt.get(row) ?? []);
  const after = above.at(-1) ?? -1;
  const before = below[0] ?? end;
  // The plan's order has changed: neighbours say nothing.
  return after < before ? [after, before] : [-1, end];
}
