import type { Programme } from '../../src/core/programmes/programmes';
import { ruleCases } from '../tools/cases';

function plan(span: string, head = '地方創生推進交付金【A3007】'): string {
  return `
    ${head}
    事業実施期間　${span}
    | 指標 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
    | 移住者数（人） | 10 | 20 | 30 |`;
}

const FIVE = '平成28年4月1日から平成33年3月31日（5カ年度）';
const SIX = '平成28年4月1日から平成34年3月31日（6カ年度）';

/** A programme that a prefecture entered itself. */
const OWN: Programme = {
  code: 'ken',
  name: '県単独まちづくり交付金',
  aliases: [],
  firstYear: 2015,
  lastYear: null,
  rates: [{ numerator: 1, denominator: 2 }],
  anyRateBelow: false,
  rounding: 'cut-off',
  maxYears: 5,
  usualYears: { 横展開: 3, 先駆: 4 },
  hardShareLimit: null,
  caps: [],
  source: '要綱',
  verified: false,
};

export default ruleCases('plan-within-programme-years', {
  pass: {
    'five years': plan('平成28年4月1日から平成33年3月31日（5カ年度）'),
    'three years of 横展開タイプ': plan(
      '平成28年4月1日から平成31年3月31日（3カ年度）',
      '地方創生推進交付金【A3007】（横展開タイプ）',
    ),
    'a type that is not named': plan(
      '平成28年4月1日から平成33年3月31日（5カ年度）',
      '地方創生推進交付金【A3007】',
    ),
    'a programme without a maximum': plan(
      '平成28年4月1日から平成36年3月31日（8カ年度）',
      '地方創生加速化交付金',
    ),
    'five years that nobody counted': plan('平成28年4月1日から平成33年3月31日'),
    'until a day, from nobody knows when': plan('計画認定の日から平成34年3月31日'),
    'two programmes, one of them without a maximum': plan(
      SIX,
      '地方創生推進交付金【A3007】\n地方創生加速化交付金',
    ),
    'all the types there are, in one sentence': plan(
      FIVE,
      '地方創生推進交付金【A3007】\n先駆タイプ、横展開タイプ又は隘路打開タイプのうち該当するものを選んで申請するものとする',
    ),
    'a word of the type that is none': plan(FIVE, '地方創生推進交付金【A3007】\n成果の横展開を図る'),
    'a type of a programme that is assumed': plan(FIVE, '第1期計画（横展開タイプ）'),
    'two types of a programme': {
      grid: plan(FIVE, '県単独まちづくり交付金\n横展開タイプ\n先駆タイプ'),
      settings: { programmes: [OWN] },
    },
    'no span at all': `
      地方創生推進交付金【A3007】
      | 指標 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 移住者数（人） | 10 | 20 | 30 |`,
  },
  fail: {
    'six years': {
      grid: plan('平成28年4月1日から平成34年3月31日（6カ年度）'),
      finds: [{ cell: 'A2', severity: 'error', message: 'above-maximum' }],
    },
    'the type as 横展開型': {
      grid: plan(FIVE, '地方創生推進交付金【A3007】\n横展開型'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'the type as 横展開事業': {
      grid: plan(FIVE, '地方創生推進交付金【A3007】\n横展開事業'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'the type as タイプ：横展開': {
      grid: plan(FIVE, '地方創生推進交付金【A3007】\nタイプ：横展開'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'the type as タイプ:  横展開': {
      grid: plan(FIVE, '地方創生推進交付金【A3007】\nタイプ:  横展開'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'the type as タイプ横展開': {
      grid: plan(FIVE, '地方創生推進交付金【A3007】\nタイプ横展開'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'the type as a text of thirty letters': {
      grid: plan(
        FIVE,
        '地方創生推進交付金【A3007】\n令和版地方創生の推進に向けた取組のうち横展開タイプとするもの',
      ),
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'the longer of two mentions of one type says nothing, the other does': {
      grid: plan(
        FIVE,
        '地方創生推進交付金【A3007】\n先駆タイプ、横展開タイプ又は隘路打開タイプのうち該当するものを選んで申請するものとする\n横展開タイプ',
      ),
      finds: [{ cell: 'A4', severity: 'warning', message: 'above-usual' }],
    },
    'six years that nobody counted': {
      grid: plan('平成28年4月1日から平成34年3月31日'),
      finds: [{ cell: 'A2', severity: 'error', message: 'above-maximum' }],
    },
    'six years of a programme that has no source': {
      grid: plan(SIX, '県単独まちづくり交付金'),
      settings: { programmes: [OWN] },
      finds: [{ cell: 'A2', severity: 'warning', message: 'above-maximum-unverified' }],
    },
    'five years of a type of that programme': {
      grid: plan(FIVE, '県単独まちづくり交付金\n先駆タイプ'),
      settings: { programmes: [OWN] },
      finds: [{ cell: 'A3', severity: 'warning', message: 'above-usual' }],
    },
    'six years of a programme that is assumed': {
      grid: plan('平成28年4月1日から平成34年3月31日（6カ年度）', '第1期計画'),
      finds: [{ cell: 'A2', severity: 'warning', message: 'above-maximum-assumed' }],
    },
    'five years of 横展開タイプ': {
      grid: plan(
        '平成28年4月1日から平成33年3月31日（5カ年度）',
        '地方創生推進交付金【A3007】（横展開タイプ）',
      ),
      finds: [{ cell: 'A2', severity: 'warning', message: 'above-usual' }],
    },
  },
});
