import { ruleCases } from '../tools/cases';

const plan = (claim: string, ...parts: readonly string[]): string => `
  1 地域再生計画の名称
  まちの再生計画
  ・総事業費 625,000千円
  ${claim}
  ${parts.map((part) => `${part}\n  市と事業者が役割を分けて進め、その成果を次の年度の取組に生かしていく。`).join('\n  ')}`;

export default ruleCases('plan-required-sections-present', {
  pass: {
    'all four': plan('先駆タイプ', '【自立性】', '【官民協働】', '【地域間連携】', '【政策間連携】'),
    'numbered, in other words': plan(
      '先駆タイプ',
      '① 自立性について',
      '② 官民連携',
      '③ 地域間連携',
      '④ 施策間連携',
    ),
    'in brackets within lines of text': plan(
      '先駆タイプ',
      '次に述べる自立性の説明のとおり、事業の収入で賄う見込みである。【自立性について】',
      '〈官民協働の取組〉 市と事業者が役割を分けて進める。',
      '地域間連携\n（近隣の市町村と）',
      '政策間連携',
    ),
    'another type': plan('横展開タイプ', '【自立性】', '【官民協働】'),
    'no type is stated': plan('地方創生推進交付金【A3007】', '【自立性】', '【官民協働】'),
    'the text is not in the workbook': plan('先駆タイプ'),
  },
  fail: {
    'one is missing': {
      grid: plan('先駆タイプ', '【自立性】', '【官民協働】', '【政策間連携】'),
      finds: [{ cell: 'A4', severity: 'warning', message: 'missing' }],
    },
    'told in a sentence only': {
      grid: plan(
        '先駆タイプ',
        '事業の収入で費用を賄えるようにし、交付金によらない自立性を高めていくこととする。',
        '【官民協働】',
        '【地域間連携】',
        '【政策間連携】',
      ),
      finds: [{ cell: 'A4', severity: 'warning', message: 'missing' }],
    },
    'two are missing': {
      grid: plan('交付金のタイプ：先駆タイプ', '【自立性】', '【官民協働】'),
      finds: [{ cell: 'A4', severity: 'warning', message: 'missing' }],
    },
    'under the heading that claims it': {
      grid: plan('3 事業が先駆的であると認められる理由', '【官民協働】', '【地域間連携】', '【政策間連携】'),
      finds: [{ cell: 'A4', severity: 'warning', message: 'missing' }],
    },
  },
});
