import { parseAddress, parseRangeAddress } from '../../../src/core/workbook/cell-ref';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { LocalBookFile } from '../../../src/hosts/workbench/book-file';
import { WorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import { readBook } from '../../../src/hosts/xlsx/looks/read-book';
import { openInVm } from '../excel/vm-host';
import { describeHostContract } from './host-contract';

describeHostContract('Excel', async (open, { readOnly = false } = {}) => {
  const { adapter, excel } = await openInVm({ open });
  excel.workbook.readOnly = readOnly;
  return {
    host: adapter,
    select: (sheet, address) => excel.user.select(`'${sheet}'!${address}`),
    type: (sheet, address, value, source) =>
      (source === 'local' ? excel.user : excel.coauthor).type(`'${sheet}'!${address}`, value),
    settle: async () => {
      await excel.settle();
      await excel.settle();
    },
  };
});

describeHostContract('a file', async (open, options = {}) => {
  const host = new XlsxHost(open, options);
  return Promise.resolve({
    host,
    select: (sheet: string, address: string) => {
      const range = parseRangeAddress(address);
      if (range !== null) host.selection = { sheet, ...range };
    },
    type: (sheet: string, address: string, value: number, source: 'local' | 'remote') => {
      const cell = parseAddress(address);
      if (cell === null) throw new Error(address);
      const content = { kind: 'number', value: String(value) } as const;
      host.editExternally([{ cell: { sheet, ...cell }, content, numberFormat: null }], source);
    },
    settle: () => Promise.resolve(),
  });
});

describeHostContract('the workbench', async (open, options = {}) => {
  const host = new WorkbenchHost(readBook(open), new LocalBookFile(open), options);
  return Promise.resolve({
    host,
    select: (sheet: string, address: string) => {
      const range = parseRangeAddress(address);
      if (range !== null) host.selection = { sheet, ...range };
    },
    type: (sheet: string, address: string, value: number, source: 'local' | 'remote') => {
      const cell = parseAddress(address);
      if (cell === null) throw new Error(address);
      const content = { kind: 'number', value: String(value) } as const;
      host.typed([{ cell: { sheet, ...cell }, content, numberFormat: null }], source);
    },
    settle: () => Promise.resolve(),
  });
});
