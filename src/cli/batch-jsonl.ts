import { fileJson, unreadFileJson } from '../core/contract/check-json';
import type { FileJson } from '../core/contract/json';
import type { Translate } from '../core/messages/translate';
import type { Checked } from './check-file';

/**
 * A file's lines in `findings.jsonl`. Each is one JSON object with `type` and `path`: first `file` (what was read,
 * or the error that kept it from being read, and how many findings and warnings follow), then a `finding` and a
 * `warning` each, with the fields of the JSON contract.
 */
export function batchJsonLines(checked: Checked, t: Translate): string {
  const { path, error, read, plans, findings, warnings }: FileJson = checked.ok
    ? fileJson(checked.path, checked.result, t)
    : unreadFileJson(checked.path, checked.error);
  const lines = [
    {
      type: 'file',
      path,
      error,
      read,
      plans: plans.map(({ name }) => name),
      findings: findings.length,
      warnings: warnings.length,
    },
    ...findings.map((finding) => ({ type: 'finding', path, ...finding })),
    ...warnings.map((warning) => ({ type: 'warning', path, ...warning })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
