import { ruleCases } from '../tools/cases';

function table(...rows: readonly string[]): string {
  return `
    （単位：千円）
    | 経費区分 | 令和6年度 | 令和7年度 |
    ${rows.join('\n')}
    | 委託料 | 5000 | 5000 |`;
}

export default ruleCases('cost-item-eligible', {
  pass: {
    'travel of a lecturer': table('| 講師旅費 | 300 | 300 |'),
    'expenses of staff who are hired for it': table('| 会計年度任用職員費用弁償 | 300 | 300 |'),
    'the item says that it is not eligible': table('| 職員旅費（対象外） | 300 | 300 |'),
    'nothing is planned for it': table('| 基金積立金 | 0 | - |'),
    'a trial in its first year': table('| 自動運転バス実証実験 | 8000 | 0 |'),
    'a trial of something else': table('| 農業ロボット実証事業 | 8000 | 8000 |'),
    'the eligible part is zero': `
      （単位：千円）
      | 経費区分 | 総事業費 | 交付対象事業費 |
      | 職員旅費 | 300 | 0 |
      | 委託料 | 5000 | 5000 |`,
  },
  fail: {
    'travel of staff': {
      grid: table('| 職員旅費 | 300 | 300 |'),
      finds: [{ cell: 'B3', severity: 'warning', message: 'staff-travel', printed: '300' }],
    },
    'a fund': {
      grid: table('| まちづくり基金積立金 | 0 | 1000 |'),
      finds: [{ cell: 'C3', severity: 'warning', message: 'fund-reserve', printed: '1000' }],
    },
    'a trial that goes on': {
      grid: table('| 自動運転バス実証実験 | 8000 | 6000 |'),
      finds: [{ cell: 'C3', severity: 'warning', message: 'trial-continued', printed: '6000' }],
    },
  },
});
