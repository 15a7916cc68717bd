import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tenken } from './tenken';

const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

test('--version', () => {
  expect(tenken(['--version'])).toEqual({ status: 0, out: `tenken ${version}\n`, err: '' });
});

test.each(['ja', 'en'])('--help names commands and exit status, in %s', (lang) => {
  const { status, out, err } = tenken(['--help', '--lang', lang]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  for (const word of ['check', 'report', 'batch', 'diff', 'rules', '--lang', '0 ', '1 ', '2 '])
    expect(out).toContain(word);
});

test.each(['report', 'batch', 'diff', 'actuals', 'rules'])(
  '%s --help shows its options and none of other commands',
  (command) => {
    const { status, out } = tenken([command, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`tenken ${command}`);
    for (const word of ['csv|', '|html']) expect(out).not.toContain(word);
    expect(out.includes('--baseline')).toBe(command === 'report');
  },
);

test('check --help shows its formats and the baseline', () => {
  const { status, out } = tenken(['check', '--help']);
  expect(status).toBe(0);
  for (const word of ['tenken check', '--baseline', 'text|json|csv|html']) expect(out).toContain(word);
});

test.each([
  [[], 'check'],
  [['chek'], 'chek'],
  [['diff', 'a.xlsx'], 'diff'],
  [['check', 'a.xlsx', '--format', 'xml'], 'xml'],
  [['batch', 'a.xlsx', '-o', 'out', '--baseline', 'c.json'], '--baseline'],
  [['check', 'a.xlsx', '--nonsense'], '--nonsense'],
])(
  'wrong usage %j: exit status 2, what is wrong and where to look, nothing on standard output',
  (args, hint) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = tenken([...args, '--lang', lang]);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(hint);
      expect(err).toContain('tenken --help');
      expect(err).not.toMatch(/\n\s+at /);
    }
  },
);

test('rules: a list for people and one for programs', () => {
  const text = tenken(['rules']);
  expect(text.status).toBe(0);
  expect(text.out).toMatch(/^kpi-total-equals-increments +要修正\S* +\S/m);
  const { rules } = JSON.parse(tenken(['rules', '--format', 'json', '--lang', 'en']).out) as {
    rules: readonly Readonly<Record<string, unknown>>[];
  };
  expect(rules).toContainEqual(
    expect.objectContaining({ id: 'kpi-total-equals-increments', preset: 'default' }),
  );
  for (const { title, id } of rules) expect(title).not.toBe(`rule.${String(id)}.title`);
});
