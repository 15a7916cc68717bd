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
    'the figure says why': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 60（改修のため休館） | 130 |`,
    'a note in brackets says why': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 60 | 130 |
      （注）令和3年度は感染症の影響を受ける。`,
    'a note with a star says why': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 60 | 130 |

      ＊令和3年度は改修により減る。`,
    'the final target stands before the interim one': `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 | 中間目標値 | 年度 |
      | 製造品出荷額 | 億円 | 450 | 令和元年度 | 500 | 令和6年度 | 470 | 令和4年度 |`,
    'a final target without a year': `
      | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 | 目標値 |
      | 観光客数 | 人 | 100 | 110 | 120 | 150 |`,
    'points beside a percentage': `
      | 指標 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 就業率 | 40% | 3ポイント | 2ポイント |`,
    'what is to be kept may go up and down': `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 小学校の児童数の維持 | 人 | 100 | 103 | 98 | 100 |`,
    'the direction that a person has set': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
      | 利用者数 | 人 | 100 | 90 | 80 |`,
      settings: { direction: { 利用者数: 'decrease' } },
    },
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
    'against a decrease that a person has set': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
      | 利用者数 | 人 | 100 | 110 | 120 |`,
      settings: { direction: { 利用者数: 'decrease' } },
      finds: [{ cell: 'D2', severity: 'warning', message: 'rises-again', printed: '110' }],
    },
    'nothing in the middle of a decrease': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 待機児童数 | 人 | 30 | 10 | 0 | 5 |`,
      finds: [{ cell: 'F2', severity: 'warning', message: 'rises-again', printed: '5' }],
    },
    'nothing in the first year': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 0 | 110 | 120 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'falls-back', printed: '0' }],
    },
    'nothing in the last year of an increase': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 120 | 0 |`,
      settings: { direction: { 来館者数: 'increase' } },
      finds: [{ cell: 'F2', severity: 'warning', message: 'falls-back', printed: '0' }],
    },
    'back at the baseline in the end': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 90 | 95 | 100 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'falls-back', printed: '90' }],
    },
    'up and down to the baseline': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 105 | 100 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'rises-again', printed: '110' }],
    },
    'a remark without words': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 | 備考 |
      | 来館者数 | 人 | 100 | 110 | 60 | 130 | - |
      | 利用者数 | 人 | 100 | 110 | 60 | 130 | 12 |
      | 観光客数 | 人 | 100 | 110 | 60 | 130 | |
      | 宿泊者数 | 人 | 100 | 110 | 60 | 130 | 改修のため休館 |`,
      finds: [
        { cell: 'E2', severity: 'warning', message: 'falls-back' },
        { cell: 'E3', severity: 'warning', message: 'falls-back' },
        { cell: 'E4', severity: 'warning', message: 'falls-back' },
      ],
    },
    'notes without a reason': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
      | 来館者数 | 人 | 100 | 110 | 60 | 130 |
      ※各年度末の値。
      次の事業を行うため、計画を定める。`,
      finds: [{ cell: 'E2', severity: 'warning', message: 'falls-back' }],
    },
    'indicators across, one of them with a remark': {
      grid: `
      | 指標 | 来館者数 | 観光客数 |
      | 単位 | 人 | 人 |
      | 基準値 | 100 | 100 |
      | 令和2年度目標値 | 110 | 110 |
      | 令和3年度目標値 | 60 | 60 |
      | 令和4年度目標値 | 130 | 130 |
      | 備考 | 改修のため半年休館 | |`,
      finds: [{ cell: 'C5', severity: 'warning', message: 'falls-back' }],
    },
  },
});
