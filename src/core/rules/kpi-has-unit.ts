import type { IndicatorReading } from '../plan/indicator';
import { squeeze } from '../text/fold';
import { defineRule, draft, text } from './support/draft';
import { indicatorsByTable, readingsOf, rowFigures, rowKey, tableKey } from './support/tables';

/** Figures that are pure numbers by their nature. */
const WITHOUT_UNIT = /指数|係数|出生率|倍率|偏差値|pH$/i;

/** Every numeric indicator has a unit somewhere. */
export const kpiHasUnit = defineRule(
  { id: 'kpi-has-unit', subject: 'kpi', severities: ['warning'], messages: ['none'] },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) =>
      indicators
        .filter((indicator) => {
          const readings = readingsOf(indicator);
          return (
            readings.some(isNumeric) &&
            !readings.some(hasUnit) &&
            !WITHOUT_UNIT.test(squeeze(indicator.label))
          );
        })
        .map((indicator) =>
          draft({
            messageId: 'none',
            severity: 'warning',
            cell: indicator.cell,
            data: { label: text(indicator.label) },
            key: [tableKey(table), rowKey(indicator)],
          }),
        ),
    ),
);

function isNumeric(row: IndicatorReading): boolean {
  return row.targets.some(({ quantity }) => quantity !== null);
}

function hasUnit(row: IndicatorReading): boolean {
  return (
    row.unit !== null ||
    row.unitSources.length > 0 ||
    rowFigures(row).some(({ quantity }) => quantity !== null && quantity.unit !== null)
  );
}
