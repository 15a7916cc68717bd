import { snapshotOf } from '../tools/grid';
import { createExcelHost, type ExcelHost, type HostOptions } from './create-host';

/** Plain data of what comes out of the library's own context, for comparing. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Code of the error that work ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: { readonly code: string }) => error.code,
  );
}

/** A host with a small plan in it. */
export function planHost(options: HostOptions = {}): Promise<ExcelHost> {
  const plan = [
    ['項目', '値'],
    ['人数', 120],
  ];
  return createExcelHost({ open: snapshotOf({ sheets: { 計画: plan, 裏: [['x']] } }), ...options });
}

/** Sets values of a range of 「計画」 in one batch. */
export function setValues({ Excel }: ExcelHost, address: string, values: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('計画').getRange(address).values = values as string[][];
    await context.sync();
  });
}
