import { ruleCases } from '../tools/cases';

const text = (line: string): string => `
  1 地域再生計画の名称
  まちの再生計画
  ${line}
  ・総事業費 625,000千円`;

export default ruleCases('plan-law-citation-exists', {
  pass: {
    'the clause of the law': text('法第5条第4項第1号イに関する事業【A3007】'),
    'items straight under an article': text('法第2条第3号及び第4号に定める事業'),
    'code and name': text('地方創生推進交付金【A3007】'),
    'a successor under the same clause': text('デジタル田園都市国家構想交付金【A3007】'),
    'an abbreviation': text('推進交付金【A3007】'),
    'an order, not a law': text('令第3条第2号第1号'),
  },
  fail: {
    'an item under an item': {
      grid: text('法第５条第４号第１号イに関する事業【A3007】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'item-under-item' }],
    },
    'a name that lost two characters': {
      grid: text('地方推進交付金【A3007】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'name-inexact' }],
    },
    'a name of another programme': {
      grid: text('地方創生加速化交付金【A3007】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'code-differs' }],
    },
    'a code that is none of the programme': {
      grid: text('地方創生推進交付金【A3077】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'code-differs' }],
    },
  },
});
