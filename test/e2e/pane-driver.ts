import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { toAddress } from '../../src/core/workbook/cell-ref';
import { findChromium } from '../excel-host/browser/chromium';
import { openPane, type PaneHost, type PaneOptions } from '../excel-host/browser/open-pane';
import { HEADERS } from '../taskpane/tools/serve';
import { productionPane } from './production-build';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');
/** The recommended header, and who may hold the pane in a frame. */
const CSP = `${HEADERS['Content-Security-Policy']}; frame-ancestors https://*.officeapps.live.com`;

/** office.js sets styles for messages of its own as it starts; the policy refuses them, and nothing is lost. */
const OFFICE_STYLES = [
  'ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=',
  'ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E=',
];

/** `describe` for tests that need Chromium; without it they are skipped and say why. */
export function describeInChromium(name: string, tests: () => void): void {
  if (findChromium() !== null) return describe(name, tests);
  console.warn(`${name}: skipped, there is no Chromium on the PATH; CHROMIUM can name one`);
  describe.skip(name, tests);
}

/** The production pane in its frame, on one of the published samples. */
export async function openOn(sample: string, options: Partial<PaneOptions> = {}): Promise<PaneDriver> {
  const file = path.join(SAMPLES, `${sample}.xlsx`);
  const host = await openPane({
    site: productionPane(),
    csp: CSP,
    open: new Uint8Array(readFileSync(file)),
    ...options,
  });
  await host.pane.getByRole('button', { name: '点検する', exact: true }).waitFor();
  return new PaneDriver(host);
}

/** What a person does with the pane and sees of it and of the workbook. */
export class PaneDriver {
  readonly pane: Frame;
  readonly status: Locator;
  readonly list: Locator;

  constructor(readonly host: PaneHost) {
    this.pane = host.pane;
    this.status = this.pane.getByRole('status');
    this.list = this.pane.getByRole('list', { name: '確認事項一覧' });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.pane.getByRole('tab', { name, exact: true });
  }

  /** The finding that has a text, closed or open. */
  finding(text: string | RegExp): Locator {
    return this.list.getByRole('listitem').filter({ hasText: text });
  }

  async check(): Promise<void> {
    await this.button('点検する').click();
    await this.list.waitFor();
    await this.idle();
  }

  /** Presses the report button and waits for the notice. */
  async report(): Promise<void> {
    await this.button('報告シートを作成する').click();
    await this.status.getByText('シートを書き込みました').waitFor();
    await this.idle();
  }

  /** Presses the button for 実績入力 and waits for the notice. */
  async actuals(): Promise<void> {
    await this.button('実績入力シートを作成する').click();
    await this.status.getByText('シートを書き込みました').waitFor();
    await this.idle();
  }

  /** Until nothing is under way. */
  async idle(): Promise<void> {
    await this.pane.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  /** How many findings the status says. */
  async count(): Promise<number> {
    const text = await this.status.innerText();
    return Number(/確認事項 ([\d,]+)件/.exec(text)?.[1]?.replaceAll(',', '') ?? Number.NaN);
  }

  async waitForCount(count: number): Promise<void> {
    await this.status.getByText(`確認事項 ${count}件`).waitFor();
    await this.idle();
  }

  sheetNames(): readonly string[] {
    return this.host.workbook.sheets.map(({ name }) => name);
  }

  /** Sheet and first cell of what the host has selected. */
  selection(): string {
    const { active, selection } = this.host.workbook;
    return `${active?.name ?? ''}!${toAddress({ row: selection.top, column: selection.left })}`;
  }

  /** Value and formula of a cell in the host. */
  cell(sheet: string, row: number, column: number): { value: unknown; formula: string | null } {
    const cell = this.host.workbook.findSheet(sheet)?.cell(row, column);
    return { value: cell?.value ?? null, formula: cell?.formula ?? null };
  }

  /** All texts of a sheet, row by row. */
  textsOf(name: string): readonly string[] {
    const sheet = this.host.workbook.sheet(name);
    const area = sheet.usedArea(true);
    if (area === null) return [];
    return [...sheet.cellsIn(area)].map(({ cell }) =>
      cell.value === null ? '' : JSON.stringify(cell.value),
    );
  }

  /** What must never happen, whatever the test does. */
  faults(): Readonly<Record<string, readonly unknown[]>> {
    const { errors, foreign, counters, fetched } = this.host;
    return {
      errors: errors.filter((text) => !OFFICE_STYLES.some((hash) => text.includes(`'sha256-${hash}'`))),
      foreign,
      missing: [...counters.missing],
      bugs: counters.bugs,
      notFound: fetched.filter(({ status }) => status !== 200).map(({ url }) => url),
    };
  }
}

export const NO_FAULTS = { errors: [], foreign: [], missing: [], bugs: [], notFound: [] };

/** Waits for something that no element tells. */
export async function until(met: () => boolean | Promise<boolean>, limit = 10_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await met())) {
    if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${String(met)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
