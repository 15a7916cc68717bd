// npm run bench: how long reading and checking takes, beside other libraries that merely read the same files.
// Then what the pane sends to Excel and gets from it. It measures and prints; it never fails for being slow.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { writeWorkloads } from './workloads.mjs';

const SUBJECTS = ['tenken check', 'tenken read', 'SheetJS', 'exceljs'];
const WORKLOADS = [
  { name: 'small', title: '100 workbooks', rounds: 5 },
  { name: 'large', title: '1,000,000 cells', rounds: 3 },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tenken-bench-'));
try {
  const program = await bundle();
  writeWorkloads(folder);
  for (const workload of WORKLOADS) {
    const place = join(folder, workload.name);
    const sizes = readdirSync(place).map((file) => statSync(join(place, file)).size);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1000;
    const medians = measure(program, place, workload.rounds);
    console.log(
      `${workload.title} (${Math.round(mean).toLocaleString('en-US')} KB each), ${workload.rounds} rounds`,
    );
    print(medians);
  }
  console.log('Growth of reading and checking with the cells, the file aside (processor time)');
  execFileSync(process.execPath, [join(root, 'dist/bench/growth.js')], { stdio: 'inherit' });
  execFileSync(process.execPath, [join(root, 'dist/bench/round-trips.js')], { cwd: root, stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Medians in milliseconds. Each pass runs in a process of its own, so that no other library's garbage is on its bill,
 * and the subjects take turns, so that a busy minute of the machine hits them alike.
 */
function measure(program, place, rounds) {
  const times = new Map(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of SUBJECTS) {
      const options = ['--expose-gc', '--max-old-space-size=6144', program, subject, place];
      times.get(subject).push(Number(execFileSync(process.execPath, options, { encoding: 'utf8' })));
    }
  }
  return new Map(SUBJECTS.map((subject) => [subject, median(times.get(subject))]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function print(medians) {
  const ratio = (time, base) => (time / base).toFixed(2).padStart(10);
  console.log(
    `  ${''.padEnd(14)}${'median ms'.padStart(11)}${'/ SheetJS'.padStart(10)}${'/ own read'.padStart(10)}`,
  );
  for (const [subject, time] of medians)
    console.log(
      `  ${subject.padEnd(14)}${time.toFixed(0).padStart(11)}${ratio(time, medians.get('SheetJS'))}${ratio(time, medians.get('tenken read'))}`,
    );
  const check = medians.get('tenken check');
  const aims = [
    ['SheetJS', 0.5],
    ['tenken read', 1.5],
  ].map(([base, limit]) => {
    const met = check / medians.get(base) <= limit;
    return `check ≤ ${limit} × ${base}: ${met ? 'met' : 'NOT met'}`;
  });
  console.log(`  ${aims.join('; ')}\n`);
}

/** The bench as the command line is built, other libraries left where they are. */
async function bundle() {
  const configs = createRequire(import.meta.url)('../../webpack.config.js')();
  const cli = configs.find((config) => config.name === 'cli');
  const path = join(root, 'dist/bench');
  const config = {
    ...cli,
    entry: {
      measure: './test/bench/measure.ts',
      growth: './test/bench/growth.ts',
      'round-trips': './test/bench/round-trips.ts',
    },
    output: { path, filename: '[name].js' },
    // Those of the command line name its version and make its file executable.
    plugins: [],
    externals: { exceljs: 'commonjs exceljs', '@e965/xlsx': 'commonjs @e965/xlsx' },
    // The test host looks for office.js as it runs.
    module: { ...cli.module, parser: { javascript: { createRequire: false } } },
    context: root,
  };
  await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return join(path, 'measure.js');
}
