import type { FindingDraft } from '../engine/finding';
import { referencesIn } from '../formula/references';
import type { Figure } from '../plan/figure';
import type { CellRef, RangeRef } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cells, count, defineRule, draft, related, text, texts } from './support/draft';
import { cellAt, contentIn } from './support/snapshot-cells';
import { cellKey, figuresByTable, tableKey, type TableFigures } from './support/tables';

/** Longer ranges are not searched for links behind the figure. */
const LARGEST_RANGE = 2_000;
const DEEPEST = 8;

/** A figure that comes from another workbook is named: that workbook can change, or be missing. Once a table. */
export const cellExternalLink = defineRule(
  {
    id: 'cell-external-link',
    subject: 'cell',
    severities: ['warning'],
    messages: ['one', 'many'],
    preset: 'strict',
  },
  ({ plan, snapshot }) => {
    if (!mayLink(snapshot)) return [];
    const links = new LinkFinder(snapshot);
    return figuresByTable(plan).flatMap((table) => checkTable(table, links, snapshot.externalBooks ?? []));
  },
);

function checkTable(
  { table, figures }: TableFigures,
  links: LinkFinder,
  names: readonly string[],
): readonly FindingDraft[] {
  const linked = figures.flatMap((figure: Figure) => {
    const books = figure.formula === null ? [] : links.booksBehind(figure.cell);
    return books.length === 0 ? [] : [{ figure, books }];
  });
  const [first] = linked;
  if (first === undefined) return [];
  const places = linked.map(({ figure }) => figure.cell);
  return [
    draft({
      messageId: places.length === 1 ? 'one' : 'many',
      severity: 'warning',
      cell: first.figure.cell,
      data: {
        count: count(places.length),
        books: texts(
          [...new Set(linked.flatMap(({ books }) => books))].map((book) => shownBook(book, names)),
        ),
        printed: text(first.figure.text),
        formula: text(first.figure.formula ?? ''),
        cells: cells(places),
      },
      related: related('other', places.slice(1)),
      printed: places.length === 1 ? first.figure.quantity : null,
      key: [tableKey(table)],
    }),
  ];
}

/** A saved formula knows a linked file by its number; shown as the formula shows it where no name is kept. */
function shownBook(book: string, names: readonly string[]): string {
  if (!/^\d+$/.test(book)) return book;
  const name = names[Number(book) - 1] ?? '';
  return name === '' ? `[${book}]` : name;
}

/** Whether any formula or name of the workbook looks as if it led to another one. */
function mayLink({ sheets, definedNames }: WorkbookSnapshot): boolean {
  const looks = (formula: string): boolean => formula.includes('[') && formula.includes('!');
  return (
    definedNames.some(({ refersTo }) => looks(refersTo)) ||
    sheets.some(({ rows }) =>
      rows.some(({ cells: row }) => row.some(({ formula }) => formula !== null && looks(formula))),
    )
  );
}

/** Follows formulas through names and cells of this workbook to other workbooks. */
class LinkFinder {
  private readonly known = new Map<string, readonly string[]>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.names = new Map(snapshot.definedNames.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  }

  /** The other workbooks that a cell's figure comes from. */
  booksBehind(cell: CellRef, depth = 0): readonly string[] {
    const key = cellKey(cell);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, []);
    const formula = cellAt(this.snapshot, cell)?.formula ?? null;
    const books = formula === null || depth > DEEPEST ? [] : this.booksOf(formula, cell.sheet, depth);
    this.known.set(key, books);
    return books;
  }

  private booksOf(formula: string, sheet: string, depth: number): readonly string[] {
    const { books, names, ranges } = referencesIn(formula, sheet);
    const ofNames = names.flatMap((name) => {
      const refersTo = this.names.get(name.toLowerCase());
      return refersTo === undefined || depth > DEEPEST ? [] : this.booksOf(refersTo, sheet, depth + 1);
    });
    const ofCells = ranges
      .filter((range) => sizeOf(range) <= LARGEST_RANGE)
      .flatMap((range) =>
        contentIn(this.snapshot, range)
          .filter((content) => content.formula !== null)
          .flatMap(({ row, column }) => this.booksBehind({ sheet: range.sheet, row, column }, depth + 1)),
      );
    return [...new Set([...books, ...ofNames, ...ofCells])];
  }
}

function sizeOf({ top, bottom, left, right }: RangeRef): number {
  return (bottom - top + 1) * (right - left + 1);
}
