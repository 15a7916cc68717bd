import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/**
 * Chromium's program: `CHROMIUM`, or the first on the path; null where there is none, and its tests are skipped. With
 * `TENKEN_REQUIRE_CHROMIUM=1` (continuous integration) it has to be there.
 */
export function findChromium(): string | null {
  const found = lookForChromium();
  if (found === null && process.env['TENKEN_REQUIRE_CHROMIUM'] === '1') {
    throw new Error('No Chromium: install it, or set CHROMIUM to its program');
  }
  return found;
}

function lookForChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const programs = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
  return found.find((file) => existsSync(file)) ?? null;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A fresh profile: office.js keeps settings in the storage of its frame. */
export async function launchChromium(options: {
  readonly locale: string;
  /** Debian's Chromium blocks it: `localStorage` then throws inside the frame. */
  readonly thirdPartyStorage: boolean;
}): Promise<LaunchedBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: set CHROMIUM to its program');
  const profile = mkdtempSync(path.join(tmpdir(), 'tenken-chromium-'));
  const mode = options.thirdPartyStorage ? 0 : 1;
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: mode, block_third_party_cookies: mode === 1 } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: options.locale,
    viewport: { width: 1000, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
