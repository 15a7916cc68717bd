import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
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

  test.each([
    [320, ''],
    [420, ''],
    [320, '&dark=1'],
    [420, '&dark=1'],
  ])('every screen at %i px %s', async (width, query) => {
    const { page, errors, outside } = await openPage(browser, site.url, { width });
    const name = (screen: string): string =>
      join(PICTURES, `${screen}-${width}${query === '' ? '' : '-dark'}.png`);
    const barriers: string[][] = [];
    const shoot = async (screen: string): Promise<void> => {
      for (const words of ['点検する', '報告シートを作成する']) {
        const button = page.getByRole('button', { name: words, exact: true });
        expect(await button.isEnabled()).toBe(true);
        const box = await button.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(width);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await smallestText(page)).toBeGreaterThanOrEqual(12);
      await page.screenshot({ path: name(screen), fullPage: true });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      for (const { id, nodes } of violations) barriers.push([screen, id, ...nodes.map(({ html }) => html)]);
    };
    await page.goto(`${site.url}taskpane.html?file=demo${query}`);
    await page.getByRole('heading', { name: '計画の数値を点検します' }).waitFor();
    await shoot('1-start');
    await check(page);
    await shoot('2-findings');
    await page.getByRole('listitem').first().getByRole('button').first().click();
    await page.getByText('修正案', { exact: true }).waitFor();
    await shoot('3-fix');
    await page.getByRole('button', { name: '確認済にする…' }).click();
    await page.getByLabel('確認済とする理由').fill('OK');
    await page.getByRole('button', { name: '確認済にする', exact: true }).click();
    await page.getByText('これでは、なぜ直さなくてよいのか').waitFor();
    await shoot('4-accept');
    await page.getByRole('tab', { name: '達成状況' }).click();
    await page.locator('.tk-card').first().waitFor();
    await shoot('5-achievement');
    await page.getByRole('tab', { name: '交付金' }).click();
    await page.getByLabel('補助率を変えて試算').selectOption('2/3');
    await page.getByText('試算（2/3）').first().waitFor();
    await shoot('6-grant');
    await page.getByRole('tab', { name: '設定' }).click();
    await page.getByRole('button', { name: '設定を保存する' }).waitFor();
    await shoot('7-settings');
    expect({ barriers, errors, outside }).toEqual({ barriers: [], errors: [], outside: [] });
    await page.context().close();
  });

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

/** The smallest size of any text that is shown. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Number.POSITIVE_INFINITY;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '' || parent.getClientRects().length === 0)
        continue;
      // Text in a drawing is scaled with it.
      const svg = parent.closest('svg');
      const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize) * scale);
    }
    return least;
  });
}
