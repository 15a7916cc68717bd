import { readFileSync } from 'node:fs';
import type { Dialog, Locator, Page } from 'playwright-core';
import { type LaunchedBrowser, launchChromium } from '../excel-host/browser/chromium';
import { serveWorkbench, type WorkbenchSite } from './workbench-site';

/** A finding appears after the pause that the pane waits for quiet, and after the check. */
const LONGEST = 60_000;

/** More presses of Tab than the pane has stops. */
const MOST_STOPS = 40;

/** The workbench in a browser, and what a person does with it. */
export class WorkbenchDriver {
  readonly status: Locator;
  readonly list: Locator;
  readonly notices: Locator;
  readonly #outside: string[] = [];
  readonly #errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly browser: LaunchedBrowser,
    readonly site: WorkbenchSite,
  ) {
    this.status = page.getByRole('status');
    this.list = page.getByRole('list', { name: '確認事項一覧' });
    this.notices = page.locator('.wb-notices');
    page.setDefaultTimeout(LONGEST);
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
    page.on('pageerror', (error) => this.#errors.push(String(error.stack ?? error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !/^(?:blob|data):/.test(url)) this.#outside.push(url);
    });
  }

  static async open(search = ''): Promise<WorkbenchDriver> {
    const site = await serveWorkbench();
    const browser = await launchChromium({ locale: 'ja-JP', thirdPartyStorage: true });
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    const driver = new WorkbenchDriver(page, browser, site);
    await page.goto(site.url + search);
    await driver.ready();
    return driver;
  }

  /** Until a workbook is shown and was checked. */
  async ready(): Promise<void> {
    await this.page.getByRole('button', { name: '点検する', exact: true }).waitFor();
    await this.page.locator('.wb-loading').waitFor({ state: 'detached' });
    await this.status.getByText(/確認事項 [\d,]+件/).waitFor();
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.locator('#root').getByRole('progressbar').waitFor({ state: 'detached' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  finding(text: string | RegExp): Locator {
    return this.list.getByRole('listitem').filter({ hasText: text });
  }

  /** A sheet by its tab below the grid. */
  async showSheet(name: string): Promise<void> {
    await this.page.locator('#wb-grid [data-id]').getByText(name, { exact: true }).click();
    await this.page.waitForTimeout(200);
  }

  /** Name box of the grid. */
  get nameBox(): Locator {
    return this.page.locator('#wb-grid input').first();
  }

  async goTo(address: string): Promise<void> {
    await this.nameBox.click();
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
    await this.page.waitForTimeout(200);
  }

  /** Types into a cell as a person does. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(200);
  }

  async waitForCount(count: number): Promise<void> {
    await this.status.getByText(`確認事項 ${count}件`).waitFor();
    await this.idle();
  }

  async count(): Promise<number> {
    return Number(/確認事項 ([\d,]+)件/.exec(await this.status.innerText())?.[1]?.replaceAll(',', ''));
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** From now on notes what the bar over the grid says; the answer tells what it said. */
  async watchProgress(): Promise<() => Promise<readonly string[]>> {
    const told = await this.page.evaluateHandle(() => {
      const texts: string[] = [];
      new MutationObserver(() => {
        const text = document.querySelector('.wb-loading p')?.textContent;
        if (text != null && text !== texts.at(-1)) texts.push(text);
      }).observe(document.querySelector('.wb-sheet') as Element, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      return texts;
    });
    return () => told.jsonValue();
  }

  /** What has the focus, as assistive technology names it. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
  }

  /** Presses Tab until the thing wanted has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const now = await this.focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  }

  /** What 保存 hands to the person. */
  async save(
    press = () => this.button('保存').click(),
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent('download');
    await press();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }

  /** Answers the questions that the page asks from now on. */
  answer(yes: boolean): void {
    this.page.removeAllListeners('dialog');
    this.page.on('dialog', (dialog: Dialog) => void (yes ? dialog.accept() : dialog.dismiss()));
  }

  /** What must never happen. */
  faults(): Readonly<Record<string, readonly string[]>> {
    return { errors: this.#errors, outside: this.#outside, missing: this.site.missing };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

export const NO_FAULTS = { errors: [], outside: [], missing: [] };
