import { isStated, type Stated } from '../plan/figure';
import type { FindingDraft } from '../engine/finding';
import type { IndicatorReading, KpiTable, Target } from '../plan/indicator';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { count, defineRule, draft, related, text } from './support/draft';
import { periodKey, tableKey } from './support/tables';

/** Fewer equal figures can be chance. */
const FEWEST_FIGURES = 2;

/** One indicator is not counted twice under two projects: same label, same unit, same figures throughout. */
export const kpiNotDuplicated = defineRule(
  {
    id: 'kpi-not-duplicated',
    subject: 'kpi',
    severities: ['warning'],
    messages: ['same-figures'],
    preset: 'strict',
  },
  ({ plan }) => plan.kpiTables.flatMap(checkTable),
);

function checkTable({ table, rows }: KpiTable): readonly FindingDraft[] {
  const firsts = new Map<string, { readonly project: string; readonly cell: CellRef }>();
  return rows.flatMap((row): readonly FindingDraft[] => {
    const { project, cell } = row;
    const figures = figuresOf(row);
    if (project === null || isMarked(row) || figures.length < FEWEST_FIGURES) return [];
    if (figures.every(({ quantity }) => quantity.value.isZero())) return [];
    const same = JSON.stringify([row.key, ...figures.map(amountIn)]);
    const first = firsts.get(same) ?? { project, cell };
    firsts.set(same, first);
    if (foldKey(first.project) === foldKey(project)) return [];
    return [
      draft({
        messageId: 'same-figures',
        severity: 'warning',
        cell,
        data: {
          label: text(row.label),
          first: text(first.project),
          second: text(project),
          count: count(figures.length),
        },
        related: [
          ...related('copy', [first.cell]),
          ...related(
            'target',
            figures.map((figure) => figure.cell),
          ),
        ],
        key: [tableKey(table), row.key, foldKey(first.project), foldKey(project)],
      }),
    ];
  });
}

/** 再掲 says openly that it is counted elsewhere. */
function isMarked({ label, project, targets }: IndicatorReading): boolean {
  const words = [label, project, ...targets.map(({ text: shown }) => shown)];
  return words.some((each) => each !== null && /再掲|同上|共通|重複/.test(each));
}

function figuresOf({ baseline, targets }: IndicatorReading): readonly Stated<Target>[] {
  const all = baseline === null ? targets : [{ ...baseline, kind: 'level' as const }, ...targets];
  return all.filter(isStated);
}

/** A figure by its year and its amount, whatever the scale of its unit. */
function amountIn({ kind, period, quantity: { value, unit } }: Stated<Target>): readonly string[] {
  const base = unit === null ? value : value.times(unit.factor);
  return [kind, periodKey(period), unit?.dimension ?? '', base.toString()];
}
