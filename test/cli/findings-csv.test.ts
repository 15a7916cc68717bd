import { csvHead, csvRows } from '../../src/cli/findings-csv';
import { batchJsonLines } from '../../src/cli/batch-jsonl';
import { translator } from '../../src/core/messages/translate';
import { quantityOf } from '../../src/core/quantity/quantity-ops';
import { cell, finding, result } from '../core/contract/plans';

const t = translator('ja');
const read = (path: string, rest: Parameters<typeof result>[0]) =>
  ({
    ok: true,
    path,
    bytes: new Uint8Array(),
    snapshot: { sheets: [], numberFormats: [], definedNames: [], dateSystem: 1900 },
    result: result(rest),
  }) as const;
const unread = {
  ok: false,
  path: '=cmd.xls',
  error: { code: 'legacy-xls', message: '古い形式, です。' },
} as const;

/** Fields of lines whose quoted fields hold no line break. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
  );

test('Excel knows the file for UTF-8 by its first character', () => {
  expect(csvHead(t)).toBe(
    '\ufeffファイル,種類,重要度,項目,シート,セル,内容,理由,対応,計算値,記載値,単位,計算,確認済（理由）,確認済（氏名）,確認済（日付）,識別子\r\n',
  );
});

test('figures are numbers, negative ones too; text that looks like a formula is kept text', () => {
  const rows = csvRows(
    read('-plan,"1".xlsx', {
      findings: [
        finding({
          cell: cell('@事業!B2'),
          expected: quantityOf('-312500', '千円'),
          printed: quantityOf('-312000', '千円'),
          accepted: { reason: '交付決定の変更による', by: '@計画係', at: '2025-03-31' },
        }),
      ],
      warnings: [
        { code: 'figure-not-placed', data: { text: { type: 'text', text: '12' } }, cell: cell('A1') },
      ],
    }),
    t,
  );
  const [first = '', second = '', end] = rows.split('\r\n');
  expect(end).toBe('');
  expect(first.startsWith(`"'-plan,""1"".xlsx",`)).toBe(true);
  expect(fieldsOf(first)).toMatchObject({
    0: `'-plan,"1".xlsx`,
    1: '確認事項',
    2: '要修正',
    4: "'@事業",
    5: 'B2',
    9: '-312500',
    10: '-312000',
    11: '千円',
    13: '交付決定の変更による',
    14: "'@計画係",
    15: '2025-03-31',
    16: 'f00d',
  });
  expect(fieldsOf(second)).toMatchObject({ 1: '読取りの注意', 3: 'figure-not-placed', 4: 'KPI', 5: 'A1' });
});

test('a file that could not be read has a line of its own with the reason', () => {
  expect(fieldsOf(csvRows(unread, t).trimEnd()).slice(0, 7)).toEqual([
    "'=cmd.xls",
    '読み取れないファイル',
    '',
    'legacy-xls',
    '',
    '',
    '古い形式, です。',
  ]);
  const [line = ''] = batchJsonLines(unread, t).split('\n');
  expect(JSON.parse(line)).toMatchObject({
    type: 'file',
    path: '=cmd.xls',
    error: { code: 'legacy-xls' },
    findings: 0,
  });
});

test('JSON lines: the file first, then its findings and warnings', () => {
  const lines = batchJsonLines(
    read('a.xlsx', {
      findings: [finding()],
      warnings: [{ code: 'nothing-read', data: {}, cell: null }],
    }),
    t,
  );
  expect(lines.endsWith('\n')).toBe(true);
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    expect.objectContaining({ type: 'file', path: 'a.xlsx', error: null, findings: 1, warnings: 1 }),
    expect.objectContaining({ type: 'finding', path: 'a.xlsx', ruleId: 'kpi-total-equals-increments' }),
    expect.objectContaining({ type: 'warning', path: 'a.xlsx', code: 'nothing-read' }),
  ]);
});
