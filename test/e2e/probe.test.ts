import { writeFileSync } from 'node:fs';
import { describeInChromium, openOn } from './pane-driver';
import { largeSnapshot } from '../taskpane/demo-snapshot';

describeInChromium('probe', () => {
  test('trace', async () => {
    const driver = await openOn('tsuyama-typed', { width: 420, open: largeSnapshot() });
    const { page, pane } = driver.host;
    const cdp = await page.context().newCDPSession(page);
    const events: any[] = [];
    cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel','devtools.timeline','disabled-by-default-devtools.timeline','blink.user_timing','v8','v8.execute'] } } as any);
    await pane.evaluate(() => { performance.mark('tenken-pane');
      const tasks: number[] = []; Object.assign(globalThis, { tasks });
      new PerformanceObserver((l) => { for (const e of l.getEntries()) tasks.push(Math.round(e.duration)); }).observe({ entryTypes: ['longtask'] }); });
    await driver.check();
    console.log(await pane.evaluate(() => (globalThis as any).tasks));
    const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r));
    await cdp.send('Tracing.end'); await done;
    writeFileSync('/tmp/E/trace.json', JSON.stringify({ traceEvents: events }));
    const { counters } = driver.host;
    console.log(counters.batches, counters.bytesOut, counters.largestResponse, counters.bytesIn);
    await driver.host.close();
  }, 180_000);
});
