import type { Period } from '../calendar/period';
import type { GrantBaseKind } from '../plan/grant';
import type { RateDefinition } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a message may carry. Amounts, cells and years are data and are put into words by `messages/`, so that
 * no rule makes text. `count` is for plain numbers, `text` is for words of the workbook.
 */
export type MessageValue =
  | { readonly type: 'amount'; readonly quantity: Quantity }
  | { readonly type: 'difference'; readonly quantity: Quantity }
  | { readonly type: 'cell'; readonly cell: CellRef }
  | { readonly type: 'cells'; readonly cells: readonly CellRef[] }
  | { readonly type: 'fiscalYear'; readonly year: number }
  | { readonly type: 'fiscalYears'; readonly years: readonly number[] }
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'rate'; readonly numerator: number; readonly denominator: number }
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'role'; readonly role: RelatedRole }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  | { readonly type: 'term'; readonly term: Term }
  /** Programmes by name, those without a verified source marked. */
  | { readonly type: 'programmes'; readonly programmes: readonly NamedProgramme[] }
  /** Codes of settings, shown as their words. */
  | {
      readonly type: 'setting';
      readonly kind: 'category' | 'item' | 'value';
      readonly codes: readonly string[];
    };

/** What a sentence needs of a programme. */
export interface NamedProgramme {
  readonly name: string;
  readonly verified: boolean;
}

/** Notions that a finding names and `messages/` has words for (`term.<term>`). */
export type Term = `base-${GrantBaseKind}` | `rate-${RateDefinition}`;

export type MessageData = Readonly<Record<string, MessageValue>>;

/** What a related cell is to the finding. Rendered by `messages/`. */
export type RelatedRole =
  | 'total'
  | 'part'
  | 'rate'
  | 'base'
  | 'copy'
  | 'header'
  | 'unit'
  | 'label'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'statement'
  | 'span'
  | 'grant'
  | 'local'
  | 'other';

export interface RelatedCell {
  readonly role: RelatedRole;
  readonly cell: CellRef;
}

/** A part of a computation as a person would write it on paper. */
export type ComputationToken =
  | { readonly type: 'amount'; readonly quantity: Quantity }
  | { readonly type: 'rate'; readonly numerator: number; readonly denominator: number }
  | { readonly type: 'operator'; readonly operator: '+' | '−' | '×' | '÷' }
  | { readonly type: 'text'; readonly text: string };

/** `625,000千円 × 1/2 = 312,500千円（記載 312,000千円、差 △500千円）`. */
export interface Computation {
  readonly left: readonly ComputationToken[];
  readonly result: Quantity;
  readonly printed: Quantity | null;
  /** A sum of rounded figures: what the parts can add up to and what the total can stand for. */
  readonly intervals: {
    readonly parts: readonly [string, string];
    readonly total: readonly [string, string];
  } | null;
}

/** The exact new content of one cell. */
export type Fix =
  | { readonly cell: CellRef; readonly value: string; readonly numberFormat: string | null }
  | { readonly cell: CellRef; readonly formula: string };

/** A person's 確認済: why, who, when. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What a rule returns: facts, no prose. */
export interface FindingDraft {
  readonly messageId: string;
  readonly severity: Severity;
  readonly data: MessageData;
  readonly cell: CellRef;
  readonly related: readonly RelatedCell[];
  /** Exact amounts, where the finding is about a figure. */
  readonly expected: Quantity | null;
  readonly printed: Quantity | null;
  readonly computation: Computation | null;
  readonly fix: Fix | null;
  /** Table, row and year that identify the place without any address; the engine hashes it with the rule id. */
  readonly key: readonly string[];
}

/** A finding as the engine gives it out. */
export interface Finding extends Omit<FindingDraft, 'key'> {
  readonly ruleId: string;
  readonly fingerprint: string;
  /** What places share that words cannot tell apart (rows with one label twice); not set for all others. */
  readonly twins?: string;
  readonly accepted: Acceptance | null;
}
