import { checkWorkbook } from '../../../src/core/contract/check-workbook';
import type { SettingsRow } from '../../../src/core/contract/settings/row';
import { readSettingsSheet } from '../../../src/core/contract/settings/sheet-rows';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { type GridCell, type GridRow, snapshotOf } from '../../tools/grid';

const today = { year: 2026, month: 11, day: 21 };
const HEADER = ['区分', '対象', '項目', '値', 'メモ', '氏名', '日付'];
const PLAN = `
  | 指標 | 平成29年3月末 | 平成30年3月末 |
  | 移住者数 | 10人 | 20人 |`;

/** A workbook whose sheet 設定 is ours by its hidden name. */
function withSettings(rows: readonly GridRow[], name = '設定', visible = 'ブック'): WorkbookSnapshot {
  const snapshot = snapshotOf({ sheets: { [visible]: PLAN, [name]: rows } });
  const marker = { name: '_tenken.settings', refersTo: `'${name}'!$A$1`, hidden: true, sheet: null };
  return { ...snapshot, definedNames: [marker] };
}

const row = (category: string, target: string, item: string, value: string): SettingsRow => ({
  category,
  target,
  item,
  value,
  note: '',
});

function check(rows: readonly GridRow[], sources: Partial<Parameters<typeof checkWorkbook>[1]> = {}) {
  return checkWorkbook(withSettings([HEADER, ...rows]), { rows: [], options: {}, today, ...sources });
}

test('option before sheet before file before default', () => {
  const sheet: readonly GridRow[] = [['点検', '', '点検日', '令和8年4月1日']];
  const file = [row('check', '', 'as-of', '2025-04-01'), row('check', '', 'preset', 'strict')];
  const asOf = { year: 2024, month: 4, day: 1 };
  expect(check([]).result.asOf).toEqual(today);
  expect(check([], { rows: file }).result.asOf).toEqual({ year: 2025, month: 4, day: 1 });
  expect(check(sheet, { rows: file }).result.asOf).toEqual({ year: 2026, month: 4, day: 1 });
  expect(check(sheet, { rows: file, options: { asOf } }).result.asOf).toEqual(asOf);
  expect(check(sheet, { rows: file }).settings.preset).toBe('strict');
});

test('the sheet is found by its hidden name and is no table of the plan', () => {
  const { result, settings } = check([['指標', '移住者数', '数値の性質', '水準']]);
  expect(settings.basis).toEqual({ 移住者数: 'level' });
  expect(result.plans[0]?.indicators.map(({ label, basis }) => [label, basis])).toEqual([
    ['移住者数', 'level'],
  ]);
  expect(result.warnings.filter(({ code }) => code.startsWith('settings'))).toEqual([]);
});

test.each<[string, readonly GridCell[], string, number]>([
  ['a category', ['点険', '', '点検日', '2026-04-01'], 'settings-category', 0],
  ['an item', ['点検', '', '点検の日', '2026-04-01'], 'settings-item', 2],
  ['a value', ['点検', '', '補助率', '3/2'], 'settings-value', 3],
  ['a target', ['指標', '', '数値の性質', '水準'], 'settings-target', 1],
  ['a rule', ['点検項目', 'kpi-has-units', '使用', '使わない', '別表にある'], 'settings-rule', 1],
  ['a missing reason', ['点検項目', 'kpi-has-unit', '使用', '使わない'], 'settings-note', 4],
  ['an indicator that is not there', ['指標', '転出者数', '数値の性質', '水準'], 'settings-unused', 1],
  [
    'an acceptance without a reason',
    ['確認済', '0123456789abcdef', 'kpi-has-unit'],
    'settings-reason-empty',
    4,
  ],
])('%s that is wrong is a warning at its cell', (_, bad, code, column) => {
  const { result } = check([['点検', '', '補助率', '2/3'], bad]);
  expect(result.warnings.filter(({ code: each }) => each.startsWith('settings'))).toEqual([
    expect.objectContaining({ code, cell: { sheet: '設定', row: 2, column } }),
  ]);
  expect(result.settings.rate).toEqual({ numerator: 2, denominator: 3 });
});

test('cells are read as people see them', () => {
  const rows: readonly GridRow[] = [
    ['点検', '', '点検日', { v: 46113, fmt: 'yyyy/m/d' }],
    ['点検', '', '補助率', { v: 46024, fmt: 'm"月"d"日"' }],
    ['点検', '', '実績の期限（月）', 6],
  ];
  const { settings } = check(rows);
  expect(settings.asOf).toEqual({ year: 2026, month: 4, day: 1 });
  expect(settings.rate).toEqual({ numerator: 1, denominator: 2 });
  expect(settings.actualDueMonths).toBe(6);
  expect(check([['点検', '', '補助率', { v: 0.75, fmt: '0%' }]]).settings.rate).toEqual({
    numerator: 3,
    denominator: 4,
  });
});

test('rows that wait for a value and remarks set nothing and say nothing', () => {
  const { result, sheet } = check([
    ['点検', '', '補助率'],
    ['', '来年度から変更予定'],
    ['', '', '', '', 'メモだけ'],
  ]);
  expect(sheet.rows).toHaveLength(3);
  expect(result.warnings.filter(({ code }) => code.startsWith('settings'))).toEqual([]);
});

test('columns may stand in any order, and what follows the guide is no row', () => {
  const snapshot = withSettings([
    ['点検設定'],
    [],
    ['メモ', '値', '項目', '区分', '対象'],
    ['年度末まで', '水準', '数値の性質', '指標', '移住者数'],
    ['書き方（この行から下は設定として読み取りません）'],
    ['x', 'x', 'x', 'x', 'x'],
  ]);
  const { rows } = readSettingsSheet(snapshot);
  expect(rows.map((each) => each.row)).toEqual([
    { category: '指標', target: '移住者数', item: '数値の性質', value: '水準', note: '年度末まで' },
  ]);
  expect(rows[0]?.cells.value).toEqual({ sheet: '設定', row: 3, column: 1 });
});

test('a sheet of ours without its header row says so; a sheet that is only called 点検設定 is none', () => {
  const { result } = checkWorkbook(withSettings([['点検', '', '補助率', '2/3']]), {
    rows: [],
    options: {},
    today,
  });
  expect(result.warnings.map(({ code }) => code)).toContain('settings-header');
  const plain = snapshotOf({ sheets: { ブック: PLAN, 点検設定: [HEADER, ['点検', '', '補助率', '2/3']] } });
  expect(readSettingsSheet(plain).sheet).toBeNull();
});
