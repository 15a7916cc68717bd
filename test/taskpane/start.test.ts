import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { findChromium } from '../excel-host/browser/chromium';
import { productionPane } from '../e2e/production-build';
import { launch, openPage, type Watched } from './tools/browser';
import { serve, type Site } from './tools/serve';

const CHROMIUM = findChromium();
const inChromium = CHROMIUM === null ? describe.skip : describe;

/** As much of Office as starting the pane takes, with what it takes away from the page. */
const officeWith = (host: string | null, api: boolean): string => `
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)} }),
    context: {
      displayLanguage: 'ja-JP',
      document: { url: 'https://example.com/plan.xlsx' },
      requirements: { isSetSupported: () => ${api} },
    },
  };
  history.pushState = history.replaceState = null;
  window.alert = window.confirm = window.prompt = () => { throw new Error('not here'); };
  Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('blocked'); } });`;

inChromium('the pane as it ships', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await serve(productionPane());
    browser = await launch(CHROMIUM ?? '');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const openWith = (officeJs: string): Promise<Watched> =>
    openPage(browser, site.url, { width: 320, officeJs });

  test('can be used with nothing but its first script', async () => {
    const { page, errors, outside } = await openWith(officeWith('Excel', true));
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith(site.url) && response.url().endsWith('.js')) {
        scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
      }
    });
    await page.goto(`${site.url}taskpane.html`);
    await page.getByRole('button', { name: '点検する', exact: true }).waitFor();
    const sizes = await Promise.all(scripts);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(87_260);
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
    expect(await page.locator('#unsupported').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['missing', 'office.js を読み込めませんでした'],
    [officeWith(null, true), 'Excel の作業ウィンドウとして開いてください'],
    [officeWith('Excel', false), 'この Excel では使えません。'],
    [officeWith('Excel', true).replace('Promise.resolve(', 'Promise.reject('), '起動できませんでした'],
  ])('says why it cannot start: case %#', async (officeJs, words) => {
    const { page } = await openWith(officeJs);
    await page.goto(`${site.url}taskpane.html`);
    await page.locator('#root').getByText(words).waitFor();
    await page.context().close();
  });
});
