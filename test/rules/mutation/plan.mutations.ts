import fc from 'fast-check';
import type { GridRow } from '../../tools/grid';
import { oneSheet, type RuleMutation, withCell } from './mutation';

const NAMES = [
  '水素で動くまち再生計画',
  '港とともに生きる計画',
  '山の恵みプロジェクト',
  '学びのまちづくり計画',
];
const PARTS = ['自立性', '官民協働', '地域間連携', '政策間連携'];
const CITATION_ROW = 2;
const SECOND_NAME_ROW = 4;
const FIRST_PART_ROW = 6;

interface PlanFacts {
  readonly name: string;
  readonly cost: number;
  readonly clause: string;
  readonly parts: readonly string[];
  readonly mark: string;
}

const facts: fc.Arbitrary<PlanFacts> = fc.record({
  name: fc.constantFrom(...NAMES),
  cost: fc.integer({ min: 100, max: 90_000 }),
  clause: fc.constantFrom('イ', 'ロ', 'ハ'),
  parts: fc.shuffledSubarray(PARTS, { minLength: PARTS.length, maxLength: PARTS.length }),
  mark: fc.constantFrom('【*】', '① *', '(1) *について', '○ *'),
});

function planRows({ name, cost, clause, parts, mark }: PlanFacts): readonly GridRow[] {
  return [
    ['1 地域再生計画の名称'],
    [name],
    [`法第5条第4項第1号${clause}に関する事業【A3007】`],
    [`・総事業費 ${cost}千円`],
    ['計画の名称', name],
    ['先駆タイプ'],
    ...parts.flatMap((part) => [
      [mark.replace('*', part)],
      ['市と事業者がそれぞれの役割を分けて進め、その成果を次の年度の取組に生かしていく。'],
    ]),
  ];
}

/** Mutations of the rules about the text of a plan. */
export const PLAN_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'plan-law-citation-exists',
    severity: 'warning',
    workbooks: facts.map((plan) => {
      const rows = planRows(plan);
      const slip = `法第5条第4号第1号${plan.clause}に関する事業【A3007】`;
      return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, CITATION_ROW, 0, slip)) };
    }),
  },
  {
    id: 'plan-name-consistent',
    severity: 'warning',
    workbooks: fc.tuple(facts, fc.nat(5)).map(([plan, at]) => {
      const rows = planRows(plan);
      const without = plan.name.slice(0, at) + plan.name.slice(at + 1);
      return { clean: oneSheet(rows), broken: oneSheet(withCell(rows, SECOND_NAME_ROW, 1, without)) };
    }),
  },
  {
    id: 'plan-required-sections-present',
    severity: 'warning',
    workbooks: fc.tuple(facts, fc.nat(PARTS.length - 1)).map(([plan, at]) => {
      const rows = planRows(plan);
      return {
        clean: oneSheet(rows),
        broken: oneSheet(withCell(rows, FIRST_PART_ROW + at * 2, 0, '【実施体制】')),
      };
    }),
  },
];
