import { languageOf, parseCommand, UsageError } from '../../src/cli/arguments';

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));

const NOTHING = { asOf: null, preset: null, settings: null };

test.each([
  ['check a.xlsx b.xlsx', { name: 'check', files: ['a.xlsx', 'b.xlsx'], format: 'text', options: NOTHING }],
  ['--format=json check --lang en a.xlsx', { name: 'check', files: ['a.xlsx'], format: 'json' }],
  ['check a.xlsx --format text --format json', { format: 'json' }],
  [
    'check a.xlsx --as-of 2024-02-29 --preset strict --settings s.json',
    { options: { asOf: { year: 2024, month: 2, day: 29 }, preset: 'strict', settings: 's.json' } },
  ],
  ['check a.xlsx', { baseline: null }],
  ['check a.xlsx --format csv', { format: 'csv' }],
  ['check a.xlsx --format html --baseline b.json', { format: 'html', baseline: 'b.json' }],
  ['check -- --odd.xlsx -o', { files: ['--odd.xlsx', '-o'] }],
  [
    'report a.xlsx -o b.xlsx',
    {
      name: 'report',
      file: 'a.xlsx',
      output: 'b.xlsx',
      sheets: ['findings', 'achievement', 'variance', 'grant'],
      format: null,
    },
  ],
  ['report a.xlsx --output=b.xlsx --sheets grant,findings', { sheets: ['findings', 'grant'] }],
  ['report a.xlsx -o b.xlsx --sheets settings,findings', { sheets: ['findings', 'settings'] }],
  ['batch plans -o out --jobs 4', { name: 'batch', paths: ['plans'], output: 'out', jobs: 4 }],
  ['batch plans -oout', { output: 'out', jobs: 1 }],
  ['diff a.xlsx b.xlsx', { name: 'diff', before: 'a.xlsx', after: 'b.xlsx', format: 'text' }],
  ['rules', { name: 'rules', format: 'text' }],
  ['rules --format json', { name: 'rules', format: 'json' }],
  ['--help', { name: 'help', topic: null }],
  ['help batch', { name: 'help', topic: 'batch' }],
  ['check --help', { name: 'help', topic: 'check' }],
  ['-V', { name: 'version' }],
])('%s', (line, command) => {
  expect(parse(line)).toMatchObject(command);
});

test.each([
  ['', 'cli.usage.no-command'],
  ['chek a.xlsx', 'cli.usage.unknown-command'],
  ['diff a.xlsx', 'cli.usage.two-files'],
  ['diff a.xlsx b.xlsx c.xlsx', 'cli.usage.no-third'],
  ['diff a.xlsx b.xlsx --preset strict', 'cli.usage.option-of-other-command'],
  ['check', 'cli.usage.no-file'],
  ['check a.xlsx --fromat json', 'cli.usage.unknown-option'],
  ['check a.xlsx -x', 'cli.usage.unknown-option'],
  ['check a.xlsx --format', 'cli.usage.needs-value'],
  ['check a.xlsx --format --lang en', 'cli.usage.needs-value'],
  ['check a.xlsx --settings=', 'cli.usage.needs-value'],
  ['check a.xlsx --help=yes', 'cli.usage.takes-no-value'],
  ['check a.xlsx --format xml', 'cli.usage.choice'],
  ['rules --format csv', 'cli.usage.choice'],
  ['report a.xlsx -o b.xlsx --format html', 'cli.usage.choice'],
  ['batch plans -o out --baseline b.json', 'cli.usage.not-yet'],
  ['actuals split a.xlsx -o out --baseline b.json', 'cli.usage.not-yet'],
  ['check a.xlsx --as-of 2023-02-29', 'cli.usage.day'],
  ['check a.xlsx --as-of H30.4.1', 'cli.usage.day'],
  ['check a.xlsx --preset lax', 'cli.usage.choice'],
  ['check a.xlsx --lang fr', 'cli.usage.choice'],
  ['check a.xlsx -o b.xlsx', 'cli.usage.option-of-other-command'],
  ['report a.xlsx', 'cli.usage.no-output'],
  ['report -o b.xlsx', 'cli.usage.no-file'],
  ['report a.xlsx c.xlsx -o b.xlsx', 'cli.usage.one-file'],
  ['report a.xlsx -o b.xlsx --sheets find', 'cli.usage.choice'],
  ['report a.xlsx -o b.xlsx --sheets ,', 'cli.usage.needs-value'],
  ['batch plans', 'cli.usage.no-output'],
  ['batch plans -o out --jobs 0', 'cli.usage.jobs'],
  ['batch plans -o out --jobs two', 'cli.usage.jobs'],
  ['batch plans -o out --format json', 'cli.usage.option-of-other-command'],
  ['rules a.xlsx', 'cli.usage.no-argument'],
])('%s is wrong usage', (line, key) => {
  expect(() => parse(line)).toThrow(UsageError);
  expect(() => parse(line)).toThrow(key);
});

test('the language is Japanese unless --lang says otherwise, even where the rest is wrong', () => {
  expect(languageOf(['check', '--lang', 'en', '--nonsense'])).toBe('en');
  expect(languageOf(['--lang=en'])).toBe('en');
  expect(languageOf(['check', '--lang', 'fr'])).toBe('ja');
  expect(languageOf(['check', '--', '--lang', 'en'])).toBe('ja');
  expect(languageOf([])).toBe('ja');
});
