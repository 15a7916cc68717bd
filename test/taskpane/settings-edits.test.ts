import type { SettingsRow } from '../../src/core/contract/settings-rows';
import { rejoined } from '../../src/taskpane/settings-edits';

const row = (item: string, value: string, note = ''): SettingsRow => ({
  category: 'check',
  target: '',
  item,
  value,
  note,
});

test.each<
  readonly [
    string,
    readonly SettingsRow[],
    readonly SettingsRow[],
    readonly SettingsRow[],
    readonly SettingsRow[],
  ]
>([
  [
    'their new row stays',
    [row('a', '1')],
    [row('a', '2')],
    [row('a', '1'), row('b', '1')],
    [row('a', '2'), row('b', '1')],
  ],
  [
    'their change of another item stays',
    [row('a', '1'), row('b', '1')],
    [row('a', '2'), row('b', '1')],
    [row('a', '1'), row('b', '9', 'n')],
    [row('a', '2'), row('b', '9', 'n')],
  ],
  [
    'of two changes of one item the own one holds',
    [row('a', '1')],
    [row('a', '2')],
    [row('a', '3')],
    [row('a', '2')],
  ],
  [
    'what they took away stays away',
    [row('a', '1'), row('b', '1')],
    [row('a', '1'), row('b', '2')],
    [row('b', '1')],
    [row('b', '2')],
  ],
  [
    'what was taken away here goes',
    [row('a', '1'), row('b', '1')],
    [row('b', '1')],
    [row('a', '1'), row('b', '1'), row('c', '1')],
    [row('b', '1'), row('c', '1')],
  ],
  ['new rows come last', [], [row('a', '1')], [row('b', '1')], [row('b', '1'), row('a', '1')]],
])('%s', (_, before, after, now, merged) => {
  expect(rejoined(before, after, now)).toEqual(merged);
});
