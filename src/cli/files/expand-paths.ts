import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isLockFile, locate, statsOf } from './read-input';

export interface Expansion {
  /** Files to check, each once, in the order given and by name within a folder. */
  readonly files: readonly string[];
  /** Arguments that named nothing. */
  readonly missing: readonly string[];
  /** Folders that may not be listed. */
  readonly closed: readonly string[];
  /** Lock files of open workbooks (`~$…`) and shadow files of macOS (`._…`), left out. */
  readonly skipped: readonly string[];
}

/** What a folder is searched for. The older formats are taken too, so that the output says they were not read. */
const WORKBOOKS = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb']);

/**
 * The files that paths, folders (with all folders inside) and patterns name. `*`, `?`, `[…]`, `{a,b}` and `**`
 * are for shells that leave patterns alone, as those of Windows do; a file that is really called so wins.
 */
export function expandPaths(paths: readonly string[]): Expansion {
  const found: string[] = [];
  const missing: string[] = [];
  const closed: string[] = [];
  const skipped: string[] = [];
  const walk = (folder: string, take: (path: string) => boolean, deep: (path: string) => boolean): void => {
    for (const entry of listFolder(folder, closed)) {
      const path = join(folder, entry.name);
      const kind = kindOf(entry, path);
      if (kind === 'folder') {
        if (!entry.name.startsWith('.') && !entry.isSymbolicLink() && deep(path)) walk(path, take, deep);
      } else if (kind === 'file' && take(path)) {
        if (isLockFile(path) || entry.name.startsWith('._')) skipped.push(path);
        else found.push(path);
      }
    }
  };
  for (const path of paths) {
    const there = locate(path);
    const stats = statsOf(there);
    if (stats?.isDirectory()) walk(there, isWorkbookName, () => true);
    else if (stats !== null) found.push(there);
    else if (isPattern(path)) {
      const { base, test, deep } = compilePattern(path);
      const before = found.length + skipped.length;
      if (statsOf(base === '' ? '.' : base)?.isDirectory()) {
        walk(
          base,
          (file) => test(file) && isWorkbookName(file),
          () => deep,
        );
      }
      if (found.length + skipped.length === before) missing.push(path);
    } else missing.push(path);
  }
  return { files: withoutRepeats(found), missing, closed, skipped };
}

function isWorkbookName(path: string): boolean {
  return WORKBOOKS.has(extname(path).toLowerCase());
}

function listFolder(folder: string, closed: string[]): readonly Dirent[] {
  try {
    const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    closed.push(folder);
    return [];
  }
}

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'other';
  const stats = statsOf(path);
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : 'other';
}

function withoutRepeats(files: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const real = realOf(file);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  });
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isPattern(path: string): boolean {
  return /[*?[{]/.test(path);
}

interface Pattern {
  /** The folder before the first part that is a pattern; empty for the current one. */
  readonly base: string;
  readonly test: (path: string) => boolean;
  /** Whether folders below the base can hold a match. */
  readonly deep: boolean;
}

function compilePattern(pattern: string): Pattern {
  const parts = (process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const first = parts.findIndex(isPattern);
  const base = parts.slice(0, first).join('/');
  const rest = parts.slice(first);
  const source = rest.map((part) => (part === '**' ? '**' : partSource(part))).join('/');
  const matcher = new RegExp(`^${source.replaceAll('**/', '(?:[^/]+/)*').replaceAll('**', '.*')}$`, 'u');
  const folder = first === 0 ? '' : base === '' ? '/' : base;
  return {
    base: folder,
    test: (path) => {
      const inside = path
        .replaceAll('\\', '/')
        .slice(folder === '' || folder.endsWith('/') ? folder.length : folder.length + 1);
      return matcher.test(inside.normalize('NFC'));
    },
    deep: rest.length > 1 || rest.includes('**'),
  };
}

/** One part of a pattern as a regular expression; unknown brackets stand for themselves. */
function partSource(part: string): string {
  return part.normalize('NFC').replace(/\*+|\?|\[!?[^\]]+\]|\{[^{}]*\}|[\\^$.|+()[\]{}]/g, (mark) => {
    if (mark.startsWith('*')) return '[^/]*';
    if (mark === '?') return '[^/]';
    if (mark.length > 2 && mark.startsWith('[')) {
      const inner = mark.slice(1, -1).replace(/[\\^[\]]/g, '\\$&');
      return inner.startsWith('!') ? `[^${inner.slice(1)}]` : `[${inner}]`;
    }
    if (mark.length > 1 && mark.startsWith('{')) {
      return `(?:${mark.slice(1, -1).split(',').map(partSource).join('|')})`;
    }
    return `\\${mark}`;
  });
}
