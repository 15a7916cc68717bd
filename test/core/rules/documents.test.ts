import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/rules';
import { type Expected, saidBy } from '../../tools/cases';
import {
  examplesOf,
  HEAD_END,
  HEAD_START,
  headOf,
  overviewOf,
  replaceBetween,
  TABLE_END,
  TABLE_START,
  tableOf,
} from '../../tools/rule-pages';

const ROOT = join(__dirname, '..', '..', '..');
const PAGES = join(ROOT, 'docs', 'rules');
const metas = RULES.map(({ meta }) => meta);
const ids = metas.map(({ id }) => id);

/** Compares a file with what it should be, or writes it when `npm run docs` asks for that. */
function expectText(path: string, wanted: string): void {
  if (process.env.TENKEN_WRITE_DOCS === '1') writeFileSync(path, wanted);
  expect(readFileSync(path, 'utf8')).toBe(wanted);
}

test('every page belongs to a rule', () => {
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual([...ids].sort());
});

describe.each(metas.map((meta) => [meta.id, meta] as const))('page of %s', (id, meta) => {
  const path = join(PAGES, `${id}.md`);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';

  test('has a head made from the metadata', () => {
    const wanted = replaceBetween(page, HEAD_START, HEAD_END, headOf(meta));
    expect(wanted).not.toBeNull();
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expectText(path, wanted ?? '');
  });

  test('says why, in words of its own', () => {
    const why = /## Why\n+([\s\S]+?)\n+## /.exec(page)?.[1] ?? '';
    expect(why.length).toBeGreaterThan(80);
    expect(page).not.toContain('TODO');
  });

  const examples = examplesOf(page);
  test('shows a right and a wrong example', () => {
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
  });

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %i holds',
    (_, example) => {
      const said = saidBy(id, { grid: example.grid });
      expect(said.map((each, index) => only(each, example.finds[index]))).toEqual(example.finds);
    },
  );
});

test('docs/rules/README.md is current', () => {
  expectText(join(PAGES, 'README.md'), overviewOf(metas));
});

const readmes = readdirSync(ROOT).filter((name) => /^README.*\.md$/.test(name));
test.each(readmes)('the rule table of %s is current', (name) => {
  const path = join(ROOT, name);
  const text = readFileSync(path, 'utf8');
  const wanted = replaceBetween(
    text,
    TABLE_START,
    TABLE_END,
    tableOf(metas, /ja/.test(name) ? 'ja' : 'en', 'docs/rules/'),
  );
  if (wanted !== null) expectText(path, wanted);
});

function only(said: Required<Expected>, wanted: Expected | undefined): Partial<Expected> {
  if (wanted === undefined) return said;
  return Object.fromEntries(Object.entries(said).filter(([key]) => key in wanted));
}
