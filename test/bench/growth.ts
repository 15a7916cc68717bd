import { execFileSync } from 'node:child_process';
import { audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import { cellsOf, KINDS, type Kind, workbookOf } from './sheets';

/*
 * `growth.js [kind]`: processor time of reading and checking without the file, from 10³ cells to as many as the variable
 * TENKEN_BENCH_CELLS says (10⁶), the best of a few rounds. What tells is the last two: how much longer a cell takes than in
 * the smallest workbook, and the exponent b of time = a · cells^b, 1 where time grows with the cells and no faster.
 */

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** The first makes the process warm as well. */
const ROUNDS = [60, 6, 2, 1];
const AS_OF = { year: 2026, month: 4, day: 1 };

interface Point {
  readonly cells: number;
  readonly ms: number;
}

const most = Number(process.env.TENKEN_BENCH_CELLS ?? SIZES.at(-1));
const asked = process.argv[2];
if (asked === undefined) {
  // Each in a process of its own, so that no other's garbage is on its bill.
  const options = [...process.execArgv, '--max-old-space-size=6144'];
  for (const kind of Object.keys(KINDS))
    execFileSync(process.execPath, [...options, __filename, kind], { stdio: 'inherit' });
} else grow(asked as Kind);

function grow(kind: Kind): void {
  console.log(`  ${kind}`);
  const points: Point[] = [];
  SIZES.filter((size) => size <= most).forEach((size, place) => {
    const point = measure(kind, size, ROUNDS[place] ?? 1);
    points.push(point);
    const each = perCell(point);
    const ratio = each / perCell(points[0] ?? point);
    console.log(
      `  ${point.cells.toLocaleString('en-US').padStart(11)} cells ${point.ms.toFixed(0).padStart(7)} ms ${each.toFixed(1).padStart(6)} µs a cell ${ratio.toFixed(2).padStart(6)} ×`,
    );
  });
  console.log(`    growth: cells^${exponent(points).toFixed(2)}`);
}

function measure(kind: Kind, size: number, rounds: number): Point {
  const workbook = workbookOf(KINDS[kind](size));
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    audit(workbook, { settings: DEFAULT_SETTINGS, asOf: AS_OF });
    ms = Math.min(ms, process.cpuUsage(before).user / 1_000);
  }
  return { cells: cellsOf(workbook), ms };
}

function perCell({ cells, ms }: Point): number {
  return (ms * 1_000) / cells;
}

/** Least squares of log time over log cells. */
function exponent(points: readonly Point[]): number {
  const logs = points.map(({ cells, ms }) => [Math.log(cells), Math.log(ms)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return covariance / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
