import { type SettingsRow, settingsFromRows } from '../../../src/core/contract/settings-rows';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';

const row = (category: string, target: string, item: string, value: string, note = ''): SettingsRow => ({
  category,
  target,
  item,
  value,
  note,
});

test('codes and the words of either language mean the same', () => {
  const rows = [
    row('点検', '', '点検項目の組', '厳格'),
    row('check', '', 'programme', '地方創生拠点整備交付金'),
    row('点検', '', '補助率', '2/3'),
    row('check', '', 'rounding', 'cut off'),
    row('check', '', 'actual-due-months', '１２'),
    row('自治体', '相模原市', '種別', '中枢中核都市'),
    row('指標', '雇用者数', '数値の性質', '増加分'),
    row('indicator', 'a1b2', 'direction', 'decrease'),
    row('rule', 'kpi-has-unit', 'use', 'off', ' 単位は別表にある '),
  ];
  expect(settingsFromRows(rows, ['kpi-has-unit'])).toEqual({
    settings: {
      preset: 'strict',
      programme: 'kyotenseibi',
      rate: { numerator: 2, denominator: 3 },
      municipalityKinds: { 相模原市: 'core-city' },
      basis: { 雇用者数: 'increment' },
      direction: { a1b2: 'decrease' },
      printedAs: 'cut-off',
      actualDueMonths: 12,
      columnRoles: {},
      gradingScheme: 'official-four',
      gradingSchemes: [],
      disabledRules: { 'kpi-has-unit': '単位は別表にある' },
    },
    problems: [],
  });
});

test('a later row wins; settings given are the ground', () => {
  const rows = [row('check', '', 'printed-as', 'rounded'), row('check', '', 'printed-as', 'by-table')];
  const { settings } = settingsFromRows(rows, [], { ...DEFAULT_SETTINGS, preset: 'strict' });
  expect(settings).toMatchObject({ preset: 'strict', printedAs: null });
});

test.each([
  [row('checks', '', 'preset', 'strict'), 'settings.problem.category'],
  [row('check', '', 'presets', 'strict'), 'settings.problem.item'],
  [row('indicator', ' ', 'basis', 'level'), 'settings.problem.target'],
  [row('rule', 'kpi-has-units', 'use', 'off', 'x'), 'settings.problem.rule'],
  [row('check', '', 'preset', 'lax'), 'settings.problem.value'],
  [row('check', '', 'actual-due-months', '25'), 'settings.problem.value'],
  [row('rule', 'kpi-has-unit', 'use', 'off'), 'settings.problem.note'],
])('%j is a problem and changes nothing', (bad, key) => {
  const { settings, problems } = settingsFromRows([bad], ['kpi-has-unit']);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([expect.objectContaining({ row: 1, key })]);
});
