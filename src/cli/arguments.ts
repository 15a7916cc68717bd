import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/calendar/civil';
import type { CivilDate } from '../core/calendar/period';
import type { Language, MessageKey, TemplateData } from '../core/messages/translate';
import { DEFAULT_REPORTS } from '../core/reports/build-reports';
import { REPORT_KEYS } from '../core/workbook/sheet-names';
import type { ReportKey } from '../core/workbook/sheet-model';

/** Wrong usage: what is wrong, as a key and its data; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: MessageKey;
  readonly data: TemplateData;

  constructor(key: MessageKey, data: TemplateData = {}) {
    super(key);
    this.key = key;
    this.data = data;
  }
}

export const COMMANDS = ['check', 'report', 'batch', 'diff', 'actuals', 'rules'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Options still to come for some commands: said so, never silently ignored. */
const OPTIONS_TO_COME: readonly string[] = ['baseline'];
const WITH_BASELINE: readonly CommandName[] = ['check', 'report'];
const FORMATS = ['text', 'json'] as const;
const CHECK_FORMATS = [...FORMATS, 'csv', 'html'] as const;
const PRESETS = ['default', 'strict'] as const;
const ACTUALS_ACTIONS = ['split', 'merge'] as const;
const LANGUAGES = ['ja', 'en'] as const satisfies readonly Language[];

export type Format = (typeof FORMATS)[number];
type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What every checking command takes. */
export interface CheckOptions {
  /** Null: today. */
  readonly asOf: CivilDate | null;
  /** Null: as the settings file says. */
  readonly preset: (typeof PRESETS)[number] | null;
  readonly settings: string | null;
}

export type Command =
  | { readonly name: 'help'; readonly topic: CommandName | null }
  | { readonly name: 'version' }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly format: CheckFormat;
      /** An earlier JSON output: only what is new since is wanted. */
      readonly baseline: string | null;
      readonly options: CheckOptions;
    }
  | {
      readonly name: 'report';
      readonly file: string;
      readonly output: string;
      readonly sheets: readonly ReportKey[];
      /** A page to publish in place of a workbook. */
      readonly html: boolean;
      /** Null: nothing on standard output. */
      readonly format: Format | null;
      /** An earlier JSON output: what the record on 点検結果 counts against, and standard output leaves out. */
      readonly baseline: string | null;
      readonly options: CheckOptions;
    }
  | {
      readonly name: 'batch';
      readonly paths: readonly string[];
      readonly output: string;
      readonly jobs: number;
      readonly options: CheckOptions;
    }
  | {
      readonly name: 'diff';
      /** The old version and the new one. */
      readonly before: string;
      readonly after: string;
      readonly format: Format;
    }
  | {
      readonly name: 'actuals';
      readonly action: (typeof ACTUALS_ACTIONS)[number];
      readonly file: string;
      /** Files that sections filled in; none for `split`. */
      readonly parts: readonly string[];
      /** Folder for `split`, workbook for `merge`. */
      readonly output: string;
      readonly options: CheckOptions;
    }
  | { readonly name: 'rules'; readonly format: Format };

const CHECKING = ['as-of', 'preset', 'settings', 'baseline'] as const;

/** Options of each command by long name; `lang`, `help` and `version` belong to all. */
const ALLOWED: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['format', ...CHECKING],
  report: ['format', 'output', 'sheets', 'html', ...CHECKING],
  batch: ['output', 'jobs', ...CHECKING],
  diff: ['format'],
  actuals: ['output', ...CHECKING],
  rules: ['format'],
};

const SPELLINGS = {
  format: { type: 'string' },
  'as-of': { type: 'string' },
  preset: { type: 'string' },
  settings: { type: 'string' },
  baseline: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  sheets: { type: 'string' },
  html: { type: 'boolean' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** The language asked for by `--lang`, found before anything else so that usage errors speak it; default Japanese. */
export function languageOf(argv: readonly string[]): Language {
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    const value = word === '--lang' ? argv[index + 1] : /^--lang=(.*)$/s.exec(word)?.[1];
    const language = LANGUAGES.find((known) => known === value);
    if (language !== undefined) return language;
  }
  return 'ja';
}

/**
 * What the words of the command line ask for.
 *
 * @throws UsageError
 */
export function parseCommand(argv: readonly string[]): Command {
  const { positionals, given } = read(argv);
  const [first, ...rest] = positionals;
  const name = COMMANDS.find((known) => known === first);
  if (given.has('help')) return { name: 'help', topic: name ?? null };
  if (given.has('version')) return { name: 'version' };
  choice(given, 'lang', LANGUAGES);
  if (first === 'help') return { name: 'help', topic: COMMANDS.find((known) => known === rest[0]) ?? null };
  if (first === undefined) throw new UsageError('cli.usage.no-command');
  if (name === undefined) throw new UsageError('cli.usage.unknown-command', { command: first });
  for (const option of given.keys()) checkOption(name, option);
  switch (name) {
    case 'check': {
      if (rest.length === 0) throw new UsageError('cli.usage.no-file', { command: name });
      return {
        name,
        files: rest,
        format: choice(given, 'format', CHECK_FORMATS) ?? 'text',
        baseline: given.get('baseline') ?? null,
        options: checkOptions(given),
      };
    }
    case 'report': {
      const [file, extra] = rest;
      if (file === undefined) throw new UsageError('cli.usage.no-file', { command: name });
      if (extra !== undefined) throw new UsageError('cli.usage.one-file', { extra });
      if (given.has('html') && given.has('sheets')) throw new UsageError('cli.usage.page-sheets');
      return {
        name,
        file,
        output: outputOf(given, name),
        sheets: sheetsOf(given.get('sheets')),
        html: given.has('html'),
        format: formatOf(given),
        baseline: given.get('baseline') ?? null,
        options: checkOptions(given),
      };
    }
    case 'batch': {
      if (rest.length === 0) throw new UsageError('cli.usage.no-file', { command: name });
      const jobs = jobsOf(given.get('jobs'));
      return { name, paths: rest, output: outputOf(given, name), jobs, options: checkOptions(given) };
    }
    case 'diff': {
      const [before, after, extra] = rest;
      if (before === undefined || after === undefined) throw new UsageError('cli.usage.two-files');
      if (extra !== undefined) throw new UsageError('cli.usage.no-third', { extra });
      return { name, before, after, format: formatOf(given) ?? 'text' };
    }
    case 'actuals':
      return actualsCommand(rest, given);
    case 'rules': {
      if (rest[0] !== undefined)
        throw new UsageError('cli.usage.no-argument', { command: name, extra: rest[0] });
      return { name, format: formatOf(given) ?? 'text' };
    }
  }
}

function actualsCommand([word, file, ...parts]: readonly string[], given: Given): Command {
  const name = 'actuals';
  const action = ACTUALS_ACTIONS.find((known) => known === word);
  if (action === undefined) throw new UsageError('cli.usage.actuals-action', { action: word ?? '' });
  if (file === undefined) throw new UsageError('cli.usage.no-file', { command: `${name} ${action}` });
  const [extra] = parts;
  if (action === 'split' && extra !== undefined) throw new UsageError('cli.usage.one-file', { extra });
  if (action === 'merge' && extra === undefined) throw new UsageError('cli.usage.no-part');
  return { name, action, file, parts, output: outputOf(given, name), options: checkOptions(given) };
}

type Given = ReadonlyMap<string, string>;

/** Splits words into positionals and options; a later option of the same name wins. */
function read(argv: readonly string[]): { positionals: readonly string[]; given: Given } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: SPELLINGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const spelling = Object.entries(SPELLINGS).find(([known]) => known === name)?.[1];
    if (spelling === undefined) throw new UsageError('cli.usage.unknown-option', { option: rawName });
    if (spelling.type === 'boolean') {
      if (value !== undefined) throw new UsageError('cli.usage.takes-no-value', { option: rawName });
      given.set(name, '');
    } else if (value === undefined || value === '' || (!inlineValue && /^-./.test(value))) {
      throw new UsageError('cli.usage.needs-value', { option: rawName });
    } else {
      given.set(name, value);
    }
  }
  return { positionals, given };
}

function checkOption(command: CommandName, option: string): void {
  if (option === 'lang') return;
  if (!ALLOWED[command].includes(option)) {
    throw new UsageError('cli.usage.option-of-other-command', { option: `--${option}`, command });
  }
  if (OPTIONS_TO_COME.includes(option) && !WITH_BASELINE.includes(command)) {
    throw new UsageError('cli.usage.not-yet', { what: `${command} --${option}` });
  }
}

function choice<const T extends string>(given: Given, option: string, choices: readonly T[]): T | null {
  const value = given.get(option);
  if (value === undefined) return null;
  const found = choices.find((known) => known === value);
  if (found === undefined) {
    throw new UsageError('cli.usage.choice', { option: `--${option}`, value, choices: choices.join(', ') });
  }
  return found;
}

function formatOf(given: Given): Format | null {
  return choice(given, 'format', FORMATS);
}

function checkOptions(given: Given): CheckOptions {
  const day = given.get('as-of');
  const asOf = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && asOf === null) throw new UsageError('cli.usage.day', { value: day });
  return { asOf, preset: choice(given, 'preset', PRESETS), settings: given.get('settings') ?? null };
}

function outputOf(given: Given, command: CommandName): string {
  const output = given.get('output');
  if (output === undefined) throw new UsageError('cli.usage.no-output', { command });
  return output;
}

function sheetsOf(value: string | undefined): readonly ReportKey[] {
  if (value === undefined) return DEFAULT_REPORTS;
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (!REPORT_KEYS.some((known) => known === name)) {
      throw new UsageError('cli.usage.choice', {
        option: '--sheets',
        value: name,
        choices: REPORT_KEYS.join(', '),
      });
    }
  }
  if (names.length === 0) throw new UsageError('cli.usage.needs-value', { option: '--sheets' });
  return REPORT_KEYS.filter((known) => names.includes(known));
}

function jobsOf(value: string | undefined): number {
  if (value === undefined) return 1;
  if (!/^[1-9][0-9]{0,2}$/.test(value)) throw new UsageError('cli.usage.jobs', { value });
  return Number(value);
}
