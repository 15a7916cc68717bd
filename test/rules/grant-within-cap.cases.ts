import { type GrantCap, type Programme, PROGRAMMES } from '../../src/core/programmes/programmes';
import { ruleCases } from '../tools/cases';

/** 地方創生推進交付金 with a cap of the whole plan beside its own caps. */
function withProjectCap(cap: Partial<GrantCap>): readonly Programme[] {
  const kinds = ['prefecture', 'core-city', 'municipality'] as const;
  const made: GrantCap = {
    type: null,
    kinds,
    firstYear: 0,
    lastYear: null,
    yen: '300000000',
    per: 'project',
    verified: true,
    ...cap,
  };
  return PROGRAMMES.filter(({ code }) => code === 'A3007').map((programme) => ({
    ...programme,
    caps: [...programme.caps, made],
  }));
}

const HIGH = '| 区分 | 平成28年度 |\n| 交付対象事業費 | 300000 |\n| 交付金 | 150000 |';

const FOUR_YEARS = `| 区分 | 平成29年度 | 平成30年度 | 令和元年度 | 令和2年度 |
    | 交付対象事業費 | 200000 | 160000 | 140000 | 120000 |
    | 交付金 | 100000 | 80000 | 70000 | 60000 |`;
const WHOLE = '・総事業費 620,000千円\n上記総事業費のうち、1/2の事業費に対して本交付金を充てる。';

function plan(body: string, maker = '津山市'): string {
  return `
    2 地域再生計画の策定主体の名称
    ${maker}
    地方創生推進交付金【A3007】
    （単位：千円）
    ${body}`;
}

const life = (decided: number, settled: number): string => `
      （単位：円）
      | 事業名 | 交付決定額 | 概算払額 | 受入済額 | 確定額 |
      | 移住促進事業 | ${decided} |  | ${settled} | ${settled} |`;

export default ruleCases('grant-within-cap', {
  pass: {
    'settled below what was decided': life(5000000, 4900000),
    'settled as decided': life(5000000, 5000000),
    'raised by a change of the decision': `
      （単位：円）
      | 事業名 | 交付決定額 | 変更交付決定額 | 確定額 |
      | 移住促進事業 | 5000000 | 6000000 | 5400000 |`,
    'settled by the decided ratio': {
      grid: life(5000000, 5100000),
      settings: { settlement: 'decided-ratio' },
    },
    'under the cap of a city': plan(
      `| 区分 | 平成28年度 | 平成29年度 |\n| 交付対象事業費 | 150000 | 300000 |\n| 交付金 | 75000 | 150000 |`,
    ),
    'exactly the cap': plan(
      `| 区分 | 平成28年度 | 平成29年度 |\n| 交付対象事業費 | 200000 | 400000 |\n| 交付金 | 100000 | 200000 |`,
    ),
    'nothing is known of FY2018': plan(
      `| 区分 | 平成30年度 |\n| 交付対象事業費 | 900000 |\n| 交付金 | 450000 |`,
    ),
    'a plan total is not judged': plan(
      '・総事業費 2,000,000千円\n上記総事業費のうち、1/2の事業費に対して本交付金を充てる。',
    ),
    'a prefecture has a higher cap': plan(
      `| 区分 | 平成28年度 | 平成29年度 |\n| 交付対象事業費 | 400000 | 600000 |\n| 交付金 | 200000 | 300000 |`,
      '岡山県',
    ),
    'decided and settled without a unit': `
      | 事業名 | 交付決定額 | 概算払額 | 受入済額 | 確定額 |
      | 移住促進事業 | 5000000 |  | 4900000 | 4900000 |`,
    'only what was decided': `
      （単位：円）
      | 事業名 | 交付決定額 | 概算払額 |
      | 移住促進事業 | 5000000 | 5100000 |`,
    'the settings say that it is a prefecture': {
      grid: plan(HIGH),
      settings: { municipalityKinds: { 津山市: 'prefecture' } },
    },
    'nobody says whose plan it is': `
      地方創生推進交付金【A3007】
      （単位：千円）
      ${HIGH}`,
    'two programmes, and nobody knows which pays': plan(`| 交付金の名称 | 地方創生拠点整備交付金 |\n${HIGH}`),
    'amounts without a unit': `
      2 地域再生計画の策定主体の名称
      津山市
      地方創生推進交付金【A3007】
      | 区分 | 平成28年度 |
      | 交付対象事業費 | 300000000000 |
      | 交付金 | 150000000000 |`,
    'two amounts for the whole plan: nobody knows whether they are added': {
      grid: plan(
        '| 事業名 | 交付対象事業費 | 交付金 |\n| 移住促進事業 | 400000 | 200000 |\n| 起業支援事業 | 800000 | 400000 |',
      ),
      settings: { programmes: withProjectCap({}) },
    },
    'all years together at a cap of the whole plan': {
      grid: plan(FOUR_YEARS),
      settings: { programmes: withProjectCap({ yen: '310000000' }) },
    },
    'a cap of the whole plan for years after the plan': {
      grid: plan(FOUR_YEARS),
      settings: { programmes: withProjectCap({ firstYear: 2021 }) },
    },
    'a cap of the whole plan for another kind': {
      grid: plan(FOUR_YEARS),
      settings: { programmes: withProjectCap({ kinds: ['prefecture'] }) },
    },
    'a cap of the whole plan for a type: the plan does not say its type': {
      grid: plan(FOUR_YEARS),
      settings: { programmes: withProjectCap({ type: '先駆' }) },
    },
    'a grant that nobody knows yet': {
      grid: plan(FOUR_YEARS.replace('| 60000 |', '| 未定 |').replace('| 120000 |', '| 未定 |')),
      settings: { programmes: withProjectCap({ yen: '250000000' }) },
    },
  },
  fail: {
    'all years together above a cap of the whole plan': {
      grid: plan(FOUR_YEARS),
      settings: { programmes: withProjectCap({}) },
      finds: [
        { cell: 'E7', severity: 'warning', message: 'above-project', expected: '300000', printed: '310000' },
      ],
    },
    'a plan total above a cap of the whole plan': {
      grid: plan(WHOLE),
      settings: { programmes: withProjectCap({ verified: false }) },
      finds: [
        {
          cell: 'A5',
          severity: 'warning',
          message: 'above-project-unverified',
          expected: '300000',
          printed: '310000',
        },
      ],
    },
    'one year above the cap of the whole plan, before it the cap of a year': {
      grid: plan(`| 区分 | 平成28年度 |\n| 交付対象事業費 | 240000 |\n| 交付金 | 120000 |`),
      settings: { programmes: withProjectCap({ yen: '110000000' }) },
      finds: [
        { cell: 'B7', severity: 'warning', message: 'above', expected: '100000' },
        { cell: 'B7', severity: 'warning', message: 'above-project', expected: '110000' },
      ],
    },
    'of two members the one that has the lower cap': {
      grid: `
      2 地域再生計画の策定主体の名称
      岡山県（連携自治体：津山市）
      地方創生推進交付金【A3007】
      （単位：千円）
      | 自治体 | 区分 | 平成28年度 | 平成29年度 |
      | 岡山県 | 交付対象事業費 | 300000 | 300000 |
      | | 交付金 | 150000 | 150000 |
      | 津山市 | 交付対象事業費 | 300000 | 300000 |
      | | 交付金 | 150000 | 150000 |`,
      finds: [{ cell: 'C9', severity: 'warning', message: 'above', expected: '100000', printed: '150000' }],
    },
    'the settings say that it is no prefecture': {
      grid: plan(HIGH, '岡山県'),
      settings: { municipalityKinds: { 岡山県: 'municipality' } },
      finds: [{ cell: 'B7', severity: 'warning', message: 'above', expected: '100000', printed: '150000' }],
    },
    'settled above what was decided': {
      grid: life(5000000, 5100000),
      finds: [
        {
          cell: 'E3',
          severity: 'warning',
          message: 'above-decision',
          expected: '5000000',
          printed: '5100000',
        },
      ],
    },
    'settled above what was decided last': {
      grid: `
      （単位：円）
      | 事業名 | 交付決定額 | 変更交付決定額 | 確定額 |
      | 移住促進事業 | 6000000 | 5000000 | 5400000 |`,
      finds: [
        {
          cell: 'D3',
          severity: 'warning',
          message: 'above-decision',
          expected: '5000000',
          printed: '5400000',
        },
      ],
    },
    'above the cap of a city': {
      grid: plan(
        `| 区分 | 平成28年度 | 平成29年度 |\n| 交付対象事業費 | 300000 | 300000 |\n| 交付金 | 150000 | 150000 |`,
      ),
      finds: [{ cell: 'B7', severity: 'warning', message: 'above', expected: '100000', printed: '150000' }],
    },
    'above the cap of a prefecture': {
      grid: plan(
        `| 区分 | 平成28年度 | 平成29年度 |\n| 交付対象事業費 | 400000 | 700000 |\n| 交付金 | 200000 | 350000 |`,
        '岡山県',
      ),
      finds: [{ cell: 'C7', severity: 'warning', message: 'above', expected: '300000', printed: '350000' }],
    },
    'a cap without a source': {
      grid: plan(
        `| 区分 | 令和2年度 | 令和3年度 |\n| 交付対象事業費 | 700000 | 300000 |\n| 交付金 | 350000 | 150000 |`,
      ),
      finds: [
        {
          cell: 'B7',
          severity: 'warning',
          message: 'above-unverified',
          expected: '300000',
          printed: '350000',
        },
      ],
    },
  },
});
