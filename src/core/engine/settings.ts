import type { PrintedAs } from '../quantity/quantity';
import type { Basis, Direction } from '../plan/indicator';
import type { Rate } from '../plan/cost';
import type { CorrectedRole } from '../plan/table-part';
import type { GradingScheme } from '../programmes/grading-schemes';
import type { MunicipalityKind } from '../plan/plan';

/** Choices that people make; every one has a default. Sheet 点検設定, the settings file and options fill it. */
export interface Settings {
  readonly preset: 'default' | 'strict';
  /** Programme code to assume where the plan names none. */
  readonly programme: string;
  /** Grant rate to use where neither table nor text states one; null leaves it open. */
  readonly rate: Rate | null;
  /** Kind of municipality by name, where the name does not tell. */
  readonly municipalityKinds: Readonly<Record<string, MunicipalityKind>>;
  /** By indicator id or label. */
  readonly basis: Readonly<Record<string, Basis>>;
  readonly direction: Readonly<Record<string, Direction>>;
  /** What a column is, where the reader took it for something else; keys as of `columnKey` in reading. */
  readonly columnRoles: Readonly<Record<string, CorrectedRole>>;
  /** What printed money stands for; null lets the table decide. */
  readonly printedAs: PrintedAs | null;
  /** Months after a year's end when its actuals are due. */
  readonly actualDueMonths: number;
  readonly gradingSchemes: readonly GradingScheme[];
  readonly gradingScheme: string;
  /** Rules switched off, with the reason. */
  readonly disabledRules: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: Settings = {
  preset: 'default',
  programme: 'A3007',
  rate: null,
  municipalityKinds: {},
  basis: {},
  direction: {},
  columnRoles: {},
  printedAs: null,
  actualDueMonths: 4,
  disabledRules: {},
  gradingSchemes: [],
  gradingScheme: 'official-four',
};
