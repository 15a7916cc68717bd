import { checkJson, fileJson, unreadFileJson } from '../../../src/core/contract/check-json';
import { translator } from '../../../src/core/messages/translate';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';
import {
  cell,
  cost,
  figure,
  finding,
  fiscal,
  grant,
  indicator,
  KPI_TABLE,
  plan,
  result,
  target,
} from './plans';

const t = translator('ja');
const ofPlan = (rest: Parameters<typeof plan>[0]) => {
  const [json] = fileJson('plan.xlsx', result({ plans: [plan(rest)] }), t).plans;
  if (json === undefined) throw new Error('no plan');
  return json;
};

test('the document names schema, tool and date; arrays are there for an unreadable file too', () => {
  const unread = unreadFileJson('a.xls', { code: 'legacy-xls', message: '…' });
  expect(checkJson([unread], { year: 2025, month: 4, day: 1 }, '1.2.3')).toEqual({
    schemaVersion: 1,
    tool: { name: 'tenken', version: '1.2.3' },
    asOf: '2025-04-01',
    files: [
      {
        path: 'a.xls',
        baseline: null,
        error: { code: 'legacy-xls', message: '…' },
        asOf: null,
        read: {
          sheets: 0,
          cells: 0,
          tables: [],
          coverage: { numericCells: 0, read: 0, ignored: 0, warned: 0 },
        },
        plans: [],
        findings: [],
        warnings: [],
      },
    ],
  });
});

test('what was read', () => {
  const block = { ...KPI_TABLE.range, top: 7, bottom: 9 };
  const read = { ...result().read, tables: [{ ...KPI_TABLE, blocks: [block] }] };
  expect(fileJson('計画.xlsx', result({ read }), t)).toMatchObject({
    path: '計画.xlsx',
    error: null,
    read: {
      sheets: 1,
      cells: 12,
      tables: [
        {
          kind: 'kpi',
          layout: 'L2',
          sheet: 'KPI',
          range: 'A3:E6',
          roles: ['label', 'increment', 'increment-total'],
          blocks: [{ sheet: 'KPI', range: 'A8:E10' }],
        },
      ],
      coverage: { numericCells: 6, read: 5, ignored: 1, warned: 0 },
    },
  });
});

test('figures are plain decimals in the unit printed, with yen beside money', () => {
  const costs = [
    cost('事業費!B2', quantityOf('625000.00', '千円')),
    cost('事業費!B3', quantityOf('-1.5', '億円'), {
      kind: 'grant',
      owner: '津山市',
      period: fiscal(2016, 'H28'),
    }),
    cost('事業費!B4', quantityOf('3', '人'), { kind: 'item' }),
  ];
  expect(ofPlan({ costs }).costs).toEqual([
    {
      label: '総事業費',
      owner: null,
      kind: 'total',
      fiscalYear: null,
      period: null,
      value: '625000',
      unit: '千円',
      yen: '625000000',
      cell: { sheet: '事業費', address: 'B2' },
    },
    expect.objectContaining({
      owner: '津山市',
      kind: 'grant',
      fiscalYear: 2016,
      period: 'H28',
      value: '-1.5',
      yen: '-150000000',
    }),
    expect.objectContaining({ value: '3', unit: '人', yen: null }),
  ]);
});

test('a target is a figure, words, or nothing', () => {
  const one = indicator('指標① 雇用者数', 'A4', {
    baseline: figure('B4', quantityOf(10, '人'), fiscal(2015)),
    targets: [
      target('C4', quantityOf(20, '人'), fiscal(2016)),
      target('D4', '上昇', fiscal(2017)),
      { ...target('E4', '-', fiscal(2018)), ...figure('E4', '-', fiscal(2018), 'none') },
      target('F4', null, null, { kind: 'interim' }),
    ],
    copies: [indicator('指標① 雇用者数', 'A14')],
  });
  const [json] = ofPlan({ indicators: [one] }).indicators;
  expect(json).toMatchObject({
    id: 'a1b2',
    label: '指標① 雇用者数',
    project: null,
    unit: '人',
    direction: 'increase',
    basis: 'level',
    baseline: { value: '10', fiscalYear: 2015, period: '2015年度', cell: { sheet: 'KPI', address: 'B4' } },
    targets: [
      { fiscalYear: 2016, period: '2016年度', kind: 'level', value: '20', text: null },
      { value: null, text: '上昇' },
      { value: null, text: null },
      { fiscalYear: null, period: null, kind: 'interim', value: null, text: null },
    ],
    actuals: [],
    cell: { sheet: 'KPI', address: 'A4' },
    copies: [{ sheet: 'KPI', address: 'A14' }],
  });
});

test('achievement is always an object; rates have six decimals; reason says what is missing', () => {
  const targets = [target('C4', quantityOf(72, '人'), fiscal(2016))];
  const actual = {
    ...figure('D4', quantityOf(67, '人'), fiscal(2016)),
    kind: 'level',
    status: 'given',
  } as const;
  const json = ofPlan({
    indicators: [indicator('a', 'A4', { targets }), indicator('b', 'A5', { targets, actuals: [actual] })],
  });
  expect(json.indicators.map(({ achievement }) => achievement)).toEqual([
    {
      fiscalYear: null,
      against: null,
      met: null,
      ratioToTarget: null,
      progressFromBaseline: null,
      grade: null,
      reason: 'no-actual',
    },
    expect.objectContaining({
      fiscalYear: 2016,
      against: 'target-year',
      met: false,
      ratioToTarget: '0.930556',
      progressFromBaseline: null,
      reason: 'no-baseline',
    }),
  ]);
  expect(json.indicators[1]?.actuals).toEqual([
    {
      fiscalYear: 2016,
      period: '2016年度',
      kind: 'level',
      value: '67',
      status: 'given',
      cell: { sheet: 'KPI', address: 'D4' },
    },
  ]);
});

test('grants: with and without a rate', () => {
  const base = cost('事業費!B2', quantityOf(625000, '千円'));
  const grants = [
    grant(base, {
      owner: '津山市',
      baseKind: 'total-by-plan-sentence',
      rate: { numerator: 1, denominator: 2 },
      rateCell: cell('事業費!C2'),
      computed: quantityOf(312500, '千円'),
      verdict: 'not-stated',
    }),
    grant(base, { baseKind: 'total-assumed', ifProgrammeRate: quantityOf(312500, '千円') }),
  ];
  expect(ofPlan({ grants }).grants).toEqual([
    {
      owner: '津山市',
      fiscalYear: null,
      baseKind: 'total-by-plan-sentence',
      base: '625000',
      unit: '千円',
      rate: '1/2',
      computed: '312500',
      ifProgrammeRate: null,
      printed: null,
      yen: '312500000',
      verdict: 'not-stated',
      cell: { sheet: '事業費', address: 'C2' },
    },
    expect.objectContaining({
      rate: null,
      computed: null,
      ifProgrammeRate: '312500',
      yen: null,
      verdict: 'no-rate',
      cell: { sheet: '事業費', address: 'B2' },
    }),
  ]);
});

test('a plan by its printed code, or by the name of a programme', () => {
  const mention = { code: null, name: '地方創生推進交付金', cell: cell('A1') };
  expect(ofPlan({ programmes: [mention] }).programme).toBe('A3007');
  expect(ofPlan({ programmes: [mention, { ...mention, code: 'A2007' }] }).programme).toBe('A2007');
  expect(ofPlan({})).toMatchObject({ name: null, municipalities: [], programme: null, fiscalYears: [] });
});

test('a finding: three lines, both figures in one unit, computation, fix', () => {
  const expected = quantityOf(312500000, '円');
  const printed = quantityOf('312000', '千円');
  const findings = [
    finding({
      related: [{ role: 'part', cell: cell('B4') }],
      expected,
      printed,
      computation: {
        left: [{ type: 'text', text: 'Σ' }],
        result: quantityOf(312500, '千円'),
        printed,
        intervals: null,
      },
      fix: { cell: cell('C4'), value: '312500', numberFormat: null },
    }),
    finding({
      accepted: { reason: '端数', by: '財政課', at: '2025-04-01' },
      fix: { cell: cell('C4'), formula: 'SUM(A1)' },
    }),
  ];
  const [first, second] = fileJson('a.xlsx', result({ findings }), t).findings;
  expect(first).toMatchObject({
    ruleId: 'kpi-total-equals-increments',
    severity: 'error',
    cell: { sheet: 'KPI', address: 'C4' },
    related: [{ role: 'part', cell: { sheet: 'KPI', address: 'B4' } }],
    expected: '312500',
    printed: '312000',
    unit: '千円',
    computation: 'Σ = 312,500千円（記載 312,000千円、差 △500千円）',
    fix: { cell: { sheet: 'KPI', address: 'C4' }, value: '312500', numberFormat: null },
    fingerprint: 'f00d',
    accepted: null,
  });
  expect(first?.message.split('\n')).toHaveLength(3);
  expect(second).toMatchObject({
    expected: null,
    printed: null,
    unit: null,
    computation: null,
    fix: { formula: 'SUM(A1)' },
    accepted: { reason: '端数', by: '財政課', at: '2025-04-01' },
  });
});

test('warnings in the language asked for', () => {
  const warnings = [{ code: 'nothing-read', data: {}, cell: null }] as const;
  const messages = (['ja', 'en'] as const).map(
    (language) => fileJson('a.xlsx', result({ warnings }), translator(language)).warnings[0]?.message,
  );
  expect(messages[0]).not.toBe(messages[1]);
  expect(fileJson('a.xlsx', result({ warnings }), t).warnings).toEqual([
    { code: 'nothing-read', message: messages[0], cell: null },
  ]);
});

test("a file's own check date is told, and is that of the whole where the files agree", () => {
  const day = (month: number) => fileJson('a.xlsx', result({ asOf: { year: 2025, month, day: 1 } }), t);
  const today = { year: 2026, month: 1, day: 1 };
  expect(checkJson([day(5)], today, '1')).toMatchObject({
    asOf: '2025-05-01',
    files: [{ asOf: '2025-05-01' }],
  });
  expect(checkJson([day(5), day(6)], today, '1').asOf).toBe('2026-01-01');
});
