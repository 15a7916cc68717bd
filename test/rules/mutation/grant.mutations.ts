import fc from 'fast-check';
import type { GridRow } from '../../tools/grid';
import { type MutatedWorkbook, oneSheet, type RuleMutation } from './mutation';

const PROGRAMME = '地方創生推進交付金【A3007】';
const HEAD = ['事業名', '交付対象事業費', '補助率', '交付金', '地方負担額'];
const base = fc.integer({ min: 1_000, max: 150_000 });
const off = fc.integer({ min: 2, max: 900 });

const half = (cost: number): number => Math.floor(cost / 2);

/** One project with its grant, all in 千円. */
const table = (programme: string, head: readonly string[], line: GridRow): readonly GridRow[] => [
  [programme],
  ['（単位：千円）'],
  [...head],
  line,
];

/** A project whose line is drawn from its eligible cost, right and wrong. */
const project = (
  line: (cost: number, slip: number | null) => readonly [head: readonly string[], line: GridRow],
): fc.Arbitrary<MutatedWorkbook> =>
  fc.tuple(base, off).map(([cost, slip]) => ({
    clean: oneSheet(table(PROGRAMME, ...line(cost, null))),
    broken: oneSheet(table(PROGRAMME, ...line(cost, slip))),
  }));

const share = (printed: (exact: number, slip: number) => number): fc.Arbitrary<MutatedWorkbook> =>
  project((cost, slip) => [
    HEAD.slice(0, 4),
    ['移住促進事業', cost, '1/2', slip === null ? half(cost) : printed(half(cost), slip)],
  ]);

const local = project((cost, slip) => [
  HEAD,
  ['移住促進事業', cost, '1/2', half(cost), cost - half(cost) + (slip ?? 0)],
]);

const stated = project((cost, slip) => [
  HEAD.slice(0, 4),
  ['移住促進事業', cost, slip === null ? '1/2' : null, half(cost)],
]);

const rate = (wrong: readonly (readonly [number, number])[]): fc.Arbitrary<MutatedWorkbook> =>
  fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.constantFrom(...wrong)).map(([step, [part, of]]) => {
    // A cost that 2 and the denominator divide, so that the share is right in both.
    const cost = step * 2 * of;
    const line = (over: number, under: number): GridRow => [
      '移住促進事業',
      cost,
      `${over}/${under}`,
      (cost * over) / under,
    ];
    return {
      clean: oneSheet(table(PROGRAMME, HEAD.slice(0, 4), line(1, 2))),
      broken: oneSheet(table(PROGRAMME, HEAD.slice(0, 4), line(part, of))),
    };
  });

/** A city's 先駆 projects of FY2016, whose cap is 1億円 a year. */
const cap = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 90_000 }))
  .map(([grant, more]) => {
    const rows = (paid: number): readonly GridRow[] => [
      ['2 地域再生計画の策定主体の名称'],
      ['津山市'],
      ['先駆タイプ'],
      [PROGRAMME],
      ['（単位：千円）'],
      ['区分', '平成28年度'],
      ['交付対象事業費', paid * 2],
      ['補助率', '1/2'],
      ['交付金', paid],
    ];
    return { clean: oneSheet(rows(grant)), broken: oneSheet(rows(100_000 + more)) };
  });

/** Mutations of the rules about a grant's rate, share and cap. */
export const GRANT_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'grant-share-matches-rate',
    name: 'above',
    severity: 'error',
    workbooks: share((exact, slip) => exact + slip),
  },
  {
    id: 'grant-share-matches-rate',
    name: 'a whole share that is not printed',
    severity: 'error',
    workbooks: fc.tuple(base, off).map(([cost, slip]) => {
      const line = (grant: number): GridRow => ['移住促進事業', cost * 2, '1/2', grant];
      return {
        clean: oneSheet(table(PROGRAMME, HEAD.slice(0, 4), line(cost))),
        broken: oneSheet(table(PROGRAMME, HEAD.slice(0, 4), line(cost - Math.min(slip, cost - 1)))),
      };
    }),
  },
  { id: 'grant-local-share-completes', severity: 'error', workbooks: local },
  { id: 'grant-rate-stated', severity: 'warning', workbooks: stated },
  {
    id: 'grant-rate-matches-programme',
    name: 'above the highest',
    severity: 'error',
    workbooks: rate([
      [2, 3],
      [3, 4],
      [3, 5],
    ]),
  },
  {
    id: 'grant-rate-matches-programme',
    name: 'none of its rates',
    severity: 'warning',
    workbooks: rate([
      [1, 3],
      [2, 5],
      [1, 4],
    ]),
  },
  { id: 'grant-within-cap', severity: 'warning', workbooks: cap },
];
