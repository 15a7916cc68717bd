import path from 'node:path';
import { tenken } from './tenken';
import { incrementTable, temporaryFolder, workbook, writeFiles } from './workbooks';

const folder = temporaryFolder();
const files = writeFiles(folder, {
  '正しい.xlsx': incrementTable(35),
  '誤り.xlsx': incrementTable(36),
  '<b>&.xls': 'PK',
  'メモ.xlsx': workbook({ A1: 'メモ' }),
});
const [right, wrong, old] = [files['正しい.xlsx'], files['誤り.xlsx'], files['<b>&.xls']];
const AS_OF = ['--as-of', '2025-04-01'];

describe('--format csv', () => {
  test('one table over all files, with UTF-8 mark and CRLF, on standard output only', () => {
    const { status, out, err } = tenken(['check', right, wrong, ...AS_OF, '--format', 'csv']);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out.startsWith('\ufeffファイル,種類,重要度,項目,シート,セル,')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toContain('\n');
    expect(out.split('\r\n')).toContainEqual(
      expect.stringContaining(`${wrong},確認事項,要修正,kpi-total-equals-increments,KPI,F4,`),
    );
    expect(out).toContain(',35,36,人,');
  });

  test('a file that could not be read has its row, and its line on standard error', () => {
    const { status, out, err } = tenken(['check', old, wrong, '--format', 'csv', '--lang', 'en']);
    expect(status).toBe(2);
    expect(err).toContain('<b>&.xls: ');
    expect(out).toContain('<b>&.xls,file that could not be read,,');
    expect(out).toContain(',must fix,kpi-total-equals-increments,');
  });
});

describe('--format html', () => {
  const { status, out, err } = tenken([
    'check',
    old,
    wrong,
    files['メモ.xlsx'],
    ...AS_OF,
    '--format',
    'html',
  ]);

  test('the exit status and standard error are those of every format', () => {
    expect(status).toBe(2);
    expect(err).toContain('<b>&.xls: ');
  });

  test('one page that loads nothing and runs nothing, in its language', () => {
    expect(out.startsWith('<!doctype html>\n<html lang="ja">')).toBe(true);
    expect(out).not.toMatch(/<script|<link|<img|https?:|\son[a-z]+=|url\(|@import/i);
    const english = tenken(['check', right, ...AS_OF, '--format', 'html', '--lang', 'en']);
    expect(english).toMatchObject({ status: 0, err: '' });
    expect(english.out).toContain('<html lang="en">');
    expect(english.out).toContain('<title>Findings (2025-04-01)</title>');
  });

  test('findings with cell, figures and computation, below their file and sheet', () => {
    expect(out).toMatch(/<h2 id="file-2">[^<]*誤り\.xlsx<\/h2>/);
    expect(out).toContain('<h3>確認事項 KPI</h3>');
    expect(out).toContain('<th scope="row">F4</th><td class="severity error">要修正</td>');
    expect(out).toContain('<td class="number">35人</td><td class="number">36人</td>');
    expect(out).toContain('5人 + 15人 + 15人 = 35人');
  });

  test('files that could not be read, with names that are no markup', () => {
    expect(out).toContain('<caption>読み取れないファイル</caption>');
    expect(out).toContain('&lt;b&gt;&amp;.xls</th>');
    expect(out).not.toContain('<b>&');
    expect(out).toContain('3件（うち読み取れないもの 1件）');
  });

  test('date, version and what was read, where nothing was found too', () => {
    expect(out).toContain('<dt>点検日</dt><dd>令和7年4月1日</dd>');
    expect(out).toMatch(/Tenken 点検 \d+\.\d+\.\d+/);
    expect(out).toContain('<th scope="row">KPI!A3:F4</th>');
    expect(out).toContain('点検できる表や金額の記載が見つからなかったため、何も点検していません。');
  });

  test('every header says what it is a header of', () => {
    const headers = [...out.matchAll(/<th\b[^>]*>/g)].map(([tag]) => tag);
    expect(headers.length).toBeGreaterThan(20);
    expect(headers.filter((tag) => !/ scope="(row|col)"/.test(tag))).toEqual([]);
  });
});

describe('--baseline', () => {
  const other = path.join(folder, '去年の名前.xlsx');
  writeFiles(folder, { '去年の名前.xlsx': incrementTable(36) });
  const save = (name: string, ...args: readonly string[]): string => {
    const { out } = tenken(['check', ...args, ...AS_OF, '--format', 'json']);
    writeFiles(folder, { [name]: out });
    return path.join(folder, name);
  };
  const before = save('before.json', wrong);
  const clean = save('clean.json', right);
  const both = save('both.json', right, wrong);
  const against = (baseline: string, ...args: readonly string[]) =>
    tenken(['check', ...args, ...AS_OF, '--baseline', baseline]);
  const since = (baseline: string, ...args: readonly string[]) => {
    const { status, out } = against(baseline, ...args, '--format', 'json');
    const { files: checked } = JSON.parse(out) as {
      files: { findings: { ruleId: string }[]; baseline: Record<string, unknown> | null }[];
    };
    return { status, files: checked };
  };

  test('what was there then is not shown and does not count for the exit status', () => {
    const { status, out, err } = against(before, wrong);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toContain('要修正  F4');
    expect(out).toMatch(/前回の点検から: 新規 0件・解消 0件・継続 [1-9]\d*件\n$/);
  });

  test('what is new is shown, under the same name or as the only file on both sides', () => {
    const { status, files: checked } = since(clean, wrong);
    expect(status).toBe(1);
    expect(checked[0]?.findings.map(({ ruleId }) => ruleId)).toContain('kpi-total-equals-increments');
    expect(checked[0]?.baseline).toMatchObject({ known: true, resolved: 0 });
    expect(since(before, other)).toMatchObject({ status: 0, files: [{ findings: [] }] });
  });

  test('what is gone is counted', () => {
    const { status, files: checked } = since(before, right);
    expect(status).toBe(0);
    expect(checked[0]?.baseline).toMatchObject({ new: 0, resolved: 1 });
  });

  test('among several files each is compared with its own; one that was not there is new altogether', () => {
    const { status, files: checked } = since(both, wrong, other);
    expect(status).toBe(1);
    expect(checked[0]).toMatchObject({ findings: [], baseline: { known: true, new: 0 } });
    expect(checked[1]?.baseline).toMatchObject({ known: false, remaining: 0, resolved: 0 });
    expect(checked[1]?.findings).not.toEqual([]);
    expect(against(both, wrong, other, '--lang', 'en').out).toContain(
      'the earlier check does not have this file',
    );
  });

  test('an output made with a baseline is one itself', () => {
    const { out } = against(before, wrong, '--format', 'json');
    const { second } = writeFiles(folder, { second: out });
    expect(since(second, wrong)).toMatchObject({
      status: 0,
      files: [{ findings: [], baseline: { new: 0 } }],
    });
  });

  test('without one the field is null, and the table of findings says the counts on standard error', () => {
    expect(JSON.parse(tenken(['check', wrong, '--format', 'json']).out)).toMatchObject({
      files: [{ baseline: null }],
    });
    const { status, out, err } = against(before, wrong, '--format', 'csv');
    expect(status).toBe(0);
    expect(out).not.toContain('kpi-total-equals-increments');
    expect(err).toContain('誤り.xlsx: 前回の点検から: 新規 0件・');
  });

  test('the page tells the counts', () => {
    const { out } = against(before, wrong, '--format', 'html');
    expect(out).toContain('前回の点検より後に増えた確認事項はありません。');
    expect(out).toMatch(/<dd>新規 0件・解消 0件・継続 [1-9]\d*件<\/dd>/);
  });

  test('UTF-16, as Windows PowerShell redirects, is read', () => {
    const text = tenken(['check', wrong, ...AS_OF, '--format', 'json']).out;
    const { utf16 } = writeFiles(folder, { utf16: Buffer.from(`\ufeff${text}`, 'utf16le') });
    expect(against(utf16, wrong).status).toBe(0);
  });

  test.each([
    ['{', 'not JSON'],
    ['[]', 'no output of tenken'],
    [{ schemaVersion: 1, tool: { name: 'other' }, files: [] }, 'no output of tenken'],
    [{ schemaVersion: 2, tool: { name: 'tenken' }, files: [] }, 'schemaVersion 2,'],
    [{ schemaVersion: 1, tool: { name: 'tenken' } }, 'files is missing'],
    [
      { schemaVersion: 1, tool: { name: 'tenken' }, files: [{ path: 'a', findings: [{}] }] },
      'files[0].findings[0].fingerprint is missing',
    ],
  ])('%j is refused: what, where, what to do', (content, words) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const { 'bad.json': bad } = writeFiles(folder, { 'bad.json': text });
    const { status, out, err } = against(bad, wrong, '--lang', 'en');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`${bad}: `);
    expect(err).toContain(words);
    expect(err).toContain('--format json');
  });

  test('one that is not there is refused', () => {
    const { status, out, err } = against(path.join(folder, 'none.json'), wrong);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('none.json');
  });
});
