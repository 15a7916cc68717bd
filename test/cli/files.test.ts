import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expandPaths } from '../../src/cli/files/expand-paths';
import { faultText, readInput } from '../../src/cli/files/read-input';
import { isSameFile, openDraft, writeWhole } from '../../src/cli/files/write-file';
import { temporaryFolder } from './workbooks';

const root = temporaryFolder();
const folder = (name: string): string => {
  const made = path.join(root, name);
  mkdirSync(made, { recursive: true });
  return made;
};
const touch = (...parts: readonly string[]): string => {
  const file = path.join(...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
};

describe('expandPaths', () => {
  const base = folder('plans');
  for (const name of [
    'b.xlsx',
    'a.XLSM',
    'old.xls',
    'note.txt',
    '~$b.xlsx',
    '._b.xlsx',
    '計画/か\u3099.xlsx',
    '計画/深い/c.xlsx',
    '.git/d.xlsx',
    'x[1].xlsx',
  ]) {
    touch(base, name);
  }
  const inside = (paths: readonly string[]) => {
    const { files, missing, skipped } = expandPaths(paths.map((name) => path.join(base, name)));
    const names = (list: readonly string[]) => list.map((file) => path.relative(base, file));
    return { files: names(files), missing: names(missing), skipped: names(skipped) };
  };

  test('folders with everything below, by name; lock files and hidden folders left out', () => {
    expect(inside([''])).toEqual({
      files: ['a.XLSM', 'b.xlsx', 'old.xls', 'x[1].xlsx', '計画/か\u3099.xlsx', '計画/深い/c.xlsx'],
      missing: [],
      skipped: ['._b.xlsx', '~$b.xlsx'],
    });
  });

  test.each([
    ['*.xlsx', ['b.xlsx', 'x[1].xlsx']],
    ['?.xlsx', ['b.xlsx']],
    ['**/*.xlsx', ['b.xlsx', 'x[1].xlsx', '計画/か\u3099.xlsx', '計画/深い/c.xlsx']],
    ['計画/*.xlsx', ['計画/か\u3099.xlsx']],
    ['計画/が.xlsx', ['計画/か\u3099.xlsx']],
    ['{b,old}.xls{x,}', ['b.xlsx', 'old.xls']],
    ['[a-b].*', ['a.XLSM', 'b.xlsx']],
    ['[!b].*', ['a.XLSM']],
    ['x[1].xlsx', ['x[1].xlsx']],
    ['計画/**', ['計画/か\u3099.xlsx', '計画/深い/c.xlsx']],
  ])('%s', (pattern, files) => {
    expect(inside([pattern])).toMatchObject({ files, missing: [] });
  });

  test('a file is taken once, what is named is taken whatever it is, what is not there is told', () => {
    expect(inside(['b.xlsx', '', 'note.txt', 'gone.xlsx', '*.ods']).missing).toEqual(['gone.xlsx', '*.ods']);
    expect(inside(['b.xlsx', '*.xlsx', 'note.txt']).files).toEqual(['b.xlsx', 'x[1].xlsx', 'note.txt']);
  });

  test('folders that link to themselves end', () => {
    const loop = folder('loop');
    touch(loop, 'a.xlsx');
    symlinkSync(loop, path.join(loop, 'again'));
    expect(expandPaths([loop]).files).toHaveLength(1);
  });
});

describe('isSameFile', () => {
  const base = folder('same');
  const file = touch(base, '計画が.xlsx');
  symlinkSync(file, path.join(base, 'link.xlsx'));
  linkSync(file, path.join(base, 'hard.xlsx'));
  symlinkSync(base, path.join(base, 'here'));

  test.each([
    '計画が.xlsx',
    './x/../計画が.xlsx',
    'link.xlsx',
    'hard.xlsx',
    'here/計画が.xlsx',
    '計画が.XLSX',
    '計画か\u3099.xlsx',
  ])('%s is the input', (name) => {
    expect(isSameFile(file, `${base}/${name}`)).toBe(true);
    expect(isSameFile(file, path.relative(process.cwd(), path.join(base, name)))).toBe(true);
  });

  test.each(['計画.xlsx', 'out/計画が.xlsx'])('%s is another file', (name) => {
    expect(isSameFile(file, path.join(base, name))).toBe(false);
  });
});

describe('writing', () => {
  test('replaces the old file in one go and leaves nothing beside it', () => {
    const file = touch(root, 'write', 'out.xlsx');
    writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(path.dirname(file))).toEqual(['out.xlsx']);
  });

  test('a draft that is given up leaves the old file', () => {
    const file = touch(root, 'draft', 'out.csv');
    const draft = openDraft(file);
    draft.write('half');
    draft.discard();
    expect(readFileSync(file, 'utf8')).toBe('');
    expect(readdirSync(path.dirname(file))).toEqual(['out.csv']);
  });

  test('a folder in the place of the file, or no folder, fails before anything is written', () => {
    const inside = folder('failing/taken.xlsx');
    expect(() => writeWhole(inside, 'x')).toThrow();
    expect(() => writeWhole(path.join(root, 'nowhere', 'out.xlsx'), 'x')).toThrow();
    expect(readdirSync(path.dirname(inside))).toEqual(['taken.xlsx']);
  });

  test('a link keeps being one', () => {
    const file = touch(root, 'linked', 'real.xlsx');
    const link = path.join(root, 'linked', 'link.xlsx');
    symlinkSync(file, link);
    writeWhole(link, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });
});

test('a fault is told in one line: what, and in which function', () => {
  const breakHere = (): never => {
    throw new TypeError('no such thing');
  };
  let fault: unknown;
  try {
    breakHere();
  } catch (cause) {
    fault = cause;
  }
  expect(faultText(fault)).toMatch(/^TypeError: no such thing \(breakHere, files\.test\.ts:\d+\)$/);
  expect(faultText('odd')).toBe('odd');
});

test.each([
  ['gone.xlsx', 'not-found'],
  ['a-file/inside.xlsx', 'not-found'],
  ['', 'folder'],
  ['~$a.xlsx', 'lock-file'],
  ['a-file', 'empty-file'],
])('%s cannot be read: %s', (name, code) => {
  touch(root, 'read', 'a-file');
  touch(root, 'read', '~$a.xlsx');
  expect(readInput(path.join(root, 'read', name))).toMatchObject({ ok: false, failure: { code } });
});
