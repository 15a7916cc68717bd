import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as SheetJS from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';

/** What is timed: each takes a file's bytes and gives something that must not be optimised away. */
const SUBJECTS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  'tenken check': (bytes) =>
    audit(readXlsx(bytes), { settings: DEFAULT_SETTINGS, asOf: { year: 2026, month: 4, day: 1 } }).findings,
  'tenken read': (bytes) => readXlsx(bytes).sheets,
  SheetJS: (bytes) => SheetJS.read(bytes, { type: 'array' }).SheetNames,
  exceljs: async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    // Its types ask for a Buffer of an older Node.
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
    return workbook.worksheets.length;
  },
};

/** `measure.js <subject> <folder>`: one pass over the folder's files to get warm, then one that is timed; milliseconds. */
async function main(): Promise<void> {
  const [name = '', folder = ''] = process.argv.slice(2);
  const subject = SUBJECTS[name];
  if (subject === undefined) throw new Error(`Unknown subject: ${name}`);
  const files = readdirSync(folder).map((file) => new Uint8Array(readFileSync(join(folder, file))));
  const pass = async (): Promise<number> => {
    globalThis.gc?.();
    const start = performance.now();
    for (const bytes of files) await subject(bytes);
    return performance.now() - start;
  };
  await pass();
  process.stdout.write(String(await pass()));
}

void main();
