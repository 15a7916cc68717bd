import type { Unit } from './quantity';

const name = (unit: Unit | null): string => (unit === null ? 'no unit' : unit.symbol);

/** Two amounts that cannot be added, compared or converted: a bug in the caller, never a finding. */
export class DimensionMismatchError extends Error {
  readonly left: Unit | null;
  readonly right: Unit | null;

  constructor(left: Unit | null, right: Unit | null) {
    super(`Cannot combine ${name(left)} with ${name(right)}`);
    this.name = 'DimensionMismatchError';
    this.left = left;
    this.right = right;
  }
}

/** A conversion that has no exact decimal (50分 in 時間). */
export class InexactConversionError extends Error {
  readonly from: Unit | null;
  readonly to: Unit | null;

  constructor(from: Unit | null, to: Unit | null) {
    super(`No exact value of ${name(from)} in ${name(to)}`);
    this.name = 'InexactConversionError';
    this.from = from;
    this.to = to;
  }
}

/** A division by an amount that is zero. */
export class DivisionByZeroError extends Error {
  constructor() {
    super('Division by zero');
    this.name = 'DivisionByZeroError';
  }
}
