import { ACTIONS, ribbonAction, shortcutAction, shortcutText } from '../../src/taskpane/actions/actions';
import { refusalOf } from '../../src/taskpane/acceptance';
import { INITIAL_STATE, reduce } from '../../src/taskpane/app-state';
import { chartPlan } from '../../src/taskpane/panels/chart-scale';
import { isRateWrong, valueOf, withItem } from '../../src/taskpane/panels/settings-form';
import { dayText, fileNameOf } from '../../src/taskpane/surroundings';
import { isDark } from '../../src/taskpane/theme/follow-theme';
import { languageOf } from '../../src/taskpane/words';
import { demoView } from './demo';

test('a reason that says nothing is refused in words', () => {
  expect(refusalOf('問題 なし。')).toBe('pane.accept.says-nothing');
  expect(refusalOf('')).toBe('pane.accept.empty');
  expect(refusalOf('県')).toBe('pane.accept.too-short');
  expect(refusalOf('端数は県が負担する')).toBeNull();
});

test('every ribbon button has its action', () => {
  const found = ['?do=check', '?do=actuals', '?do=report'].map((search) => ribbonAction(search)?.id);
  expect(found).toEqual(['check', 'actuals', 'report']);
  expect(ribbonAction('?do=format')).toBeNull();
  expect(ribbonAction('')).toBeNull();
});

const press = (key: string, parts: Partial<KeyboardEvent> = {}): Parameters<typeof shortcutAction>[0] => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...parts,
});

test('keys do what buttons do, when it can be done', () => {
  expect(shortcutAction(press('Enter', { ctrlKey: true }), false, INITIAL_STATE)?.id).toBe('check');
  expect(
    shortcutAction(press('Enter', { ctrlKey: true, isComposing: true }), true, INITIAL_STATE),
  ).toBeNull();
  expect(shortcutAction(press('ArrowDown', { altKey: true }), false, INITIAL_STATE)).toBeNull();
  expect(shortcutAction(press('Escape'), false, INITIAL_STATE)).toBeNull();
  const busy = reduce(INITIAL_STATE, { type: 'work', work: { step: 'reading', done: 0, total: 0 } });
  expect(shortcutAction(press('Escape'), false, busy)?.id).toBe('cancel');
});

test('taking a fix back is left to the text field while someone types', () => {
  const undo = { revert: { edits: [] }, place: 'A!A1', count: 1 };
  const state = reduce(INITIAL_STATE, { type: 'undo', undo });
  expect(shortcutAction(press('z', { ctrlKey: true }), false, state)?.id).toBe('undo');
  expect(shortcutAction(press('z', { ctrlKey: true }), true, state)).toBeNull();
});

test('no two actions share their keys', () => {
  const keys = ACTIONS.flatMap(({ shortcut }) => (shortcut === null ? [] : [shortcutText(shortcut)]));
  expect(new Set(keys).size).toBe(keys.length);
});

test('settings go into rows and come back', () => {
  const other = { category: 'rule', target: 'kpi-has-unit', item: 'use', value: 'off', note: '理由' };
  const noted = { category: 'check', target: '', item: 'preset', value: 'default', note: '課長の指示' };
  const rows = withItem(withItem([other, noted], 'preset', 'strict'), 'rate', '２/３');
  expect(rows).toHaveLength(3);
  expect(rows).toContainEqual(other);
  expect(rows).toContainEqual({ ...noted, value: 'strict' });
  expect([valueOf(rows, 'preset'), valueOf(rows, 'rate'), valueOf(rows, 'programme')]).toEqual([
    'strict',
    '2/3',
    '',
  ]);
  expect(withItem(rows, 'rate', '')).toHaveLength(2);
  expect(['1/2', '3/4 2/3', '10/10'].map(isRateWrong)).toEqual([false, false, false]);
  expect(['3/2', '半分', '1/2 x', ''].map(isRateWrong)).toEqual([true, true, true, true]);
});

test('bars of a chart start at zero', () => {
  const indicator = demoView().plans[0]?.indicators.find(({ label }) => label.startsWith('観光'));
  if (indicator === undefined) throw new Error('no indicator');
  const plan = chartPlan(indicator);
  expect(plan?.points.map(({ label }) => label)).toEqual(['2018', '2019']);
  expect(plan?.floor).toBeGreaterThan(plan?.baseline ?? 999);
  expect(chartPlan({ ...indicator, points: [] })).toBeNull();
});

test.each([
  ['ja-JP', 'ja'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  [undefined, 'ja'],
])('language of %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

test.each([
  ['https://example.sharepoint.com/sites/a/%E8%A8%88%E7%94%BB.xlsx?web=1', '計画.xlsx'],
  ['C:\\計画\\津山.xlsx', '津山.xlsx'],
  [undefined, ''],
])('file name of %s', (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});

test('light and dark by the ground of Office', () => {
  expect([isDark('#212121'), isDark('#FFFFFF'), isDark(undefined), isDark('red')]).toEqual([
    true,
    false,
    null,
    null,
  ]);
});

test('days are written with two digits', () => {
  expect(dayText({ year: 2025, month: 4, day: 1 })).toBe('2025-04-01');
});
