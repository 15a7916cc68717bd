import { fileText } from '../../src/cli/text/file-text';
import { ANSI, PLAIN } from '../../src/cli/text/paint';
import type { TextStyle } from '../../src/cli/text/lines';
import { widthOf } from '../../src/cli/text/width';
import { translator } from '../../src/core/messages/translate';
import { quantityOf } from '../../src/core/quantity/quantity-ops';
import {
  cell,
  cost,
  figure,
  finding,
  fiscal,
  grant,
  indicator,
  plan,
  result,
  target,
} from '../core/contract/plans';

const JA: TextStyle = { t: translator('ja'), paint: PLAIN, columns: null };
const EN: TextStyle = { ...JA, t: translator('en') };

const base = (owner: string, at: string, thousands: number) => ({
  owner,
  baseKind: 'total-by-plan-sentence' as const,
  rate: { numerator: 1, denominator: 2 },
  rateCell: cell(at),
  computed: quantityOf(thousands / 2, '千円'),
  verdict: 'not-stated' as const,
});
const [tsuyama, shinjo] = [
  cost('事業費!B2', quantityOf(625000, '千円'), { owner: '津山市' }),
  cost('事業費!B3', quantityOf(75600, '千円'), { owner: '新庄村' }),
];

test('the head says what was read, and zero findings never stand alone', () => {
  const name = { value: '産業活性化計画', cell: cell('A1') };
  const text = fileText(
    '計画.xlsx',
    result({ plans: [plan({ name, fiscalYears: [2019, 2020, 2021] })] }),
    JA,
  );
  expect(text).toBe(`計画.xlsx
  計画    産業活性化計画
  年度    令和元年度(2019年度)～令和3年度(2021年度)
  読取り  シート 1、セル 12、数値セル 6（うち読取り 5、対象外 1、要確認 0）
          KPI 表（L2） KPI!A3:E6

  確認事項 0 件（5 個の数値、1 個の表、0 個の指標、0 個の金額を点検しました）
`);
});

test('nothing read, nothing checked: said so', () => {
  const read = { ...result().read, tables: [] };
  const warnings = [{ code: 'nothing-read', data: {}, cell: null }] as const;
  const text = fileText('a.xlsx', result({ plans: [], read, warnings }), JA);
  expect(text).toContain(JA.t('warning.nothing-read'));
  expect(text.trimEnd().split('\n').at(-1)?.trim()).toBe(JA.t('cli.count.nothing'));
});

test('findings stand by sheet with cell, figures, computation, reason and remedy', () => {
  const printed = quantityOf(36, '人');
  const findings = [
    finding({
      related: [
        { role: 'part', cell: cell('B4') },
        { role: 'part', cell: cell('C4') },
        { role: 'header', cell: cell('D3') },
      ],
      cell: cell('D4'),
      expected: quantityOf(35, '人'),
      printed,
      computation: {
        left: [
          { type: 'amount', quantity: quantityOf(20, '人') },
          { type: 'operator', operator: '+' },
          { type: 'amount', quantity: quantityOf(15, '人') },
        ],
        result: quantityOf(35, '人'),
        printed,
        intervals: null,
      },
    }),
    finding({ severity: 'info', cell: cell('事業費!B12'), ruleId: 'grant-rate-stated' }),
    finding({
      severity: 'info',
      cell: cell('E10'),
      accepted: { reason: '端数', by: '佐藤', at: '2025-04-01' },
    }),
  ];
  const lines = fileText('a.xlsx', result({ findings }), JA).split('\n');
  const start = lines.indexOf('  確認事項 KPI');
  expect(start).toBeGreaterThan(0);
  expect(lines[start + 1]).toMatch(/^ {4}要修正 {2}D4 {3}\S/);
  expect(lines.slice(start + 2, start + 4).map((line) => line.trim())).toEqual([
    '数値      計算値 35人  記載値 36人',
    '計算      20人 + 15人 = 35人（記載 36人、差 +1人）',
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^ {17}関連 {6}内訳 KPI!B4:C4、見出し KPI!D3$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {17}点検項目 {2}kpi-total-equals-increments$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {17}確認済 {4}端数（佐藤、2025-04-01）$/));
  expect(lines.indexOf('  確認事項 事業費')).toBeGreaterThan(start);
  expect(lines.at(-2)).toBe('  要修正 1 件、要確認 0 件、参考 1 件（ほかに確認済 1 件）');
});

test('grants: by the plan itself, and together', () => {
  const grants = [
    grant(tsuyama, base('津山市', '事業費!A2', 625000)),
    grant(shinjo, base('新庄村', '事業費!A3', 75600)),
  ];
  const text = fileText('a.xlsx', result({ plans: [plan({ grants, costs: [tsuyama, shinjo] })] }), JA);
  expect(text).toContain(`
  交付金の算定
    津山市        計画書の記載による交付金充当予定額（計画期間計） 312,500千円 ＝ 総事業費 625,000千円 × 1/2 （事業費!A2）
                  交付金の額の記載はありません。
                  対象外経費の記載がないため総事業費を交付対象事業費とみなした計算で、交付決定額ではありません。
    新庄村        計画書の記載による交付金充当予定額（計画期間計） 37,800千円 ＝ 総事業費 75,600千円 × 1/2 （事業費!A3）
                  交付金の額の記載はありません。
                  対象外経費の記載がないため総事業費を交付対象事業費とみなした計算で、交付決定額ではありません。
    合算（参考）  350,300千円 ／ 総事業費 700,600千円
                  計画書に合計の記載はありません。
`);
});

test('grants: no rate, and a printed one that is too high', () => {
  const eligible = cost('事業費!B5', quantityOf(1001, '千円'), { kind: 'eligible' });
  const printed = cost('事業費!C5', quantityOf(502, '千円'), { kind: 'grant' });
  const grants = [
    grant(tsuyama, {
      baseKind: 'total-assumed',
      ifProgrammeRate: quantityOf(312500, '千円'),
    }),
    grant(eligible, {
      owner: '津山市',
      fiscalYear: 2019,
      rate: { numerator: 1, denominator: 2 },
      computed: quantityOf(500, '千円'),
      printed,
      verdict: 'above',
    }),
  ];
  const text = fileText('a.xlsx', result({ plans: [plan({ grants })] }), JA);
  expect(text).toContain(
    '計画全体  補助率の記載なし。1/2 とした場合の試算 312,500千円（総事業費 625,000千円 × 1/2、計画期間計）。 （事業費!B2）',
  );
  expect(text).toContain(
    '津山市    交付金（令和元年度(2019年度)） 500千円 ＝ 交付対象事業費 1,001千円 × 1/2 （事業費!C5）',
  );
  expect(text).toContain('記載の交付金 502千円 は計算値を 2千円 上回ります。');
  expect(text).not.toContain('合算');
});

test('indicators: levels and increments', () => {
  const increment = { kind: 'increment' } as const;
  const indicators = [
    indicator('生産高', 'A4', {
      unit: quantityOf(1, '億円').unit,
      targets: [
        target('B4', quantityOf(10, '億円'), fiscal(2016)),
        target('C4', '-', fiscal(2017)),
        target('D4', quantityOf(70, '億円'), fiscal(2018)),
      ],
    }),
    indicator('成約率', 'A5', {
      unit: quantityOf(1, 'ポイント').unit,
      basis: 'increment',
      baseline: figure('B5', quantityOf(13, '%'), fiscal(2018)),
      targets: [
        target('C5', quantityOf(3, 'ポイント'), fiscal(2019), increment),
        target('D5', quantityOf(6, 'ポイント'), fiscal(2020), increment),
        target('E5', quantityOf(9, 'ポイント'), null, { kind: 'total' }),
      ],
    }),
    indicator('雇用者数', 'A6', {
      targets: [target('B6', quantityOf(72, '人'), fiscal(2016))],
      actuals: [{ ...figure('C6', quantityOf(67, '人'), fiscal(2016)), kind: 'level', status: 'given' }],
    }),
  ];
  const text = fileText('a.xlsx', result({ plans: [plan({ indicators, fiscalYears: [2016] })] }), JA);
  expect(text).toContain(`
    生産高  水準、増加が目標
      目標  10億円 → - → 70億円（2016年度～2018年度）
    成約率  年度ごとの増加分、増加が目標
      基準値  13%（2018年度）
      目標    3 + 6ポイント = 9ポイント（2019年度～2020年度）、到達水準 22%
    雇用者数  水準、増加が目標
      目標  72人（2016年度）
      実績  67人（2016年度）
      判定  未達成（達成率 93.0556%、評価 2 相当程度効果）
            基準値の記載がないため、進捗率は計算できません。
`);
});

test('many warnings of one kind are counted, not lost', () => {
  const warnings = Array.from({ length: 13 }, (_, index) => ({
    code: 'figure-not-placed' as const,
    data: { text: { type: 'text' as const, text: String(index) } },
    cell: cell(`A${index + 1}`),
  }));
  const text = fileText('a.xlsx', result({ warnings }), JA);
  expect(text.match(/KPI!A\d+/g)).toHaveLength(11);
  expect(text).toContain('ほかに 3 件');
});

test('on a terminal lines are broken at its width, in columns', () => {
  const long = '合計が年度ごとの金額の合計と一致しません。'.repeat(6);
  const warnings = [
    { code: 'figure-not-placed', data: { text: { type: 'text', text: long } }, cell: cell('A1') },
  ] as const;
  const text = fileText('a.xlsx', result({ warnings, findings: [finding()] }), { ...JA, columns: 60 });
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(62);
});

test('in English, with colours, and without what a terminal would obey', () => {
  expect(fileText('a.xlsx', result(), EN)).toContain('findings 0 (checked: figures 5, tables 1');
  const text = fileText('a\u001b[2J.xlsx', result({ findings: [finding()] }), { ...EN, paint: ANSI });
  expect(text).toContain('\u001b[31mmust fix\u001b[39m');
  expect(text).not.toContain('\u001b[2J');
});
