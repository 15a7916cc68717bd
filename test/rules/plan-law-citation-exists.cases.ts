import type { Settings } from '../../src/core/engine/settings';
import { PROGRAMMES } from '../../src/core/programmes/programmes';
import { ruleCases } from '../tools/cases';

const [FIRST] = PROGRAMMES;
const own = (code: string): Partial<Settings> => ({
  programmes: FIRST === undefined ? [] : [{ ...FIRST, code, name: '県単独交付金', aliases: [] }],
});

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
    'another successor under the same clause': text('新しい地方経済・生活環境創生交付金【A3007】'),
    'a grant for facilities under the same clause': text('地方創生拠点整備交付金【A3007】'),
    'a programme that has no official code': text('デジタル田園都市国家構想交付金【A9999】'),
    'a code alone': text('法第5条に関する事業【A3007】'),
    'a programme that nobody knows': text('子育て支援交付金【A9999】'),
    'the full name with its type': text('地方創生推進交付金（先駆タイプ）【A3007】'),
    'a name that lacks three characters': text('創生推進交付【A3007】'),
    'one character changed and one left out': text('地方創成推進付金【A3007】'),
    'a programme of ones own, its code no official one': {
      grid: text('県単独交付金【A9999】'),
      settings: own('県A3007'),
    },
    'a programme of ones own, its code longer': {
      grid: text('県単独交付金【A9999】'),
      settings: own('A3007-2'),
    },
    'an order, not a law': text('令第3条第2号第1号'),
  },
  fail: {
    'an item under an item': {
      grid: text('法第５条第４号第１号イに関する事業【A3007】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'item-under-item' }],
    },
    'in Chinese figures': {
      grid: text('法第十二条の二第二十号第十三号に定める事業'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'item-under-item' }],
    },
    'an article with two branches, figures of two digits': {
      grid: text('法第15条の12の13第14号第16号に定める事業'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'item-under-item' }],
    },
    'a name with a wrong character': {
      grid: text('地方創成推進交付金【A3007】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'name-inexact' }],
    },
    'a name with two characters too many': {
      grid: text('地方創生推進支援交付金【A3007】'),
      finds: [{ cell: 'A3', severity: 'warning', message: 'name-inexact' }],
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
