// Runs the README's examples with the built command line and writes down what they print: npm run build first.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = /(```console\n\$ npx tenken ([^\n]*)\n)[^`]*(```)/g;

for (const name of ['README.md', 'README.ja.md']) {
  const path = `${root}/${name}`;
  const text = readFileSync(path, 'utf8');
  const filled = text.replace(EXAMPLE, (_block, head, words, end) => {
    const program = ['dist/cli/tenken.js', ...words.split(' ')];
    const { stdout } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' });
    if (stdout === '') throw new Error(`tenken ${words} printed nothing; run npm run build first`);
    return `${head}${stdout}${end}`;
  });
  if (filled !== text) writeFileSync(path, filled);
  console.log(`${name}: ${filled === text ? 'current' : 'written'}`);
}
