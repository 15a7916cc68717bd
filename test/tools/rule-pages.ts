import { ruleTitle, severityWord } from '../../src/core/messages/render';
import { isMessageKey, translator } from '../../src/core/messages/translate';
import type { RuleMeta } from '../../src/core/rules/rule';
import type { Expected } from './cases';
import type { Grid } from './grid';

/** Marks around what is generated; everything else is written by hand. */
export const HEAD_START = '<!-- rule:start -->';
export const HEAD_END = '<!-- rule:end -->';
export const TABLE_START = '<!-- rules:start -->';
export const TABLE_END = '<!-- rules:end -->';

const ja = translator('ja');
const en = translator('en');

const SUBJECTS: Readonly<Record<RuleMeta['subject'], string>> = {
  kpi: 'KPI tables',
  actual: 'Actuals and evaluation',
  cost: 'Costs',
  grant: 'Grants',
  plan: 'Plan text',
  cell: 'Cells',
};

/** The generated head of a rule's page: what is known of the rule without running it. */
export function headOf(meta: RuleMeta): string {
  const sentence = (messageId: string, t: typeof ja): string => {
    const key = `rule.${meta.id}.${messageId}.what`;
    return isMessageKey(key) ? t(key).replace(/\{\w+\}/g, '…') : key;
  };
  return [
    `**${ruleTitle(meta.id, ja)}**<br>${ruleTitle(meta.id, en)}`,
    '',
    `| | |`,
    `|---|---|`,
    `| Subject | ${SUBJECTS[meta.subject]} |`,
    `| Severity | ${meta.severities.map((each) => `${severityWord(each, ja)} (${each})`).join(', ')} |`,
    `| Preset | ${meta.preset} |`,
    `| Fix | ${meta.fixable ? 'offered where one cell decides' : 'none'} |`,
    '',
    'What it can say:',
    '',
    ...meta.messages.map((id) => `- \`${id}\`: ${sentence(id, ja)}<br>${sentence(id, en)}`),
  ].join('\n');
}

/** The table of all rules, grouped by subject. */
export function tableOf(rules: readonly RuleMeta[], language: 'ja' | 'en', folder: string): string {
  const t = language === 'ja' ? ja : en;
  const titles =
    language === 'ja'
      ? ['点検項目', '区分', '内容', '修正', '組']
      : ['Rule', 'Severity', 'Demand', 'Fixable', 'Preset'];
  const yes = language === 'ja' ? 'あり' : 'yes';
  const rows = rules.map(
    ({ id, severities, preset, fixable }) =>
      `| [\`${id}\`](${folder}${id}.md) | ` +
      `${severities.map((each) => severityWord(each, t)).join(' / ')} | ${ruleTitle(id, t)} | ${fixable ? yes : ''} | ${preset} |`,
  );
  return [`| ${titles.join(' | ')} |`, '|---|---|---|---|---|', ...rows].join('\n');
}

/** docs/rules/README.md. */
export function overviewOf(rules: readonly RuleMeta[]): string {
  const parts = (Object.keys(SUBJECTS) as RuleMeta['subject'][]).flatMap((subject) => {
    const own = rules.filter((meta) => meta.subject === subject);
    return own.length === 0 ? [] : [`## ${SUBJECTS[subject]}`, '', tableOf(own, 'en', ''), ''];
  });
  return [
    '# Rules',
    '',
    'One check is one rule: an id, a severity, messages in Japanese and English, a page whose examples run as tests, and cases.',
    'This file is written by `npm run docs`; a new rule is made by `npm run new-rule -- <id>`.',
    '',
    ...parts,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** The text with what stands between two marks replaced, or null where a mark is missing. */
export function replaceBetween(text: string, start: string, end: string, content: string): string | null {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return null;
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** An example of a page: a fenced grid, and what the rule says of it (nothing for `ok`). */
export interface PageExample {
  readonly grid: Grid;
  readonly finds: readonly Expected[];
}

const FENCE = /^```grid (.+)\n([\s\S]*?)^```$/gm;
/** `(row 5 hidden)` behind the expectation. */
const HIDDEN_ROW = /\s*\(row (\d+) hidden\)/;
const FINDING = /^(error|warning|info) ([A-Z]+[0-9]+)(?: ([a-z-]+))?$/;

/**
 * The examples of a page. The line that opens one says what is expected: ` ```grid ok ` or
 * ` ```grid error D3 `, several findings with `;` between them, a message id after the cell where it matters.
 */
export function examplesOf(page: string): readonly PageExample[] {
  return [...page.matchAll(FENCE)].map(([, info = '', rows = '']) => {
    const hidden = HIDDEN_ROW.exec(info)?.[1];
    const expectation = info.replace(HIDDEN_ROW, '').trim();
    return {
      grid: hidden === undefined ? rows : { rows, hiddenRows: [Number(hidden) - 1] },
      finds: expectation === 'ok' ? [] : expectation.split(';').map((each) => parseFinding(each.trim())),
    };
  });
}

function parseFinding(text: string): Expected {
  const [, severity, cell, message] = FINDING.exec(text) ?? [];
  if (severity === undefined || cell === undefined) throw new Error(`No expectation: ${text}`);
  return {
    cell,
    severity: severity as Expected['severity'],
    ...(message === undefined ? {} : { message }),
  };
}
