import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { largeSnapshot } from '../taskpane/demo-snapshot';
import { snapshotOf } from '../tools/grid';
import { describeTasks, type Task, tasksWhile } from './main-thread';
import { describeInChromium, NO_FAULTS, openOn } from './pane-driver';
import { productionPane } from './production-build';

/**
 * What nothing may hold up the pane longer than, in milliseconds of processor time. Held where TENKEN_MEASURE is 1, on
 * a quiet machine; elsewhere the tasks are printed only, since a time is no test on a machine with other work.
 */
const LIMIT = process.env.TENKEN_MEASURE === '1' ? 50 : Number.POSITIVE_INFINITY;

/** A table of 5,000 indicators with 20 columns: as many cells, all of them read, checked and shown. */
function manyIndicators(): WorkbookSnapshot {
  const years = Array.from({ length: 9 }, (_, index) => 2015 + index);
  const header = ['指標', '基準値', ...years.flatMap((year) => [`${year}年度目標`, `${year}年度実績`])];
  const rows = Array.from({ length: 5000 }, (_, row) => [
    `利用者数 第${row + 1}地区(人)`,
    100 + row,
    ...years.flatMap((_, index) => [100 + row + 10 * index, 100 + row + 9 * index]),
  ]);
  const costs = `
    | 年度       | 交付対象事業費(千円) | 補助率 | 交付金(千円) |
    | 令和元年度 | 10000                | 1/2    | 5000         |
    | 令和2年度  | 12000                | 1/2    | 6500         |`;
  return snapshotOf({ sheets: { KPI: [header, ...rows], 事業費: costs } });
}

describeInChromium('100,000 cells read through office.js', () => {
  beforeAll(() => productionPane(), 180_000);

  test.each([
    ['figures behind a plan', largeSnapshot, 3],
    ['5,000 indicators', manyIndicators, 1],
  ])(
    '%s hold nothing up',
    async (name, snapshot, least) => {
      const driver = await openOn('tsuyama-typed', { width: 420, open: snapshot() });
      try {
        const look = async (step: string, work: () => Promise<void>): Promise<readonly Task[]> => {
          const tasks = await tasksWhile(driver.host, work);
          console.log(`${name}, ${step}: ${describeTasks(tasks)}`);
          return tasks;
        };
        const tooLong = (tasks: readonly Task[]): readonly Task[] => tasks.filter(({ cpu }) => cpu > LIMIT);
        expect(tooLong(await look('点検する', () => driver.check()))).toEqual([]);
        expect(await driver.count()).toBeGreaterThanOrEqual(least);
        const achievement = await look('達成状況', async () => {
          await driver.tab('達成状況').click();
          await driver.pane.locator('article').first().waitFor();
        });
        expect(tooLong(achievement)).toEqual([]);
        expect(driver.faults()).toEqual(NO_FAULTS);
      } finally {
        await driver.host.close();
      }
    },
    180_000,
  );
});
