import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * npm run size: the JavaScript and styles that dist/taskpane.html asks for before 点検する can be pressed, in bytes
 * of gzip, office.js apart. Fails above the recorded best by more than one per cent; `-- --record` writes a new one.
 */
const RECORD = new URL('./size.json', import.meta.url);
const GOAL = 87_260;
const DIST = 'dist';

const page = join(DIST, 'taskpane.html');
if (!existsSync(page)) {
  console.error(`${page} is not there: npm run build`);
  process.exit(2);
}
const html = readFileSync(page, 'utf8');
const own = (pattern) =>
  [...html.matchAll(pattern)].map(([, path]) => path).filter((path) => !/^https?:|^office-js\//.test(path));
const scripts = own(/<script(?![^>]*nomodule)[^>]*\ssrc="?([^\s">]+)/g);
const styles = own(/<link[^>]*\shref="?([^\s">]+\.css)/g);
const bytes = (paths) =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
const now = { javascript: bytes(scripts), styles: bytes(styles) };
const best = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : null;

console.log(`JavaScript ${now.javascript} bytes (goal ${GOAL}, recorded best ${best?.javascript ?? 'none'})`);
console.log(`Styles     ${now.styles} bytes (recorded best ${best?.styles ?? 'none'})`);
if (process.argv.includes('--record')) {
  writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
} else if (best !== null && (now.javascript > best.javascript * 1.01 || now.styles > best.styles * 1.01)) {
  console.error('More than one per cent above the recorded best.');
  process.exitCode = 1;
}
