import { absoluteReference, parseAreas } from '../../../src/hosts/excel/addresses';
import { mergeRuns, sameAreas, sameLines, samePlaces } from '../../../src/hosts/excel/write/style-areas';
import { formulaForNow } from '../../../src/hosts/excel/write/target';
import { isTyped } from '../../../src/hosts/excel/write/typed-text';
import { sectionsOf } from '../../../src/hosts/excel/write/write-page';
import { TRICKY_TEXTS } from '../contract/workbooks';
import { area, cell, text } from '../xlsx/write/models';

test.each(TRICKY_TEXTS.filter((words) => !['第1回 (2)', "'引用", '3月末'].includes(words)))(
  '%s is read by Excel',
  (words) => {
    expect(isTyped(words)).toBe(true);
  },
);

test.each([
  '観光客数',
  '第1回',
  '100人',
  '令和',
  '2021年度',
  'KPI 1',
  '計画!B2',
  '5,000 千円',
  'true or false',
  '',
])('%s is a text anyway', (words) => {
  expect(isTyped(words)).toBe(false);
});

test('addresses of several areas', () => {
  expect(parseAreas("'a,b ''c''!d'!$A$1:B2,'a,b ''c''!d'!D5")).toEqual([area('A1:B2'), area('D5')]);
  expect(parseAreas('計画!B:C')).toEqual([{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]);
  expect(parseAreas('計画!3:4')).toEqual([{ top: 2, left: 0, bottom: 3, right: 16_383 }]);
  expect(absoluteReference("計画's", { row: 0, column: 27 })).toBe("'計画''s'!$AB$1");
});

test('cells that look the same become few rectangles', () => {
  const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'C3'].map((address) =>
    cell(address, text('x'), { fill: address === 'B2' ? 'FF0000' : '00FF00' }),
  );
  expect(sameAreas(cells, ({ style }) => style.fill ?? null)).toEqual([
    { area: area('A1:C1'), value: '00FF00' },
    { area: area('A2:A3'), value: '00FF00' },
    { area: area('B2'), value: 'FF0000' },
    { area: area('C2:C3'), value: '00FF00' },
  ]);
  expect(
    sameLines(
      new Map([
        [0, 5],
        [1, 5],
        [3, 5],
        [4, 6],
      ]),
    ),
  ).toEqual([
    { from: 0, to: 1, size: 5 },
    { from: 3, to: 3, size: 5 },
    { from: 4, to: 4, size: 6 },
  ]);
});

test('what looks the same is named in one call wherever it stands, as far as an address may go', () => {
  const block = ['A1', 'A3', 'A5'].map((address) => cell(address, text('x'), { fill: '00FF00' }));
  const other = cell('A2', text('x'), { fill: 'FF0000' });
  expect(samePlaces([...block, other], ({ style }) => style.fill ?? null)).toEqual([
    { addresses: 'A1,A3,A5', value: '00FF00' },
    { addresses: 'A2', value: 'FF0000' },
  ]);
  const many = Array.from({ length: 1000 }, (_, row) =>
    cell(`A${2 * row + 1}`, text('x'), { fill: '00FF00' }),
  );
  const places = samePlaces(many, ({ style }) => style.fill ?? null).map(({ addresses }) => addresses);
  expect(places.length).toBeGreaterThan(1);
  for (const { length } of places) expect(length).toBeLessThanOrEqual(2000);
  expect(places.flatMap((addresses) => addresses.split(','))).toEqual(
    many.map((_, row) => `A${2 * row + 1}`),
  );
});

test('merged rows below each other are merged together, each on its own', () => {
  expect(mergeRuns(['A1:C1', 'A2:C2', 'D1:E2', 'D3:E3', 'A4:C4', 'G1'].map(area))).toEqual([
    { area: area('A1:C2'), across: true },
    { area: area('D1:E2'), across: false },
    { area: area('D3:E3'), across: false },
    { area: area('A4:C4'), across: false },
  ]);
});

test('formulas speak of new sheets by the names that they have for now', () => {
  const names = new Map([
    ['達成状況', '_tenken~achievement'],
    ["a'b", '_tenken~grant'],
  ]);
  const now = (formula: string): string => formulaForNow(formula, names);
  expect(now(`'達成状況'!B4+達成状況!C1`)).toBe(`'_tenken~achievement'!B4+'_tenken~achievement'!C1`);
  expect(now(`IF('a''b'!A1="'達成状況'!B4",'計画'!A1,"達成状況!")`)).toBe(
    `IF('_tenken~grant'!A1="'達成状況'!B4",'計画'!A1,"達成状況!")`,
  );
});

test('headers and footers in their three parts', () => {
  expect(sectionsOf('&L点検 && 確認&C&P / &N&R&D')).toEqual({
    left: '点検 && 確認',
    center: '&P / &N',
    right: '&D',
  });
  expect(sectionsOf('&A')).toEqual({ left: '', center: '&A', right: '' });
});
