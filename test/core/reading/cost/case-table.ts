import { type CostCase, TOPICS, type Topic } from './cost-case';

/** The page that says which case covers what, generated from the cases. */
export function tableOfCases(cases: readonly (CostCase & { file: string })[]): string {
  const lines = [
    '# Cases of reading cost tables',
    '',
    'Generated from the cases; a test fails where it differs. `⤭`: also read with rows and columns exchanged.',
    '',
    `${cases.length} tables, ${cases.filter(({ turned }) => turned !== undefined).length} of them also turned.`,
    '',
    '| topic | cases |',
    '|---|---|',
  ];
  for (const [topic, words] of Object.entries(TOPICS)) {
    const found = cases.filter(({ covers, turned }) =>
      topic === 'transposed' ? turned !== undefined : covers.includes(topic as Topic),
    );
    const names = found.map(({ name, turned }) => `${name}${turned === undefined ? '' : ' ⤭'}`);
    lines.push(`| ${words} | ${names.join('; ')} |`);
  }
  return `${lines.join('\n')}\n`;
}
