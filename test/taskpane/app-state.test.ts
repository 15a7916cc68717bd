import {
  type AppState,
  countsOf,
  grouped,
  INITIAL_STATE,
  listed,
  neighbour,
  reduce,
  selectedFinding,
} from '../../src/taskpane/app-state';
import { demoView } from './demo';

const checked = reduce(INITIAL_STATE, {
  type: 'checked',
  checked: { view: demoView(), scope: 'workbook', area: '' },
});
const places = (state: AppState): readonly string[] => listed(state).map(({ place }) => place.text);
const [first = '', second = '', third = ''] =
  checked.checked?.view.findings.map((each) => each.fingerprint) ?? [];
const acceptance = { reason: 'r', by: 'b', at: '2025-04-01' };

test('lists every finding after a check', () => {
  expect(places(checked)).toEqual(['KPI!F2', 'KPI!F3', '事業費!D3']);
  expect(countsOf(checked)).toEqual({ open: 3, bySeverity: { error: 3, warning: 0, info: 0 }, accepted: 0 });
});

test('groups by severity and sheet', () => {
  expect(grouped(listed(checked)).map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
    ['KPI', 2],
    ['事業費', 1],
  ]);
});

test('filters by sheet, severity and words, whatever their width', () => {
  const by = (filter: Partial<AppState['filter']>): readonly string[] =>
    places(reduce(checked, { type: 'filter', filter }));
  expect(by({ sheet: '事業費' })).toEqual(['事業費!D3']);
  expect(by({ severities: ['warning'] })).toEqual([]);
  expect(by({ query: '売上高　ｋｐｉ' })).toEqual(['KPI!F3']);
});

test('an accepted finding leaves the open list and is found among the accepted', () => {
  const state = reduce(checked, { type: 'accepted', fingerprint: first, acceptance });
  expect(places(state)).toEqual(['KPI!F3', '事業費!D3']);
  expect(countsOf(state)).toMatchObject({ open: 2, accepted: 1 });
  expect(state.person).toBe('b');
  expect(places(reduce(state, { type: 'filter', filter: { accepted: true } }))).toEqual(['KPI!F2']);
  expect(countsOf(reduce(state, { type: 'accepted', fingerprint: first, acceptance: null })).open).toBe(3);
});

test('walks through the list and around its ends', () => {
  const at = (selected: string | null): AppState =>
    reduce(checked, { type: 'select', fingerprint: selected });
  expect(neighbour(at(null), 1)?.fingerprint).toBe(first);
  expect(neighbour(at(first), 1)?.fingerprint).toBe(second);
  expect(neighbour(at(third), 1)?.fingerprint).toBe(first);
  expect(neighbour(at(null), -1)?.fingerprint).toBe(third);
  expect(neighbour(INITIAL_STATE, 1)).toBeNull();
});

test('a new check keeps what is still there and drops what is gone', () => {
  const open = reduce(checked, { type: 'select', fingerprint: first });
  const filtered = reduce(open, { type: 'filter', filter: { sheet: 'KPI' } });
  const again = (view: ReturnType<typeof demoView>): AppState =>
    reduce(filtered, { type: 'checked', checked: { view, scope: 'workbook', area: '' } });
  expect(selectedFinding(again(demoView()))?.fingerprint).toBe(first);
  const without = again({ ...demoView(), findings: [] });
  expect(without.selected).toBeNull();
  expect(without.filter.sheet).toBeNull();
});

test('a change makes a check stale, the next check fresh', () => {
  expect(reduce(INITIAL_STATE, { type: 'stale' }).stale).toBe(false);
  expect(reduce(checked, { type: 'stale' }).stale).toBe(true);
});
