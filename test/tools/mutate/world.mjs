/**
 * A world: the modules of src/ and test/ loaded afresh, with the tests that they register. A mutant that lives in the
 * load of a module needs a world of its own; the others are switched on and off in one that is there.
 */
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { format } from 'node:util';
import vm from 'node:vm';
import { expect } from 'expect';
import { ROOT } from '../rule-files.mjs';

const ENDINGS = ['.ts', '.tsx', '/index.ts'];
const compiled = new Map();

/** The mutant that is on; `hit` ends a loop that runs much longer than without it. */
export const mutant = {
  active: -1,
  hits: 0,
  limit: 0,
  hit() {
    mutant.hits += 1;
    if (mutant.hits > mutant.limit) throw new Error('A loop without an end');
    return true;
  },
};

/** Whether this process counts what each test covers, as the slow half of Stryker's own code does. */
const counts = globalThis.process.argv[2] === 'cover';

/** @typedef {{ name: string, file: string, run: () => unknown }} Test */

/**
 * Loads the test files from the folder of compiled sources.
 * @param {string} folder compiled copies of src/ and test/, by the same paths with `.js` behind
 * @param {readonly string[]} files test files, relative to the root
 * @returns {Test[]} in the order of their registration
 */
export function loadWorld(folder, files) {
  const modules = new Map();
  const tests = [];
  let path = [];
  let current = '';

  const each = (register) => (table) => (title, run) => {
    for (const row of table) {
      const args = Array.isArray(row) ? row : [row];
      const holes = title.match(/%[sdijopf]/g)?.length ?? 0;
      register(format(title, ...args.slice(0, holes)), () => run(...args));
    }
  };
  const test = (title, run) => tests.push({ name: [...path, title].join(' › '), file: current, run });
  const describe = (title, run) => {
    const outside = path;
    path = [...path, title];
    run();
    path = outside;
  };
  test.each = each(test);
  describe.each = each(describe);
  const afterAll = () => {};
  const globals = { test, it: test, describe, expect, afterAll, mutant };

  const load = (source) => {
    const known = modules.get(source);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(source, module);
    const native = createRequire(join(ROOT, source));
    const require = (name) => {
      if (!name.startsWith('.')) return native(name);
      const target = join(dirname(source), name);
      const found = ['', ...ENDINGS].map((ending) => target + ending).find((file) => hasSource(folder, file));
      return found === undefined ? native(name) : load(found);
    };
    bodyOf(folder, source)(
      module,
      module.exports,
      require,
      join(ROOT, source),
      dirname(join(ROOT, source)),
      ...Object.values(globals),
    );
    return module.exports;
  };
  for (const file of files) {
    current = file;
    load(file);
  }
  return tests;
}

const hasSource = (folder, file) => existsSync(join(folder, `${file}.js`));

/** Switches of mutants, as Stryker writes them, and its counting of what a test covers. */
const SWITCH = /stryMutAct_9fa48\("(\d+)"\)/g;
const COUNTING = /stryCov_9fa48\((?:\s*"\d+",?)+\s*\)/g;

/** The module as a function; compiled once, run in every world. */
function bodyOf(folder, source) {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const file = join(folder, `${source}.js`);
  // A switch is passed millions of times: a number to compare with in place of a call.
  const text = readFileSync(file, 'utf8');
  const plain = counts
    ? text
    : text.replace(COUNTING, '0').replace(SWITCH, '($mutant.active === $1 && $mutant.hit())');
  const names = [
    'module',
    'exports',
    'require',
    '__filename',
    '__dirname',
    'test',
    'it',
    'describe',
    'expect',
    'afterAll',
    '$mutant',
  ];
  const body = vm.compileFunction(plain, names, { filename: relative(folder, file) });
  compiled.set(source, body);
  return body;
}

/** Runs a test; the error that it ended with, or null. */
export async function outcome({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
