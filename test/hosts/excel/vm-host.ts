import type { WorkbookHost } from '../../../src/hosts/ports';
import { createExcelHost as createAdapter } from '../../../src/hosts/excel/excel-host';
import { createExcelHost, type ExcelHost, type HostOptions } from '../../excel-host/create-host';

export interface VmHost {
  readonly adapter: WorkbookHost;
  /** The other side: the test host that plays Excel. */
  readonly excel: ExcelHost;
  /** Milliseconds that the adapter wanted to wait, in order; nothing is waited for in truth. */
  readonly waits: number[];
}

/** The adapter on the genuine library, on a workbook in memory. */
export async function openInVm(
  options: HostOptions = {},
  onWait: (excel: ExcelHost, waits: number) => void = () => undefined,
): Promise<VmHost> {
  const excel = await createExcelHost(options);
  const waits: number[] = [];
  const adapter = createAdapter({
    newContext: () => new excel.Excel.RequestContext(),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      onWait(excel, waits.length);
      return Promise.resolve();
    },
  });
  return { adapter, excel, waits };
}
