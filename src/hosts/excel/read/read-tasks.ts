import type { Area } from '../../../core/workbook/sheet-model';
import { cellsOf, columnsOf, rowsOf } from '../addresses';

/** One part of what there is to read: cells of an area, or its merged areas and hidden rows and columns. */
export interface ReadTask {
  /** Index of the sheet in the plan. */
  readonly sheet: number;
  readonly area: Area;
  readonly part: 'cells' | 'structure';
}

/** Bytes of an answer that a hidden flag of a row takes. */
const ROW_BYTES = 20;
/** Bytes that the merged areas of 1,024 cells take as a rule; a form with many of them takes more. */
const MERGED_BYTES = 100;

/** Bytes that the answer to a task takes, by what a cell is believed to take. */
export function costOf({ part, area }: ReadTask, bytesPerCell: number): number {
  return part === 'cells'
    ? cellsOf(area) * bytesPerCell
    : rowsOf(area) * ROW_BYTES + (cellsOf(area) / 1024) * MERGED_BYTES;
}

/**
 * Tasks of up to so many bytes from the front of the queue, the last one cut where it must be, and the rest. At
 * least one row is taken, or a part of one, so that the work always goes on.
 */
export function take(
  queue: readonly ReadTask[],
  budget: number,
  bytesPerCell: number,
): [now: ReadTask[], later: ReadTask[]] {
  const now: ReadTask[] = [];
  let room = budget;
  for (const [index, task] of queue.entries()) {
    const cost = costOf(task, bytesPerCell);
    if (cost <= room) {
      now.push(task);
      room -= cost;
      continue;
    }
    const [head, tail] = cut(task, room, bytesPerCell, now.length === 0);
    if (head !== null) now.push({ ...task, area: head });
    return [now, [...tail.map((area) => ({ ...task, area })), ...queue.slice(index + 1)]];
  }
  return [now, []];
}

/** The task in two; null where it is one cell, or the structure of one row. */
export function halve(task: ReadTask): readonly ReadTask[] | null {
  const { area, part } = task;
  if (rowsOf(area) > 1) {
    const bottom = area.top + Math.floor(rowsOf(area) / 2) - 1;
    return [
      { ...task, area: { ...area, bottom } },
      { ...task, area: { ...area, top: bottom + 1 } },
    ];
  }
  if (part === 'structure' || columnsOf(area) === 1) return null;
  const right = area.left + Math.floor(columnsOf(area) / 2) - 1;
  return [
    { ...task, area: { ...area, right } },
    { ...task, area: { ...area, left: right + 1 } },
  ];
}

/** The first rows of an area that fit; part of its first row where not even that fits and something must. */
function cut(
  task: ReadTask,
  room: number,
  bytesPerCell: number,
  must: boolean,
): [head: Area | null, tail: Area[]] {
  const { area, part } = task;
  const fitting = Math.floor(room / (costOf(task, bytesPerCell) / rowsOf(area)));
  // The structure of a row is never cut.
  const rows = fitting === 0 && must && part === 'structure' ? 1 : fitting;
  if (rows >= rowsOf(area)) return [area, []];
  if (rows >= 1) {
    const bottom = area.top + rows - 1;
    return [{ ...area, bottom }, [{ ...area, top: bottom + 1 }]];
  }
  if (!must) return [null, [area]];
  const right = area.left + Math.max(1, Math.floor(room / bytesPerCell)) - 1;
  const rest: Area[] = [{ ...area, bottom: area.top, left: right + 1 }];
  if (rowsOf(area) > 1) rest.push({ ...area, top: area.top + 1 });
  return [{ ...area, bottom: area.top, right }, rest];
}
