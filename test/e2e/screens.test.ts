import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describeInChromium, NO_FAULTS, openOn, type PaneDriver } from './pane-driver';
import { productionPane } from './production-build';
import { smallestText } from './smallest-text';

const PICTURES = path.resolve(__dirname, '../../out/screens');
const WINDOW = { width: 1000, height: 800 };
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  contrast: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;
type Look = keyof typeof LOOKS;
/** Every look and every width in few pictures; all of them where TENKEN_ALL_SCREENS is 1. */
const VIEWS: readonly (readonly [look: Look, width: number])[] =
  process.env.TENKEN_ALL_SCREENS === '1'
    ? (Object.keys(LOOKS) as Look[]).flatMap((look) => [320, 450].map((width) => [look, width] as const))
    : [
        ['light', 320],
        ['dark', 450],
        ['contrast', 320],
      ];

describeInChromium('every screen, in every look and width', () => {
  let driver: PaneDriver;

  beforeAll(() => productionPane(), 180_000);
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    driver = await openOn('tsuyama-typed', { width: 320 });
    driver.host.user.type('事業費!B7', '700,500');
  });
  afterAll(() => driver?.host.close());

  /** Looks at the screen that is open: a picture of each look and width, and what is wrong with them. */
  const problemsOf = async (screen: string): Promise<readonly unknown[]> => {
    const { page, pane } = driver.host;
    const problems: unknown[] = [];
    for (const [look, width] of VIEWS) {
      const place = `${screen}-${width}-${look}`;
      await page.emulateMedia(LOOKS[look]);
      await resize(width);
      await page.locator('iframe').screenshot({ path: path.join(PICTURES, `${place}.png`) });
      const wide = await pane.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) problems.push(`${place}: ${wide} px wide`);
      const text = await smallestText(pane);
      if (text < 12) problems.push(`${place}: text of ${text} px`);
      for (const name of ['点検する', '報告シートを作成する']) {
        const box = await driver.button(name).boundingBox();
        const frame = await page.locator('iframe').boundingBox();
        const isIn = box !== null && frame !== null && box.x + box.width <= frame.x + frame.width;
        if (!isIn || !(await driver.button(name).isEnabled())) problems.push(`${place}: ${name}`);
      }
      const { violations } = await new AxeBuilder({ page }).include(['iframe', 'html']).analyze();
      for (const { id, nodes } of violations) problems.push([place, id, ...nodes.map(({ html }) => html)]);
    }
    // Clicks miss the frame where the page is higher than the window.
    await page.setViewportSize(WINDOW);
    return problems;
  };

  /** As wide as asked, and as high as what is shown. */
  const resize = async (width: number): Promise<void> => {
    const { page, pane } = driver.host;
    await page.setViewportSize(WINDOW);
    await page.evaluate(`document.querySelector('iframe').style.width = '${width}px'`);
    await pane.waitForFunction((wanted) => window.innerWidth === wanted, width);
    const height = await pane.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...WINDOW, height: Math.max(WINDOW.height, height) });
  };

  test('start', async () => {
    expect(await problemsOf('1-start')).toEqual([]);
  }, 120_000);

  test('findings', async () => {
    await driver.check();
    expect(await problemsOf('2-findings')).toEqual([]);
  }, 120_000);

  test('a finding, and why it may stay', async () => {
    await driver.finding('事業費!B7').first().getByRole('button').first().click();
    await driver.pane.getByText('修正案', { exact: true }).waitFor();
    await driver.button('確認済にする…').click();
    await driver.pane.getByLabel('確認済とする理由').fill('OK');
    await driver.button('確認済にする').click();
    await driver.pane.getByText('これでは、なぜ直さなくてよいのか').waitFor();
    expect(await problemsOf('3-finding')).toEqual([]);
  }, 120_000);

  test('how the tables were read', async () => {
    await driver.pane.getByText(/^表の読み取り方/).click();
    await driver.pane.locator('.tk-picture').first().waitFor();
    await driver.pane.getByText('列の役割を確かめる・直す').first().click();
    expect(await problemsOf('3-tables')).toEqual([]);
    await driver.pane.getByText(/^表の読み取り方/).click();
  }, 120_000);

  test('achievement', async () => {
    await driver.tab('達成状況').click();
    await driver.pane.locator('article').first().waitFor();
    expect(await problemsOf('4-achievement')).toEqual([]);
  }, 120_000);

  test('grant', async () => {
    await driver.tab('交付金').click();
    await driver.pane.getByLabel('補助率を変えて試算').selectOption('2/3');
    await driver.pane.getByText('試算（2/3）').first().waitFor();
    expect(await problemsOf('5-grant')).toEqual([]);
  }, 120_000);

  test('settings', async () => {
    await driver.tab('設定').click();
    await driver.button('設定を保存する').waitFor();
    await driver.pane.getByText(/^独自の交付金/).click();
    await driver.pane.getByLabel('交付金の名称').fill('県単独の補助金');
    await driver.button('交付金を加える').click();
    await driver.pane.getByText(/^独自の評価方式/).click();
    await driver.pane.getByText(/^使わない点検項目/).click();
    expect(await problemsOf('6-settings')).toEqual([]);
  }, 120_000);

  test('after writing', async () => {
    await driver.report();
    await driver.tab('確認事項').click();
    expect(await problemsOf('7-written')).toEqual([]);
    expect(driver.faults()).toEqual(NO_FAULTS);
  }, 120_000);
});
