import { describeInChromium, NO_FAULTS, openOn, type PaneDriver, until } from './pane-driver';
import { productionPane } from './production-build';

/** More presses of Tab than any screen has stops. */
const MOST_STOPS = 60;

describeInChromium('by keyboard alone', () => {
  let driver: PaneDriver;

  beforeAll(() => productionPane(), 180_000);
  beforeAll(async () => {
    driver = await openOn('tsuyama-typed', { width: 320 });
    driver.host.user.type('事業費!B7', '700,500');
    // F6 in Excel: office.js puts the focus on the first thing that takes it.
    await driver.pane.locator('button').first().focus();
  });
  afterAll(() => driver?.host.close());

  const press = (key: string): Promise<void> => driver.host.page.keyboard.press(key);

  /** What has the focus, as assistive technology names it. */
  const focused = (): Promise<string> =>
    driver.pane.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const label = labels ? (element.labels?.[0]?.textContent ?? '') : '';
      return element.getAttribute('aria-label') ?? (label !== '' ? label : (element.textContent ?? ''));
    });

  /** Presses Tab until the thing wanted has the focus, and shows it. */
  const tabTo = async (name: string | RegExp): Promise<void> => {
    const seen: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const now = await focused();
      if (typeof name === 'string' ? now === name : name.test(now)) {
        if (stop > 0) expect(await isVisiblyFocused()).toBe(true);
        return;
      }
      seen.push(now);
      await press('Tab');
      // After the last thing office.js hands the focus to Excel, which brings it back to the first.
      if ((await focused()) === now) await driver.pane.locator('button').first().focus();
    }
    throw new Error(`Tab never came to ${name}: ${seen.join(' | ')}`);
  };

  const isVisiblyFocused = (): Promise<boolean> =>
    driver.pane.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return false;
      // Fluent draws the line of a field below it, and the ring of a button by a shadow.
      const own = getComputedStyle(element);
      const around = getComputedStyle(element.parentElement ?? element, '::after');
      const ring = own.outlineStyle !== 'none' || own.boxShadow !== 'none';
      return ring || around.borderBottomStyle !== 'none';
    });

  test('check, choose, look at the next, fix, take back', async () => {
    await tabTo('点検する');
    await press('Enter');
    await driver.list.waitFor();
    await driver.idle();
    const count = await driver.count();
    await tabTo(/^事業費!B7/);
    await press('Enter');
    await until(() => driver.selection() === '事業費!B7');
    await press('Alt+ArrowDown');
    await until(() => driver.selection() === '表紙!B9');
    expect(await focused()).toMatch(/^表紙!B9/);
    await press('Alt+ArrowUp');
    await until(() => driver.selection() === '事業費!B7');
    await tabTo('修正する');
    await press('Enter');
    await driver.waitForCount(count - 1);
    await press('Control+z');
    await driver.waitForCount(count);
    expect(driver.cell('事業費', 6, 1).value).toBe(700500);
  });

  test('accept with a reason', async () => {
    const count = await driver.count();
    await tabTo(/^事業費!B7/);
    await press('Enter');
    await tabTo('確認済にする…');
    await press('Enter');
    await tabTo(/^確認済とする理由/);
    await driver.host.page.keyboard.insertText('交付決定通知の額に合わせるため。');
    await tabTo(/^確認した人の氏名/);
    await driver.host.page.keyboard.insertText('津山 花子');
    await tabTo('確認済にする');
    await press('Enter');
    await driver.waitForCount(count - 1);
  });

  test('through the tabs by arrow keys, and write the sheets', async () => {
    await tabTo('確認事項');
    for (const name of ['達成状況', '交付金', '設定']) {
      await press('ArrowRight');
      expect(await focused()).toBe(name);
      expect(await driver.tab(name).getAttribute('aria-selected')).toBe('true');
    }
    await tabTo('設定を保存する');
    await press('Enter');
    await driver.status.getByText('設定を保存しました').waitFor();
    await tabTo('報告シートを作成する');
    await press('Enter');
    await driver.status.getByText('シートを書き込みました').waitFor();
    expect(driver.sheetNames()).toContain('点検結果');
    expect(driver.faults()).toEqual(NO_FAULTS);
  });
});
