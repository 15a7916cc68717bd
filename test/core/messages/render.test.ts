import type { Computation, MessageValue } from '../../../src/core/engine/finding';
import { renderComputation, renderFinding, roleName, severityWord } from '../../../src/core/messages/render';
import { translator } from '../../../src/core/messages/translate';
import { formatValue } from '../../../src/core/messages/values';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';
import { parseAddress } from '../../../src/core/workbook/cell-ref';

const ja = translator('ja');
const en = translator('en');

const cell = (address: string, sheet = '事業費') => ({
  sheet,
  ...(parseAddress(address) ?? { row: 0, column: 0 }),
});

const values: readonly (readonly [MessageValue, string, string])[] = [
  [{ type: 'amount', quantity: quantityOf(625000, '千円') }, '625,000千円', '625,000千円'],
  [{ type: 'difference', quantity: quantityOf(-500, '千円') }, '△500千円', '-500千円'],
  [{ type: 'cell', cell: cell('B12') }, '事業費!B12', '事業費!B12'],
  [
    { type: 'cells', cells: [cell('B3'), cell('C3'), cell('D3'), cell('F9')] },
    '事業費!B3:D3、F9',
    '事業費!B3:D3, F9',
  ],
  [{ type: 'cells', cells: ['B3', 'C3', 'B4', 'C4'].map((a) => cell(a)) }, '事業費!B3:C4', '事業費!B3:C4'],
  [{ type: 'cells', cells: [cell('B3'), cell('B3', 'KPI')] }, '事業費!B3、KPI!B3', '事業費!B3, KPI!B3'],
  [
    { type: 'cells', cells: ['A1', 'A3', 'A5', 'A7', 'A9', 'A11', 'A13', 'A15'].map((a) => cell(a)) },
    '事業費!A1、A3、A5、A7、A9、A11 ほか2件',
    '事業費!A1, A3, A5, A7, A9, A11 and 2 more',
  ],
  [{ type: 'fiscalYear', year: 2016 }, '平成28年度(2016年度)', 'FY2016'],
  [{ type: 'fiscalYear', year: 2019 }, '令和元年度(2019年度)', 'FY2019'],
  [
    { type: 'fiscalYears', years: [2016, 2017, 2018] },
    '平成28年度(2016年度)～平成30年度(2018年度)',
    'FY2016–FY2018',
  ],
  [
    { type: 'fiscalYears', years: [2016, 2018] },
    '平成28年度(2016年度)、平成30年度(2018年度)',
    'FY2016, FY2018',
  ],
  [{ type: 'rate', numerator: 1, denominator: 2 }, '1/2', '1/2'],
  [{ type: 'count', value: 1234 }, '1,234', '1,234'],
  [{ type: 'text', text: '総事業費' }, '総事業費', '総事業費'],
  [{ type: 'texts', texts: ['a', 'b'] }, 'a、b', 'a, b'],
  [{ type: 'term', term: 'base-eligible' }, '交付対象事業費', 'the eligible cost'],
];

test.each(values)('%j', (value, japanese, english) => {
  expect([formatValue(value, ja), formatValue(value, en)]).toEqual([japanese, english]);
});

const share: Computation = {
  left: [
    { type: 'amount', quantity: quantityOf(625000, '千円') },
    { type: 'operator', operator: '×' },
    { type: 'rate', numerator: 1, denominator: 2 },
  ],
  result: quantityOf(312500, '千円'),
  printed: quantityOf(312000, '千円'),
  intervals: null,
};

test('a computation as a person writes it', () => {
  expect(renderComputation(share, ja)).toBe(
    '625,000千円 × 1/2 = 312,500千円（記載 312,000千円、差 △500千円）',
  );
  expect(renderComputation(share, en)).toBe(
    '625,000千円 × 1/2 = 312,500千円 (printed 312,000千円, difference -500千円)',
  );
  expect(renderComputation({ ...share, printed: null }, ja)).toBe('625,000千円 × 1/2 = 312,500千円');
  expect(renderComputation({ ...share, printed: share.result }, ja)).toBe(
    '625,000千円 × 1/2 = 312,500千円（記載 312,500千円）',
  );
});

test('intervals stand behind the computation', () => {
  const intervals = { parts: ['0', '3'], total: ['1', '2'] } as const;
  expect(renderComputation({ ...share, intervals }, ja)).toBe(
    '625,000千円 × 1/2 = 312,500千円（記載 312,000千円、差 △500千円）［内訳から取り得る範囲 0～3、記載値が表す範囲 1～2］',
  );
});

test('a message is its three parts joined by a line feed', () => {
  const rendered = renderFinding(
    { ruleId: 'kpi-has-unit', messageId: 'none', data: { label: { type: 'text', text: '就職者数' } } },
    ja,
  );
  expect(rendered.what).toBe('「就職者数」の単位が、項目名にも単位欄にもセルにも書かれていません。');
  expect(rendered.message).toBe([rendered.what, rendered.why, rendered.todo].join('\n'));
});

test('words for severities and roles', () => {
  expect((['error', 'warning', 'info'] as const).map((each) => severityWord(each, ja))).toEqual([
    '要修正',
    '要確認',
    '参考',
  ]);
  expect(roleName('total', ja)).toBe('合計');
});
