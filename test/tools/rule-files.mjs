/** Names and places of a rule's files, and the generated registry of all rules. */
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const RULES_FOLDER = join(ROOT, 'src', 'core', 'rules');
const NO_RULES = new Set(['index.ts', 'rule.ts']);

/** `kpi-has-unit` → `kpiHasUnit`. */
export function camelCase(id) {
  return id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** Ids of the rules that have a file, in alphabetical order. */
export function ruleIds() {
  return readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.ts') && !NO_RULES.has(name))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** Text of src/core/rules/index.ts. */
export function registryText(ids) {
  return [
    ...ids.map((id) => `import { ${camelCase(id)} } from './${id}';`),
    `import type { Rule } from './rule';`,
    '',
    '/** Every rule, by id. Written by `npm run new-rule` and `npm run docs`; a test holds it to the folder. */',
    'export const RULES: readonly Rule[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');
}

/** Text of test/rules/all-cases.ts. */
export function casesText(ids) {
  return [
    ...ids.map((id) => `import ${camelCase(id)} from './${id}.cases';`),
    `import type { RuleCases } from '../tools/cases';`,
    '',
    '/** The cases of every rule, by id. Written by `npm run new-rule` and `npm run docs`. */',
    'export const ALL_CASES: readonly RuleCases[] = [',
    ...ids.map((id) => `  ${camelCase(id)},`),
    '];',
    '',
  ].join('\n');
}

export function writeRegistry() {
  const ids = ruleIds();
  writeFileSync(join(RULES_FOLDER, 'index.ts'), registryText(ids));
  writeFileSync(join(ROOT, 'test', 'rules', 'all-cases.ts'), casesText(ids));
}
