import { findPeriods } from '../calendar/parse-period';
import type { CorrectedRole } from '../plan/table-part';
import { foldKey } from '../text/fold';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import { labelText } from './labels';
import type { Concept } from './vocabulary';

/** People's corrections by {@link columnKey}. */
export type ColumnRoles = Readonly<Record<string, CorrectedRole>>;

const BAR = '｜';
const LONGEST_TITLE = 40;

/**
 * What a correction of a column is kept under: the words of its table's title without years, a bar, the words of its
 * header as printed, and where several columns of the table have the same words `#2`, `#3` … for the later ones:
 * `数値目標｜現状値`, `達成状況｜令和4年度 実績`, `｜年度#2` (no title). No address and no sheet name, so that it holds for next year's
 * file: where no column has these very words, those that differ from them by the year alone are meant. A header that
 * is nothing but a year means that year only. Widths and blanks do not count.
 */
export function columnKey(title: string | null, header: string, place: number): string {
  const suffix = place > 1 ? `#${place}` : '';
  return `${withoutYears(title ?? '')}${BAR}${header.replace(/\s+/g, ' ').trim()}${suffix}`;
}

/** The heading of a table: the nearest text above it that is neither a note on units nor a sentence. */
export function titleCell({ above }: Candidate): Candidate['above'][number] | null {
  return (
    above.find((cell) => !/単位/.test(labelText(cell)) && labelText(cell).length <= LONGEST_TITLE) ?? null
  );
}

/** The key of every column of a table, in the order of the columns. */
export function columnKeys(candidate: Candidate, headers: readonly ColumnHeader[]): readonly string[] {
  const cell = titleCell(candidate);
  const title = cell === null ? null : labelText(cell);
  const places = new Map<string, number>();
  return headers.map(({ text }) => {
    const place = (places.get(foldKey(text)) ?? 0) + 1;
    places.set(foldKey(text), place);
    return columnKey(title, text, place);
  });
}

/** The headers with people's corrections in place of what the words say. */
export function correctColumns(
  candidate: Candidate,
  headers: readonly ColumnHeader[],
  corrections: ColumnRoles,
): readonly ColumnHeader[] {
  const wanted = Object.entries(corrections);
  if (wanted.length === 0) return headers;
  const keys = columnKeys(candidate, headers);
  const exact = keys.map(foldedKey);
  const neutral = keys.map(neutralKey);
  const roles = new Map<number, CorrectedRole>();
  for (const [key, role] of wanted) {
    const same = places(exact, foldedKey(key));
    const otherYear = neutralKey(key);
    const found = same.length > 0 || otherYear === null ? same : places(neutral, otherYear);
    for (const place of found) roles.set(place, role);
  }
  return headers.map((header, i) => {
    const role = roles.get(i);
    if (role === undefined) return header;
    const concepts = conceptsOf(role);
    return { ...header, concepts, ownConcepts: concepts, corrected: role };
  });
}

function places(keys: readonly (string | null)[], wanted: string): readonly number[] {
  return keys.flatMap((key, i) => (key === wanted ? [i] : []));
}

function foldedKey(key: string): string {
  const [title, header] = halves(key);
  return `${foldKey(withoutYears(title))}|${foldKey(header)}`;
}

/** The key without the years of its header; null where nothing else is left of it. */
function neutralKey(key: string): string | null {
  const [title, header] = halves(key);
  const rest = withoutYears(header);
  return foldKey(rest) === '' || rest === header ? null : `${foldKey(withoutYears(title))}|${foldKey(rest)}`;
}

function halves(key: string): readonly [string, string] {
  const at = Math.max(key.lastIndexOf('｜'), key.lastIndexOf('|'));
  return at < 0 ? ['', key] : [key.slice(0, at), key.slice(at + 1)];
}

function withoutYears(text: string): string {
  let rest = text;
  for (const { start, end } of [...findPeriods(text)].reverse()) {
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return rest.replace(/\s+/g, ' ').trim();
}

const CONCEPTS: Readonly<Partial<Record<CorrectedRole, readonly Concept[]>>> = {
  'interim-target': ['interim'],
  'increment-total': ['cumulative'],
  'actual-total': ['actual', 'cumulative'],
  total: ['sum'],
  'row-kind': [],
  ignored: [],
};

function conceptsOf(role: CorrectedRole): ReadonlySet<Concept> {
  return new Set(CONCEPTS[role] ?? [role as Concept]);
}
