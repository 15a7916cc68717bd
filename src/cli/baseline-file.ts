import { readFileSync } from 'node:fs';
import {
  type Baseline,
  type ParsedBaseline,
  parseBaseline,
  type SinceBaseline,
  sinceBaseline,
} from '../core/contract/baseline';
import type { Checked } from './check-file';
import { locate } from './files/read-input';

/** The earlier check in a file, or what is wrong with the file. */
export function loadBaseline(path: string): ParsedBaseline {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(locate(path));
  } catch {
    return { ok: false, key: 'cli.baseline.unreadable', data: {} };
  }
  // Windows PowerShell writes `>` as UTF-16.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return parseBaseline(JSON.parse(new TextDecoder(encoding).decode(bytes)));
  } catch {
    return { ok: false, key: 'cli.baseline.not-json', data: {} };
  }
}

interface Compared {
  readonly checked: Checked;
  /** Null without a baseline, and for a file that could not be read. */
  readonly since: SinceBaseline | null;
}

/** The file with the findings that are new since the baseline; all of them where there is none. */
export function compared(checked: Checked, baseline: Baseline | null, isOnlyFile: boolean): Compared {
  if (baseline === null || !checked.ok) return { checked, since: null };
  const { result, path } = checked;
  const since = sinceBaseline(result.findings, path, baseline, isOnlyFile);
  return { checked: { ...checked, result: { ...result, findings: since.findings } }, since };
}
