import type { AuditResult } from '../../core/audit';
import { isMessageKey, type Translate } from '../../core/messages/translate';
import { formatCells, formatFiscalYears } from '../../core/messages/values';
import type { TableRef } from '../../core/plan/indicator';
import type { Plan } from '../../core/plan/plan';
import { rangesOf } from '../../core/reports/findings-read';
import { type Entry, entryLines, type TextStyle } from './lines';
import { harmless } from './paint';

/** Path, plan and everything that was read: so that "0 findings" never stands alone. */
export function headLines(path: string, result: AuditResult, style: TextStyle): readonly string[] {
  const { t, paint } = style;
  const plans = result.plans.flatMap((plan) => planEntries(plan, t));
  return [paint.strong(harmless(path)), ...entryLines([...plans, ...readEntries(result, t)], 2, style)];
}

function planEntries(plan: Plan, t: Translate): readonly Entry[] {
  const entries: Entry[] = [{ label: t('cli.head.plan'), text: plan.name?.value ?? t('cli.head.unnamed') }];
  if (plan.municipalities.length > 0) {
    const names = plan.municipalities.map(({ name }) => name).join(t('list.separator'));
    entries.push({ label: t('cli.head.municipalities'), text: names });
  }
  if (plan.fiscalYears.length > 0) {
    entries.push({ label: t('cli.head.years'), text: formatFiscalYears(plan.fiscalYears, t) });
  }
  const contents = contentsOf(plan, t);
  if (contents !== '') entries.push({ label: t('cli.head.contents'), text: contents });
  return entries;
}

function contentsOf(plan: Plan, t: Translate): string {
  const { indicators, costs, grants } = plan;
  const tables = Math.max(0, ...indicators.map(({ copies }) => copies.length));
  const parts = [
    indicators.length === 0
      ? ''
      : tables === 0
        ? t('cli.head.indicators', { count: indicators.length })
        : t('cli.head.indicators-copied', { count: indicators.length, tables }),
    costs.length === 0 ? '' : t('cli.head.figures', { count: costs.length }),
    grants.length === 0 ? '' : t('cli.head.grants', { count: grants.length }),
  ];
  return parts.filter((part) => part !== '').join(t('list.separator'));
}

function readEntries(result: AuditResult, t: Translate): readonly Entry[] {
  const { sheets, cells, tables, coverage } = result.read;
  const numbers = t('cli.head.sheets', {
    sheets,
    cells,
    numeric: coverage.numericCells,
    read: coverage.read,
    ignored: coverage.ignored,
    warned: coverage.warned,
  });
  const statements = result.plans.flatMap((plan) => plan.statements.map(({ cell }) => cell));
  const text = [
    numbers,
    ...tables.map((table) => tableText(table, t)),
    ...(statements.length === 0 ? [] : [t('cli.head.statements', { cells: formatCells(statements, t) })]),
  ].join('\n');
  return [{ label: t('cli.head.read'), text }];
}

/** Cost tables by what they are broken down into; KPI layouts keep their number. */
function layoutName(layout: string, t: Translate): string {
  const key = `cli.layout.${layout}`;
  return isMessageKey(key) ? t(key) : layout;
}

function tableText(table: TableRef, t: Translate): string {
  const place = rangesOf(table, t).join(t('list.separator'));
  return t('cli.head.table', {
    kind: t(`cli.table.${table.kind}`),
    layout: layoutName(table.layout, t),
    place,
  });
}
