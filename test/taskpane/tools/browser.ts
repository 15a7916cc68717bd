import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = join(__dirname, '..', '..', '..');

export function launch(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--lang=ja-JP'] });
}

/** Builds the pane of another entry, not minimised, into a folder of `out`; gives the folder. */
export function buildPane(name: string, entry: string): string {
  const out = join('out', name);
  const options = ['--config-name', 'pane', '--mode', 'development'];
  const places = ['--env', `pane-out=${out}`, '--env', `pane-entry=${entry}`];
  const { status, stdout, stderr } = spawnSync('npx', ['webpack', ...options, ...places], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`webpack: ${stdout}${stderr}`);
  return join(ROOT, out);
}

export interface Watched {
  readonly page: Page;
  /** Errors of the page, refusals of the policy among them. */
  readonly errors: string[];
  /** Addresses outside of the server that were asked for. */
  readonly outside: string[];
}

/** A page that may only reach its own server and a stand-in for office.js. */
export async function openPage(
  browser: Browser,
  home: string,
  options: {
    readonly width: number;
    readonly height?: number;
    readonly officeJs?: string;
    readonly forcedColors?: 'active';
  },
): Promise<Watched> {
  const { width, height = 900, officeJs = '', forcedColors } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'ja-JP',
    ...(forcedColors === undefined ? {} : { forcedColors }),
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(home)) return route.continue();
    if (!url.startsWith('https://appsforoffice.microsoft.com/')) outside.push(url);
    if (officeJs === 'missing') return route.abort();
    return route.fulfill({ contentType: 'text/javascript', body: officeJs });
  });
  return { page, errors, outside };
}
