import { parseIsoDate } from '../calendar/civil';
import type { CivilDate } from '../calendar/period';
import type { Finding } from '../engine/finding';
import type { MessageKey, TemplateData } from '../messages/translate';
import { SCHEMA_VERSION } from './json';

/** An earlier check: fingerprints of what it found, by the path of each file that it could read. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

/** How the findings of a file compare with an earlier check. */
export interface BaselineCounts {
  /** Whether the earlier check read this file; if not, everything is new. */
  readonly known: boolean;
  readonly fresh: number;
  readonly resolved: number;
  readonly remaining: number;
}

export interface SinceBaseline extends BaselineCounts {
  /** Findings that the earlier check did not have. */
  readonly findings: readonly Finding[];
  /** Of the findings that are still there. */
  readonly remainingFingerprints: readonly string[];
}

export type ParsedBaseline =
  | { readonly ok: true; readonly baseline: Baseline; readonly asOf: CivilDate | null }
  | { readonly ok: false; readonly key: MessageKey; readonly data: TemplateData };

/** The output of an earlier `tenken check --format json`, or what about the content is not one, and where. */
export function parseBaseline(content: unknown): ParsedBaseline {
  const wrong = (where: string): ParsedBaseline => ({
    ok: false,
    key: 'cli.baseline.shape',
    data: { where },
  });
  const version = valueOf(content, 'schemaVersion');
  if (version === undefined || valueOf(valueOf(content, 'tool'), 'name') !== 'tenken') {
    return { ok: false, key: 'cli.baseline.other', data: {} };
  }
  if (version !== SCHEMA_VERSION) {
    return { ok: false, key: 'cli.baseline.version', data: { version: JSON.stringify(version) } };
  }
  const files = valueOf(content, 'files');
  if (!Array.isArray(files)) return wrong('files');
  const baseline = new Map<string, ReadonlySet<string>>();
  for (const [index, file] of files.entries()) {
    const place = `files[${index}]`;
    const path = valueOf(file, 'path');
    if (typeof path !== 'string') return wrong(`${place}.path`);
    const findings = valueOf(file, 'findings');
    if (!Array.isArray(findings)) return wrong(`${place}.findings`);
    const prints = findings.map((finding: unknown) => valueOf(finding, 'fingerprint'));
    const bad = prints.findIndex((print) => typeof print !== 'string');
    if (bad >= 0) return wrong(`${place}.findings[${bad}].fingerprint`);
    // Made with a baseline itself, it lists what was new then; the rest stands beside it.
    const rest = valueOf(valueOf(file, 'baseline'), 'remainingFingerprints');
    const all = new Set([...textsIn(prints), ...textsIn(rest)]);
    const isRead = (valueOf(file, 'error') ?? null) === null;
    if (isRead) baseline.set(pathKey(path), all);
  }
  const asOf = valueOf(content, 'asOf');
  return { ok: true, baseline, asOf: typeof asOf === 'string' ? parseIsoDate(asOf) : null };
}

/**
 * What is new since an earlier check, by fingerprint. The file is found by its path; where `isOnlyFile` and the
 * earlier check had one file too, that is the one, whatever it was called.
 */
export function sinceBaseline(
  findings: readonly Finding[],
  path: string,
  baseline: Baseline,
  isOnlyFile: boolean,
): SinceBaseline {
  const before = fingerprintsBefore(path, baseline, isOnlyFile);
  const now = new Set(findings.map(({ fingerprint }) => fingerprint));
  const remainingFingerprints = [...now].filter((print) => before?.has(print) === true);
  const fresh = findings.filter(({ fingerprint }) => before?.has(fingerprint) !== true);
  return {
    known: before !== undefined,
    findings: fresh,
    fresh: fresh.length,
    resolved: (before?.size ?? 0) - remainingFingerprints.length,
    remaining: remainingFingerprints.length,
    remainingFingerprints,
  };
}

/** What an earlier check found in a file; undefined where it did not read it. */
export function fingerprintsBefore(
  path: string,
  baseline: Baseline,
  isOnlyFile: boolean,
): ReadonlySet<string> | undefined {
  const [single] = baseline.size === 1 && isOnlyFile ? baseline.values() : [];
  return baseline.get(pathKey(path)) ?? single;
}

/** `.\計画\a.xlsx` and `計画/a.xlsx` are one file, in either form of their characters. */
function pathKey(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(\.\/+)+/, '');
}

function valueOf(content: unknown, key: string): unknown {
  if (typeof content !== 'object' || content === null) return undefined;
  return Object.entries(content).find(([name]) => name === key)?.[1];
}

function textsIn(content: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(content) ? content : [];
  return all.filter((each) => typeof each === 'string');
}
