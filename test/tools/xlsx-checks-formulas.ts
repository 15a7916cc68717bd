import { read, type WorkBook } from '@e965/xlsx';
import { recalculateBytes } from './libreoffice';

/** A formula whose written result is not what LibreOffice calculates. */
export interface FormulaDifference {
  readonly cell: string;
  readonly formula: string;
  readonly written: unknown;
  readonly calculated: unknown;
}

/** What LibreOffice thinks of the formulas of a workbook. */
export interface FormulaCheck {
  /** How many formulas were compared. */
  readonly count: number;
  readonly differences: readonly FormulaDifference[];
  /** The workbook as LibreOffice saved it. */
  readonly saved: Uint8Array;
}

/** Calculates a workbook anew and compares every formula's result with the one written beside it. */
export function checkFormulas(bytes: Uint8Array, sheets: readonly string[] | null = null): FormulaCheck {
  const [saved] = recalculateBytes([bytes]);
  if (saved === undefined) throw new Error('LibreOffice gave no workbook');
  return compareFormulas(bytes, saved, sheets);
}

/** The same for a workbook that LibreOffice has calculated before. */
export function compareFormulas(
  bytes: Uint8Array,
  saved: Uint8Array,
  sheets: readonly string[] | null = null,
): FormulaCheck {
  const written = read(bytes);
  const calculated = read(saved);
  const differences: FormulaDifference[] = [];
  let count = 0;
  for (const sheet of sheets ?? written.SheetNames) {
    for (const [address, cell] of Object.entries(written.Sheets[sheet] ?? {})) {
      if (address.startsWith('!') || cell.f === undefined) continue;
      count++;
      const result = valueOf(calculated, sheet, address);
      const expected = comparable(cell.v);
      if (result !== expected) {
        differences.push({
          cell: `${sheet}!${address}`,
          formula: cell.f,
          written: expected,
          calculated: result,
        });
      }
    }
  }
  return { count, differences, saved };
}

function valueOf(book: WorkBook, sheet: string, address: string): unknown {
  const cell = book.Sheets[sheet]?.[address];
  // An error's value is a number to SheetJS; its text says which.
  return cell?.t === 'e' ? cell.w : comparable(cell?.v);
}

/** LibreOffice saves 15 digits, and its last one may differ by one. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(14));
  return value === undefined ? '' : value;
}
