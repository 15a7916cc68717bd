import type { FindingDraft } from '../engine/finding';
import type { UnitSource } from '../plan/figure';
import type { IndicatorReading, KpiTable } from '../plan/indicator';
import type { Unit } from '../quantity/quantity';
import { findUnit, sameDimension, sameUnit } from '../quantity/unit-lookup';
import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { defineRule, draft, related, text } from './support/draft';
import { rowKey, tableKey } from './support/tables';

/** One indicator, one unit: label, 単位 column and cells. A note or header is read only for rows that state none. */
export const kpiUnitConsistent = defineRule(
  {
    id: 'kpi-unit-consistent',
    subject: 'kpi',
    severities: ['error'],
    messages: ['differs', 'scale-differs'],
  },
  ({ plan }) => plan.kpiTables.flatMap((table) => table.rows.flatMap((row) => checkRow(table, row))),
);

interface Stated {
  readonly from: UnitSource['from'];
  readonly unit: Unit;
  readonly cell: CellRef;
}

function checkRow({ table }: KpiTable, row: IndicatorReading): readonly FindingDraft[] {
  const clash = findClash(statedUnits(row));
  if (clash === null) return [];
  const { first, second, messageId } = clash;
  return [
    draft({
      messageId,
      severity: 'error',
      cell: second.cell,
      data: { label: text(row.label), first: text(first.unit.symbol), second: text(second.unit.symbol) },
      related: [...related('unit', [first.cell]), ...related('label', [row.cell])],
      key: [tableKey(table), rowKey(row)],
    }),
  ];
}

/** Places that give a row its own unit, the ones that speak for the whole row first. */
const PLACES: readonly UnitSource['from'][] = ['label', 'column', 'number-format', 'cell'];

function statedUnits({ unitSources }: IndicatorReading): readonly Stated[] {
  return PLACES.flatMap((place) =>
    unitSources
      .filter(({ from }) => from === place)
      .flatMap(({ from, cell, text: printed }) => {
        const unit = unitOf(printed);
        return unit === null ? [] : [{ from, unit, cell }];
      }),
  );
}

/** `人`, `(人)`, `（単位：千円）`. */
function unitOf(printed: string): Unit | null {
  return findUnit(squeeze(printed).replace(/^[([【〔]?(?:単位:?)?|[)\]】〕]$/g, ''));
}

interface Clash {
  readonly first: Stated;
  readonly second: Stated;
  readonly messageId: 'differs' | 'scale-differs';
}

function findClash(stated: readonly Stated[]): Clash | null {
  for (const [index, second] of stated.entries()) {
    for (const first of stated.slice(0, index)) {
      if (!compatible(first.unit, second.unit)) return { first, second, messageId: 'differs' };
      // A cell in another size says so itself.
      if (second.from === 'column' && otherSize(first.unit, second.unit))
        return { first, second, messageId: 'scale-differs' };
    }
  }
  return null;
}

/** A change of a percentage is printed in % or ポイント, and 人 stands for 人/年 where the label says so. */
function compatible(a: Unit, b: Unit): boolean {
  if (sameDimension(a, b)) return true;
  const kinds = [a.dimension, b.dimension];
  if (kinds.includes('ratio') && kinds.includes('point')) return true;
  return a.dimension.startsWith(`${b.dimension}/`) || b.dimension.startsWith(`${a.dimension}/`);
}

function otherSize(a: Unit, b: Unit): boolean {
  return sameDimension(a, b) && !sameUnit(a, b);
}
