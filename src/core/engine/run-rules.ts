import type { CivilDate } from '../calendar/period';
import type { Plan } from '../plan/plan';
import type { Rule, RuleContext } from '../rules/rule';
import { RULES } from '../rules';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding, FindingDraft } from './finding';
import { dedupe, linkRelations, type RuleFinding, sort, withFingerprints } from './processors';
import type { Settings } from './settings';

/** The id under which a rule that broke is reported; no rule of its own. */
export const BROKEN_RULE_ID = 'rule-broken';

export interface RunOptions {
  readonly settings: Settings;
  readonly asOf: CivilDate;
}

/** The rules that the settings ask for: those of the preset without those switched off. */
export function resolveRules(rules: readonly Rule[], settings: Settings): readonly Rule[] {
  return rules.filter(
    ({ meta }) =>
      (settings.preset === 'strict' || meta.preset === 'default') &&
      !Object.hasOwn(settings.disabledRules, meta.id),
  );
}

/**
 * All findings of all plans: check, dedupe, sort, link, fingerprint.
 *
 * A rule that throws is a fault of the software. It must be seen, and it must not cost the user what the other
 * rules know; so it becomes a finding of its own kind ({@link BROKEN_RULE_ID}, 要確認) that names the rule. It
 * travels the way of all findings, so no output can leave it out, and it is no 要修正, for the document is not
 * at fault. The tests of the rules fail on such a finding.
 */
export function runRules(
  plans: readonly Plan[],
  snapshot: WorkbookSnapshot,
  options: RunOptions,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const { settings, asOf } = options;
  const found = plans.flatMap((plan) =>
    resolveRules(rules, settings).flatMap((rule) => runRule(rule, { plan, plans, snapshot, settings, asOf })),
  );
  return withFingerprints(linkRelations(sort(dedupe(found), snapshot)));
}

function runRule(rule: Rule, context: RuleContext): readonly RuleFinding[] {
  try {
    return rule.check(context).map((draft) => ({ ruleId: rule.meta.id, draft }));
  } catch (fault) {
    return [{ ruleId: BROKEN_RULE_ID, draft: brokenRule(rule, context, fault) }];
  }
}

function brokenRule(rule: Rule, { plan, snapshot }: RuleContext, fault: unknown): FindingDraft {
  const detail = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return {
    messageId: 'threw',
    severity: 'warning',
    data: { rule: { type: 'text', text: rule.meta.id }, detail: { type: 'text', text: detail } },
    cell: plan.name?.cell ?? { sheet: snapshot.sheets[0]?.name ?? '', row: 0, column: 0 },
    related: [],
    expected: null,
    printed: null,
    computation: null,
    fix: null,
    key: [rule.meta.id],
  };
}
