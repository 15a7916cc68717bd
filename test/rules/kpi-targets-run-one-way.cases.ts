import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-targets-run-one-way', {
  pass: {
    'targets that rise, some staying': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 観光客数 | 人 | 100 | 110 | 110 | 130 |`,
    'targets that fall throughout': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 待機児童数 | 人 | 30 | 20 | 10 | 0 |`,
    'a slowed decline': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 生産年齢人口の維持 | 人 | 5000 | 4900 | 4850 | 4820 |`,
    'every second year': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 芸術祭の来場者数 | 人 | 100 | 500 | 0 | 600 |`,
    'increments need not grow': `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | 令和3年度増加分 3年目 | KPI増加分の累計 |
      | 就職者数（人） | 10 | 15 | 5 | 15 | 35 |`,
    'nobody knows whether these are levels': `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 新規移動人数（人） | 10 | 50 | 40 |`,
    'the remark says why': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 | 備考 |
      | 来館者数 | 人 | 100 | 110 | 60 | 130 | 令和3年度は改修のため半年休館 |`,
    'a note below the table says why': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 60 | 130 |
      ※令和3年度は改修のため半年休館する。`,
  },
  fail: {
    'a fall between rises': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 観光客数 | 人 | 100 | 120 | 112 | 130 |`,
      finds: [{ cell: 'E2', severity: 'warning', message: 'falls-back', printed: '112' }],
    },
    'a rise between falls': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 待機児童数 | 人 | 30 | 20 | 25 | 0 |`,
      finds: [{ cell: 'E2', severity: 'warning', message: 'rises-again', printed: '25' }],
    },
    'an interim target on the wrong side of the baseline': {
      grid: `
      | 指標 | 単位 | 基準値 | 年度 | 中間目標値 | 年度 | 最終目標値 | 年度 |
      | 製造品出荷額 | 億円 | 450 | 令和元年度 | 420 | 令和4年度 | 500 | 令和6年度 |`,
      finds: [{ cell: 'E2', severity: 'warning', message: 'falls-back', printed: '420' }],
    },
    'against a direction that a person has set': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
      | 利用者数 | 人 | 100 | 90 | 80 |`,
      settings: { direction: { 利用者数: 'increase' } },
      finds: [{ cell: 'D2', severity: 'warning', message: 'falls-back', printed: '90' }],
    },
  },
});
