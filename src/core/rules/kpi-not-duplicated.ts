import type { FindingDraft } from '../engine/finding';
import type { IndicatorReading, KpiTable } from '../plan/indicator';
import { compare } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import { count, defineRule, draft, related, text } from './support/draft';
import { isStated } from './support/levels';
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
  const byLabel = new Map<string, IndicatorReading[]>();
  for (const row of rows) {
    if (row.project === null || isMarked(row)) continue;
    const known = byLabel.get(row.key);
    if (known === undefined) byLabel.set(row.key, [row]);
    else known.push(row);
  }
  return [...byLabel.values()].flatMap((same) =>
    same.flatMap((row, index): readonly FindingDraft[] => {
      const first = same
        .slice(0, index)
        .find(
          (other) => foldKey(other.project ?? '') !== foldKey(row.project ?? '') && sameFigures(other, row),
        );
      if (first === undefined) return [];
      return [
        draft({
          messageId: 'same-figures',
          severity: 'warning',
          cell: row.cell,
          data: {
            label: text(row.label),
            first: text(first.project ?? ''),
            second: text(row.project ?? ''),
            count: count(figuresOf(row).length),
          },
          related: [
            ...related('copy', [first.cell]),
            ...related(
              'target',
              figuresOf(row).map(({ cell }) => cell),
            ),
          ],
          key: [tableKey(table), row.key, foldKey(first.project ?? ''), foldKey(row.project ?? '')],
        }),
      ];
    }),
  );
}

/** 再掲 says openly that it is counted elsewhere. */
function isMarked({ label, project, targets }: IndicatorReading): boolean {
  const words = [label, project ?? '', ...targets.map(({ text: shown }) => shown)];
  return words.some((each) => /再掲|同上|共通|重複/.test(each));
}

function figuresOf({ baseline, targets }: IndicatorReading): IndicatorReading['targets'] {
  const all = baseline === null ? targets : [{ ...baseline, kind: 'level' as const }, ...targets];
  return all.filter(isStated);
}

/** Every figure of the one stands in the other too, and they are not all zero. */
function sameFigures(a: IndicatorReading, b: IndicatorReading): boolean {
  const [ours, theirs] = [figuresOf(a), figuresOf(b)];
  if (ours.length < FEWEST_FIGURES || ours.length !== theirs.length) return false;
  if (ours.every(({ quantity }) => quantity?.value.isZero() === true)) return false;
  return ours.every((figure, index) => {
    const other = theirs[index];
    const [left, right] = [figure.quantity, other?.quantity ?? null];
    if (left === null || right === null || other === undefined) return false;
    return (
      figure.kind === other.kind &&
      periodKey(figure.period) === periodKey(other.period) &&
      sameDimension(left.unit, right.unit) &&
      compare(left, right) === 0
    );
  });
}
