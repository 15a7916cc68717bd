import { readFileSync } from 'node:fs';
import { type ParsedBaseline, parseBaseline } from '../core/contract/baseline';
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
