import type { ColumnHeader } from './columns';
import { costKindOf } from './vocabulary';

/** The two halves of a table that holds indicators and money side by side. */
export interface MixedHeaders {
  /** The columns of money. */
  readonly money: ReadonlySet<ColumnHeader>;
  /** Those columns with the one that names what they are for: 事業名, else the indicator. */
  readonly cost: readonly ColumnHeader[];
}

/**
 * 事業名 | KPI | 目標値 | 実績値 | 事業費（千円） | 交付金: indicators with the money of their projects, or null where a table holds
 * only one of the two.
 */
export function mixedHeaders(headers: readonly ColumnHeader[]): MixedHeaders | null {
  const money = new Set(headers.filter((header) => isMoney(header, headers)));
  const rest = headers.filter((header) => !money.has(header));
  const label = rest.find(({ concepts }) => concepts.has('label'));
  const valued = rest.some(
    ({ concepts, body }) =>
      body.figures > 0 && VALUES.some((concept) => concepts.has(concept)) && costKindOf(concepts) === null,
  );
  if ([...money].every(isRateOfMoney) || label === undefined || !valued) return null;
  const named = rest.find(({ concepts, body }) => concepts.has('project') && body.texts > 0) ?? label;
  return { money, cost: headers.filter((header) => header === named || money.has(header)) };
}

const VALUES = ['target', 'actual', 'baseline', 'current', 'interim', 'final', 'target-year'] as const;
const NOT_MONEY = ['target', 'baseline', 'increment', 'interim', 'label', 'grade', 'remark', 'unit'] as const;

/** 補助率, 執行率: of the money beside them. */
export function isRateOfMoney({ concepts }: ColumnHeader): boolean {
  return concepts.has('subsidy-rate') || concepts.has('execution-rate');
}

function isMoney(header: ColumnHeader, headers: readonly ColumnHeader[]): boolean {
  const { concepts, ownConcepts, unit, body, text } = header;
  if (isRateOfMoney(header)) return true;
  if (body.figures === 0 || NOT_MONEY.some((concept) => ownConcepts.has(concept))) return false;
  const kind = costKindOf(ownConcepts) ?? costKindOf(concepts);
  // 実績額 where nothing else is an actual is the indicator's.
  if (kind === 'settled') {
    return headers.some(
      (other) => other !== header && (other.concepts.has('actual') || other.concepts.has('project')),
    );
  }
  if (kind !== null) return kind !== 'funding:other';
  return concepts.has('amount') && (unit?.unit.dimension === 'money' || /事業費|経費/.test(text));
}
