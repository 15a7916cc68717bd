import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';

const ROOT = path.resolve(__dirname, '../..');
const EXAMPLE = /```console\n\$ npx tenken (?<words>[^\n]*)\n(?<output>[^`]*)```/g;

describe.each(['README.md', 'README.ja.md'])('%s', (name) => {
  const examples = [...readFileSync(path.join(ROOT, name), 'utf8').matchAll(EXAMPLE)];

  test('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  // After a change that is meant: npm run build && npm run docs
  test.each(examples.map(({ groups }) => [groups?.words ?? '', groups?.output ?? '']))(
    '`tenken %s` prints what it says',
    async (words, output) => {
      const printed: string[] = [];
      const sink = { write: (text: string) => printed.push(text) };
      const none = { write: () => undefined };
      const today = { year: 2026, month: 4, day: 1 };
      await run(words.split(' '), { out: sink, err: none, environment: {}, today, version: '0.0.0' });
      expect(printed.join('')).toBe(output);
    },
  );
});
