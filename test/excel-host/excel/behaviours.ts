import type { Behaviours } from '../rich-api/behaviour';
import { chartBehaviours } from './charts';
import type { ExcelContext, RangeTarget } from './context';
import { nameAndTableBehaviours } from './names-tables';
import { pageBehaviours } from './page-layout';
import { rangeBehaviours } from './range';
import { formatBehaviours } from './range-format';
import { ruleBehaviours } from './rules';
import { workbookBehaviours } from './workbook';
import { worksheetBehaviours } from './worksheets';

/** Everything of Excel that this host behaves like. */
export function excelBehaviours(
  context: ExcelContext,
  eventRanges: ReadonlyMap<string, RangeTarget>,
): Behaviours {
  return {
    ...workbookBehaviours(context, eventRanges),
    ...worksheetBehaviours(context),
    ...rangeBehaviours(context),
    ...formatBehaviours(context),
    ...ruleBehaviours(context),
    ...nameAndTableBehaviours(context),
    ...chartBehaviours(context),
    ...pageBehaviours(context),
  };
}
