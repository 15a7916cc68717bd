/** Child of mutate.mjs: finds out which tests cover which mutants, or tries mutants one by one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers';
import { ROOT } from '../rule-files.mjs';
import { loadWorld, mutant as current, outcome } from './world.mjs';

const HIT_FACTOR = 100;
/** Tests asked about one mutant, the likeliest first; one that only a later test would notice counts as survived. */
const MOST_TESTS = 300;
/** The parent ends a process that says nothing for long. */
const BEAT_MS = 5_000;
/** Modules that keep what they read: which test filled the cache says nothing about which one needs it. */
const CACHING = /quantity\/(?:number-format|unit-lookup|unit-table)\.ts$/;
/** Quantities may stand in such a cache, so that none of their mutants may see another one's. */
const NEEDS_FRESH = /core\/quantity\//;
/** Tests that look at the findings of the rule they name, or at no findings at all. */
const BY_RULE = /rules\.test\.ts$|mutation\.test\.ts$|core\/reading\//;

const [job, folder, ...wantedFiles] = process.argv.slice(2);
const { mutants, testFiles } = JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8'));

if (job === 'cover') await cover();
else process.on('message', (ids) => void tryAll(ids));

async function cover() {
  const stryker = (globalThis.__stryker__ = { activeMutant: null });
  const tests = loadWorld(folder, testFiles);
  const failed = [];
  const times = [];
  for (const [index, each] of tests.entries()) {
    if (!wantedFiles.some((file) => mayAsk(each, file))) continue;
    stryker.currentTestId = `t${index}`;
    const start = performance.now();
    const error = await outcome(each);
    times[index] = performance.now() - start;
    if (error !== null) failed.push(`${each.file}: ${each.name}\n${error.message}`);
  }
  const { static: atLoad, perTest } = stryker.mutantCoverage;
  const coverage = {
    tests: tests.map(({ name, file }, i) => ({ name, file, time: times[i] ?? 0 })),
    failed,
    atLoad,
    perTest,
  };
  writeFileSync(join(folder, 'coverage.json'), JSON.stringify(coverage));
}

async function tryAll(ids) {
  const coverage = JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8'));
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const inFile = coverageByFile(coverage, byId);
  const shared = loadWorld(folder, testFiles);
  process.send({});
  for (const id of ids) {
    const mutant = byId.get(id);
    const plan = testsFor(mutant, coverage, inFile);
    const result = await tryOne(mutant, plan, shared);
    process.send({ id, ...result });
  }
  process.disconnect();
}

/** Tests by file of mutants: those that run anything in it. */
function coverageByFile({ perTest }, byId) {
  const inFile = new Map();
  for (const [test, hits] of Object.entries(perTest)) {
    for (const id of Object.keys(hits)) {
      const { file } = byId.get(id);
      inFile.set(file, (inFile.get(file) ?? new Set()).add(Number(test.slice(1))));
    }
  }
  return inFile;
}

/** Which tests may kill a mutant, the likeliest first. */
function testsFor({ id, file }, { tests, atLoad, perTest }, inFile) {
  const isStatic = atLoad[id] !== undefined;
  const covers = (index) => perTest[`t${index}`]?.[id] !== undefined;
  const rule = ruleOf(file);
  const part = /core\/quantity\/([a-z-]+)\.ts$/.exec(file)?.[1];
  const isOf = ({ name, file: from }) => {
    if (rule !== undefined) return name.includes(rule);
    return part !== undefined && from.includes('core/quantity/');
  };
  const whole = isStatic || CACHING.test(file);
  const candidates = [...tests.keys()].filter((index) => {
    if (!mayAsk(tests[index], file)) return false;
    return covers(index) || (whole && (inFile.get(file)?.has(index) || isOf(tests[index])));
  });
  const support = supportOf(file);
  const users = support === undefined ? [] : rulesUsing(support);
  const isNamedSo = ({ name, file: from }) =>
    (part !== undefined && from.endsWith(`quantity/${part}.test.ts`)) ||
    (support !== undefined && from.endsWith(`rules/${support}.test.ts`)) ||
    users.some((id) => name.includes(id));
  const rank = (index) =>
    (isNamedSo(tests[index]) ? -1_000_000 : isOf(tests[index]) ? 0 : 1_000_000) +
    (covers(index) ? 0 : 1_000) +
    tests[index].time;
  const order = candidates.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_TESTS);
  const hits = order.reduce(
    (most, index) => Math.max(most, perTest[`t${index}`]?.[id] ?? 0),
    atLoad[id] ?? 0,
  );
  return { order, isStatic, hits };
}

/** Whether a test is asked about the mutants of a file at all. */
function mayAsk(test, file) {
  const rule = ruleOf(file);
  return rule === undefined || !BY_RULE.test(test.file) || test.name.includes(rule);
}

function ruleOf(file) {
  return /core\/rules\/([a-z]+(?:-[a-z]+)+)\.ts$/.exec(file)?.[1];
}

function supportOf(file) {
  return /core\/rules\/support\/([a-z-]+)\.ts$/.exec(file)?.[1];
}

const RULES = join(ROOT, 'src/core/rules');
const users = new Map();

/** Ids of the rules that use a support file, through others of them too. */
function rulesUsing(support) {
  const known = users.get(support);
  if (known !== undefined) return known;
  const reached = new Set([support]);
  for (const name of reached) {
    for (const other of namesIn('support')) {
      if (readFileSync(join(RULES, 'support', `${other}.ts`), 'utf8').includes(`'./${name}'`))
        reached.add(other);
    }
  }
  const found = namesIn('.').filter((id) => {
    const text = readFileSync(join(RULES, `${id}.ts`), 'utf8');
    return [...reached].some((name) => text.includes(`'./support/${name}'`));
  });
  users.set(support, found);
  return found;
}

function namesIn(part) {
  return readdirSync(join(RULES, part)).flatMap((name) => /^([a-z]+(?:-[a-z]+)*)\.ts$/.exec(name)?.[1] ?? []);
}

async function tryOne({ id, file }, { order, isStatic, hits }, shared) {
  if (order.length === 0) return { status: 'uncovered' };
  current.active = Number(id);
  current.hits = 0;
  current.limit = (hits + 1) * HIT_FACTOR;
  try {
    const tests = isStatic || NEEDS_FRESH.test(file) ? loadWorld(folder, testFiles) : shared;
    let beat = Date.now();
    for (const index of order) {
      current.hits = 0;
      if (Date.now() - beat > BEAT_MS) {
        process.send({});
        await new Promise((done) => setImmediate(done));
        beat = Date.now();
      }
      const error = tests[index] === undefined ? new Error('The test is gone') : await outcome(tests[index]);
      if (error !== null) return { status: 'killed', by: index };
    }
    return { status: 'survived', tried: order.length };
  } catch {
    return { status: 'killed', by: null };
  } finally {
    current.active = -1;
  }
}
