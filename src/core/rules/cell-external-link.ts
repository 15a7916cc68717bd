import type { FindingDraft } from '../engine/finding';
import { type References, referencesIn } from '../formula/references';
import type { Figure } from '../plan/figure';
import type { CellRef, RangeRef } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cells, count, defineRule, draft, related, text, texts } from './support/draft';
import { cellAt, contentIn } from './support/snapshot-cells';
import { cellKey, figuresByTable, tableKey, type TableFigures } from './support/tables';

/** Longer ranges are not searched for links behind the figure. */
const LARGEST_RANGE = 2_000;

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
    const books = links.booksBehind(figure.cell);
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
  return (
    definedNames.some(({ refersTo }) => refersTo.includes('[')) ||
    sheets.some(({ rows }) =>
      rows.some(({ cells: row }) => row.some(({ formula }) => formula?.includes('['))),
    )
  );
}

/** What a cell's formula leads to in one step. */
interface Step {
  readonly books: readonly string[];
  readonly cells: readonly CellRef[];
}

/** Follows formulas through names and cells of this workbook to other workbooks. */
class LinkFinder {
  private readonly steps = new Map<string, Step>();
  /** Whole answers: down a column of running totals each cell asks the one before it. */
  private readonly answers = new Map<string, readonly string[]>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.names = new Map(snapshot.definedNames.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  }

  /** The other workbooks that a cell's figure comes from, however many cells lie between. */
  booksBehind(cell: CellRef): readonly string[] {
    const books = new Set<string>();
    // The loop goes on to what is added on the way; a cell that was met before is not added again.
    const met = new Map([[cellKey(cell), cell]]);
    for (const [key, each] of met) {
      const answer = this.answers.get(key);
      for (const book of answer ?? []) books.add(book);
      if (answer !== undefined) continue;
      const step = this.steps.get(key) ?? this.stepFrom(each);
      this.steps.set(key, step);
      for (const book of step.books) books.add(book);
      for (const next of step.cells) met.set(cellKey(next), next);
    }
    this.answers.set(cellKey(cell), [...books]);
    return [...books];
  }

  private stepFrom(cell: CellRef): Step {
    const formula = cellAt(this.snapshot, cell)?.formula ?? '';
    const references = [...this.withNames(new Set([formula]), cell.sheet)];
    return {
      books: references.flatMap(({ books }) => books),
      cells: references.flatMap(({ ranges }) => ranges.flatMap((range) => this.formulasIn(range))),
    };
  }

  /** References of a formula and of the names in it; names may stand for names. */
  private *withNames(formulas: Set<string>, sheet: string): Iterable<References> {
    for (const formula of formulas) {
      const references = referencesIn(formula, sheet);
      yield references;
      for (const name of references.names) formulas.add(this.names.get(name.toLowerCase()) ?? '');
    }
  }

  private formulasIn(range: RangeRef): readonly CellRef[] {
    if (sizeOf(range) > LARGEST_RANGE) return [];
    return contentIn(this.snapshot, range)
      .filter(({ formula }) => formula !== null)
      .map(({ row, column }) => ({ sheet: range.sheet, row, column }));
  }
}

function sizeOf({ top, bottom, left, right }: RangeRef): number {
  return (bottom - top + 1) * (right - left + 1);
}
