import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Builds the workbench. Univer takes a minute and changes with its version only: it is built once for each state of
 * what it is made from, kept in out/univer, and copied. The page is built where its sources have changed.
 */

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const KEPT = 'out/univer';
const UNIVER = ['src/workbench/grid/univer.ts', 'webpack.workbench.js'];
const PAGE = ['src', 'assets/samples', 'webpack.workbench.js', 'package.json'];
const STAMP = '.built-from';
/** How long another process may take. */
const LONGEST_BUILD = 600_000;

/**
 * @param {string} folder where it goes, from the root of the project
 * @param {(text: string) => void} say told of what takes long
 */
export function buildWorkbench(folder, say = () => undefined) {
  const univer = builtUniver(say);
  const state = stateOf([...PAGE.flatMap(filesOf), path.join(univer, 'univer.js')]);
  const out = path.join(ROOT, folder);
  const stamp = path.join(out, STAMP);
  const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
  inTurn(out, isBuilt, () => {
    say('ワークベンチを組み立てています… / Building the workbench…');
    webpack('workbench', `workbench-out=${folder}`);
    rmSync(path.join(out, 'univer'), { recursive: true, force: true });
    cpSync(path.join(ROOT, univer), path.join(out, 'univer'), { recursive: true });
    writeFileSync(stamp, state);
  });
}

/** Of several processes that want the same thing built one does it, and the others wait. */
function inTurn(place, isBuilt, build) {
  mkdirSync(path.dirname(place), { recursive: true });
  const turn = `${place}-turn`;
  const end = Date.now() + LONGEST_BUILD;
  while (!isBuilt()) {
    try {
      mkdirSync(turn);
    } catch {
      // The other was killed, if it takes that long.
      if (Date.now() > end) rmSync(turn, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      continue;
    }
    try {
      if (!isBuilt()) build();
    } finally {
      rmSync(turn, { recursive: true, force: true });
    }
  }
}

/** The folder that holds Univer as a module. */
function builtUniver(say) {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const versions = Object.entries(lock.packages)
    .filter(([name]) => /\/(@univerjs\/|rxjs$|webpack$|@swc\/core$)/.test(name))
    .map(([name, { version }]) => `${name} ${version}`);
  const folder = `${KEPT}/${stateOf(UNIVER, versions.join('\n'))}`;
  const whole = path.join(ROOT, folder);
  inTurn(
    whole,
    () => existsSync(whole),
    () => {
      say(
        '表の部品 (Univer) を組み立てています。初回だけ 1 分ほどかかります… / Building the grid, once, about a minute…',
      );
      const mine = `${folder}-${process.pid}`;
      webpack('univer', `univer-out=${mine}`);
      for (const name of readdirSync(path.join(ROOT, KEPT))) {
        if (!name.includes('-')) rmSync(path.join(ROOT, KEPT, name), { recursive: true, force: true });
      }
      renameSync(path.join(ROOT, mine), whole);
    },
  );
  return folder;
}

function webpack(name, env) {
  const program = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  if (!existsSync(program)) throw new Error('Run `npm ci` first.');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', 'webpack.workbench.js', '--config-name', name, '--env', env],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`webpack (${name}): ${stdout}${stderr}`);
}

function stateOf(files, more = '') {
  const hash = createHash('sha256').update(more);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(place) {
  const whole = path.join(ROOT, place);
  const list = readdirSyncOrNull(whole);
  return list === null ? [place] : list.sort().flatMap((name) => filesOf(`${place}/${name}`));
}

function readdirSyncOrNull(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildWorkbench(process.argv[2] ?? 'dist/workbench', (text) => console.error(text));
}
