import { fingerprint } from '../engine/fingerprint';
import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { plainDecimal } from '../quantity/format';
import { similarity } from '../reading/label-similarity';
import { labelKey } from '../reading/labels';

/** Something that has a line of its own on a sheet of ours. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly project: string;
  /** {@link planKey}; empty where lines of several plans are told apart by their ids. */
  readonly plan: string;
  /** {@link signatureOf}; empty without one. */
  readonly signature: string;
}

/** A line as it was found on the sheet. */
export interface KnownLine extends Line {
  /** Whether anything was typed there. */
  readonly isFilled: boolean;
}

/** Which line of the sheet belongs to which line of now, and how that is known. */
interface MatchedLine<K extends KnownLine, L extends Line> {
  readonly kept: K;
  readonly line: L;
  /** `renamed`: another label, with the same figures, or similar and in the same place. */
  readonly by: 'id' | 'label' | 'renamed';
}

interface LineMatch<K extends KnownLine, L extends Line> {
  /** In the order of the sheet. */
  readonly matched: readonly MatchedLine<K, L>[];
  readonly of: ReadonlyMap<L, MatchedLine<K, L>>;
  /** Lines of the sheet that nothing answers to any more, in their order. */
  readonly gone: readonly K[];
}

/** How alike two labels have to be, from 0 to 1, for a line to follow a renamed indicator. */
const ALIKE = 0.6;

/**
 * Finds for each line of a sheet the line of now: by its hidden id; by its label, where a row lost its id (sorted
 * without the hidden columns) or was added by hand; and for lines whose id is gone, by their figures, if exactly one
 * line on either side has them, or by a similar label between the same neighbours.
 */
export function matchLines<K extends KnownLine, L extends Line>(
  kept: readonly K[],
  lines: readonly L[],
): LineMatch<K, L> {
  const of = new Map<L, MatchedLine<K, L>>();
  const found = new Map<K, MatchedLine<K, L>>();
  const take = (known: K, line: L, by: MatchedLine<K, L>['by']): void => {
    const match = { kept: known, line, by };
    of.set(line, match);
    found.set(known, match);
  };
  const byId = groupBy(lines, ({ id }) => id);
  const byLabel = groupBy(lines, nameOf);
  /** The one line that is free, that of the same plan first. */
  const choose = (candidates: readonly L[] | undefined, known: K): L | null => {
    const free = (candidates ?? []).filter((line) => !of.has(line));
    const own = free.filter(({ plan }) => plan === known.plan);
    return own[0] ?? (free.length === 1 ? (free[0] ?? null) : null);
  };
  const takeById = (known: K): void => {
    const line = found.has(known) || known.id === '' ? null : choose(byId.get(known.id), known);
    if (line !== null) take(known, line, 'id');
  };
  // Two rows of one id, as copying makes them: the one with something typed into it is meant.
  const inOrder = [...kept.filter(({ isFilled }) => isFilled), ...kept.filter(({ isFilled }) => !isFilled)];
  const agrees = (known: K): boolean =>
    known.label === '' || (byId.get(known.id) ?? []).some((line) => nameOf(known) === nameOf(line));
  for (const known of inOrder) if (agrees(known)) takeById(known);
  for (const known of inOrder) {
    const line = found.has(known) || known.label === '' ? null : choose(byLabel.get(nameOf(known)), known);
    if (line !== null) take(known, line, known.id === line.id ? 'id' : 'label');
  }
  // The label was overwritten by hand: the id stands.
  for (const known of inOrder) takeById(known);
  for (const [known, line] of sameFigures(kept, lines, found, of)) take(known, line, 'renamed');
  for (const [known, line] of similarNames(kept, lines, found, of)) take(known, line, 'renamed');
  return {
    matched: kept.flatMap((known) => found.get(known) ?? []),
    of,
    gone: kept.filter((known) => !found.has(known)),
  };
}

function nameOf({ label, project }: Line): string {
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

/** Lines whose name has changed and whose figures have not. */
function sameFigures<K extends KnownLine, L extends Line>(
  kept: readonly K[],
  lines: readonly L[],
  found: ReadonlyMap<K, unknown>,
  of: ReadonlyMap<L, unknown>,
): readonly (readonly [K, L])[] {
  const lost = groupBy(
    kept.filter((known) => !found.has(known) && known.signature !== ''),
    ({ signature }) => signature,
  );
  const fresh = groupBy(
    lines.filter((line) => !of.has(line)),
    ({ signature }) => signature,
  );
  return [...lost].flatMap(([signature, [known, ...others]]) => {
    const [line, another] = fresh.get(signature) ?? [];
    const isOnly = known !== undefined && others.length === 0 && another === undefined;
    return isOnly && line !== undefined ? [[known, line] as const] : [];
  });
}

/** Pairs of lines that are the same one under a similar name. */
function similarNames<K extends KnownLine, L extends Line>(
  kept: readonly K[],
  lines: readonly L[],
  found: ReadonlyMap<K, { readonly line: L }>,
  of: ReadonlyMap<L, unknown>,
): readonly (readonly [K, L])[] {
  const fresh = lines.flatMap((line, at) => (of.has(line) ? [] : [{ line, at }]));
  const lost = kept.filter((known) => !found.has(known) && known.id !== '');
  if (lost.length === 0 || fresh.length === 0) return [];
  const order = new Map(lines.map((line, index) => [line, index]));
  const places = kept.map((known) => {
    const line = found.get(known)?.line;
    return line === undefined ? null : (order.get(line) ?? null);
  });
  const gaps = gapsOf(places, lines.length);
  const pairs = kept.flatMap((known, index) => {
    if (found.has(known) || known.id === '') return [];
    const [after, before] = gaps[index] ?? [-1, lines.length];
    return fresh.flatMap(({ line, at }) => {
      const score = at > after && at < before ? similarity(known.label, line.label) : 0;
      return score >= ALIKE ? [{ known, line, score }] : [];
    });
  });
  const used = new Set<unknown>();
  return [...pairs]
    .sort((a, b) => b.score - a.score)
    .flatMap(({ known, line }) => {
      if (used.has(known) || used.has(line)) return [];
      used.add(known).add(line);
      return [[known, line] as const];
    });
}

/** For each place the nearest known ones before and after; everything where the order has changed. */
function gapsOf(places: readonly (number | null)[], end: number): readonly (readonly [number, number])[] {
  const before: number[] = [];
  const after: number[] = [];
  let last = -1;
  for (const [index, place] of places.entries()) {
    before[index] = last;
    last = place ?? last;
  }
  last = end;
  for (let index = places.length - 1; index >= 0; index--) {
    after[index] = last;
    last = places[index] ?? last;
  }
  return places.map((_, index) => {
    const [from = -1, to = end] = [before[index], after[index]];
    // The plan's order has changed: neighbours say nothing.
    return from < to ? [from, to] : [-1, end];
  });
}

/** Name of a plan in {@link Line}; empty where it has none. */
export function planKey(plan: Pick<Plan, 'name'>): string {
  return plan.name === null ? '' : fingerprint(['plan', plan.name.value]);
}

/** Figures that make an indicator known again: fewer, or all the same, say too little. */
const LEAST_FIGURES = 3;

/** Baseline and targets of an indicator with its project and unit, to know it again when its name has changed. */
export function signatureOf(indicator: Indicator): string {
  const figures = [indicator.baseline, ...indicator.targets].flatMap((figure) =>
    figure?.quantity == null
      ? []
      : [{ year: figure.period?.fiscalYear ?? '', value: plainDecimal(figure.quantity.value) }],
  );
  const values = new Set(figures.map(({ value }) => value));
  if (figures.length < LEAST_FIGURES || values.size < 2) return '';
  return fingerprint([
    indicator.project ?? '',
    indicator.unit?.symbol ?? '',
    ...figures.map(({ year, value }) => `${year}:${value}`),
  ]);
}

/** An indicator as the line of a sheet. */
export function lineOf(indicator: Indicator, plan = ''): Line {
  const { id, label, project } = indicator;
  return { id, label, project: project ?? '', plan, signature: signatureOf(indicator) };
}
