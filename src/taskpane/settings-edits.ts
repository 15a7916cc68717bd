import type { SettingsRow } from '../core/contract/settings-rows';
import type { Acceptance } from '../core/engine/finding';

/** Where a setting stands: rows are few, and each is found by what it is about. */
type Place = Pick<SettingsRow, 'category' | 'target' | 'item'>;

const isAt = (row: SettingsRow, { category, target, item }: Place): boolean =>
  row.category === category && row.target === target && row.item === item;

/** What the last row of an item says; empty where there is none. */
export function valueAt(rows: readonly SettingsRow[], place: Place): string {
  return rows.filter((row) => isAt(row, place)).at(-1)?.value ?? '';
}

/** Rows with a value for one item, which keeps its place and its note; an empty value takes it away. */
export function withValue(
  rows: readonly SettingsRow[],
  place: Place,
  value: string,
  note?: string,
): readonly SettingsRow[] {
  const at = rows.findIndex((row) => isAt(row, place));
  if (value === '') return rows.filter((row) => !isAt(row, place));
  const row: SettingsRow = {
    category: place.category,
    target: place.target,
    item: place.item,
    value,
    note: note ?? rows[at]?.note ?? '',
  };
  if (at < 0) return [...rows, row];
  return rows.flatMap((each, index) => (index === at ? [row] : isAt(each, place) ? [] : [each]));
}

/** Rows with others in place of those of the same item; grades and other lists of a thing go together. */
export function laidOver(
  below: readonly SettingsRow[],
  above: readonly SettingsRow[],
): readonly SettingsRow[] {
  return [...below.filter((row) => !above.some((each) => isAt(row, each))), ...above];
}

/**
 * What a person changed in rows, done to the rows as they are by now: rows that somebody else added or changed stay, and
 * of two changes of one item the person's own holds.
 *
 * @param before the rows that the person began with
 */
export function rejoined(
  before: readonly SettingsRow[],
  after: readonly SettingsRow[],
  now: readonly SettingsRow[],
): readonly SettingsRow[] {
  const has = (rows: readonly SettingsRow[], row: SettingsRow): boolean =>
    rows.some((each) => JSON.stringify(fieldsOf(each)) === JSON.stringify(fieldsOf(row)));
  const own = after.filter((row) => !has(before, row));
  const placed = new Set<SettingsRow>();
  const isGone = (row: SettingsRow): boolean =>
    before.some((each) => isAt(each, row)) &&
    (has(before, row) ? !has(after, row) : !after.some((each) => isAt(each, row)));
  const kept = now.flatMap((row): readonly SettingsRow[] => {
    const mine = own.filter((each) => isAt(each, row));
    if (mine.length === 0) return isGone(row) ? [] : [row];
    const fresh = mine.filter((each) => !placed.has(each));
    for (const each of fresh) placed.add(each);
    return fresh;
  });
  return [...kept, ...own.filter((row) => !placed.has(row))];
}

function fieldsOf({ category, target, item, value, note, by, at }: SettingsRow): readonly string[] {
  return [category, target, item, value, note, by ?? '', at ?? ''];
}

/** Rows without everything that is said of one thing. */
export function without(
  rows: readonly SettingsRow[],
  category: string,
  target: string,
): readonly SettingsRow[] {
  return rows.filter((row) => !(row.category === category && row.target === target));
}

/** Things of a category that rows speak of, in their order. */
export function targetsOf(rows: readonly SettingsRow[], category: string): readonly string[] {
  return [...new Set(rows.filter((row) => row.category === category).map(({ target }) => target))];
}

const PERSON: Place = { category: 'check', target: '', item: 'person' };

/** Who checks; asked once. */
export function personIn(rows: readonly SettingsRow[]): string {
  return valueAt(rows, PERSON);
}

export function withPerson(rows: readonly SettingsRow[], person: string): readonly SettingsRow[] {
  return withValue(rows, PERSON, person.trim());
}

/** Rows with what people say that columns are, by key; null leaves a column to the reader again. */
export function withColumnRoles(
  rows: readonly SettingsRow[],
  roles: ReadonlyMap<string, string | null>,
): readonly SettingsRow[] {
  return [...roles].reduce(
    (all, [target, role]) => withValue(all, { category: 'column', target, item: 'role' }, role ?? ''),
    rows,
  );
}

/** The finding that is accepted, and what stands there. */
export interface AcceptedFinding {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly acceptedValue: string;
}

/** Rows with a finding accepted; null opens it again. */
export function withAcceptance(
  rows: readonly SettingsRow[],
  { fingerprint, ruleId, acceptedValue }: AcceptedFinding,
  acceptance: Acceptance | null,
): readonly SettingsRow[] {
  const others = without(rows, 'accepted', fingerprint);
  if (acceptance === null) return others;
  const { reason, by, at } = acceptance;
  const row: SettingsRow = {
    category: 'accepted',
    target: fingerprint,
    item: ruleId,
    value: acceptedValue,
    note: reason,
    by,
    at,
  };
  return [...others, row];
}
