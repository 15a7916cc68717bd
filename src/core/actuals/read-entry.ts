import type { Actual } from '../plan/indicator';
import { formatQuantity } from '../quantity/format';
import type { CellReading } from '../quantity/quantity';
import { readCell } from '../quantity/read-cell';
import type { CellRef } from '../workbook/cell-ref';
import { typedText, type TypedCell, valueText } from '../entries/typed-cell';
import type { YearEntry } from './read-actuals-sheet';
import { type EntryStatus, isPending, isReason, readStatus } from './status';

/** What a year's entry says. */
export interface EntryReading {
  /** The cell that says it. */
  readonly cell: CellRef;
  /** As a person sees it. */
  readonly text: string;
  readonly reading: CellReading;
  readonly status: Actual['status'];
  readonly formula: string | null;
  readonly isNumberCell: boolean;
  /** Whether something was typed in the place of the figure itself. */
  readonly isTyped: boolean;
  /** Whether it is neither a figure nor a word for the lack of one. */
  readonly isUnreadable: boolean;
}

/**
 * Reads what people typed for one year, in whatever way they type: `１，２３４`, `12人`, `集計中` in the place of the
 * figure, or a reason chosen beside an empty one. An empty entry is a missing actual.
 */
export function readEntry(entry: YearEntry): EntryReading {
  const said = statusOf(entry.status);
  const { actual } = entry;
  if (actual === null) {
    return entry.status !== null && isReason(said) ? reason(entry.status, said, entry.place) : blank(entry);
  }
  const word = statusOf(actual);
  if (isReason(word)) return { ...reason(actual, word, actual.cell), isTyped: true };
  const reading = readCell(actual.value, actual.numberFormat);
  switch (reading.kind) {
    case 'blank':
      return blank(entry);
    case 'none':
      return { ...typed(actual, reading), status: 'missing' };
    case 'pending':
      return { ...typed(actual, reading), status: 'pending' };
    case 'figure': {
      // 速報, or a reason beside a figure: the figure is not the last one.
      const isFirm = said === null || said === 'final' || reading.mark !== null;
      return { ...typed(actual, isFirm ? reading : { ...reading, mark: 'preliminary' }), status: 'given' };
    }
    default:
      return { ...typed(actual, reading), status: 'given', isUnreadable: true };
  }
}

/** What the status cell of an entry says, or null. */
export function statusOf(cell: TypedCell | null): EntryStatus | null {
  return cell === null ? null : readStatus(typedText(cell));
}

function blank({ place }: YearEntry): EntryReading {
  return {
    cell: place,
    text: '',
    reading: { kind: 'blank' },
    status: 'missing',
    formula: null,
    isNumberCell: false,
    isTyped: false,
    isUnreadable: false,
  };
}

/** A reason in words; what is missing is the figure, so its own place is the cell. */
function reason(cell: TypedCell, status: EntryStatus | null, place: CellRef): EntryReading {
  const text = typedText(cell);
  const pending = isPending(status);
  return {
    cell: place,
    text,
    reading: { kind: pending ? 'pending' : 'none', text },
    status: pending ? 'pending' : 'missing',
    formula: null,
    isNumberCell: false,
    isTyped: false,
    isUnreadable: false,
  };
}

function typed(cell: TypedCell, reading: CellReading): Omit<EntryReading, 'status'> {
  return {
    cell: cell.cell,
    text: shown(cell, reading),
    reading,
    formula: cell.formula,
    isNumberCell: typeof cell.value === 'number',
    isTyped: true,
    isUnreadable: false,
  };
}

function shown({ value }: TypedCell, reading: CellReading): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return reading.kind === 'figure' ? formatQuantity(reading.quantity) : valueText(value);
}
