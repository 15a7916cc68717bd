import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Writes dist/manifest.xml for a server:
 * `npm run manifest -- --base-url https://server/path/ [--support-url URL] [--out FILE]`.
 * The id stays the same, so that Office takes it for the same add-in wherever its files lie.
 * `npm run validate [-- --out FILE]` asks Microsoft's service about a manifest; it needs the internet.
 */

const COMMITTED_BASE = 'https://localhost:3000/';
const root = fileURLToPath(new URL('../../', import.meta.url));

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** An https URL without anything that would end up in the middle of the URLs made from it. */
function httpsUrl(option, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:') fail(`${option}: not an https URL: ${text}`);
  if (url.username !== '' || url.password !== '') fail(`${option}: no user name or password, please`);
  return url;
}

function folderUrl(option, text) {
  const url = httpsUrl(option, text);
  if (url.search !== '' || url.hash !== '') fail(`${option}: a folder, without ? and #: ${text}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function readOptions() {
  const options = {
    'base-url': { type: 'string' },
    'support-url': { type: 'string' },
    out: { type: 'string' },
    validate: { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(error.message);
  }
}

/** Asks office-addin-manifest. One of its dependencies looks for fs-extra without naming it: it lies in there. */
function validate(file) {
  const tool = path.join(root, 'node_modules/office-addin-manifest');
  const env = { ...process.env, NODE_PATH: path.join(tool, 'node_modules') };
  const { status } = spawnSync(process.execPath, [path.join(tool, 'cli.js'), 'validate', file], {
    env,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const options = readOptions();
if (options.validate) validate(options.out ?? path.join(root, 'manifest.xml'));
const { 'base-url': base, 'support-url': support, out = path.join(root, 'dist/manifest.xml') } = options;
if (base === undefined)
  fail('--base-url is missing: where the files of dist/ will lie, e.g. https://server/tenken/');
const folder = folderUrl('--base-url', base);

let manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
if (support !== undefined) {
  const url = escapeXml(httpsUrl('--support-url', support).href);
  manifest = manifest
    .replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, start) => start + url)
    .replace(/(<bt:Url id="Url\.Support" DefaultValue=")[^"]*/, (_, start) => start + url);
}
manifest = manifest.replaceAll(`"${COMMITTED_BASE}`, () => `"${escapeXml(folder)}`);
mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
writeFileSync(out, manifest);
console.log(`${out}: ${folder}taskpane.html`);
