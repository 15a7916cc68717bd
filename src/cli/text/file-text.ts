import type { AuditResult } from '../../core/audit';
import { type Counts, countFindings } from '../../core/engine/count-findings';
import type { ReaderWarning } from '../../core/reading/reading-result';
import { toAddress } from '../../core/workbook/cell-ref';
import { findingLines } from './findings';
import { grantLines } from './grants';
import { headLines } from './head';
import { indicatorLines } from './indicators';
import { entryLines, type TextStyle } from './lines';
import { harmless } from './paint';

/** `要修正 1 件、要確認 0 件、参考 2 件`. */
export function countText(counts: Counts, { t }: Pick<TextStyle, 't'>): string {
  const summary = t('cli.count.summary', {
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
  });
  return counts.accepted === 0 ? summary : t('cli.count.accepted', { summary, accepted: counts.accepted });
}

/** Everything about one workbook as text for people, ending with a line feed. */
export function fileText(path: string, result: AuditResult, style: TextStyle): string {
  const lines = [
    ...headLines(path, result, style),
    ...result.plans.flatMap((plan) => [
      ...indicatorLines(plan, result.settings, style),
      ...grantLines(plan, style),
    ]),
    ...findingLines(result.findings, style),
    ...warningLines(result.warnings, style),
    '',
    `  ${closingLine(result, style)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function closingLine(result: AuditResult, style: TextStyle): string {
  const { t, paint } = style;
  const counts = countFindings(result.findings);
  if (result.findings.length > 0) {
    const colour = counts.error > 0 ? paint.error : counts.warning > 0 ? paint.warning : paint.strong;
    return colour(countText(counts, style));
  }
  if (result.read.tables.length === 0) return paint.warning(t('cli.count.nothing'));
  const what = t('cli.count.what', {
    numeric: result.read.coverage.read,
    tables: result.read.tables.length,
    indicators: result.plans.reduce((sum, plan) => sum + plan.indicators.length, 0),
    figures: result.plans.reduce((sum, plan) => sum + plan.costs.length, 0),
  });
  return paint.good(t('cli.count.none', { what }));
}

/** Most warnings of one kind that are written out; the rest is counted. */
const WARNINGS_SHOWN = 10;

function warningLines(warnings: readonly ReaderWarning[], style: TextStyle): readonly string[] {
  if (warnings.length === 0) return [];
  const { t, paint } = style;
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const entries = codes.flatMap((code) => {
    const same = warnings.filter((warning) => warning.code === code);
    const shown = same.slice(0, WARNINGS_SHOWN).map(({ cell, data }) => ({
      label: cell === null ? '―' : t('cell.address', { sheet: cell.sheet, address: toAddress(cell) }),
      text: t(`warning.${code}`, data),
    }));
    const rest = same.length - shown.length;
    return rest === 0 ? shown : [...shown, { label: '', text: t('cli.warnings.more', { count: rest }) }];
  });
  return ['', `  ${paint.strong(t('cli.section.warnings'))}`, ...entryLines(entries, 4, style)];
}

/** One file that could not be read, as a line of its own. */
export function failureText(path: string, message: string, { t, paint }: TextStyle): string {
  return `${paint.error(t('cli.failure', { path: harmless(path), message: harmless(message) }))}\n`;
}
