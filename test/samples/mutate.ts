import type { AuditResult } from '../../src/core/audit';
import type { Finding } from '../../src/core/engine/finding';
import { type CellRef, parseAddress, sameCell } from '../../src/core/workbook/cell-ref';
import type {
  CellValue,
  SnapshotCell,
  SnapshotRow,
  WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';
import { auditSnapshot, place, show } from './samples';

/** A run of digits in a cell, with its grouping commas: `625,000` of `総事業費 625,000千円`. */
export interface Figure {
  readonly cell: CellRef;
  /** The run as it stands in the cell; a number cell is one run. */
  readonly text: string;
  /** Where the run begins in the cell's text. */
  readonly start: number;
  /** The character after it, which tells what it is: `年`, `月`, `日`, `千`. */
  readonly next: string;
}

const RUN = /\d[\d,]*/g;

/** The figures of a cell: a number as a whole, a text's runs of digits, or only those inside what `wanted` matches. */
export function figuresIn(
  snapshot: WorkbookSnapshot,
  cell: CellRef,
  wanted: RegExp = RUN,
): readonly Figure[] {
  const value = cellAt(snapshot, cell)?.value;
  if (typeof value === 'number') return [{ cell, text: String(value), start: 0, next: '' }];
  if (typeof value !== 'string') return [];
  return [...value.matchAll(wanted)].flatMap((match) =>
    [...match[0].matchAll(RUN)].map((run) => {
      const start = match.index + run.index;
      return { cell, text: run[0], start, next: value.charAt(start + run[0].length) };
    }),
  );
}

/** The figure with one digit replaced, for each digit and each other digit. */
export function digitChanges({ text }: Figure): readonly string[] {
  const digits = '0123456789';
  return [...text].flatMap((digit, index) =>
    digits.includes(digit)
      ? [...digits]
          .filter((other) => other !== digit)
          .map((other) => text.slice(0, index) + other + text.slice(index + 1))
      : [],
  );
}

/** The workbook with one figure written differently; number cells stay numbers, sums keep the value they had. */
export function withFigure(
  snapshot: WorkbookSnapshot,
  { cell, text, start }: Figure,
  changed: string,
): WorkbookSnapshot {
  return mapCell(snapshot, cell, (old) =>
    typeof old === 'string'
      ? old.slice(0, start) + changed + old.slice(start + text.length)
      : Number(changed),
  );
}

/** The workbook with other content in cells that are there already: `{ E4: '交付金', E5: 312500 }`. */
export function withValues(
  snapshot: WorkbookSnapshot,
  sheet: string,
  values: Readonly<Record<string, string | number>>,
): WorkbookSnapshot {
  return Object.entries(values).reduce((changed, [address, value]) => {
    const position = parseAddress(address);
    return position === null ? changed : mapCell(changed, { sheet, ...position }, () => value);
  }, snapshot);
}

function mapCell(
  snapshot: WorkbookSnapshot,
  { sheet, row, column }: CellRef,
  change: (value: CellValue) => CellValue,
): WorkbookSnapshot {
  const changeCell = (cell: SnapshotCell): SnapshotCell =>
    cell.column === column ? { ...cell, value: change(cell.value) } : cell;
  const changeRow = (each: SnapshotRow): SnapshotRow =>
    each.row === row ? { ...each, cells: each.cells.map(changeCell) } : each;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) =>
      each.name === sheet ? { ...each, rows: each.rows.map(changeRow) } : each,
    ),
  };
}

/** Findings (要修正, 要確認) that the change brought about and that name the changed cell. */
export function foundBy(snapshot: WorkbookSnapshot, figure: Figure, changed: string): readonly Finding[] {
  const before = gravePrints(snapshot);
  return grave(auditSnapshot(withFigure(snapshot, figure, changed))).filter(
    (finding) => !before.has(fingerprint(finding)) && names(finding, figure.cell),
  );
}

/** Whether reading says of the changed cell, or of the block that it heads, that it cannot be read. */
export function isSaidUnreadable(snapshot: WorkbookSnapshot, figure: Figure, changed: string): boolean {
  const { warnings } = auditSnapshot(withFigure(snapshot, figure, changed));
  return warnings.some(({ code, cell }) => {
    if (cell === null) return false;
    if (code === 'continuation-unclear') return cell.row === figure.cell.row - 1;
    return (code === 'figure-unreadable' || code === 'year-unclear') && sameCell(cell, figure.cell);
  });
}

/** `Sheet1!A186 33年`. */
export function showFigure({ cell, text, next }: Figure): string {
  return `${place(cell)} ${text}${next}`;
}

function grave({ findings }: AuditResult): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info');
}

const PRINTS = new WeakMap<WorkbookSnapshot, ReadonlySet<string>>();

function gravePrints(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const known = PRINTS.get(snapshot);
  if (known !== undefined) return known;
  const prints = new Set(grave(auditSnapshot(snapshot)).map(fingerprint));
  PRINTS.set(snapshot, prints);
  return prints;
}

function fingerprint({ ruleId, messageId, cell, expected, printed }: Finding): string {
  return [ruleId, messageId, place(cell), show(expected), show(printed)].join(' ');
}

function names({ cell, related }: Finding, wanted: CellRef): boolean {
  return [cell, ...related.map((each) => each.cell)].some((each) => sameCell(each, wanted));
}

function cellAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): SnapshotCell | undefined {
  return sheets
    .find(({ name }) => name === sheet)
    ?.rows.find((each) => each.row === row)
    ?.cells.find((each) => each.column === column);
}
