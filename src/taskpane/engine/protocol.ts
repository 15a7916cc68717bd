import type { CivilDate } from '../../core/calendar/period';
import type { SettingsRow } from '../../core/contract/settings-rows';
import type { Language } from '../../core/messages/translate';
import type { Rate } from '../../core/plan/cost';
import type { ReportKey, SheetModel } from '../../core/workbook/sheet-model';
import type { SheetSnapshot, SnapshotRow, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { CheckView, TablesView, TrialView } from './views';

export interface CheckOptions {
  /** Settings that are not in the workbook yet, in place of its own; null leaves it to the workbook. */
  readonly rows: readonly SettingsRow[] | null;
  readonly asOf: CivilDate;
  readonly language: Language;
}

export interface ReportRequest {
  readonly keys: readonly ReportKey[];
  /** What 点検設定 shall say; null keeps what stands there. */
  readonly rows: readonly SettingsRow[] | null;
  readonly fileName: string;
  readonly version: string;
}

/** A workbook without its rows: they follow in pieces, so that no single message takes long to copy. */
export type WorkbookOutline = Omit<WorkbookSnapshot, 'sheets'> & {
  readonly sheets: readonly Omit<SheetSnapshot, 'rows'>[];
};

/** What the pane asks of the engine. Requests with an id are answered once; the others never. */
export type EngineRequest =
  | { readonly kind: 'workbook'; readonly outline: WorkbookOutline }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly SnapshotRow[] }
  | { readonly kind: 'check'; readonly id: number; readonly options: CheckOptions }
  | { readonly kind: 'report'; readonly id: number; readonly options: ReportRequest }
  | { readonly kind: 'trial'; readonly id: number; readonly rate: Rate }
  | { readonly kind: 'tables'; readonly id: number; readonly from: number }
  /** What 点検設定 of a workbook says; the last check stays as it is. */
  | { readonly kind: 'settings'; readonly id: number; readonly workbook: WorkbookSnapshot };

/** Why the engine has no answer. */
export type EngineErrorCode = 'actuals-unreadable' | 'no-check' | 'fault';

export type EngineValue = CheckView | readonly SheetModel[] | TrialView | TablesView | readonly SettingsRow[];

export type EngineResponse =
  | { readonly id: number; readonly ok: true; readonly value: EngineValue }
  | { readonly id: number; readonly ok: false; readonly code: EngineErrorCode; readonly detail: string };

/** The engine could not do what was asked. `detail` is for a report to the developers. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    readonly detail: string,
  ) {
    super(detail);
    this.name = 'EngineError';
  }
}
