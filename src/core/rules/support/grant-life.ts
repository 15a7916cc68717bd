import type { CostFigure, CostRecord, CostTable } from '../../plan/cost';
import { isStated, type Stated } from '../../plan/figure';
import type { Plan } from '../../plan/plan';
import { foldKey, squeeze } from '../../text/fold';
import { nameOf } from './executions';
import { periodKey, tableKey } from './tables';

/** The amounts of one grant from its application to its settlement, as far as they are printed together. */
export interface GrantLife {
  readonly owner: string | null;
  readonly label: string;
  /** 交付決定額 after its changes. */
  readonly decided: Stated<CostFigure> | null;
  /** 受入済額, 概算払. */
  readonly received: Stated<CostFigure> | null;
  /** 額の確定. */
  readonly settled: Stated<CostFigure> | null;
  /** Null where there is no place for it; without an amount where the place is empty. */
  readonly repayment: CostFigure | null;
  readonly receivable: CostFigure | null;
  /** Every grant amount of them with the words that name it. */
  readonly grants: readonly NamedGrant[];
  readonly key: readonly string[];
}

export interface NamedGrant {
  readonly figure: Stated<CostFigure>;
  readonly name: string;
}

const SETTLED = /確定/;
const CHANGED = /変更/;
const DECIDED = /決定/;

/** Every row (or column, or statement) that holds amounts of a grant. */
export function grantLives({ costTables, statements }: Plan): readonly GrantLife[] {
  const tabled = costTables.flatMap((table) => table.records.map((record) => ofRecord(table, record)));
  const said = statements.map(({ owner, grant, others, repeated }) => {
    const figures = [...(grant === null ? [] : [grant]), ...others, ...repeated];
    return lifeOf(figures, (figure) => squeeze(figure.label), owner, ['statement', owner ?? '']);
  });
  return [...tabled, ...said].filter((life) => life !== null);
}

function ofRecord(table: CostTable, { figures, owner }: CostRecord): GrantLife | null {
  const [first] = figures;
  const key = [
    tableKey(table.table),
    owner ?? '',
    foldKey(first?.label ?? ''),
    periodKey(first?.period ?? null),
  ];
  return lifeOf(figures, (figure) => nameOf(table, figure), owner, key);
}

/** Where the words before a figure say what it is (確定額), its owner or year says whose it is. */
function labelOf({ label, owner, period }: CostFigure, name: string): string {
  return squeeze(label) === name ? (owner ?? period?.text ?? label) : label;
}

function lifeOf(
  figures: readonly CostFigure[],
  name: (figure: CostFigure) => string,
  owner: string | null,
  key: readonly string[],
): GrantLife | null {
  const grants = figures
    .filter(isStated)
    .filter(({ kind }) => kind === 'grant')
    .map((figure) => ({ figure, name: name(figure) }));
  const one = (kind: CostFigure['kind']): CostFigure | null =>
    figures.find((figure) => figure.kind === kind) ?? null;
  const named = (pattern: RegExp): Stated<CostFigure> | null =>
    grants.find((grant) => pattern.test(grant.name))?.figure ?? null;
  const received = figures.filter(isStated).find(({ kind }) => kind === 'received') ?? null;
  const settled = named(SETTLED);
  const first = settled ?? received ?? grants[0]?.figure;
  if (first === undefined) return null;
  return {
    owner,
    label: labelOf(first, name(first)),
    decided: named(CHANGED) ?? named(DECIDED),
    received,
    settled,
    repayment: one('repayment'),
    receivable: one('receivable'),
    grants,
    key,
  };
}
