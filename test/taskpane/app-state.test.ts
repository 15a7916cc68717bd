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
  const view = demoView();
  const findings = view.findings.map((each) =>
    each.fingerprint === first ? { ...each, accepted: acceptance } : each,
  );
  const state = reduce(INITIAL_STATE, {
    type: 'checked',
    checked: { view: { ...view, findings }, scope: 'workbook', area: '' },
  });
  expect(places(state)).toEqual(['KPI!F3', '事業費!D3']);
  expect(countsOf(state)).toMatchObject({ open: 2, accepted: 1 });
  expect(places(reduce(state, { type: 'filter', filter: { accepted: true } }))).toEqual(['KPI!F2']);
});

test('rows of the workbook are taken over by a check, unless others wait to be written', () => {
  const row = { category: 'check', target: '', item: 'preset', value: 'strict', note: '' };
  const view = demoView();
  const found = {
    view: { ...view, settings: { ...view.settings, rows: [row] } },
    scope: 'workbook',
    area: '',
  } as const;
  expect(reduce(INITIAL_STATE, { type: 'checked', checked: found }).rows).toEqual([row]);
  const waiting = reduce(INITIAL_STATE, { type: 'rows', rows: [] });
  expect(reduce(waiting, { type: 'checked', checked: found })).toMatchObject({ rows: [], unsaved: true });
  expect(reduce(waiting, { type: 'saved' }).unsaved).toBe(false);
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
