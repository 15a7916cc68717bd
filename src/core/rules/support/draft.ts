import type {
  FindingDraft,
  MessageValue,
  NamedProgramme,
  RelatedCell,
  RelatedRole,
} from '../../engine/finding';
import type { Quantity } from '../../quantity/quantity';
import type { CellRef } from '../../workbook/cell-ref';
import type { Rule, RuleMeta } from '../rule';

type Needed = 'messageId' | 'severity' | 'cell' | 'key';

/** A draft of what a rule has to say; what is left out is empty. */
export function draft(facts: Pick<FindingDraft, Needed> & Partial<FindingDraft>): FindingDraft {
  return { data: {}, related: [], expected: null, printed: null, computation: null, fix: null, ...facts };
}

/** Ties metadata and check together. Most rules are plain arithmetic, in the default preset, without a fix. */
export function defineRule(
  meta: Pick<RuleMeta, 'id' | 'subject' | 'severities' | 'messages'> & Partial<RuleMeta>,
  check: Rule['check'],
): Rule {
  return { meta: { preset: 'default', fixable: false, source: null, ...meta }, check };
}

export const amount = (quantity: Quantity): MessageValue => ({ type: 'amount', quantity });
export const difference = (quantity: Quantity): MessageValue => ({ type: 'difference', quantity });
export const text = (value: string): MessageValue => ({ type: 'text', text: value });
export const texts = (values: readonly string[]): MessageValue => ({ type: 'texts', texts: values });
/** Programmes whose figures the message uses. */
export const programmeNames = (list: readonly NamedProgramme[]): MessageValue => ({
  type: 'programmes',
  programmes: list.map(({ name, verified }) => ({ name, verified })),
});
export const count = (value: number): MessageValue => ({ type: 'count', value });
export const fiscalYear = (year: number): MessageValue => ({ type: 'fiscalYear', year });
export const fiscalYears = (years: readonly number[]): MessageValue => ({ type: 'fiscalYears', years });
export const cells = (list: readonly CellRef[]): MessageValue => ({ type: 'cells', cells: list });

/** Cells in one role. */
export function related(role: RelatedRole, list: readonly CellRef[]): readonly RelatedCell[] {
  return list.map((cell) => ({ role, cell }));
}
