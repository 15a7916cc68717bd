import type { ActualsSheet } from '../actuals/read-actuals-sheet';
import type { AuditResult } from '../audit';
import type { CivilDate } from '../calendar/period';
import type { SettingsRow } from '../contract/settings/row';
import type { Language, Translate } from '../messages/translate';
import type { Decimal } from '../quantity/decimal';
import type { CellRef } from '../workbook/cell-ref';
import type { Area, ReportKey } from '../workbook/sheet-model';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';

/** What was known at an earlier check of the same workbook. */
export interface PreviousCheck {
  readonly asOf: CivilDate | null;
  /** Fingerprints of its findings. */
  readonly fingerprints: readonly string[];
}

export interface ReportOptions {
  readonly keys: readonly ReportKey[];
  /** The names that the sheets will have in the workbook. */
  readonly sheetNames: Readonly<Record<ReportKey, string>>;
  readonly lang: Language;
  /** The workbook that was checked: formulas refer to its cells. */
  readonly snapshot: WorkbookSnapshot;
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal digits; null where there is no file. */
  readonly fileHash: string | null;
  readonly toolVersion: string;
  /** Without it, what the workbook's own 点検結果 records. */
  readonly previous?: PreviousCheck;
  /** Rows for the sheet 点検設定; without them those that stand on it are kept. */
  readonly settingsRows?: readonly SettingsRow[];
  /** Entries that the sheet 実績入力 is written with, where they are not those of the workbook itself. */
  readonly enteredActuals?: ActualsSheet;
}

/** A number that stands in a cell of the workbook, as it is stored. */
export interface StoredNumber {
  readonly value: Decimal;
  /** What the stored number is multiplied by to give the figure shown: 100 under `0%`. */
  readonly scale: Decimal;
  /** Whether the cell computes it, so that its last digits may be off. */
  readonly computed: boolean;
}

/** Everything that building a sheet needs. */
export interface ReportContext {
  readonly audit: AuditResult;
  readonly options: ReportOptions;
  readonly t: Translate;
  /** The number in a cell of the workbook, or null where it holds none. */
  readonly storedAt: (cell: CellRef) => StoredNumber | null;
  /** What stands in a cell of the workbook; null for a blank one. */
  readonly valueAt: (cell: CellRef) => CellValue;
  /** The text in a cell of the workbook, as it is stored; null where it holds none. */
  readonly textAt: (cell: CellRef) => string | null;
  /** How many cells of an area hold anything. */
  readonly filledIn: (sheet: string, area: Area) => number;
}
