import type { Area } from '../../../core/workbook/sheet-model';
import type { SnapshotRow } from '../../../core/workbook/snapshot';
import { HostError, type WorkOptions } from '../../ports';
import { cellsOf, columnsOf, rangeOf, rowsOf } from '../addresses';
import { isTrouble } from '../errors';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';
import type { ReadPlan } from './read-plan';
import { requestStructure, type SheetStructure } from './read-structure';
import { bytesOf, joinRows, NumberFormats, type RangeContents, toRows } from './to-snapshot';

/** Sizes that requests keep to. Excel on the web refuses answers of more than 5 MB. */
export const READ_LIMITS = {
  /** Bytes of an answer aimed at once the bytes of a cell are known. */
  bytes: 3_500_000,
  /** As many blank cells as 4 MB can hold: a workbook of no more is asked for at once. */
  cellsAtOnce: 250_000,
  /** Cells of the first request for a larger workbook. */
  firstCells: 60_000,
} as const;

interface Task {
  /** Index of the sheet in the plan. */
  readonly sheet: number;
  readonly area: Area;
}

export interface ReadCells {
  readonly rows: readonly (readonly SnapshotRow[])[];
  readonly structures: readonly SheetStructure[];
  readonly numberFormats: readonly string[];
}

/**
 * Values, formulas and number formats of all sheets of the plan, with merged areas and hidden rows and columns: one
 * round trip where it fits into one, else as many as the measured size asks for.
 */
export async function readCells(
  plan: ReadPlan,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<ReadCells> {
  let queue = plan.sheets.flatMap(({ cells }, sheet): Task[] =>
    cells === null ? [] : [{ sheet, area: cells }],
  );
  const total = queue.reduce((sum, { area }) => sum + cellsOf(area), 0);
  const formats = new NumberFormats();
  const pieces = plan.sheets.map((): SnapshotRow[][] => []);
  let structures: readonly SheetStructure[] | null = null;
  let budget: number = total <= READ_LIMITS.cellsAtOnce ? READ_LIMITS.cellsAtOnce : READ_LIMITS.firstCells;
  let done = 0;
  options.onProgress?.({ step: 'reading', done, total });
  while (queue.length > 0 || structures === null) {
    const [now, later] = take(queue, budget);
    const asksStructure = structures === null;
    const answer = await request(plan, now, asksStructure, surroundings, options);
    if (answer === null) {
      const cells = sum(now);
      if (cells <= 1) throw new HostError('too-large');
      budget = Math.max(1, Math.floor(cells / 2));
      continue;
    }
    queue = later;
    structures ??= answer.structures;
    let bytes = 0;
    now.forEach(({ sheet, area }, index) => {
      const contents = answer.contents[index];
      if (contents === undefined) return;
      pieces[sheet]?.push(toRows(area, contents, formats));
      if (queue.length > 0) bytes += bytesOf(contents);
    });
    done += sum(now);
    if (queue.length > 0)
      budget = Math.max(1, Math.floor((READ_LIMITS.bytes * sum(now)) / Math.max(1, bytes)));
    options.onProgress?.({ step: 'reading', done, total });
  }
  return { rows: pieces.map(joinRows), structures, numberFormats: formats.codes };
}

interface Answer {
  readonly contents: readonly RangeContents[];
  readonly structures: readonly SheetStructure[];
}

/** Null where the answer would have been too large, or came without its values. */
async function request(
  plan: ReadPlan,
  tasks: readonly Task[],
  asksStructure: boolean,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<Answer | null> {
  try {
    const { ranges, structures } = await roundTrip(
      surroundings,
      (context) => ({
        ranges: tasks.map(({ sheet, area }) => {
          const id = plan.sheets[sheet]?.id ?? '';
          return rangeOf(context.workbook.worksheets.getItem(id), area).load('values,formulas,numberFormat');
        }),
        structures: asksStructure ? plan.sheets.map((sheet) => requestStructure(context, sheet)) : [],
      }),
      options,
    );
    const isWhole = ranges.every(({ values, formulas, numberFormat }) => {
      const matrices: unknown[] = [values, formulas, numberFormat];
      return matrices.every((matrix) => Array.isArray(matrix));
    });
    return isWhole ? { contents: ranges, structures: structures.map(({ read }) => read()) } : null;
  } catch (error) {
    if (isTrouble(error, 'too-large') && tasks.length > 0) return null;
    throw error;
  }
}

/** Tasks of up to so many cells from the front of the queue, the last one cut where it must be, and the rest. */
export function take(queue: readonly Task[], budget: number): [now: Task[], later: Task[]] {
  const now: Task[] = [];
  let room = budget;
  for (const [index, task] of queue.entries()) {
    const size = cellsOf(task.area);
    if (size <= room) {
      now.push(task);
      room -= size;
      continue;
    }
    const [head, tail] = cut(task.area, room, now.length === 0);
    if (head !== null) now.push({ ...task, area: head });
    return [now, [...tail.map((area) => ({ ...task, area })), ...queue.slice(index + 1)]];
  }
  return [now, []];
}

/** The first rows of an area that fit; part of its first row where not even that fits and something must. */
function cut(area: Area, room: number, must: boolean): [head: Area | null, tail: Area[]] {
  const rows = Math.floor(room / columnsOf(area));
  if (rows >= 1) {
    const bottom = area.top + rows - 1;
    return [{ ...area, bottom }, [{ ...area, top: bottom + 1 }]];
  }
  if (!must) return [null, [area]];
  const right = area.left + room - 1;
  const rest: Area[] = [{ ...area, bottom: area.top, left: right + 1 }];
  if (rowsOf(area) > 1) rest.push({ ...area, top: area.top + 1 });
  return [{ ...area, bottom: area.top, right }, rest];
}

function sum(tasks: readonly Task[]): number {
  return tasks.reduce((cells, { area }) => cells + cellsOf(area), 0);
}
