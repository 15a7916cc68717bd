import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import type { CostFigure } from '../../../../src/core/plan/cost';
import { formatQuantity } from '../../../../src/core/quantity/format';
import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import { type Grid, snapshotOf } from '../../../tools/grid';

/** The sums and shares that a table gives, as a person would note them. */
function readingOf(grid: Grid): {
  sums: readonly string[];
  shares: readonly string[];
  warnings: readonly string[];
} {
  const { plans, warnings } = readWorkbook(snapshotOf(grid), DEFAULT_SETTINGS);
  const show = (figure: CostFigure): string =>
    figure.quantity === null ? '?' : formatQuantity(figure.quantity, { minus: 'ascii' });
  return {
    sums: plans.flatMap(({ costTables }) =>
      costTables.flatMap(({ relations }) =>
        relations.map(
          ({ by, complete, total, parts }) =>
            `${by}${complete ? '' : ' (incomplete)'}: ${show(total)} = ${parts.map(show).join(' + ')}`,
        ),
      ),
    ),
    shares: plans.flatMap(({ grants }) =>
      grants.map(({ owner, fiscalYear, base, baseKind, rate, computed, verdict }) =>
        [
          owner ?? '-',
          fiscalYear ?? '-',
          `${show(base)} ${baseKind}`,
          rate === null ? 'no rate' : `${rate.numerator}/${rate.denominator}`,
          computed === null ? '-' : formatQuantity(computed),
          verdict,
        ].join(' | '),
      ),
    ),
    warnings: warnings.map(({ code }) => code),
  };
}

describe('sums of cost tables', () => {
  const cases: readonly (readonly [string, Grid, readonly string[]])[] = [
    [
      'years across, members down, both totals',
      [
        ['事業費（単位：千円）'],
        ['区分', '平成28年度', '平成29年度', '計'],
        ['津山市', 100, 200, 300],
        ['新庄村', 10, 20, 30],
        ['計', 110, 220, 330],
      ],
      [
        'members: 110千円 = 100千円 + 10千円',
        'members: 220千円 = 200千円 + 20千円',
        'members: 330千円 = 300千円 + 30千円',
        'years: 300千円 = 100千円 + 200千円',
        'years: 30千円 = 10千円 + 20千円',
        'years: 330千円 = 110千円 + 220千円',
      ],
    ],
    [
      'years down',
      [
        ['（単位：千円）'],
        ['年度', '総事業費'],
        ['平成28年度', 12000],
        ['平成29年度', 13000],
        ['合計', 25000],
      ],
      ['years: 25,000千円 = 12,000千円 + 13,000千円'],
    ],
    [
      'numbered levels: the deeper rows are inside the shallower',
      [
        ['（単位：千円）'],
        ['費目', '金額'],
        ['1 報酬', 300],
        ['(1) 委員報酬', 100],
        ['(2) 嘱託報酬', 200],
        ['2 旅費', 50],
        ['合計', 350],
      ],
      ['items: 350千円 = 300千円 + 50千円'],
    ],
    [
      'indented levels that add up neither way: only total ≥ Σ',
      [['（単位：千円）'], ['費目', '金額'], ['人件費', 300], ['　賃金', 100], ['旅費', 50], ['合計', 360]],
      ['items (incomplete): 360千円 = 300千円 + 50千円'],
    ],
    [
      'subtotals are not added twice',
      [
        ['（単位：円）'],
        ['費目', '金額'],
        ['委託料', 200],
        ['賃金', 100],
        ['小計', 300],
        ['旅費', 50],
        ['合計', 350],
      ],
      ['items: 300円 = 200円 + 100円', 'items: 350円 = 300円 + 50円'],
    ],
    [
      'prices and counts are no money',
      [
        ['積算（単位：円）'],
        ['費目', '単価', '数量', '金額'],
        ['講師謝金', 30000, 5, 150000],
        ['会場費', 10000, 5, 50000],
        ['計', null, null, 200000],
      ],
      ['items: 200,000円 = 150,000円 + 50,000円'],
    ],
    [
      'one city beside a total of six',
      [
        ['市町村名', '総事業費（千円）'],
        ['津山市', 625000],
        ['6市町計', 3000000],
      ],
      ['members (incomplete): 3,000,000千円 = 625,000千円'],
    ],
    [
      'sources under a merged 特定財源',
      {
        rows: [
          ['財源内訳（単位：千円）'],
          ['事業名', '事業費', '特定財源', null, null, '一般財源'],
          [null, null, '国県支出金', '地方債', 'その他', null],
          ['観光', 1000, 500, 100, 50, 350],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
      },
      ['funding: 1,000千円 = 500千円 + 100千円 + 50千円 + 350千円'],
    ],
    [
      'うち columns are inside the one before',
      [
        ['（単位：千円）'],
        ['事業名', '事業費', '国庫支出金', 'うち交付金', '県支出金', '一般財源'],
        ['観光', 1000, 500, 400, 100, 400],
      ],
      ['funding: 1,000千円 = 500千円 + 100千円 + 400千円'],
    ],
    [
      'grant and local share complete 交付対象事業費, not 総事業費',
      [
        ['（単位：千円）'],
        ['市町村名', '総事業費', '交付対象事業費', '交付金', '市負担額'],
        ['津山市', 700, 600, 300, 300],
      ],
      [],
    ],
    [
      'dashes are nothing, a hidden part makes the sum incomplete',
      [['（単位：千円）'], ['区分', '金額'], ['委託料', 100], ['旅費', '－'], ['賃金', 'x'], ['合計', 150]],
      ['items (incomplete): 150千円 = 100千円 + ?'],
    ],
    [
      'years in blocks with a block of totals',
      {
        rows: [
          ['経費内訳', null, null, null, '（単位：円）'],
          ['区分', '令和2年度', null, '令和3年度', null, '計', null],
          [null, '事業費', '国費', '事業費', '国費', '事業費', '国費'],
          ['人件費', 100, 50, 120, 60, 220, 110],
        ],
        merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'],
      },
      ['years: 220円 = 100円 + 120円', 'years: 110円 = 50円 + 60円'],
    ],
    [
      'subtotals of years across',
      [
        ['（単位：千円）'],
        ['事業', 'H29', 'H30', '小計', 'R1', 'R2', '小計', '総計'],
        ['起業支援', 1, 2, 3, 4, 5, 9, 12],
      ],
      [
        'years: 3千円 = 1千円 + 2千円',
        'years: 9千円 = 4千円 + 5千円',
        'years: 12千円 = 1千円 + 2千円 + 4千円 + 5千円',
      ],
    ],
    [
      'years typed as numbers, donations among the sources',
      [
        ['年度', '事業費（千円）', '寄附額（千円）', '一般財源（千円）'],
        [2020, 10, 6, 4],
        [2021, 12, 9, 3],
        ['計', 22, 15, 7],
      ],
      [
        'years: 22千円 = 10千円 + 12千円',
        'years: 15千円 = 6千円 + 9千円',
        'years: 7千円 = 4千円 + 3千円',
        'funding: 10千円 = 6千円 + 4千円',
        'funding: 12千円 = 9千円 + 3千円',
        'funding: 22千円 = 15千円 + 7千円',
      ],
    ],
    [
      'revenue with what is carried over',
      [
        ['収入の部（単位：円）'],
        ['科目', '予算額', '前年度予算額', '増減'],
        ['負担金', 150, 140, 10],
        ['補助金', 300, 250, 50],
        ['繰越金', 20, 10, 10],
        ['合計', 470, 400, 70],
      ],
      ['funding: 470円 = 150円 + 300円 + 20円'],
    ],
    [
      'a budget book: 本年度 beside 前年度',
      [
        ['（単位：千円）'],
        ['目', '本年度予算額', '前年度予算額', '比較', '国県支出金', '地方債', '一般財源'],
        ['企画費', 45, 43, 2, 12, 1, 32],
      ],
      ['funding: 45千円 = 12千円 + 1千円 + 32千円'],
    ],
    [
      'the unit beside a note on rounding',
      [['（単位：千円、端数切捨て）'], ['区分', '金額'], ['委託料', 100], ['旅費', 50], ['合計', 150]],
      ['items: 150千円 = 100千円 + 50千円'],
    ],
    [
      'the money unit among several',
      [
        ['（単位：千円・％）'],
        ['区分', '金額', '構成比'],
        ['委託料', 100, 66.7],
        ['旅費', 50, 33.3],
        ['合計', 150, 100],
      ],
      ['items: 150千円 = 100千円 + 50千円'],
    ],
    [
      'how 千円 are rounded, said after them',
      [
        ['申請額（単位：千円　千円未満切捨て）'],
        ['区分', '金額'],
        ['委託料', 100],
        ['旅費', 50],
        ['合計', 150],
      ],
      ['items: 150千円 = 100千円 + 50千円'],
    ],
    [
      'sources in rows below 事業費',
      [
        ['（単位：百万円）'],
        ['年度', 'H30', 'R1'],
        ['事業費', 10, 12],
        ['国費', 5, 6],
        ['県費', 1, 1],
        ['市費', 4, 5],
      ],
      ['funding: 10百万円 = 5百万円 + 1百万円 + 4百万円', 'funding: 12百万円 = 6百万円 + 1百万円 + 5百万円'],
    ],
    [
      '事業費 among the items of an outlay',
      [['（単位：円）'], ['科目', '予算額'], ['事業費', 400], ['事務費', 50], ['予備費', 12], ['合計', 462]],
      ['items: 462円 = 400円 + 50円 + 12円'],
    ],
    [
      'the unit in the labels of rows, a year and after',
      [
        ['事業', '令和5年度', '令和6年度', '令和7年度以降', '合計'],
        ['観光（千円）', 1, 2, 3, 6],
        ['移住（千円）', 5, '-', '-', 5],
        ['合計（千円）', 6, 2, 3, 11],
      ],
      [
        'items: 6千円 = 1千円 + 5千円',
        'items: 2千円 = 2千円',
        'items: 3千円 = 3千円',
        'items: 11千円 = 6千円 + 5千円',
        'years: 6千円 = 1千円 + 2千円 + 3千円',
        'years: 5千円 = 5千円',
        'years: 11千円 = 6千円 + 2千円 + 3千円',
      ],
    ],
    [
      'visitors by month are no cost',
      [
        ['月別来場者数（人）'],
        [null, '4月', '5月', '6月', '計'],
        ['R2', 0, 0, 120, 120],
        ['R3', 200, 300, 320, 820],
      ],
      [],
    ],
    [
      'lettered subtotals, the total of two tables below the second',
      [
        ['１　ソフト事業（千円）'],
        ['経費', 'R5'],
        ['委託料', 100],
        ['報償費', 10],
        ['小計（Ａ）', 110],
        ['２　ハード事業（千円）'],
        ['経費', 'R5'],
        ['工事費', 1000],
        ['備品', 50],
        ['小計（Ｂ）', 1050],
        ['合計（Ａ＋Ｂ）', 1160],
      ],
      ['items: 110千円 = 100千円 + 10千円', 'items: 1,050千円 = 1,000千円 + 50千円'],
    ],
    [
      'a numbered title right below a KPI table',
      [
        [4, 'KPI'],
        [null, '指標', 'H30', 'H31', '合計'],
        [null, '新規就農者数（人）', 1, 2, 3],
        [null, '相談件数（件）', 1, 2, 3],
        [5, '事業費（千円）'],
        [null, '年度', 'H30', 'H31', '合計'],
        [null, '事業費', 8, 9, 17],
      ],
      ['years: 17千円 = 8千円 + 9千円'],
    ],
  ];

  it.each(cases)('%s', (_name, grid, sums) => {
    expect(readingOf(grid).sums).toEqual(sums);
  });
});

describe('shares', () => {
  const cases: readonly (readonly [string, Grid, readonly string[]])[] = [
    [
      'a sentence that applies the share to 総事業費',
      [
        ['・総事業費 625,000千円（うち非公共ハード事業 0千円）'],
        ['上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。'],
      ],
      ['- | - | 625,000千円 total-by-plan-sentence | 1/2 | 312,500千円 | not-stated'],
    ],
    [
      'total, grant and single cost in one line',
      [
        ['・事業費 584,000千円（うち交付金 292,000千円） 単独事業費 428,704千円'],
        ['上記事業費のうち、1/2の事業費に対して本交付金を充てる。'],
      ],
      ['- | - | 584,000千円 total-by-plan-sentence | 1/2 | 292,000千円 | agrees'],
    ],
    [
      'one sentence says it all',
      [
        [
          '本計画の総事業費は120,000千円であり、そのうち交付対象事業費100,000千円の1/2である50,000千円について交付金を充当する。',
        ],
      ],
      ['- | - | 100,000千円 eligible | 1/2 | 50,000千円 | agrees'],
    ],
    [
      'labels with cells beside them',
      [
        ['（単位：千円）'],
        ['総事業費', 120000],
        ['交付対象経費', 100000],
        ['交付率', 0.5],
        ['国費', 50001],
        ['市負担額', 49999],
      ],
      ['- | - | 100,000千円 eligible | 1/2 | 50,000千円 | above'],
    ],
    [
      'yen are cut off, half thousands may be rounded',
      [
        ['市町村', '対象経費（円）', '補助率', '交付金額（円）'],
        ['A市', 1234567, '1/2', 617283],
        ['B町', 1000001, '2分の1', 500001],
      ],
      [
        'A市 | - | 1,234,567円 eligible | 1/2 | 617,283円 | agrees',
        'B町 | - | 1,000,001円 eligible | 1/2 | 500,000円 | above',
      ],
    ],
    [
      'the rate in the header of the grant',
      [
        ['（単位：千円）'],
        ['年度', '交付対象事業費', '交付金（1/2）'],
        ['令和2年度', 1001, 500],
        ['令和3年度', 800, 401],
      ],
      [
        '- | 2020 | 1,001千円 eligible | 1/2 | 500千円 | agrees',
        '- | 2021 | 800千円 eligible | 1/2 | 400千円 | above',
      ],
    ],
    [
      'members over years: their totals are what the share is of',
      [
        ['事業費（単位：千円）'],
        ['自治体名', 'R3', 'R4', '合計', 'うち交付金（1/2）'],
        ['津山市', 11, 10, 21, 10],
        ['真庭市', 5, 5, 10, 5],
        ['合計', 16, 15, 31, 15],
      ],
      [
        '津山市 | - | 21千円 total-assumed | 1/2 | 10千円 | agrees',
        '真庭市 | - | 10千円 total-assumed | 1/2 | 5千円 | agrees',
      ],
    ],
    [
      '確定額 is what the share gives, not 交付決定額',
      [
        ['（単位：円）'],
        ['事業名', '交付決定額', '対象経費実支出額', '補助率', '交付金額確定額'],
        ['移住', 600, 1101, '1/2', 550],
      ],
      ['- | - | 1,101円 eligible | 1/2 | 550円 | agrees'],
    ],
    [
      'rates typed below 補助率（％）',
      [
        ['事業名', '交付対象事業費（円）', '補助率（％）', '交付金（円）'],
        ['移住', 1000001, 50, 500000],
        ['観光', 3000000, 75, 2250000],
      ],
      [
        '- | - | 1,000,001円 eligible | 1/2 | 500,000円 | agrees',
        '- | - | 3,000,000円 eligible | 3/4 | 2,250,000円 | agrees',
      ],
    ],
    [
      'the rate in the label of the grant',
      [
        ['総事業費', '12,000千円'],
        ['うち交付対象', '11,000千円'],
        ['交付金（1/2）', '5,500千円'],
      ],
      ['- | - | 11,000千円 eligible | 1/2 | 5,500千円 | agrees'],
    ],
    [
      'lettered lines that say how they are computed',
      [
        ['A', '総事業費', 25000000, '円'],
        ['B', 'うち交付対象外経費', 1000001, '円'],
        ['C', '交付対象経費（A－B）', 23999999, '円'],
        ['D', '補助率', '1/2', null],
        ['E', '交付金額（C×D、1円未満切捨て）', 11999999, '円'],
        ['F', '地方負担額（C－E）', 12000000, '円'],
      ],
      ['- | - | 23,999,999円 eligible | 1/2 | 11,999,999円 | agrees'],
    ],
    [
      'members merged over their items',
      [
        ['（単位：千円）'],
        ['市町村', '経費区分', '総事業費', '交付対象経費', '補助率', '交付金'],
        ['津山市', '委託料', 1000, 1000, '1/2', 500],
        [null, '報償費', 200, 200, '1/2', 100],
        ['新庄村', '委託料', 500, 500, '1/2', 250],
        ['合計', null, 1700, 1700, null, 850],
      ],
      [
        '津山市 | - | 1,000千円 eligible | 1/2 | 500千円 | agrees',
        '津山市 | - | 200千円 eligible | 1/2 | 100千円 | agrees',
        '新庄村 | - | 500千円 eligible | 1/2 | 250千円 | agrees',
      ],
    ],
    [
      'members in sentences, the whole repeated below them',
      [
        ['・総事業費 625,000千円'],
        ['　津山市　総事業費　400,000千円（うち交付金　200,000千円）'],
        ['　新庄村　総事業費　225,000千円（うち交付金　112,501千円）'],
        ['上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。'],
      ],
      [
        '- | - | 625,000千円 total-by-plan-sentence | 1/2 | 312,500千円 | not-stated',
        '津山市 | - | 400,000千円 total-by-plan-sentence | 1/2 | 200,000千円 | agrees',
        '新庄村 | - | 225,000千円 total-by-plan-sentence | 1/2 | 112,500千円 | above',
      ],
    ],
    [
      '総事業費 beside 国費 without a rate is no share',
      [
        ['事業名', '総事業費（千円）', '国費（千円）'],
        ['観光', 1000, 700],
      ],
      [],
    ],
    [
      'no rate: one trial for the whole, not one an item',
      [['事業費（単位：千円）'], ['費目', '総事業費'], ['委託料', 600], ['旅費', 400], ['合計', 1000]],
      ['- | - | 1,000千円 total-assumed | no rate | - | no-rate'],
    ],
  ];

  it.each(cases)('%s', (_name, grid, shares) => {
    expect(readingOf(grid).shares).toEqual(shares);
  });

  it('reads the fraction that Excel made a date of, and says so', () => {
    const reading = readingOf([
      ['市町村', '対象経費（千円）', '補助率', '交付金額（千円）'],
      ['A市', 1000, { v: 45293, fmt: 'm"月"d"日"' }, 500],
    ]);
    expect(reading.shares).toEqual(['A市 | - | 1,000千円 eligible | 1/2 | 500千円 | agrees']);
    expect(reading.warnings).toEqual(['rate-was-date']);
  });
});
