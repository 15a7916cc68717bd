import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/core/messages/en';
import { ja, jaAreas } from '../../../src/core/messages/ja';
import { isMessageKey, placesOf, translator } from '../../../src/core/messages/translate';
import { READER_WARNING_CODES } from '../../../src/core/reading/reading-result';
import { WORKBOOK_ERROR_CODES } from '../../../src/hosts/xlsx/errors';

const SOURCE = join(__dirname, '..', '..', '..', 'src');
const keys = Object.keys(ja) as (keyof typeof ja)[];

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory())
      return name === 'messages' && folder.endsWith('core') ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Dates and years are written with other parts in each language: an era, padded months. */
const places = (template: string): readonly string[] =>
  placesOf(template.replace(/\{era\}/g, '').replace(/\{(month|day)2\}/g, '{$1}'));

test('places agree in both languages', () => {
  for (const key of keys.filter((each) => !/(?:^|[.-])date$/.test(each))) {
    expect([key, places(en[key])]).toEqual([key, places(ja[key])]);
  }
});

/** Reports and the command line put pieces together; the others are whole sentences. */
const isSentence = (key: string): boolean => /^(?:rule|warning|error)\./.test(key);

test('no sentence is empty, unfinished or padded', () => {
  for (const key of keys.filter(isSentence)) {
    for (const sentence of [ja[key], en[key]]) {
      expect([key, sentence.trim() === sentence && sentence !== '' && !/TODO/.test(sentence)]).toEqual([
        key,
        true,
      ]);
    }
  }
});

test('no key stands in two areas', () => {
  const all = Object.values(jaAreas).flatMap((area) => Object.keys(area));
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
});

test.each(['ja', 'en'])('no key stands in two files, or twice in one, of %s', (language) => {
  const folder = join(SOURCE, 'core', 'messages', language);
  const all = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key ?? ''),
  );
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  expect(all.length).toBe(keys.length);
});

test('messages of rules are sentences', () => {
  for (const key of keys.filter((each) => /^rule\..*\.(what|why|todo)$/.test(each))) {
    expect([key, ja[key].endsWith('。')]).toEqual([key, true]);
    expect([key, /[.)]$/.test(en[key])]).toEqual([key, true]);
  }
});

test('every warning of reading and every error of a file has its sentence', () => {
  for (const code of READER_WARNING_CODES)
    expect([code, isMessageKey(`warning.${code}`)]).toEqual([code, true]);
  for (const code of WORKBOOK_ERROR_CODES)
    expect([code, isMessageKey(`error.${code}`)]).toEqual([code, true]);
});

/** Keys are used as they are, or put together: `warning.${code}`, `report.state.${state}`. */
test('no key is unused', () => {
  const ownFiles = ['values.ts', 'render.ts', 'setting-words.ts'].map((name) =>
    readFileSync(join(SOURCE, 'core', 'messages', name), 'utf8'),
  );
  const text = [...sources(SOURCE), ...ownFiles].join('\n');
  const made = [...text.matchAll(/`([a-z][\w.-]*[.-])\$\{/g)].map((match) => match[1] ?? '');
  const prefixes = ['rule.', 'warning.', 'error.', 'role.', 'severity.', 'term.', ...made];
  const unused = keys.filter(
    (key) => !prefixes.some((prefix) => key.startsWith(prefix)) && !text.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});

test('a place without a value shows itself', () => {
  expect(translator('ja')('rule.kpi-has-unit.none.what')).toContain('{label}');
});
