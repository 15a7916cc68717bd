// `npm start`: checks the sample workbooks and writes their report workbooks to out/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const TENKEN = 'dist/cli/tenken.js';
const SAMPLES = 'assets/samples';
const OUT = 'out';

/** Runs Node on a file of the project, its output shown as it comes. */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  return status ?? 2;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

if (!existsSync(path.join(ROOT, TENKEN))) {
  const webpack = 'node_modules/webpack/bin/webpack.js';
  if (!existsSync(path.join(ROOT, webpack))) fail('Run `npm ci` first.');
  if (node(webpack, '--config-name', 'cli') !== 0) fail('The command line does not build.');
}

mkdirSync(path.join(ROOT, OUT), { recursive: true });
const samples = readdirSync(path.join(ROOT, SAMPLES)).filter((name) => name.endsWith('.xlsx'));
const written = [];
for (const name of samples.sort()) {
  const report = `${OUT}/${path.basename(name, '.xlsx')}-report.xlsx`;
  // 0: nothing must be fixed, 1: something must; both are a check that was done.
  const status = node(TENKEN, 'report', `${SAMPLES}/${name}`, '-o', report, '--format', 'text');
  if (status > 1) fail(`${SAMPLES}/${name}: not checked (exit status ${status})`);
  console.log();
  written.push(report);
}
if (written.length === 0) fail(`No workbook in ${SAMPLES}.`);
console.log(`報告シート付きのブック ${written.length} 件（report workbooks）:`);
for (const report of written) console.log(`  ${report}`);
