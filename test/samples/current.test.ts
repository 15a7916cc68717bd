import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { readSample, SAMPLE_FOLDER, SAMPLES } from './samples';

describe('assets/samples', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tenken-samples-'));
    execFileSync(process.execPath, [path.resolve(__dirname, '../tools/make-samples.mjs'), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds the samples and nothing else', () => {
    expect(readdirSync(SAMPLE_FOLDER).sort()).toEqual([...SAMPLES].map((name) => `${name}.xlsx`).sort());
  });

  test.each(SAMPLES)('%s is what `npm run samples` makes', (sample) => {
    const made = readXlsx(new Uint8Array(readFileSync(path.join(folder, `${sample}.xlsx`))));
    expect(made).toEqual(readSample(sample));
  });
});
