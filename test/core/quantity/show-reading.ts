import { formatQuantity } from '../../../src/core/quantity/format';
import { readFigureText } from '../../../src/core/quantity/read-cell';

/** A reading in one line: what stands in the cell, and everything around the figure that was understood. */
export function showText(text: string): string {
  const reading = readFigureText(text);
  switch (reading.kind) {
    case 'figure': {
      const { quantity, bound, approximate, change, note, mark, storedAs } = reading;
      expect(storedAs).toBe('text');
      return [
        formatQuantity(quantity),
        bound,
        approximate ? '約' : null,
        change === null ? null : `change ${formatQuantity(change.quantity)} ${change.word}`,
        note === null ? null : `note ${note}`,
        mark,
      ]
        .filter((part) => part !== null)
        .join(' | ');
    }
    case 'fraction':
      return `fraction ${reading.numerator}/${reading.denominator}`;
    case 'ambiguous':
      return `ambiguous ${reading.reason}`;
    case 'error':
      return `error ${reading.code}`;
    default:
      return reading.kind;
  }
}
