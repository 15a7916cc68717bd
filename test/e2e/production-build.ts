import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BUILDS = path.join(ROOT, 'out/production');
/** All that the pane is made from. */
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
const KEPT = 4;
const LONGEST_BUILD = 120_000;

/**
 * A folder with the pane as `npm run build` makes it, of the sources as they are now: the same configuration, another
 * folder. Built once for each state of the sources, whoever asks first; `TENKEN_DIST` names a built folder instead.
 */
export function productionPane(): string {
  const named = process.env['TENKEN_DIST'];
  if (named !== undefined && named !== '') return path.resolve(named);
  const folder = path.join(BUILDS, stateOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(BUILDS, { recursive: true });
  if (!takesTurn(folder)) return folder;
  const mine = `${folder}-${process.pid}`;
  try {
    build(mine);
    renameSync(mine, folder);
  } finally {
    rmSync(mine, { recursive: true, force: true });
    rmSync(`${folder}-turn`, { recursive: true, force: true });
  }
  forget();
  return folder;
}

/** False once another process has built the folder; true where this one is to build it. */
function takesTurn(folder: string): boolean {
  const turn = `${folder}-turn`;
  const end = Date.now() + LONGEST_BUILD;
  while (!existsSync(folder)) {
    try {
      mkdirSync(turn);
      // The other may have finished between the two looks.
      if (!existsSync(folder)) return true;
      rmSync(turn, { recursive: true });
    } catch {
      // Its process was killed, if it takes that long.
      if (Date.now() > end) rmSync(turn, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  return false;
}

function build(folder: string): void {
  const output = path.relative(ROOT, folder);
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['webpack', '--config-name', 'pane', '--env', `pane-out=${output}`],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`webpack: ${stdout}${stderr}`);
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(path.join(ROOT, source)))) {
    hash.update(`${path.relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}

/** Old builds are of no use. */
function forget(): void {
  const age = (name: string): number => statSync(path.join(BUILDS, name)).mtimeMs;
  const builds = readdirSync(BUILDS).filter((name) => !name.includes('-'));
  for (const name of builds.sort((a, b) => age(b) - age(a)).slice(KEPT)) {
    rmSync(path.join(BUILDS, name), { recursive: true, force: true });
  }
}
