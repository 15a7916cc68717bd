import { fiscalYearOf, isEmpty } from '../achievement/amounts';
import type { Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { ReportKey } from '../workbook/sheet-model';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { matchRows } from './match-rows';
import { type ActualsSheet, isReadable, readActualsSheet, valueText } from './read-actuals-sheet';

/** A sheet of ours that is older than the plan in a way that its formulas cannot follow, with the plan's cells. */
export interface StaleSheet {
  readonly key: ReportKey;
  readonly sheet: string;
  /** New indicators, years without a column, targets in words that have changed: where they stand in the plan. */
  readonly cells: readonly CellRef[];
}

/**
 * The sheets of ours that have to be written again before they are true: an indicator is new, a year has no column,
 * or a target that is no number has changed. What formulas follow by themselves makes no sheet stale.
 */
export function staleSheets(plans: readonly Plan[], workbook: WorkbookSnapshot): readonly StaleSheet[] {
  const sheet = readActualsSheet(workbook);
  if (!isReadable(sheet)) return [];
  const cells = changedSince(sheet, plans);
  return cells.length === 0 ? [] : [{ key: 'actuals', sheet: sheet.sheet, cells }];
}

function changedSince(sheet: ActualsSheet, plans: readonly Plan[]): readonly CellRef[] {
  const match = matchRows(sheet.rows, plans);
  return plans.flatMap((plan, index) =>
    plan.indicators.flatMap((indicator) => {
      const row = match.rowOf(index, indicator)?.row;
      if (row === undefined) return [indicator.cell];
      return indicator.targets.flatMap((target) => {
        if (target.kind === 'total' || isEmpty(target)) return [];
        const entry = row.years.get(fiscalYearOf(target, plan));
        if (entry === undefined) return [target.cell];
        return isInWords(target) && entry.target !== null && !shows(valueText(entry.target.value), target)
          ? [target.cell]
          : [];
      });
    }),
  );
}

/** Whether formulas cannot refer to the target as a number. */
function isInWords(target: Target): boolean {
  return !target.isNumberCell;
}

/** Whether the sheet shows what the target says now. */
function shows(text: string, { quantity, text: words }: Target): boolean {
  return foldKey(text) === foldKey(words) || (quantity !== null && text === quantity.value.toFixed());
}
