import type { CivilDate } from '../calendar/period';
import type { FindingDraft, Severity } from '../engine/finding';
import type { Settings } from '../engine/settings';
import type { Plan } from '../plan/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export type RuleSubject = 'kpi' | 'actual' | 'cost' | 'grant' | 'plan' | 'cell';

/** What is known of a rule without running it; docs, README table and `tenken rules` are made from it. */
export interface RuleMeta {
  /** Kebab case: subject, then demand. */
  readonly id: string;
  readonly subject: RuleSubject;
  /** Severities it can give, the gravest first. */
  readonly severities: readonly [Severity, ...Severity[]];
  /** `default` rules run always, `strict` ones only with `--preset strict`. */
  readonly preset: 'default' | 'strict';
  readonly fixable: boolean;
  /** Message ids it uses; each has `rule.<id>.<messageId>.what|why|todo` in every language. */
  readonly messages: readonly [string, ...string[]];
  /** Law, notice or published case behind the demand, as a key into docs; null for plain arithmetic. */
  readonly source: string | null;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly plan: Plan;
  /** All plans of the workbook, this one among them. */
  readonly plans: readonly Plan[];
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  readonly asOf: CivilDate;
}

/** One check. It never throws for what a user typed and says nothing where it does not apply. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (context: RuleContext) => readonly FindingDraft[];
}
