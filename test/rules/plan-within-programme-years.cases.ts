import { ruleCases } from '../tools/cases';

function plan(span: string, head = '地方創生推進交付金【A3007】'): string {
  return `
    ${head}
    事業実施期間　${span}
    | 指標 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
    | 移住者数（人） | 10 | 20 | 30 |`;
}

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
