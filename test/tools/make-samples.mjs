// Writes the sample workbooks of assets/samples: node test/tools/make-samples.mjs [folder]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pastedWorkbook } from './samples/pasted.mjs';
import { kitamiTyped, sagamiharaTyped, tsuyamaTyped } from './samples/typed.mjs';
import { toBytes } from './samples/workbook.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = process.argv[2] ?? join(here, '../../assets/samples');
const text = (name) => join(here, 'samples', `${name}.txt`);

const samples = {
  'tsuyama-pasted.xlsx': () => pastedWorkbook(text('tsuyama'), '津山市・新庄村'),
  'tsuyama-typed.xlsx': tsuyamaTyped,
  'kitami-pasted.xlsx': () => pastedWorkbook(text('kitami'), '北見市'),
  'kitami-typed.xlsx': kitamiTyped,
  'sagamihara-pasted.xlsx': () => pastedWorkbook(text('sagamihara'), '相模原市'),
  'sagamihara-typed.xlsx': sagamiharaTyped,
};

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(samples)) {
  const path = join(folder, name);
  writeFileSync(path, await toBytes(make()));
  console.log(path);
}
