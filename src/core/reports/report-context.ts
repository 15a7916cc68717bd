import type { StoredCells } from '../entries/stored-cells';
import type { ActualsSheet } from '../actuals/read-actuals-sheet';
import type { AuditResult } from '../audit';
import type { CivilDate } from '../calendar/period';
import type { SettingsRow } from '../contract/settings/row';
import type { Language, Translate } from '../messages/translate';
import type { ReportKey } from '../workbook/sheet-model';
import type { WorkbookSnapshot } from '../workbook/snapshot';

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

/** Everything that building a sheet needs. */
export interface ReportContext extends StoredCells {
  readonly audit: AuditResult;
  readonly options: ReportOptions;
  readonly t: Translate;
}
