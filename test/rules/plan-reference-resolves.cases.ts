import { ruleCases } from '../tools/cases';

const TABLE = `| KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
    | 進出企業数(社) | 0 | 1 | 2 | 3 |`;

function plan(reference: string, heading = '【数値目標】'): string {
  return `
    4 地域再生計画の目標
    4 - 1 地方創生の実現における構造的な課題
    人口の減少が続いている。
    4 - 2 地方創生として目指す将来像
    ${heading}
    ${TABLE}

    5 地域再生を図るために行う事業
    5 - 1 全体の概要
    5 - 2 第5章の特別の措置を適用して行う事業
    事業の実施状況に関する客観的な指標（重要業績評価指標（KPI））
    ${reference}`;
}

export default ruleCases('plan-reference-resolves', {
  pass: {
    'the published plan of 相模原': plan('4 - 2の【数値目標】に同じ。'),
    'another hyphen and full-width figures': plan('４－２の【数値目標】に同じ。'),
    'other headings are not tables': plan('5 - 2の【検証方法】に同じ。'),
    'a heading whose table could not be read': `
      4 地域再生計画の目標
      4 - 1 地方創生の実現における構造的な課題
      【数値目標】
      就職者数を増やす。
      5 地域再生を図るために行う事業
      5 - 2 第5章の特別の措置を適用して行う事業
      ${TABLE}
      4 - 1の【数値目標】に同じ。`,
    'a section of two figures': plan('15-10の【数値目標】に同じ。')
      .replaceAll('4 - 2 ', '15-10 ')
      .replaceAll('4 - 1 ', '15-1 '),
    'the section above': plan('4に掲げる【数値目標】と同じ。'),
    'a part of the section that has the table': plan('4-2-1に記載の【数値目標】に同じ。').replace(
      '【数値目標】\n',
      '4-2-1 目標\n',
    ),
    'parts of the section were not read': `
      4 地域再生計画の目標
      ${TABLE}

      5 地域再生を図るために行う事業
      4-2の【数値目標】に同じ。`,
    'no section headings in the file': `
      ${TABLE}

      4-2の【数値目標】に同じ。`,
  },
  fail: {
    'no such section': {
      grid: plan('4 - 3の【数値目標】に同じ。'),
      finds: [{ cell: 'A13', severity: 'error', message: 'no-section' }],
    },
    'a section that is longer than the one there': {
      grid: plan('4-22の【数値目標】に同じ。'),
      finds: [{ cell: 'A13', severity: 'error', message: 'no-section' }],
    },
    'a part of a section that is not there at all': {
      grid: plan('6-2の【数値目標】に同じ。'),
      finds: [{ cell: 'A13', severity: 'error', message: 'no-section' }],
    },
    'no table in that section': {
      grid: plan('4 - 1の【KPI】に同じ。'),
      finds: [{ cell: 'A13', severity: 'error', message: 'no-table' }],
    },
    'the heading stands in another section, above its table': {
      grid: plan('4 - 1の【数値目標】に同じ。'),
      finds: [{ cell: 'A13', severity: 'error', message: 'no-table' }],
    },
    'the section of the project itself': {
      grid: plan('5 - 1の【重要業績評価指標（KPI）】に同じ。'),
      finds: [{ cell: 'A13', severity: 'error', message: 'no-table' }],
    },
  },
});
