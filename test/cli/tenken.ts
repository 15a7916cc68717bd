import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/tenken-cli');
const KEPT = 4;

/** What the command line gave back. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the built command line. It is built once for each state of the sources, into a folder of its own, so that
 * test files that run at the same time do not disturb each other.
 */
export function tenken(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtFile(), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH: process.env['PATH'], ...options.env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

let built: string | null = null;

/** The command line's file, built when the sources changed. */
export function builtFile(): string {
  built ??= build();
  return built;
}

function build(): string {
  const folder = path.join(CACHE, fingerprint());
  const file = path.join(folder, 'tenken.js');
  if (existsSync(file)) return file;
  const draft = path.join(CACHE, `draft-${process.pid}`);
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--config-name', 'cli', '--output-path', draft];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The command line does not build:\n${stdout}${stderr}`);
  try {
    renameSync(draft, folder);
  } catch {
    // Another process was faster; its build is the same.
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOld();
  return file;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `src/${name}`,
  );
  for (const name of [...files.sort(), 'webpack.config.js', 'package.json']) {
    const stats = statSync(path.join(ROOT, name), { throwIfNoEntry: false });
    if (stats?.isFile()) hash.update(`${name} ${stats.size} ${stats.mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function forgetOld(): void {
  mkdirSync(CACHE, { recursive: true });
  const age = (name: string): number =>
    statSync(path.join(CACHE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(CACHE).filter((name) => !name.startsWith('draft-'));
  for (const name of names.sort((a, b) => age(b) - age(a)).slice(KEPT)) {
    rmSync(path.join(CACHE, name), { recursive: true, force: true });
  }
}
