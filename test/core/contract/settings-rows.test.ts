import {
  canonicalRow,
  itemNames,
  type SettingsRow,
  settingsFromRows,
  valueCodes,
} from '../../../src/core/contract/settings-rows';
import { rowOfAcceptance } from '../../../src/core/contract/settings/acceptance-rows';
import { SETTINGS_CATEGORIES } from '../../../src/core/contract/settings/items';
import { rowInWords, spellingsOf } from '../../../src/core/contract/settings/words';
import { DEFAULT_SETTINGS, dueMonthsOf, type Settings } from '../../../src/core/engine/settings';
import { settings as ja } from '../../../src/core/messages/ja/settings';
import { translator } from '../../../src/core/messages/translate';
import { findProgramme } from '../../../src/core/programmes/find-programme';
import { schemeOf } from '../../../src/core/programmes/find-scheme';
import { GRADING_SCHEMES, type GradeCondition } from '../../../src/core/programmes/grading-schemes';

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
      ...DEFAULT_SETTINGS,
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
  [row('checks', '', 'preset', 'strict'), 'warning.settings-category'],
  [row('check', '', 'presets', 'strict'), 'warning.settings-item'],
  [row('indicator', ' ', 'basis', 'level'), 'warning.settings-target'],
  [row('rule', 'kpi-has-units', 'use', 'off', 'x'), 'warning.settings-rule'],
  [row('check', '', 'preset', 'lax'), 'warning.settings-value'],
  [row('check', '', 'actual-due-months', '25'), 'warning.settings-value'],
  [row('rule', 'kpi-has-unit', 'use', 'off'), 'warning.settings-note'],
])('%j is a problem and changes nothing', (bad, key) => {
  const { settings, problems } = settingsFromRows([bad], ['kpi-has-unit']);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([expect.objectContaining({ row: 1, key })]);
});

function settingsOf(...rows: readonly SettingsRow[]): Settings {
  const { settings, problems } = settingsFromRows(rows, ['kpi-has-unit']);
  expect(problems).toEqual([]);
  return settings;
}

test.each<[string, SettingsRow, Partial<Settings>]>([
  [
    'a day in the Japanese calendar',
    row('点検', '', '点検日', '令和8年4月1日'),
    { asOf: { year: 2026, month: 4, day: 1 } },
  ],
  ['a day with slashes', row('check', '', 'as-of', '2026/4/1'), { asOf: { year: 2026, month: 4, day: 1 } }],
  [
    'a rate that a spreadsheet made a day of',
    row('check', '', 'rate', '2026-01-02'),
    { rate: { numerator: 1, denominator: 2 } },
  ],
  ['a rate in per cent', row('check', '', 'rate', '75%'), { rate: { numerator: 3, denominator: 4 } }],
  ['a rate in words', row('check', '', 'rate', '３分の２'), { rate: { numerator: 2, denominator: 3 } }],
  ['a rate as a decimal', row('check', '', 'rate', '0.5'), { rate: { numerator: 1, denominator: 2 } }],
  ['the settlement', row('点検', '', '確定額の計算', 'decided-ratio'), { settlement: 'decided-ratio' }],
  ['who checks', row('点検', '', '点検者の氏名', ' 山田 花子 '), { person: '山田 花子' }],
  ['a first year for every plan', row('計画', '', '最初の年度', '平成28年度'), { firstYears: { '': 2016 } }],
  [
    'a date of one plan',
    row('plan', '津山 計画', 'document-date', '2016-04-01'),
    { documentDates: { 津山計画: { year: 2016, month: 4, day: 1 } } },
  ],
  [
    'a column by its words',
    row('列', '数値目標｜現状値', '役割', '実績値'),
    { columnRoles: { '数値目標｜現状値': 'actual' } },
  ],
  [
    'a kind of money',
    row('列', '｜その他', '役割', '一般財源'),
    { columnRoles: { '｜その他': 'cost:funding:general' } },
  ],
])('%s', (_, given, expected) => {
  expect(settingsOf(given)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});

test.each([
  row('check', '', 'as-of', '2026-02-30'),
  row('check', '', 'rate', '3/2'),
  row('check', '', 'rate', '150%'),
  row('check', '', 'programme', '存在しない補助金'),
  row('check', '', 'grading', '本市方式'),
  row('plan', '', 'first-year', '第2期'),
  row('indicator', '移住者数', 'due-month', '13月'),
  row('column', '｜現状値', 'role', '謎'),
  row('programme', 'A3007', 'cap', '2億'),
  row('grading', '本市方式', 'grade', 'A 110%'),
])('%j has no such value', (bad) => {
  const { settings, problems } = settingsFromRows([bad], []);
  expect(problems.map(({ key }) => key)).toEqual(['warning.settings-value']);
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test("an indicator's own month stands before the months of all", () => {
  const settings = settingsOf(
    row('check', '', 'actual-due-months', '4'),
    row('指標', '観光入込客数', '確定予定月', '12月'),
    row('指標', '事業Ａ／移住者数', '確定予定月', '3'),
  );
  const months = (label: string, project: string | null = null): number =>
    dueMonthsOf(settings, { id: 'x', label, project });
  expect(months('観光 入込客数')).toBe(9);
  expect(months('移住者数', '事業A')).toBe(12);
  expect(months('移住者数', '事業B')).toBe(4);
});

describe("programmes of the users' own", () => {
  const rows = [
    row('点検', '', '交付金', '県版創生補助金'),
    row('交付金の定義', '県版創生補助金', '補助率の種類', '1/2 2/3'),
    row('交付金の定義', '県版創生補助金', '国費上限額', '2,000万円'),
    row('交付金の定義', '県版創生補助金', '国費上限額（市町村）', '10,000千円 令和5～7年度 一般型'),
    row('交付金の定義', '県版創生補助金', '最長年数', '3年度'),
    row('交付金の定義', '県版創生補助金', '交付金の端数処理', '千円未満切捨て'),
    row('交付金の定義', '県版創生補助金', 'ハード事業の割合の上限', '1/3'),
    row('交付金の定義', '県版創生補助金', '対象年度', '2023～'),
    row('交付金の定義', '県版創生補助金', '出典', '県要綱 第4条'),
  ];

  test('are made of rows, wherever they stand', () => {
    const settings = settingsOf(...rows);
    expect(settings.programme).toBe('県版創生補助金');
    expect(findProgramme('県版創生補助金（令和5年度）', settings.programmes)).toMatchObject({
      rates: [
        { numerator: 2, denominator: 3 },
        { numerator: 1, denominator: 2 },
      ],
      rounding: 'floor-thousand-yen',
      firstYear: 2023,
      lastYear: null,
      maxYears: 3,
      hardShareLimit: { rate: { numerator: 1, denominator: 3 }, per: 'project' },
      source: '県要綱 第4条',
      verified: false,
    });
    const caps = settings.programmes[0]?.caps ?? [];
    expect(caps).toHaveLength(4);
    expect(caps.at(-1)).toEqual({
      type: '一般型',
      kinds: ['municipality'],
      firstYear: 2023,
      lastYear: 2025,
      yen: '10000000',
      per: 'project-and-year',
      verified: false,
    });
  });

  test('a built-in one keeps what no row changes, and its figures their verification', () => {
    const [changed, ...others] = settingsOf(
      row('programme', '地方創生推進交付金', 'cap-municipality', '250000000円 2017 先駆'),
    ).programmes;
    expect(others).toEqual([]);
    expect(changed?.code).toBe('A3007');
    const of = (kind: string, year: number) =>
      changed?.caps.filter(
        (cap) => cap.type === '先駆' && cap.kinds.includes(kind as never) && cap.firstYear === year,
      );
    expect(of('municipality', 2017)).toEqual([
      expect.objectContaining({ yen: '250000000', verified: false }),
    ]);
    expect(of('prefecture', 2017)).toEqual([expect.objectContaining({ yen: '300000000', verified: true })]);
  });

  test.each([
    ['1/3 1年度当たり', 'project-and-year'],
    ['1/3 a year', 'project-and-year'],
    ['1年度当たり　1/3', 'project-and-year'],
    ['1/3、計画全体', 'project'],
    ['1/3 whole plan', 'project'],
    ['1/3', 'project'],
  ])('the hard share of %s', (value, per) => {
    const [programme] = settingsOf(row('programme', 'A3007', 'hard-share-limit', value)).programmes;
    expect(programme?.hardShareLimit).toEqual({ rate: { numerator: 1, denominator: 3 }, per });
  });

  test.each(['1/3 毎月', '1年度当たり', '半分', ''])('no hard share: %s', (value) => {
    const { settings, problems } = settingsFromRows(
      [row('programme', 'A3007', 'hard-share-limit', value)],
      [],
    );
    expect(settings.programmes.flatMap(({ hardShareLimit }) => hardShareLimit?.rate ?? [])).toEqual(
      settings.programmes.length === 0 ? [] : [{ numerator: 1, denominator: 2 }],
    );
    expect(problems).toHaveLength(1);
  });

  test.each([
    ['5億円 計画全体', null, 'project'],
    ['5億円 whole plan', null, 'project'],
    ['5億円 2023～2025年度 先駆 計画全体', '先駆', 'project'],
    ['5億円 a year 先駆', '先駆', 'project-and-year'],
    ['5億円 先駆', '先駆', 'project-and-year'],
  ])('the cap of %s', (value, type, per) => {
    const [programme] = settingsOf(
      row('programme', '県単補助', 'rates', '1/2'),
      row('programme', '県単補助', 'cap-prefecture', value),
    ).programmes;
    expect(programme?.caps).toEqual([expect.objectContaining({ type, per, yen: '500000000' })]);
  });

  test('need a rate', () => {
    const { settings, problems } = settingsFromRows([row('programme', '市単独補助', 'max-years', '3')], []);
    expect(settings.programmes).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ row: 1, key: 'warning.settings-programme-without-rate' }),
    ]);
  });
});

test.each(GRADING_SCHEMES.map(({ id }) => id))(
  'the grading scheme %s is chosen by id and by its words',
  (id) => {
    const spellings = spellingsOf('value', id);
    expect(spellings.length).toBeGreaterThan(1);
    for (const value of spellings) {
      expect(settingsOf(row('点検', '', '評価方式', value)).gradingScheme).toBe(id);
    }
  },
);

test.each<[GradeCondition['kind'], string, string]>([
  ['beyond-target', '目標を上回る', 'beyond the target'],
  ['at-target', '目標と同じ', 'exactly the target'],
  ['worse-than-baseline', '基準値より悪い', 'worse than the baseline'],
  ['equal-to-baseline', '基準値と同じ', 'equal to the baseline'],
  ['better-than-baseline', '基準値より良い', 'better than the baseline'],
  ['otherwise', 'それ以外', 'anything else'],
])('the condition %s is understood in either language', (kind, ja, en) => {
  for (const words of [kind, ja, en]) {
    const { gradingSchemes } = settingsOf(row('grading', '本市方式', 'grade', `A: ${words}`));
    expect(gradingSchemes[0]?.bands).toEqual([{ when: { kind }, grades: ['A'] }]);
  }
});

test("a grading scheme of the users' own: grades in the order of the rows", () => {
  const settings = settingsOf(
    row('check', '', 'grading', '本市方式'),
    row('評価方式の定義', '本市方式', '段階', 'Ａ：達成率110％以上'),
    row('評価方式の定義', '本市方式', '段階', 'B: 目標を上回る'),
    row('grading', '本市方式', 'grade', 'C: 80% of the target or more'),
    row('grading', '本市方式', 'grade', 'D/E: otherwise'),
  );
  expect(schemeOf(settings)).toEqual({
    id: '本市方式',
    grades: ['Ａ', 'B', 'C', 'D', 'E'],
    bands: [
      { when: { kind: 'rate-from', rate: '1.1' }, grades: ['Ａ'] },
      { when: { kind: 'beyond-target' }, grades: ['B'] },
      { when: { kind: 'rate-from', rate: '0.8' }, grades: ['C'] },
      { when: { kind: 'otherwise' }, grades: ['D', 'E'] },
    ],
  });
});

describe('acceptances', () => {
  const accepted: SettingsRow = {
    category: '確認済',
    target: '0123456789abcdef',
    item: 'kpi-has-unit',
    value: '312,000千円 / 312,500千円',
    note: '端数は県が負担する協定による',
    by: '山田 花子',
    at: '令和8年4月1日',
  };

  test('keep the reason, who, when and the value they were given for', () => {
    expect(settingsOf(accepted).acceptances).toEqual([
      {
        fingerprint: '0123456789abcdef',
        ruleId: 'kpi-has-unit',
        value: '312,000千円 / 312,500千円',
        reason: '端数は県が負担する協定による',
        by: '山田 花子',
        at: '2026-04-01',
      },
    ]);
  });

  test('are written as the row they are read from', () => {
    const kept = settingsOf(accepted).acceptances;
    expect(kept.map(rowOfAcceptance).map((again) => settingsOf(again).acceptances)).toEqual([kept]);
  });

  test('a missing name is that of the checker', () => {
    const { by: _, ...nameless } = accepted;
    const [kept] = settingsOf(nameless, row('点検', '', '点検者の氏名', '佐藤')).acceptances;
    expect(kept?.by).toBe('佐藤');
  });

  test.each([
    [{ note: '' }, 'reason-empty', 'note'],
    [{ note: 'ＯＫです。' }, 'reason-says-nothing', 'note'],
    [{ note: '県' }, 'reason-too-short', 'note'],
    [{ by: ' ' }, 'by', 'by'],
    [{ at: '先週' }, 'at', 'at'],
    [{ target: '事業費!B2' }, 'fingerprint', 'target'],
  ])('%j is refused', (change, code, field) => {
    const { settings, problems } = settingsFromRows([{ ...accepted, ...change }], []);
    expect(settings.acceptances).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ key: `warning.settings-${code}`, field })]);
  });
});

describe('words and codes', () => {
  const codes = SETTINGS_CATEGORIES.flatMap((category) => [
    ['category', category] as const,
    ...itemNames(category).flatMap((item) => [
      ['item', item] as const,
      ...valueCodes(category, item).map((value) => ['value', value] as const),
    ]),
  ]);

  test('every code has its word, and no two of one list share a word', () => {
    const programmes = new Set(valueCodes('check', 'programme'));
    for (const [kind, code] of codes) {
      if (programmes.has(code)) continue;
      expect([kind, code, spellingsOf(kind, code).length > 1 || code === 'row-kind']).toEqual([
        kind,
        code,
        true,
      ]);
    }
    for (const category of SETTINGS_CATEGORIES) {
      const items = itemNames(category).flatMap((item) => spellingsOf('item', item));
      expect(items.filter((word, index) => items.indexOf(word) !== index)).toEqual([]);
      for (const item of itemNames(category)) {
        const words = valueCodes(category, item).flatMap((value) => spellingsOf('value', value));
        expect([item, words.filter((word, index) => words.indexOf(word) !== index)]).toEqual([item, []]);
      }
    }
  });

  test('no word stands there without a code', () => {
    const known = new Set(codes.map(([kind, code]) => `settings.${kind}.${code}`));
    const conditions =
      /^settings\.value\.(?:.*target|.*baseline|otherwise|rate-from|whole-plan|each-year|example-.*)$/;
    const words = Object.keys(ja).filter((key) => /^settings\.(?:category|item|value)\./.test(key));
    expect(words.filter((key) => !known.has(key) && !conditions.test(key))).toEqual([]);
  });

  test('a row in words is the same row', () => {
    const given = row('check', '', 'printed-as', 'cut-off', 'メモ');
    for (const language of ['ja', 'en'] as const) {
      const inWords = rowInWords(given, translator(language));
      expect(inWords).not.toEqual(given);
      expect(canonicalRow(inWords)).toEqual(given);
    }
    const unknown = row('独自', 'x', 'y', 'z');
    expect(canonicalRow(rowInWords(unknown, translator('ja')))).toEqual(unknown);
  });
});
