import type { AchievementState } from '../../core/achievement/achievement';
import type { SettingsRow } from '../../core/contract/settings-rows';
import type { Acceptance, Severity } from '../../core/engine/finding';
import type { GrantVerdict } from '../../core/plan/grant';
import type { CorrectedRole, PartRole } from '../../core/plan/table-part';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { CellEdit } from '../../hosts/ports';

/*
 * What the engine gives to the pane: words and plain figures in the pane's language. Amounts are text, for
 * decimals do not survive the way out of a worker; the few numbers are for drawing only.
 */

/** A cell with its address in words: `事業費!B12`. */
export interface PlaceView {
  readonly cell: CellRef;
  readonly text: string;
}

/** A proposed change of one cell, ready for the host. */
export interface FixView {
  readonly edit: CellEdit;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

export interface FindingView {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly ruleTitle: string;
  readonly severity: Severity;
  readonly place: PlaceView;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly expected: string | null;
  readonly printed: string | null;
  readonly difference: string | null;
  readonly computation: string | null;
  readonly related: readonly { readonly role: string; readonly place: PlaceView }[];
  readonly fix: FixView | null;
  readonly accepted: Acceptance | null;
  /** What an acceptance is given for; it lapses with another value. */
  readonly acceptedValue: string;
  /** Says that an acceptance holds no longer, and why. */
  readonly lapsed: string | null;
}

/** One year of an indicator. */
export interface PointView {
  /** Short, for the axis. */
  readonly label: string;
  readonly year: string;
  readonly target: number | null;
  readonly targetText: string;
  readonly actual: number | null;
  readonly actualText: string;
}

export interface IndicatorView {
  readonly id: string;
  readonly label: string;
  readonly project: string | null;
  readonly place: PlaceView;
  /** What the figures are: level or yearly increments, which way is better. */
  readonly nature: string;
  readonly unit: string;
  readonly baseline: string | null;
  readonly baselineValue: number | null;
  readonly state: AchievementState;
  readonly stateWord: string;
  readonly ratio: string | null;
  readonly progress: string | null;
  readonly grade: string | null;
  readonly remarks: readonly string[];
  readonly points: readonly PointView[];
}

/** One line of a computation. */
export interface StepView {
  readonly label: string;
  readonly value: string;
  readonly place: PlaceView | null;
  readonly kind: 'given' | 'result' | 'difference';
}

export interface GrantView {
  readonly id: string;
  readonly owner: string;
  readonly period: string;
  readonly verdict: GrantVerdict;
  readonly verdictText: string;
  readonly steps: readonly StepView[];
  /** Said wherever the base is assumed. */
  readonly note: string | null;
}

/** What another rate would give. */
export interface TrialView {
  readonly rate: string;
  readonly rows: readonly {
    readonly id: string;
    readonly amount: string;
    /** Against what the stated rate gives; null where none is stated. */
    readonly difference: string | null;
  }[];
}

export interface PlanView {
  readonly name: string;
  readonly indicators: readonly IndicatorView[];
  readonly grants: readonly GrantView[];
}

export interface WarningView {
  readonly message: string;
  readonly place: PlaceView | null;
}

/** What a part of a table is shown as: a colour, a letter and a word. */
export type PartGroup =
  | 'head'
  | 'label'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'total'
  | 'money'
  | 'other'
  | 'ignored';

/** One cell of the picture of a table; null where rows or columns are left out. */
export type PictureCell = { readonly group: PartGroup; readonly mark: string } | null;

/** A table, or a further block of a split one, as a small picture. */
export interface PictureBlock {
  /** Letters of the columns; null for the gap. */
  readonly columns: readonly (string | null)[];
  /** With the number of the row on the sheet; null for the gap. */
  readonly rows: readonly { readonly number: number | null; readonly cells: readonly PictureCell[] }[];
}

export interface TableColumnView {
  /** What a correction is kept under. */
  readonly key: string;
  readonly header: string;
  readonly role: PartRole;
  readonly roleWord: string;
  readonly group: PartGroup;
  readonly why: string;
  readonly isCorrected: boolean;
  readonly place: PlaceView;
}

export interface TableView {
  readonly id: string;
  readonly heading: string;
  readonly kindWord: string;
  readonly layoutWord: string;
  /** The first cell, and the ranges in words. */
  readonly place: PlaceView;
  /** Which roles its columns can be given. */
  readonly choices: 'kpi' | 'cost';
  readonly columns: readonly TableColumnView[];
  readonly blocks: readonly PictureBlock[];
}

/** A page of the tables that were read. */
export interface TablesView {
  readonly count: number;
  readonly tables: readonly TableView[];
  readonly legend: readonly { readonly group: PartGroup; readonly mark: string; readonly word: string }[];
  readonly choices: Readonly<
    Record<'kpi' | 'cost', readonly { readonly role: CorrectedRole; readonly word: string }[]>
  >;
}

/** A thing that can be chosen, with its word. */
export interface ChoiceView {
  readonly code: string;
  readonly word: string;
}

/** The settings that held for a check, and what there is to choose. */
export interface SettingsView {
  /** As codes where they are understood; remarks and rows that wait for a value among them. */
  readonly rows: readonly SettingsRow[];
  /** What is wrong with rows that are not in the workbook yet. */
  readonly problems: readonly string[];
  readonly programmes: readonly (ChoiceView & { readonly own: boolean; readonly verified: boolean })[];
  readonly schemes: readonly ChoiceView[];
  readonly rules: readonly ChoiceView[];
}

/** All that the pane shows of one check. */
export interface CheckView {
  readonly asOf: string;
  readonly read: {
    readonly sheets: number;
    readonly tables: number;
    /** Tables whose columns can be looked at, see {@link TablesView}. */
    readonly shownTables: number;
    readonly numbers: number;
    readonly indicators: number;
    readonly nothing: boolean;
  };
  readonly severityWords: Readonly<Record<Severity, string>>;
  /** New, resolved and remaining since the check that 点検結果 records; null where it records none. */
  readonly since: string | null;
  readonly plans: readonly PlanView[];
  readonly findings: readonly FindingView[];
  readonly warnings: readonly WarningView[];
  readonly settings: SettingsView;
}
