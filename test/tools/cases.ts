import { audit, type AuditResult } from '../../src/core/audit';
import type { CivilDate } from '../../src/core/calendar/period';
import type { Finding, Fix, Severity } from '../../src/core/engine/finding';
import { BROKEN_RULE_ID } from '../../src/core/engine/run-rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/engine/settings';
import { renderComputation, renderFinding } from '../../src/core/messages/render';
import { translator } from '../../src/core/messages/translate';
import { plainDecimal } from '../../src/core/quantity/format';
import { toAddress } from '../../src/core/workbook/cell-ref';
import { type Grid, type GridWorkbook, snapshotOf } from './grid';

/** What a rule is expected to say of a grid. Only what is given is compared. */
export interface Expected {
  readonly cell: string;
  readonly severity: Severity;
  readonly message?: string;
  readonly expected?: string;
  readonly printed?: string;
  /** `B6 =SUM(B3:B5)` or `D2 1234`; empty where none is offered. */
  readonly fix?: string;
}

export interface CaseInput {
  readonly grid: Grid | GridWorkbook;
  readonly settings?: Partial<Settings>;
  /** The check date; 21 November 2026 when left out. */
  readonly asOf?: CivilDate;
  /** For a grid that holds no table and no cost on purpose; silence proves nothing elsewhere. */
  readonly readsNothing?: boolean;
}

/** Cases of one rule by name: grids of which it says nothing, and grids with what it says. */
export interface RuleCases {
  readonly id: string;
  readonly pass: Readonly<Record<string, CaseInput | string>>;
  readonly fail: Readonly<Record<string, CaseInput & { readonly finds: readonly Expected[] }>>;
}

/** Declares the cases of a rule; the file is `test/rules/<id>.cases.ts` and exports them as default. */
export function ruleCases(id: string, cases: Omit<RuleCases, 'id'>): RuleCases {
  return { id, ...cases };
}

/** One test asks several things of one input. */
const audited = new WeakMap<CaseInput, AuditResult>();

function auditOf(input: CaseInput): AuditResult {
  const { grid, settings = {}, asOf = { year: 2026, month: 11, day: 21 } } = input;
  const known = audited.get(input);
  if (known !== undefined) return known;
  const result = audit(snapshotOf(grid), {
    settings: { ...DEFAULT_SETTINGS, preset: 'strict', ...settings },
    asOf,
  });
  audited.set(input, result);
  return result;
}

/** Whether a table or a cost was read in the grid at all. */
export function wasRead(input: CaseInput): boolean {
  return auditOf(input).plans.some(
    ({ indicators, costs, statements }) => indicators.length + costs.length + statements.length > 0,
  );
}

/** Everything found in a grid, the whole way from the snapshot. Fails where a rule broke. */
export function findingsIn(input: CaseInput): readonly Finding[] {
  const { findings } = auditOf(input);
  const broken = findings.find(({ ruleId }) => ruleId === BROKEN_RULE_ID);
  if (broken !== undefined) throw new Error(renderFinding(broken, translator('en')).what);
  return findings;
}

/** What one rule says, in the form of {@link Expected}. */
export function saidBy(id: string, input: CaseInput): readonly Required<Expected>[] {
  return findingsIn(input)
    .filter(({ ruleId }) => ruleId === id)
    .map(({ cell, severity, messageId, expected, printed, fix }) => ({
      cell: toAddress(cell),
      severity,
      message: messageId,
      expected: expected === null ? '' : plainDecimal(expected.value),
      printed: printed === null ? '' : plainDecimal(printed.value),
      fix: fixText(fix),
    }));
}

function fixText(fix: Fix | null): string {
  if (fix === null) return '';
  return `${toAddress(fix.cell)} ${'formula' in fix ? `=${fix.formula}` : fix.value}`;
}

/** Every sentence of a finding in both languages, for looking at places that were not filled. */
export function sentencesOf(finding: Finding): readonly string[] {
  return (['ja', 'en'] as const).flatMap((language) => {
    const t = translator(language);
    const { what, why, todo } = renderFinding(finding, t);
    const computation = finding.computation === null ? [] : [renderComputation(finding.computation, t)];
    return [what, why, todo, ...computation];
  });
}
