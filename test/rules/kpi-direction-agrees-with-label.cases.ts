import { ruleCases } from '../tools/cases';

const table = (label: string, unit: string, baseline: number, target: number): string => `
  | 指標 | 単位 | 基準値 | 令和4年度目標値 |
  | ${label} | ${unit} | ${baseline} | ${target} |`;

export default ruleCases('kpi-direction-agrees-with-label', {
  pass: {
    'a decrease falls': table('待機児童数の減少', '人', 30, 0),
    'an increase rises': table('観光客数の増加', '人', 1000, 1200),
    'what was reduced is counted': table('CO2削減量', 't', 100, 300),
    'what was won is counted': table('待機児童解消率', '%', 40, 90),
    'vacant houses found tenants': table('空き家バンク登録件数', '件', 5, 30),
    'days without an accident': table('死亡事故ゼロ継続日数', '日', 120, 365),
    'a slowed decline': table('生産年齢人口の維持', '人', 5000, 4800),
    'a better quality is a smaller figure': table('水質の向上（BOD）', 'mg/L', 1.2, 0.9),
    'measured by something else': table('渋滞の解消（平均速度）', 'km', 20, 30),
    'a loss that shrinks rises towards zero': table('社会減の縮小', '人', -100, -50),
    'the word belongs to the project': table('人口減少対策講座の参加者数', '人', 10, 30),
  },
  fail: {
    'a decrease that rises': {
      grid: table('交通事故の減少', '件', 20, 30),
      finds: [{ cell: 'D2', severity: 'warning', message: 'rises', printed: '30' }],
    },
    'fewer would be better': {
      grid: table('待機児童数', '人', 5, 15),
      finds: [{ cell: 'D2', severity: 'warning', message: 'rises', printed: '15' }],
    },
    'the word belongs to another noun': {
      grid: table('係留されている状態を解消する', '隻', 0, 124),
      finds: [{ cell: 'D2', severity: 'warning', message: 'rises', printed: '124' }],
    },
    'an increase that falls': {
      grid: table('観光客数の増加', '人', 1200, 1000),
      finds: [{ cell: 'D2', severity: 'warning', message: 'falls', printed: '1000' }],
    },
    'increments below zero': {
      grid: `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | KPI増加分の累計 |
      | 移住者数の増加（人） | 10 | -5 | -3 | -8 |`,
      finds: [{ cell: 'C2', severity: 'warning', message: 'increments-fall', printed: '-8' }],
    },
  },
});
