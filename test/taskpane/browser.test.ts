import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import { publicationHtml } from '../../src/core/reports/publication-html';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { findChromium } from '../excel-host/browser/chromium';
import { reportOptions } from '../tools/report-plans';
import { workbookWithActuals } from '../tools/report-workbook';
import { buildPane, launch, openPage } from './tools/browser';
import { serve, type Site } from './tools/serve';

const CHROMIUM = findChromium();
const PICTURES = join(__dirname, '..', '..', 'out', 'pane-pictures');
const inChromium = CHROMIUM === null ? describe.skip : describe;
if (CHROMIUM === null) {
  test.skip('no Chromium here: install it, or set CHROMIUM to its path', () => undefined);
}

inChromium('the pane in Chromium, under its Content-Security-Policy', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    const folder = buildPane('pane-test', './test/taskpane/page/main.tsx');
    site = await serve(folder);
    browser = await launch(CHROMIUM ?? '');
    mkdirSync(PICTURES, { recursive: true });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const check = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: '点検する', exact: true }).click();
    await page.getByRole('list', { name: '確認事項一覧' }).waitFor();
  };

  test('high contrast, on a published plan', async () => {
    const { page, errors } = await openPage(browser, site.url, { width: 320, forcedColors: 'active' });
    await page.goto(`${site.url}taskpane.html?file=tsuyama-pasted`);
    await check(page);
    await page.screenshot({ path: join(PICTURES, '8-contrast-findings.png'), fullPage: true });
    await page.getByRole('tab', { name: '達成状況' }).click();
    await page.locator('.tk-card').first().waitFor();
    await page.screenshot({ path: join(PICTURES, '8-contrast-achievement.png'), fullPage: true });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('fix, take back, report: one after the other, with the engine in its worker', async () => {
    const { page, errors } = await openPage(browser, site.url, { width: 320 });
    await page.goto(`${site.url}taskpane.html?file=demo&do=check`);
    const status = page.getByRole('status');
    await status.getByText('確認事項 3件').waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('listitem').first().getByRole('button').first().click();
    await page.getByRole('button', { name: '修正する' }).click();
    await status.getByText('確認事項 2件').waitFor();
    await page.keyboard.press('Control+z');
    await status.getByText('確認事項 3件').waitFor();
    await page.getByRole('button', { name: '報告シートを作成する' }).click();
    await status.getByText('4枚のシートを書き込みました').waitFor();
    await page.screenshot({ path: join(PICTURES, '9-report.png'), fullPage: true });
    await page.getByRole('button', { name: '実績入力シートを作成する' }).click();
    await status.getByText('実績入力').waitFor();
    await page.screenshot({ path: join(PICTURES, '9-actuals.png'), fullPage: true });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(['ja', 'en'] as const)('the page to publish has no barriers: %s', async (lang) => {
    const snapshot = readXlsx(workbookWithActuals());
    const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 7, day: 1 } });
    const html = publicationHtml(result, reportOptions(['publication'], snapshot, { lang }));
    const { page, errors } = await openPage(browser, site.url, { width: 320 });
    await page.setContent(html);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a workbook of 100,000 cells does not hold up the page', async () => {
    const { page, errors } = await openPage(browser, site.url, { width: 420 });
    await page.goto(`${site.url}taskpane.html?file=large`);
    await page.getByRole('button', { name: '点検する', exact: true }).waitFor();
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
      }).observe({ entryTypes: ['longtask'] });
    });
    let workers = 0;
    page.on('worker', () => {
      workers += 1;
    });
    await check(page);
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    // A time is no test on a shared machine; that the engine works beside the page is.
    console.log(`tasks above 50 ms: ${tasks.join(', ') || 'none'}`);
    expect(workers).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('English has room at 320 px', async () => {
    const { page, errors } = await openPage(browser, site.url, { width: 320 });
    await page.goto(`${site.url}taskpane.html?file=demo&lang=en-US&do=check`);
    await page.getByRole('list', { name: 'Findings' }).waitFor();
    await page.getByRole('listitem').first().getByRole('button').first().click();
    await page.screenshot({ path: join(PICTURES, '10-english.png'), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
