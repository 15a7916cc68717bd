import type { Computation, ComputationToken, Finding, RelatedRole, Severity } from '../engine/finding';
import { formatDifference, formatQuantity } from '../quantity/format';
import { subtract } from '../quantity/quantity-ops';
import { isMessageKey, type TemplateData, type Translate } from './translate';
import { formatValue } from './values';

/** The three parts of a message, and all of them joined by a line feed. */
export interface RenderedFinding {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly message: string;
}

/** A finding in words. */
export function renderFinding(
  finding: Pick<Finding, 'ruleId' | 'messageId' | 'data'>,
  t: Translate,
): RenderedFinding {
  const part = (name: 'what' | 'why' | 'todo'): string =>
    byKey(`rule.${finding.ruleId}.${finding.messageId}.${name}`, finding.data, t);
  const parts = { what: part('what'), why: part('why'), todo: part('todo') };
  return { ...parts, message: [parts.what, parts.why, parts.todo].join('\n') };
}

/** What a rule demands, in one line. */
export function ruleTitle(ruleId: string, t: Translate): string {
  return byKey(`rule.${ruleId}.title`, {}, t);
}

/** `625,000千円 × 1/2 = 312,500千円（記載 312,000千円、差 △500千円）`. */
export function renderComputation(computation: Computation, t: Translate): string {
  const { result, printed, intervals } = computation;
  const left = computation.left.map((token) => renderToken(token, t)).join(' ');
  const base = { left, result: formatQuantity(result) };
  const line = ((): string => {
    if (printed === null) return t('computation.result', base);
    const difference = subtract(printed, result);
    if (difference.value.isZero()) {
      return t('computation.agrees', { ...base, printed: formatQuantity(printed) });
    }
    return t('computation.printed', {
      ...base,
      printed: formatQuantity(printed),
      difference: formatDifference(difference, t('number.minus')),
    });
  })();
  if (intervals === null) return line;
  return t('computation.intervals', {
    computation: line,
    partsLow: intervals.parts[0],
    partsHigh: intervals.parts[1],
    totalLow: intervals.total[0],
    totalHigh: intervals.total[1],
  });
}

/** `1 非常に効果的`; a grade of the users' own scheme is its word already. */
export function gradeName(schemeId: string, code: string, t: Translate): string {
  const key = `grade.${schemeId}.${code}`;
  return isMessageKey(key) ? t(key) : code;
}

/** 合計, 内訳, 比率 …. */
export function roleName(role: RelatedRole, t: Translate): string {
  return t(`role.${role}`);
}

/** 要修正 / 要確認 / 参考. */
export function severityWord(severity: Severity, t: Translate): string {
  return t(`severity.${severity}`);
}

function renderToken(token: ComputationToken, t: Translate): string {
  switch (token.type) {
    case 'amount':
    case 'rate':
    case 'text':
      return formatValue(token, t);
    case 'operator':
      return token.operator;
  }
}

/** Keys made of ids are guarded by tests; a missing one shows itself instead of breaking the output. */
function byKey(key: string, data: TemplateData, t: Translate): string {
  return isMessageKey(key) ? t(key, data) : key;
}
