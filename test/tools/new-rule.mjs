/**
 * `npm run new-rule -- <id>`: makes all files of a rule from its id (subject, then demand): the check, its cases, its
 * page, its messages in both languages and its entry in the registry. Tests fail until they are filled in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase, ROOT, RULES_FOLDER, writeRegistry } from './rule-files.mjs';

const SUBJECTS = ['kpi', 'actual', 'cost', 'grant', 'plan', 'cell'];
const [id = ''] = process.argv.slice(2);
const first = id.split('-')[0] ?? '';
/** What is said of an actual is its rate, its grade, its wording. */
const subject = ['rate', 'grade', 'wording'].includes(first) ? 'actual' : first;

if (!/^[a-z]+(-[a-z]+)+$/.test(id) || !SUBJECTS.includes(subject)) {
  fail(
    `usage: npm run new-rule -- <id>\nAn id is subject and demand in kebab case; subjects: ${SUBJECTS.join(', ')}.`,
  );
}

const name = camelCase(id);
const title = 'TODO';
const check = join(RULES_FOLDER, `${id}.ts`);
if (existsSync(check)) fail(`${id} is there already.`);

write(
  check,
  `import { defineRule } from './support/draft';

/** ${title} */
export const ${name} = defineRule(
  { id: '${id}', subject: '${subject}', severities: ['warning'], messages: ['TODO'], preset: 'strict' },
  () => [],
);
`,
);
write(
  join(ROOT, 'test', 'rules', `${id}.cases.ts`),
  `import { ruleCases } from '../tools/cases';

export default ruleCases('${id}', {
  pass: {},
  fail: {},
});
`,
);
write(
  join(ROOT, 'docs', 'rules', `${id}.md`),
  `# ${id}
<!-- rule:start -->
<!-- rule:end -->

## Why

TODO

## Examples

\`\`\`grid ok
\`\`\`

\`\`\`grid warning A1
\`\`\`
`,
);
for (const language of ['ja', 'en']) {
  const path = join(ROOT, 'src', 'core', 'messages', language, `${subject}-rules.ts`);
  const keys = ['title', 'TODO.what', 'TODO.why', 'TODO.todo']
    .map((key) => `  'rule.${id}.${key}': 'TODO',\n`)
    .join('');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/\n\} as const/, `\n${keys}} as const`));
}
writeRegistry();
process.stdout.write(
  `Made ${id}. Fill in what says TODO, then run: npm run docs && npx jest test/rules test/core/rules\n`,
);

function write(path, text) {
  writeFileSync(path, text, { flag: 'wx' });
}

function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}
