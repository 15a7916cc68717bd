import { ruleCases } from '../tools/cases';

function plan(table: string): string {
  return `
    2 地域再生計画の策定主体の名称
    津山市（連携自治体：岡山県真庭郡新庄村）
    6 交付対象事業に要する費用
    （単位：千円）
    ${table}`;
}

export default ruleCases('cost-total-equals-members', {
  pass: {
    'both members and their total': plan(
      `| 自治体名 | 総事業費 |\n| 津山市 | 625000 |\n| 新庄村 | 75600 |\n| 合計 | 700600 |`,
    ),
    'one member beside the joint total': plan(
      `| 自治体名 | 総事業費 |\n| 津山市 | 625000 |\n| 合計 | 700600 |`,
    ),
    'years and grants add up too': plan(
      `| 自治体名 | 総事業費 | 交付金 |\n| 津山市 | 625000 | 312500 |\n| 新庄村 | 75600 | 37800 |\n| 合計 | 700600 | 350300 |`,
    ),
  },
  fail: {
    'the total is wrong': {
      grid: plan(`| 自治体名 | 総事業費 |\n| 津山市 | 625000 |\n| 新庄村 | 75600 |\n| 合計 | 700500 |`),
      finds: [{ cell: 'B8', severity: 'error', message: 'differs', expected: '700600', printed: '700500' }],
    },
    'a member is wrong': {
      grid: plan(
        `| 自治体名 | 総事業費 | 交付金 |\n| 津山市 | 625000 | 312500 |\n| 新庄村 | 75600 | 38800 |\n| 合計 | 700600 | 350300 |`,
      ),
      finds: [{ cell: 'C8', severity: 'error', message: 'differs', expected: '351300', printed: '350300' }],
    },
    'the total is less than one member alone': {
      grid: plan(`| 自治体名 | 総事業費 |\n| 津山市 | 625000 |\n| 合計 | 62500 |`),
      finds: [{ cell: 'B7', severity: 'error', message: 'exceeded', expected: '625000', printed: '62500' }],
    },
  },
});
