import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/engine/finding';
import { renderComputation, renderFinding } from '../../src/core/messages/render';
import { translator } from '../../src/core/messages/translate';
import { plainDecimal } from '../../src/core/quantity/format';
import { type CellRef, toAddress } from '../../src/core/workbook/cell-ref';

/**
 * What the whole catalogue says of each case, as text that a person can read: of the case's own rule every sentence
 * and cell, of the others that they spoke. A change of a rule shows here as a difference to look at.
 * `npm run docs` writes the files anew.
 */
export interface SaidRecord {
  /** Whether the files are written in place of compared. */
  readonly isWriting: boolean;
  /** What the file says of a case, or null where it is not in there. */
  readonly get: (name: string) => string | null;
  readonly put: (name: string, said: string) => void;
  /** Writes what was put, in that order. */
  readonly close: () => void;
}

const FOLDER = join(__dirname, '..', 'rules', 'said');
const HEAD = '## ';
/** So much of a fingerprint: another one loses what people accepted. */
const MARK = 8;

/** The record of one rule's cases. */
export function saidRecord(id: string): SaidRecord {
  const path = join(FOLDER, `${id}.txt`);
  const isWriting = process.env['TENKEN_WRITE_DOCS'] === '1';
  const written: string[] = [];
  const known = new Map(
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split(new RegExp(`^${HEAD}`, 'm'))
      .slice(1)
      .map((part) => {
        const [name = '', ...lines] = part.trimEnd().split('\n');
        return [name, lines.join('\n')];
      }),
  );
  return {
    isWriting,
    get: (name) => known.get(name) ?? null,
    put: (name, said) => written.push(`${HEAD}${name}\n${said}${said === '' ? '' : '\n'}`),
    close: () => {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, written.join('\n'));
    },
  };
}

/** All findings of a case as lines: those of the rule in full, the others in short. */
export function saidOf(id: string, findings: readonly Finding[]): string {
  return findings.map((finding) => (finding.ruleId === id ? inFull(finding) : inShort(finding))).join('\n');
}

function inShort({ severity, ruleId, messageId, cell }: Finding): string {
  return `(${severity} ${ruleId} ${messageId} ${toAddress(cell)})`;
}

function inFull(finding: Finding): string {
  const { severity, messageId, cell, related, expected, printed, fix, fingerprint } = finding;
  const amount = (quantity: Finding['expected']): string =>
    quantity === null ? '-' : `${plainDecimal(quantity.value)}${quantity.unit?.symbol ?? ''}`;
  const roles = new Map<string, CellRef[]>();
  for (const each of related) roles.set(each.role, [...(roles.get(each.role) ?? []), each.cell]);
  const cells = [...roles].map(([role, list]) => `${role} ${list.map(toAddress).join(' ')}`).join(', ');
  const fixed =
    fix === null
      ? ''
      : ` fix ${toAddress(fix.cell)} ${'formula' in fix ? `=${fix.formula}` : [fix.value, ...(fix.numberFormat === null ? [] : [fix.numberFormat])].join(' as ')}`;
  const head = `${severity} ${messageId} ${toAddress(cell)} expected ${amount(expected)} printed ${amount(printed)}`;
  const sentences = (['ja', 'en'] as const).flatMap((language) => {
    const t = translator(language);
    const { what, todo } = renderFinding(finding, t);
    const steps = finding.computation === null ? [] : [renderComputation(finding.computation, t)];
    return [what, ...(language === 'ja' ? [todo] : []), ...steps].map(
      (line) => `  ${line.replaceAll('\n', ' / ')}`,
    );
  });
  return [
    `${head}${cells === '' ? '' : ` [${cells}]`}${fixed} #${fingerprint.slice(0, MARK)}`,
    ...sentences,
  ].join('\n');
}
