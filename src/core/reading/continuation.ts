import type { CellSorter } from './cell-sort';
import type { Candidate } from './find-tables';
import { isNote } from './headings';
import { isPageNumber } from './table-body';
import type { RoledColumn } from './kpi-columns';
import type { ReadingDraft } from './kpi-table';

/** A table that is already read, as far as its continuation needs it. */
export interface Continued {
  readonly candidate: Candidate;
  readonly drafts: readonly ReadingDraft[];
  readonly blocks: Block[];
}

/** A further block of a split table with its own columns. */
export interface Block {
  readonly candidate: Candidate;
  readonly columns: readonly RoledColumn[];
}

const FARTHEST = 6;

/** Whether a block without labels below a table with as many rows goes on with that table's columns. */
export function continuesUnlabelled(
  candidate: Candidate,
  previous: Continued | undefined,
  sorter: CellSorter,
): previous is Continued {
  if (previous === undefined || previous.candidate.grid !== candidate.grid) return false;
  const rows = candidate.bodyRows.filter(({ group }) => !group).length;
  const first = candidate.grid.seenAt(candidate.bodyRows[0]?.row ?? -1, candidate.left);
  const unlabelled = first === undefined || ['figure', 'mark'].includes(sorter.sort(first));
  return unlabelled && rows === previous.drafts.length && distance(candidate, previous) <= FARTHEST;
}

/**
 * Whether a block that repeats the labels of the table just above it goes on with later years. A copy of a table
 * (§4 and §5-2) has the same years, or a heading before it.
 */
export function continuesLabelled(
  candidate: Candidate,
  drafts: readonly ReadingDraft[],
  previous: Continued | undefined,
  sorter: CellSorter,
): previous is Continued {
  if (previous === undefined || previous.candidate.grid !== candidate.grid) return false;
  if (candidate.left !== previous.candidate.left || drafts.length !== previous.drafts.length) return false;
  const same = drafts.every(({ key, project, baseline }, i) => {
    const before = previous.drafts[i];
    return before !== undefined && before.key === key && before.project === project && baseline === null;
  });
  if (!same || distance(candidate, previous) > FARTHEST) return false;
  const headed = candidate.above.some((cell) => {
    const words = sorter.words(cell);
    return cell.row > lastRow(previous) && !isNote(words) && !isPageNumber(words);
  });
  return !headed && lastYear(previous.drafts) < firstYear(drafts);
}

/** Adds the figures of a further block to the rows of the table it goes on with. */
export function appendBlock(
  previous: Continued,
  candidate: Candidate,
  columns: readonly RoledColumn[],
  drafts: readonly ReadingDraft[],
): void {
  previous.blocks.push({ candidate, columns });
  previous.drafts.forEach((draft, i) => {
    const rest = drafts[i];
    if (rest === undefined) return;
    draft.targets.push(...rest.targets.map((target) => withUnit(target, draft)));
    draft.actuals.push(...rest.actuals.map((actual) => withUnit(actual, draft)));
    draft.rates.push(...rest.rates);
    draft.evaluations.push(...rest.evaluations);
    draft.baseline ??= rest.baseline;
  });
}

function withUnit<T extends { readonly quantity: ReadingDraft['targets'][number]['quantity'] }>(
  figure: T,
  draft: ReadingDraft,
): T {
  const { quantity } = figure;
  return quantity === null || quantity.unit !== null
    ? figure
    : { ...figure, quantity: { ...quantity, unit: draft.unit } };
}

function lastRow({ candidate, blocks }: Continued): number {
  return (blocks[blocks.length - 1]?.candidate ?? candidate).lastRow;
}

function distance(candidate: Candidate, previous: Continued): number {
  return candidate.headerTop - lastRow(previous);
}

function yearsOf(drafts: readonly ReadingDraft[]): readonly number[] {
  return drafts.flatMap(({ targets, actuals }) =>
    [...targets, ...actuals].map(({ period }) => period?.fiscalYear ?? Number.NaN),
  );
}

/** Without a year in some column nothing is later than it: NaN compares as false. */
function lastYear(drafts: readonly ReadingDraft[]): number {
  return yearsOf(drafts).reduce((a, b) => Math.max(a, b), 0);
}

function firstYear(drafts: readonly ReadingDraft[]): number {
  return yearsOf(drafts).reduce((a, b) => Math.min(a, b), 9999);
}
