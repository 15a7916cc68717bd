import type { ChangeSubject, PlanChange, PlanComparison } from '../../core/comparison/change';
import type { MessageKey, Translate } from '../../core/messages/translate';
import { formatCell, formatFiscalYears } from '../../core/messages/values';
import type { Plan } from '../../core/plan/plan';
import { formatDifference } from '../../core/quantity/format';
import { type Entry, entryLines, type TextStyle } from './lines';
import { harmless } from './paint';

const SECTIONS: readonly (readonly [MessageKey, readonly ChangeSubject[]])[] = [
  ['diff.section.plan', ['plan-name', 'fiscal-years']],
  ['diff.section.indicators', ['indicator', 'unit', 'baseline', 'target']],
  ['diff.section.costs', ['cost']],
  ['diff.section.grants', ['grant', 'grant-base', 'grant-rate', 'grant-computed', 'grant-printed']],
];

/** All differences as text for people, ending with a line feed. */
export function diffText(
  comparisons: readonly PlanComparison[],
  paths: { readonly before: string; readonly after: string },
  style: TextStyle,
): string {
  const blocks = comparisons.map((comparison) => planLines(comparison, paths, style).join('\n'));
  return `${blocks.length === 0 ? style.t('diff.nothing') : blocks.join('\n\n')}\n`;
}

function planLines(
  comparison: PlanComparison,
  paths: { readonly before: string; readonly after: string },
  style: TextStyle,
): readonly string[] {
  const { t, paint } = style;
  const { before, after, changes } = comparison;
  const plan = after?.name?.value ?? before?.name?.value ?? t('cli.head.unnamed');
  const title = paint.strong(harmless(t('diff.title', { plan, ...paths })));
  if (before === null || after === null) {
    const key = before === null ? 'diff.plan-added' : 'diff.plan-removed';
    return [title, `  ${t(key, sizeOf(after ?? before))}`];
  }
  const sections = SECTIONS.flatMap(([heading, subjects]) => {
    const own = changes.filter(({ subject }) => subjects.includes(subject));
    if (own.length === 0) return [];
    const entries = own.map((change) => entryOf(change, comparison, style));
    return ['', `  ${paint.strong(t(heading))}`, ...entryLines(entries, 4, style)];
  });
  return [title, ...sections, '', `  ${closingLine(comparison, style)}`];
}

function sizeOf(plan: Plan | null): { readonly indicators: number; readonly figures: number } {
  return { indicators: plan?.indicators.length ?? 0, figures: plan?.costs.length ?? 0 };
}

function closingLine({ after, changes }: PlanComparison, { t, paint }: TextStyle): string {
  const count = (kind: PlanChange['kind']): number => changes.filter((each) => each.kind === kind).length;
  const all = changes.length - count('became-interim');
  if (all === 0) {
    return paint.good(t('diff.same', { ...sizeOf(after), grants: after?.grants.length ?? 0 }));
  }
  return paint.strong(
    t('diff.count', {
      count: all,
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      renamed: count('renamed'),
    }),
  );
}

function entryOf(change: PlanChange, comparison: PlanComparison, { t, paint }: TextStyle): Entry {
  const text = textOf(change, comparison, t);
  const cells = cellsOf(change, t);
  return {
    label: t(`diff.kind.${change.kind}`),
    text: cells === '' ? text : t('diff.cells', { text, cells }),
    ...(change.kind === 'became-interim' ? { paint: paint.faint } : {}),
  };
}

function textOf(change: PlanChange, comparison: PlanComparison, t: Translate): string {
  const { kind, subject, difference } = change;
  const what = withDetails(change, t);
  const [before, after] =
    subject === 'fiscal-years'
      ? [comparison.before, comparison.after].map((plan) => formatFiscalYears(plan?.fiscalYears ?? [], t))
      : [change.before?.text, change.after?.text];
  const shown = (value: string | undefined): string =>
    value === undefined || value === '' ? t('diff.not-stated') : value;
  if (kind === 'became-interim') return t('diff.became-interim', { what, before: shown(before) });
  if (kind === 'added' || kind === 'removed') {
    return t('diff.one', { what, value: shown(kind === 'added' ? after : before) });
  }
  const text = t('diff.both', { what, before: shown(before), after: shown(after) });
  return difference === null || kind === 'renamed'
    ? text
    : t('diff.with-difference', { text, difference: formatDifference(difference, t('number.minus')) });
}

/** 「観光客数」の目標値（2025年度）, 総事業費「事業費」（津山市、2025年度）. */
function withDetails(change: PlanChange, t: Translate): string {
  const { subject, label, owner, fiscalYear, period, costKind, basis, kind } = change;
  const what =
    subject === 'target'
      ? t(`diff.what.target.${basis ?? 'level'}`, { label })
      : subject !== 'cost'
        ? t(`diff.what.${subject}`, { label })
        : kind === 'renamed'
          ? t('diff.what.item')
          : t('diff.what.cost', { kind: t(`part.cost:${costKind ?? 'item'}`), label });
  const year =
    fiscalYear === null ? (period?.text ?? '') : t('report.year.short', { year: String(fiscalYear) });
  // The year of a total is that of all increments.
  const details = [owner ?? '', basis === 'total' ? '' : year].filter((word) => word !== '');
  return details.length === 0
    ? what
    : t('diff.details', { what, details: details.join(t('list.separator')) });
}

function cellsOf({ before, after }: PlanChange, t: Translate): string {
  const [old, now] = [before?.cell ?? null, after?.cell ?? null].map((cell) =>
    cell === null ? '' : formatCell(cell, t),
  );
  if (!old || !now) return old || now || '';
  return old === now ? now : t('diff.cells-both', { before: old, after: now });
}
