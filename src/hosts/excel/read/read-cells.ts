import { Stint } from '../../breathe';
import { HostError, type WorkOptions } from '../../ports';
import { cellsOf, rangeOf, rowsOf } from '../addresses';
import { isTrouble } from '../errors';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';
import type { ReadPlan } from './read-plan';
import { joinStructures, requestStructure, type SheetStructure } from './read-structure';
import { costOf, halve, type ReadTask, take } from './read-tasks';
import { bytesOf, joinRows, NumberFormats, type RangeContents, type RowsPiece, toRows } from './to-snapshot';

/** Sizes that requests keep to. Excel on the web refuses answers of more than 5 MB. */
export const READ_LIMITS = {
  /** A workbook that is believed to give no more bytes is asked for at once. */
  bytesAtOnce: 800_000,
  /**
   * Bytes of an answer otherwise. Office.js parses an answer twice and prints it once, all in one task of the page;
   * of this size that takes ten to twenty milliseconds.
   */
  bytes: 300_000,
  /** Bytes of a cell before any was read: a number of up to four digits, twice, and `General`. */
  bytesPerCell: 24,
  /** Requests under way together: so many hold 4 MB, and waiting for them is one round trip. */
  together: 14,
  /** Rows that are made into a snapshot before the clock is looked at. */
  rowsAStep: 100,
} as const;

export interface ReadCells {
  readonly rows: readonly ReturnType<typeof joinRows>[];
  readonly structures: readonly SheetStructure[];
  readonly numberFormats: readonly string[];
}

/**
 * Values, formulas and number formats of all sheets of the plan, with merged areas and hidden rows and columns: one
 * request where that is small, else as many as the measured size asks for, sent together as far as 4 MB go.
 */
export async function readCells(
  plan: ReadPlan,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<ReadCells> {
  const reader = new CellsReader(plan, surroundings, options);
  await reader.run();
  return reader.result();
}

class CellsReader {
  readonly #formats = new NumberFormats();
  readonly #pieces: RowsPiece[][];
  readonly #structures: SheetStructure[][];
  readonly #total: number;
  #queue: readonly ReadTask[];
  #bytesPerCell: number = READ_LIMITS.bytesPerCell;
  #budget: number;
  #done = 0;
  #failed = false;

  constructor(
    readonly plan: ReadPlan,
    readonly surroundings: Surroundings,
    readonly options: WorkOptions,
  ) {
    this.#pieces = plan.sheets.map(() => []);
    this.#structures = plan.sheets.map(() => []);
    this.#queue = tasksOf(plan);
    this.#total = cellsIn(this.#queue);
    const bytes = this.#queue.reduce((sum, task) => sum + costOf(task, this.#bytesPerCell), 0);
    this.#budget = bytes <= READ_LIMITS.bytesAtOnce ? READ_LIMITS.bytesAtOnce : READ_LIMITS.bytes;
  }

  async run(): Promise<void> {
    this.#tell();
    const lines = Array.from({ length: READ_LIMITS.together }, () => this.#line());
    await Promise.all(lines);
  }

  result(): ReadCells {
    return {
      rows: this.#pieces.map(joinRows),
      structures: this.#structures.map(joinStructures),
      numberFormats: this.#formats.codes,
    };
  }

  /** One request after the other while there is something to ask for; several lines work side by side. */
  async #line(): Promise<void> {
    while (this.#queue.length > 0 && !this.#failed) {
      const [now, later] = take(this.#queue, this.#budget, this.#bytesPerCell);
      this.#queue = later;
      try {
        await this.#read(now);
      } catch (error) {
        this.#failed = true;
        throw error;
      }
    }
  }

  async #read(tasks: readonly ReadTask[]): Promise<void> {
    const answer = await this.#request(tasks);
    if (answer === null) return this.#halve(tasks);
    if (this.options.signal?.aborted === true) throw new HostError('cancelled');
    const stint = new Stint();
    // What Office.js did to the answer is a task of its own.
    await stint.rest();
    let bytes = 0;
    for (const { task, contents, structure } of answer) {
      if (structure !== null) this.#structures[task.sheet]?.push(structure());
      if (contents === null) continue;
      const piece: RowsPiece = { area: task.area, rows: [] };
      this.#pieces[task.sheet]?.push(piece);
      const count = rowsOf(task.area);
      for (let from = 0; from < count; from += READ_LIMITS.rowsAStep) {
        const to = Math.min(count, from + READ_LIMITS.rowsAStep);
        piece.rows.push(...toRows(task.area, contents, from, to, this.#formats));
        if (this.#queue.length > 0) bytes += bytesOf(contents, from, to);
        if (stint.isOver()) await stint.rest();
      }
    }
    const cells = cellsIn(tasks);
    if (bytes > 0 && cells > 0) this.#bytesPerCell = bytes / cells;
    this.#done += cells;
    this.#tell();
  }

  /** What did not fit into one answer is asked for in two, and what follows in smaller pieces. */
  #halve(tasks: readonly ReadTask[]): void {
    const cost = tasks.reduce((sum, task) => sum + costOf(task, this.#bytesPerCell), 0);
    this.#budget = Math.max(1, Math.min(this.#budget, cost) / 2);
    const [only] = tasks;
    if (only === undefined || tasks.length > 1) {
      this.#queue = [...tasks, ...this.#queue];
      return;
    }
    const halves = halve(only);
    if (halves === null) throw new HostError('too-large');
    this.#queue = [...halves, ...this.#queue];
  }

  /** Null where the answer would have been too large, or came without its values. */
  async #request(tasks: readonly ReadTask[]): Promise<readonly Answer[] | null> {
    try {
      const requests = await roundTrip(
        this.surroundings,
        async (context) => {
          const stint = new Stint();
          const filled: Request[] = [];
          for (const task of tasks) {
            if (stint.isOver()) await stint.rest();
            filled.push(await this.#ask(context, task, stint));
          }
          return filled;
        },
        this.options,
      );
      const isWhole = requests.every(({ range }) => {
        const matrices: unknown[] = range === null ? [] : [range.values, range.formulas, range.numberFormat];
        return matrices.every((matrix) => Array.isArray(matrix));
      });
      if (!isWhole) return null;
      return requests.map(({ task, range, structure }) => ({ task, contents: range, structure }));
    } catch (error) {
      if (isTrouble(error, 'too-large')) return null;
      throw error;
    }
  }

  async #ask(context: Excel.RequestContext, task: ReadTask, stint: Stint): Promise<Request> {
    const plan = this.plan.sheets[task.sheet];
    if (plan === undefined) throw new RangeError(`sheet ${task.sheet}`);
    if (task.part === 'structure') {
      return { task, range: null, structure: await requestStructure(context, plan, task.area, stint) };
    }
    const range = rangeOf(context.workbook.worksheets.getItem(plan.id), task.area);
    return { task, range: range.load('values,formulas,numberFormat'), structure: null };
  }

  #tell(): void {
    this.options.onProgress?.({ step: 'reading', done: this.#done, total: this.#total });
  }
}

interface Request {
  readonly task: ReadTask;
  readonly range: Excel.Range | null;
  readonly structure: (() => SheetStructure) | null;
}

interface Answer {
  readonly task: ReadTask;
  readonly contents: RangeContents | null;
  readonly structure: (() => SheetStructure) | null;
}

function tasksOf({ sheets }: ReadPlan): readonly ReadTask[] {
  const cells = sheets.flatMap(({ cells: area }, sheet): ReadTask[] =>
    area === null ? [] : [{ sheet, area, part: 'cells' }],
  );
  const structures = sheets.flatMap(({ shown: area }, sheet): ReadTask[] =>
    area === null ? [] : [{ sheet, area, part: 'structure' }],
  );
  return [...cells, ...structures];
}

function cellsIn(tasks: readonly ReadTask[]): number {
  return tasks.reduce((sum, { area, part }) => (part === 'cells' ? sum + cellsOf(area) : sum), 0);
}
