import type { FindingDraft } from '../engine/finding';
import type { UnitSource } from '../plan/figure';
import type { IndicatorReading, KpiTable } from '../plan/indicator';
import type { Unit } from '../quantity/quantity';
import { findUnit, sameDimension, sameUnit } from '../quantity/unit-lookup';
import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { defineRule, draft, related, text } from './support/draft';
import { rowFigures, rowKey, tableKey } from './support/tables';

/** One indicator, one unit: label, 単位 column, cells and the note above, in each copy of the table. */
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

/** Every place that gives this row a unit, the ones that speak for the whole row first. */
function statedUnits(row: IndicatorReading): readonly Stated[] {
  const declared = row.unitSources.flatMap(({ from, cell, text: printed }): readonly Stated[] => {
    const unit = unitOf(printed);
    return unit === null ? [] : [{ from, unit, cell }];
  });
  const rateCells = new Set(row.rates.map(({ cell }) => cell));
  const inCells = rowFigures(row).flatMap(({ cell, reading }): readonly Stated[] => {
    if (rateCells.has(cell) || reading.kind !== 'figure' || reading.quantity.unit === null) return [];
    return [{ from: 'cell', unit: reading.quantity.unit, cell }];
  });
  const order: readonly UnitSource['from'][] = [
    'label',
    'column',
    'header',
    'note',
    'title',
    'number-format',
    'cell',
  ];
  return [...declared, ...inCells].sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
}

/** `人`, `(人)`, `（単位：千円）`. */
function unitOf(printed: string): Unit | null {
  const bare = squeeze(printed)
    .replace(/^[(（【[](.*)[)）】\]]$/, '$1')
    .replace(/^単位[:：]?/, '');
  return findUnit(bare);
}

interface Clash {
  readonly first: Stated;
  readonly second: Stated;
  readonly messageId: 'differs' | 'scale-differs';
}

function findClash(stated: readonly Stated[]): Clash | null {
  for (const [index, second] of stated.entries()) {
    for (const first of stated.slice(0, index)) {
      if (isGeneral(first) || isGeneral(second)) {
        // A note holds for the rows that say nothing else; only another size of the same unit contradicts it.
        if (!isInCell(first) && !isInCell(second) && otherSize(first.unit, second.unit)) {
          return { first, second, messageId: 'scale-differs' };
        }
      } else if (!compatible(first.unit, second.unit)) {
        return { first, second, messageId: 'differs' };
      } else if (!isInCell(first) && !isInCell(second) && otherSize(first.unit, second.unit)) {
        return { first, second, messageId: 'scale-differs' };
      }
    }
  }
  return null;
}

const isGeneral = ({ from }: Stated): boolean => from === 'note' || from === 'title' || from === 'header';
const isInCell = ({ from }: Stated): boolean => from === 'cell' || from === 'number-format';

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
