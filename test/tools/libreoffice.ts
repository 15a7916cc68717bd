import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice as the second opinion: it must open what was written, and calculate the same. */

const NAMES = ['soffice', 'libreoffice'];
const TIMEOUT = 120_000;
/** "Always" of Tools > Options > Calc > Formula > Recalculation on File Load. */
const ALWAYS = 0;

const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${ALWAYS}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>${ALWAYS}</value></prop></item>
</oor:items>
`;

let program: string | null | undefined;
let work: string | null = null;

/** Whether LibreOffice is on the PATH. */
export function hasLibreOffice(): boolean {
  return findProgram() !== null;
}

/**
 * `describe` for tests that need LibreOffice. Without it they are skipped and say why; they fail instead when
 * `TENKEN_REQUIRE_LIBREOFFICE` is 1.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (hasLibreOffice()) {
    describe(name, tests);
  } else if (process.env.TENKEN_REQUIRE_LIBREOFFICE === '1') {
    test(`${name}: LibreOffice is required`, () => {
      throw new Error('TENKEN_REQUIRE_LIBREOFFICE is 1 and there is no soffice on the PATH');
    });
  } else {
    console.warn(`${name}: skipped, there is no soffice on the PATH`);
    describe.skip(name, tests);
  }
}

/**
 * Converts a file, recalculating everything in it, and returns the path of the result in a folder of its own.
 *
 * @param to `xlsx`, `pdf`, `csv` … or `csv:<filter options>`
 */
export function convert(file: string, to: string): string {
  const [result] = convertAll([file], to);
  if (result === undefined) throw new Error(`LibreOffice did not convert ${file}`);
  return result;
}

/** The same for several files of different names in one run of LibreOffice; results in the order of the files. */
function convertAll(files: readonly string[], to: string): readonly string[] {
  const found = findProgram();
  if (found === null) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(path.join(workFolder(), 'out-'));
  const profile = pathToFileURL(path.join(workFolder(), 'profile')).href;
  const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : to;
  const log = execFileSync(
    found,
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', folder, ...files],
    { timeout: TIMEOUT * Math.max(1, files.length / 4), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const results = readdirSync(folder);
  return files.map((file) => {
    const stem = path.basename(file, path.extname(file));
    const result = results.find((name) => path.basename(name, path.extname(name)) === stem);
    if (result === undefined) throw new Error(`LibreOffice did not convert ${file}: ${log}`);
    return path.join(folder, result);
  });
}

/** Copies of workbooks of different names in which LibreOffice has calculated every formula anew. */
export function recalculateAll(files: readonly string[]): readonly string[] {
  return convertAll(files, 'xlsx');
}

/** The same for the bytes of workbooks. A start of LibreOffice costs seconds, so take as many at once as there are. */
export function recalculateBytes(books: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(workFolder(), 'in-'));
  const files = books.map((bytes, index) => {
    const file = path.join(folder, `book-${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  return recalculateAll(files).map((file) => new Uint8Array(readFileSync(file)));
}

/** A copy of a workbook in which LibreOffice has calculated every formula anew. */
export function recalculate(file: string): string {
  return convert(file, 'xlsx');
}

/** A path in a folder that goes away with the process. */
export function temporaryFile(name: string): string {
  return path.join(mkdtempSync(path.join(workFolder(), 'in-')), name);
}

function findProgram(): string | null {
  if (program !== undefined) return program;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  program = candidates.find((candidate) => existsSync(candidate)) ?? null;
  return program;
}

/** One folder for this process: the profile must not be shared with another LibreOffice that runs. */
function workFolder(): string {
  if (work !== null) return work;
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-libreoffice-'));
  mkdirSync(path.join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
  work = folder;
  return folder;
}

function removeWorkFolder(): void {
  if (work !== null) rmSync(work, { recursive: true, force: true });
  work = null;
}

process.once('exit', removeWorkFolder);
// Jest has its own `process`, whose exit no one hears.
if (typeof afterAll === 'function') afterAll(removeWorkFolder);
