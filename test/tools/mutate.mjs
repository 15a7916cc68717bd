/**
 * `npm run mutate [-- --only rules/kpi,quantity/format --jobs 2 --survivors]`: changes src/core/rules and src/core/quantity in one
 * place at a time, as Stryker would (its own instrumenter makes the mutants), and asks whether a test notices. The
 * tests run in one process without Jest, each mutant against the tests that cover it: minutes in place of hours. Not
 * part of CI. Every mutant with its fate goes to out/mutation.json.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { transformSync } from '@swc/core';
import { ROOT } from './rule-files.mjs';

const WORKER = join(dirname(fileURLToPath(import.meta.url)), 'mutate', 'worker.mjs');
const MUTATED = ['src/core/rules/', 'src/core/quantity/'];
/** Folders whose tests are asked; what draws at random at length, or starts a program, is left out. */
const TESTS = [
  'test/core/quantity/',
  'test/core/rules/',
  'test/core/text/',
  'test/core/reading/',
  'test/rules/',
];
const NO_TESTS = /random-plan|mutated-plan|junk-workbooks|mutation\/clean|turned-blocks/;
/** A mutant that says nothing for so long hangs, and is found by that. */
const SILENCE_MS = 60_000;
/** Draws of each generated test: fewer than on other days, for each mutant runs them again. */
process.env.MUTATION_RUNS ??= '4';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' },
    survivors: { type: 'boolean', default: false },
  },
});

const sources = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => `${folder}${String(name)}`)
    .filter((name) => /\.tsx?$/.test(name));

const folder = mkdtempSync(join(tmpdir(), 'tenken-mutate-'));
if (process.env.KEEP === undefined)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const mutants = await prepare();
const parts = options.only.split(',');
const wanted = mutants.filter(({ file }) => parts.some((part) => file.includes(part)));
await covered();
const fates = new Map();
await tryAll(mixed(wanted.map(({ id }) => id)));
process.stdout.write(`${report().join('\n')}\n`);

/** Writes the instrumented and compiled sources and tests; the mutants in them. */
async function prepare() {
  const logger = { debug: () => {}, info: () => {}, isDebugEnabled: () => false };
  const files = [...sources('src/core/'), ...sources('test/')].map((name) => ({
    name,
    mutate: MUTATED.some((start) => name.startsWith(start)),
    content: readFileSync(join(ROOT, name), 'utf8'),
  }));
  const mutated = files.filter(({ mutate }) => mutate);
  const made = await new Instrumenter(logger).instrument(mutated, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  for (const { name, content } of [...files.filter(({ mutate }) => !mutate), ...made.files]) {
    const path = join(folder, `${name}.js`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, compile(name, content));
  }
  const list = made.mutants.map(({ id, fileName, mutatorName, replacement, location, status }) => ({
    id,
    file: fileName,
    mutator: mutatorName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    replacement,
    ignored: status === 'Ignored',
  }));
  const testFiles = TESTS.flatMap(sources).filter(
    (name) => name.endsWith('.test.ts') && !NO_TESTS.test(name),
  );
  writeFileSync(join(folder, 'job.json'), JSON.stringify({ mutants: list, testFiles }));
  return list;
}

function compile(name, content) {
  return transformSync(content, {
    filename: name,
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: name.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  }).code;
}

/** Runs every test once without a mutant, for what it covers. All must pass. */
async function covered() {
  const child = fork(WORKER, ['cover', folder, ...new Set(wanted.map(({ file }) => file))]);
  await new Promise((done) => child.once('exit', done));
  const { tests, failed } = JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8'));
  if (failed.length > 0) throw new Error(`Tests that fail without a mutant:\n${failed.join('\n\n')}`);
  process.stderr.write(`${mutants.length} mutants, ${tests.length} tests\n`);
}

/** The same mutants out of their order, so that what is known halfway is a fair sample. */
function mixed(ids) {
  const place = (id) => (Number(id) * 7_919) % 10_007;
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** Tries the mutants in so many processes; a process that hangs is ended and another one goes on. */
async function tryAll(ids) {
  const jobs = Math.max(1, Number(options.jobs));
  const shares = Array.from({ length: jobs }, (_, job) => ids.filter((_, i) => i % jobs === job));
  const told = setInterval(() => {
    process.stderr.write(`${fates.size} of ${ids.length}\n${report().slice(-MUTATED.length).join('\n')}\n`);
  }, 60_000);
  await Promise.all(shares.map(tryShare));
  clearInterval(told);
}

async function tryShare(share) {
  let left = share;
  while (left.length > 0) {
    const isReady = await new Promise((done) => {
      let started = false;
      const child = fork(WORKER, ['try', folder]);
      let timer;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_MS);
      };
      child.on('message', ({ id, ...fate }) => {
        if (id === undefined) started = true;
        else fates.set(id, fate);
        wait();
      });
      child.once('exit', () => {
        clearTimeout(timer);
        done(started);
      });
      child.send(left);
      wait();
    });
    if (!isReady) throw new Error('The tests cannot be loaded');
    left = left.filter((id) => !fates.has(id));
    // The first one left is the one that hung, or brought its process down.
    if (left.length > 0) fates.set(left[0], { status: 'timeout' });
    left = left.slice(1);
  }
}

/** Lines of killed of all, by file and by folder, of what was tried so far; every mutant goes to the file. */
function report() {
  const results = wanted.flatMap((mutant) =>
    fates.has(mutant.id) ? [{ ...mutant, ...fates.get(mutant.id) }] : [],
  );
  const counted = results.filter(({ ignored }) => !ignored);
  const isKilled = ({ status }) => status === 'killed' || status === 'timeout';
  const line = (name, list) => {
    const killed = list.filter(isKilled).length;
    const share = list.length === 0 ? 100 : (killed / list.length) * 100;
    return `${share.toFixed(1).padStart(6)} %  ${killed}/${list.length}  ${name}`;
  };
  const files = [...new Set(counted.map(({ file }) => file))];
  const lines = files.map((file) =>
    line(
      file,
      counted.filter((each) => each.file === file),
    ),
  );
  const totals = MUTATED.map((start) =>
    line(
      start,
      counted.filter(({ file }) => file.startsWith(start)),
    ),
  );
  const survivors = counted
    .filter((each) => !isKilled(each))
    .map(({ file, line: at, column, mutator, replacement, status }) => {
      return `${status} ${file}:${at}:${column} ${mutator} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;
    });
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(join(ROOT, 'out', 'mutation.json'), JSON.stringify(results, null, 1));
  return [...lines.sort(), '', ...(options.survivors ? [...survivors, ''] : []), ...totals];
}
