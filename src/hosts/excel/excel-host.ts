import { toAddress } from '../../core/workbook/cell-ref';
import { HostError, type WorkbookHost } from '../ports';
import { Changes } from './changes';
import { editCells } from './edit';
import { readWorkbook } from './read/read-workbook';
import { roundTrip } from './round-trip';
import { IN_EXCEL, type Surroundings } from './surroundings';
import { writeWorkbook } from './write/transaction';

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.14 and nothing newer). Calls that change the
 * workbook wait for each other.
 */
export function createExcelHost(surroundings: Surroundings = IN_EXCEL): WorkbookHost {
  const changes = new Changes(surroundings);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
  return {
    read: (scope, options = {}) => inTurn(() => readWorkbook(scope, surroundings, options)),
    write: (models, options = {}) => inTurn(() => writeWorkbook(models, surroundings, options)),
    edit: (edits) => inTurn(() => editCells(edits, surroundings)),
    select: async (cell) => {
      const sheet = await roundTrip(surroundings, ({ workbook }) =>
        workbook.worksheets.getItemOrNullObject(cell.sheet).load('name'),
      );
      if (sheet.isNullObject) throw new HostError('sheet-gone', { sheet: cell.sheet, cell });
      await roundTrip(surroundings, ({ workbook }) => {
        const found = workbook.worksheets.getItem(cell.sheet);
        found.activate();
        found.getRange(toAddress(cell)).select();
      });
    },
    onChanged: (listener) => changes.listen(listener),
  };
}
