import fc from 'fast-check';
import type { GridRow } from '../../tools/grid';
import { type CleanIndicator, cleanIndicators, levelTable } from './clean-tables';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

const FIRST_YEAR = 2019;
const HEAD = 1;
const UNIT = 1;
const BASELINE = 2;

/** A table of levels with one change in an indicator's row. */
function changedLevels(
  change: (rows: readonly GridRow[], row: number, indicator: CleanIndicator) => readonly GridRow[],
): fc.Arbitrary<MutatedWorkbook> {
  return fc
    .integer({ min: 2, max: 5 })
    .chain(cleanIndicators)
    .chain((indicators) =>
      fc.nat(indicators.length - 1).map((at) => {
        const rows = levelTable(indicators, FIRST_YEAR);
        const indicator = indicators[at] as CleanIndicator;
        return { clean: oneSheet(rows), broken: oneSheet(change(rows, HEAD + at, indicator)) };
      }),
    );
}

const lastColumn = ({ targets }: CleanIndicator): number => BASELINE + targets.length;

/** Mutations of the rules about KPI tables. */
export const KPI_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'kpi-has-unit',
    severity: 'warning',
    workbooks: changedLevels((rows, row) => withCell(rows, row, UNIT, null)),
  },
  {
    id: 'kpi-has-baseline',
    severity: 'info',
    workbooks: changedLevels((rows, row) => withCell(rows, row, BASELINE, null)),
  },
  {
    id: 'kpi-has-final-target',
    severity: 'error',
    workbooks: changedLevels((rows, row, indicator) => withCell(rows, row, lastColumn(indicator), null)),
  },
];
