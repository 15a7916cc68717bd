import fc from 'fast-check';

/** How a plan is written down. Every field is a choice; numbers pick from the wordings of a layout. */
export const randomStyle = fc.record({
  layout: fc.constantFrom('L1', 'L2', 'L3', 'L4', 'L4-grouped', 'L4-flat', 'L5', 'L7', 'L8'),
  turned: fc.boolean(),
  unitPlace: fc.constantFrom('cell', 'label', 'column'),
  years: fc.constantFrom('era', 'letter', 'spaced', 'western', 'wide', 'year-end', 'letter-end', 'serial'),
  oldEra: fc.boolean(),
  figures: fc.constantFrom('number', 'text', 'grouped', 'wide', 'triangle'),
  merged: fc.boolean(),
  words: fc.nat({ max: 1_000 }),
  projects: fc.constantFrom('none', 'none', 'repeated', 'merged', 'blank', 'groups'),
  numbered: fc.boolean(),
  remarks: fc.boolean(),
  blankRows: fc.boolean(),
  notes: fc.boolean(),
  prose: fc.boolean(),
  above: fc.constantFrom('nothing', 'nothing', 'statistics', 'costs', 'staff'),
  below: fc.constantFrom('nothing', 'nothing', 'statistics', 'costs', 'staff'),
  shiftDown: fc.nat({ max: 4 }),
  shiftRight: fc.nat({ max: 3 }),
});

export type RandomStyle = typeof randomStyle extends fc.Arbitrary<infer T> ? T : never;

/** A year's heading in the style's own spelling. */
export function yearText(year: number, { years, oldEra }: RandomStyle): string {
  switch (years) {
    case 'letter':
      return `${letterYear(year, oldEra)}年度`;
    case 'spaced':
      return eraYear(year, oldEra)
        .replace(/(\d+|元)/, ' $1 ')
        .concat('年度');
    case 'western':
      return `${year}年度`;
    case 'wide':
      return `${wide(eraYear(year, oldEra))}年度`;
    case 'year-end':
      return `${eraYear(year + 1, oldEra)}年3月末`;
    case 'letter-end':
      return `${letterYear(year + 1, oldEra)}.3`;
    default:
      return `${eraYear(year, oldEra)}年度`;
  }
}

function eraYear(year: number, oldEra: boolean): string {
  if (year < 2019 || oldEra) return `平成${year - 1988}`;
  return year === 2019 ? '令和元' : `令和${year - 2018}`;
}

function letterYear(year: number, oldEra: boolean): string {
  if (year < 2019 || oldEra) return `H${year - 1988}`;
  return `R${year - 2018}`;
}

/** Digits, comma and point in full width. */
export function wide(text: string): string {
  return text.replace(/[0-9,.]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

export function pick<T>(options: readonly T[], choice: number): T {
  const option = options[choice % options.length];
  if (option === undefined) throw new Error('Nothing to pick from.');
  return option;
}
