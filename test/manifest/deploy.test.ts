import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS } from '../taskpane/tools/serve';

const page = readFileSync(path.resolve(__dirname, '../../docs/deploy.md'), 'utf8');

test('the page names the policy that the tests of the pane run with', () => {
  expect(page).toContain(`Content-Security-Policy: ${HEADERS['Content-Security-Policy']}\n`);
});

test('the one for an own office.js is the same without Microsoft', () => {
  const own = HEADERS['Content-Security-Policy'].replace(' https://appsforoffice.microsoft.com', '');
  expect(page).toContain(`value="${own}"`);
});

test('the page and the build speak of the same commands', () => {
  const { scripts } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8'));
  const named = [...page.matchAll(/npm run ([\w-]+)/g)].map((match) => match[1] ?? '');
  expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
});
