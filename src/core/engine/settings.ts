import type { CivilDate } from '../calendar/period';
import type { Rate } from '../plan/cost';
import type { Basis, Direction } from '../plan/indicator';
import type { MunicipalityKind } from '../plan/plan';
import type { CorrectedRole } from '../plan/table-part';
import type { GradingScheme } from '../programmes/grading-schemes';
import type { Programme } from '../programmes/programmes';
import type { PrintedAs } from '../quantity/quantity';
import { foldKey } from '../text/fold';
import type { Acceptance } from './finding';

/**
 * How the final amount of a grant is worked out: the smaller of what was decided and the cut-off share of the
 * eligible cost that was spent, or that cost times what was decided over the eligible cost it was decided for.
 */
export type SettlementMode = 'lesser' | 'decided-ratio';

/** A person's 確認済 as it is kept: for which finding, and for which value of it. */
export interface KeptAcceptance extends Acceptance {
  readonly fingerprint: string;
  readonly ruleId: string;
  /** What stood there, see `acceptedValue`; the acceptance holds no longer than that. */
  readonly value: string;
}

/** Choices that people make; every one has a default. Sheet 点検設定, the settings file and options fill it. */
export interface Settings {
  readonly preset: 'default' | 'strict';
  /** The check date; null leaves it to whoever starts the check. */
  readonly asOf: CivilDate | null;
  /** Programme code to assume where the plan names none. */
  readonly programme: string;
  /** Grant rate to use where neither table nor text states one; null leaves it open. */
  readonly rate: Rate | null;
  /** Kind of municipality by name, where the name does not tell. */
  readonly municipalityKinds: Readonly<Record<string, MunicipalityKind>>;
  /** By indicator, see {@link chosenFor}. */
  readonly basis: Readonly<Record<string, Basis>>;
  readonly direction: Readonly<Record<string, Direction>>;
  /** Months after a year's end when the actual is due (確定予定月), where it is not {@link actualDueMonths}. */
  readonly indicatorDueMonths: Readonly<Record<string, number>>;
  /** What printed money stands for; null lets the table decide. */
  readonly printedAs: PrintedAs | null;
  /** Months after a year's end when its actuals are due. */
  readonly actualDueMonths: number;
  /** Rules switched off, with the reason. */
  readonly disabledRules: Readonly<Record<string, string>>;
  /** What a column is, where the reader took it for something else; keys as of `columnKey` in reading. */
  readonly columnRoles: Readonly<Record<string, CorrectedRole>>;
  /** First fiscal year of a plan by its name, folded; `''` for every plan. */
  readonly firstYears: Readonly<Record<string, number>>;
  /** Day a plan was written, by its name, folded; `''` for every plan. */
  readonly documentDates: Readonly<Record<string, CivilDate>>;
  /** Programmes of the users' own; one with the code of a built-in one takes its place. */
  readonly programmes: readonly Programme[];
  /** Grading schemes of the users' own; one with the id of a built-in one takes its place. */
  readonly gradingSchemes: readonly GradingScheme[];
  /** Id of the scheme in use. */
  readonly gradingScheme: string;
  readonly settlement: SettlementMode;
  /** Who checks; asked once. Empty where nobody said. */
  readonly person: string;
  /** By fingerprint, each once. */
  readonly acceptances: readonly KeptAcceptance[];
}

export const DEFAULT_SETTINGS: Settings = {
  preset: 'default',
  asOf: null,
  programme: 'A3007',
  rate: null,
  municipalityKinds: {},
  basis: {},
  direction: {},
  indicatorDueMonths: {},
  printedAs: null,
  actualDueMonths: 4,
  disabledRules: {},
  columnRoles: {},
  firstYears: {},
  documentDates: {},
  programmes: [],
  gradingSchemes: [],
  gradingScheme: 'official-four',
  settlement: 'lesser',
  person: '',
  acceptances: [],
};

/**
 * What was chosen for an indicator: by its id, its label, or `project/label` where two projects share a label.
 * Widths and spaces do not count.
 */
export function chosenFor<T>(
  choices: Readonly<Record<string, T>>,
  indicator: { readonly id: string; readonly label: string; readonly project: string | null },
): T | undefined {
  const { id, label, project } = indicator;
  const names = [id, ...(project === null ? [] : [foldKey(`${project}/${label}`)]), label, foldKey(label)];
  const name = names.find((each) => Object.hasOwn(choices, each));
  return name === undefined ? undefined : choices[name];
}

/** What was chosen for a plan: by its name, else for every plan. */
export function chosenForPlan<T>(choices: Readonly<Record<string, T>>, name: string | null): T | undefined {
  const key = foldKey(name ?? '');
  return Object.hasOwn(choices, key) ? choices[key] : Object.hasOwn(choices, '') ? choices[''] : undefined;
}

/** Months after a year's end when this indicator's actual is due. */
export function dueMonthsOf(settings: Settings, indicator: Parameters<typeof chosenFor>[1]): number {
  return chosenFor(settings.indicatorDueMonths, indicator) ?? settings.actualDueMonths;
}
