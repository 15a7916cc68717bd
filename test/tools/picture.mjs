// `npm run picture`: the picture on README's first screen, made from the running workbench. Needs Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const PICTURE = path.join(ROOT, 'docs/images/workbench.png');
const SIZE = { width: 1360, height: 760 };

const server = spawn(process.execPath, ['test/tools/start.mjs'], {
  cwd: ROOT,
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let printed = '';
  server.stdout.on('data', (piece) => {
    printed += piece;
    const found = /http:\/\/localhost:\d+\//.exec(printed);
    if (found !== null) resolve(found[0]);
  });
  server.once('exit', () => reject(new Error('The workbench does not start')));
});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: SIZE, locale: 'ja-JP' });
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.getByRole('list', { name: '確認事項一覧' }).waitFor();
  await page.locator('.wb-loading').waitFor({ state: 'detached' });
  // A wrong total, as people make them.
  const nameBox = page.locator('#wb-grid input').first();
  const goTo = async (cell) => {
    await nameBox.click();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await page.waitForTimeout(300);
  };
  await page.locator('#wb-grid [data-id]').getByText('事業費', { exact: true }).click();
  await page.waitForTimeout(300);
  await goTo('B7');
  await page.keyboard.type('700500');
  await page.keyboard.press('Enter');
  const finding = page.getByRole('listitem').filter({ hasText: '事業費!B7' }).first();
  await finding.getByRole('button').first().click();
  await page.waitForTimeout(1000);
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(path.relative(ROOT, PICTURE));
} finally {
  await browser.close();
  server.kill();
}
