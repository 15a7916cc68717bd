import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AuditResult, audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import type { Plan } from '../../src/core/plan/plan';
import type { Quantity } from '../../src/core/quantity/quantity';
import { type CellRef, toAddress } from '../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';

export const SAMPLE_FOLDER = path.resolve(__dirname, '../../assets/samples');

export const SAMPLES = [
  'tsuyama-pasted',
  'tsuyama-typed',
  'kitami-pasted',
  'kitami-typed',
  'sagamihara-pasted',
  'sagamihara-typed',
] as const;

export type Sample = (typeof SAMPLES)[number];

/** The cells of a sample workbook. */
export function readSample(sample: Sample): WorkbookSnapshot {
  return readXlsx(new Uint8Array(readFileSync(path.join(SAMPLE_FOLDER, `${sample}.xlsx`))));
}

/** A day of a later year, so that nothing depends on when the tests run. */
export function auditSnapshot(snapshot: WorkbookSnapshot): AuditResult {
  return audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2026, month: 4, day: 1 } });
}

export function auditSample(sample: Sample): AuditResult {
  return auditSnapshot(readSample(sample));
}

/** The one plan that a sample holds. */
export function planOf({ plans }: AuditResult): Plan {
  expect(plans).toHaveLength(1);
  return plans[0] as Plan;
}

/** `312500千円`; a dash where there is no amount. */
export function show(quantity: Quantity | null | undefined): string {
  if (quantity === null || quantity === undefined) return '-';
  return `${quantity.value.toFixed()}${quantity.unit?.symbol ?? ''}`;
}

/** `Sheet1!B47`. */
export function place(cell: CellRef): string {
  return `${cell.sheet}!${toAddress(cell)}`;
}

/** Each indicator as label, baseline, then targets: what a person compares with the printed table. */
export function targetTable(plan: Plan): readonly (readonly string[])[] {
  return plan.indicators.map(({ label, baseline, targets }) => [
    label,
    show(baseline?.quantity),
    ...targets.map(
      ({ kind, period, quantity }) => `${kind === 'total' ? kind : period?.fiscalYear}: ${show(quantity)}`,
    ),
  ]);
}

/** Owner, base, rate, computed, what the programme's rate would give, verdict: one line a share. */
export function grantTable({ grants }: Plan): readonly (readonly (string | null)[])[] {
  return grants.map(({ owner, base, baseKind, rate, computed, ifProgrammeRate, verdict }) => [
    owner,
    `${baseKind} ${show(base.quantity)}`,
    rate === null ? null : `${rate.numerator}/${rate.denominator}`,
    show(computed),
    show(ifProgrammeRate),
    verdict,
  ]);
}

/** Findings as `severity ruleId/messageId place`. */
export function findingList({ findings }: AuditResult): readonly string[] {
  return findings.map(
    ({ severity, ruleId, messageId, cell }) => `${severity} ${ruleId}/${messageId} ${place(cell)}`,
  );
}
