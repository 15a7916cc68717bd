/**
 * `npm run docs`: writes the registry, the heads of the rule pages, docs/rules/README.md, the README tables, the
 * JSON Schemas, and what the catalogue says of every case (test/rules/said).
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT, writeRegistry } from './rule-files.mjs';

writeRegistry();
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    'test/core/rules/documents.test.ts',
    'test/core/contract/schema.test.ts',
    'test/rules/rules.test.ts',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TENKEN_WRITE_DOCS: '1' },
  },
);
process.exit(status ?? 1);
