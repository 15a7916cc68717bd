import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMessageKey } from '../../../src/core/messages/translate';
import { ja } from '../../../src/core/messages/ja';
import { RULES } from '../../../src/core/rules';
import { ALL_CASES } from '../../rules/all-cases';

const ROOT = join(__dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'src', 'core', 'rules');
const ids = RULES.map(({ meta }) => meta.id);

test('every rule file is in the registry, in order', () => {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'rule.ts')
    .map((name) => name.slice(0, -3));
  expect(ids).toEqual([...files].sort());
});

test('ids are subject and demand in kebab case', () => {
  // What is said of an actual is its rate, its grade, its wording.
  const firstWords: Readonly<Record<string, string>> = { actual: '(?:actual|rate|grade|wording)' };
  for (const { meta } of RULES)
    expect(meta.id).toMatch(new RegExp(`^${firstWords[meta.subject] ?? meta.subject}(-[a-z]+)+$`));
});

test('severities stand gravest first, each once', () => {
  const gravity = ['error', 'warning', 'info'];
  for (const { meta } of RULES) {
    const order = meta.severities.map((each) => gravity.indexOf(each));
    expect(order).toEqual([...new Set(order)].sort());
  }
});

describe.each(RULES.map(({ meta }) => [meta.id, meta] as const))('%s', (id, meta) => {
  test('has a title and three parts for each message', () => {
    expect(isMessageKey(`rule.${id}.title`)).toBe(true);
    for (const message of meta.messages) {
      for (const part of ['what', 'why', 'todo']) {
        expect([message, part, isMessageKey(`rule.${id}.${message}.${part}`)]).toEqual([message, part, true]);
      }
    }
  });

  test('has no message that it does not know', () => {
    const known = new Set(['title', ...meta.messages]);
    const used = Object.keys(ja)
      .filter((key) => key.startsWith(`rule.${id}.`))
      .map((key) => key.split('.')[2] ?? '');
    expect(used.filter((message) => !known.has(message))).toEqual([]);
  });

  test('names in its file every message it declares', () => {
    const text = [id, 'support/cost-sums', 'support/sums']
      .map((name) => readFileSync(join(FOLDER, `${name}.ts`), 'utf8'))
      .join('\n');
    for (const message of meta.messages) expect(text).toContain(`'${message}'`);
  });

  test('has cases: three that pass and three that do not', () => {
    const cases = ALL_CASES.find((each) => each.id === id);
    expect(cases).toBeDefined();
    if (cases === undefined) return;
    expect(Object.keys(cases.pass).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(cases.fail).length).toBeGreaterThanOrEqual(3);
  });
});

test('every case file belongs to a rule', () => {
  const files = readdirSync(join(ROOT, 'test', 'rules')).filter((name) => name.endsWith('.cases.ts'));
  expect(files.map((name) => name.replace('.cases.ts', '')).sort()).toEqual(ids);
});
