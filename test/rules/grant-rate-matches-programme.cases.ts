import { ruleCases } from '../tools/cases';

function plan(programme: string, rate: string, grant: number): string {
  return `
    ${programme}
    （単位：千円）
    | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
    | 移住促進事業 | 60000 | ${rate} | ${grant} |`;
}

export default ruleCases('grant-rate-matches-programme', {
  pass: {
    'the rate of A3007': plan('地方創生推進交付金【A3007】', '1/2', 30000),
    'a short name that plans use': plan('地方推進交付金【A3007】', '1/2', 30000),
    'one of several rates': plan('| 交付金の名称 | デジタル田園都市国家構想交付金 |', '2/3', 40000),
    'any rate under 10/10': plan('| 交付金の名称 | 地方創生先行型交付金 |', '95/100', 57000),
  },
  fail: {
    'above the highest': {
      grid: plan('地方創生推進交付金【A3007】', '2/3', 40000),
      finds: [{ cell: 'C4', severity: 'error', message: 'above' }],
    },
    'none of its rates': {
      grid: plan('地方創生推進交付金【A3007】', '1/3', 20000),
      finds: [{ cell: 'C4', severity: 'warning', message: 'other' }],
    },
    'programme assumed': {
      grid: plan('事業費の内訳', '2/3', 40000),
      finds: [{ cell: 'C4', severity: 'warning', message: 'other-assumed' }],
    },
  },
});
