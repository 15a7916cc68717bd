import { absoluteReference, parseAreas } from '../../../src/hosts/excel/addresses';
import { sameAreas, sameLines } from '../../../src/hosts/excel/write/style-areas';
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
