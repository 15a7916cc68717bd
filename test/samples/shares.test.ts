import { digitChanges, figuresIn, foundBy, withValues } from './mutate';
import { auditSnapshot, findingList, grantTable, planOf, readSample } from './samples';

const SHEET = '事業費';

/** 津山市・新庄村 as typed, with the grant amounts that the plan does not print in the column of the remarks. */
const snapshot = withValues(readSample('tsuyama-typed'), SHEET, { E4: '交付金', E5: 312_500, E6: 37_800 });

describe('a printed share', () => {
  const result = auditSnapshot(snapshot);

  test('that is the stated half agrees', () => {
    expect(grantTable(planOf(result)).slice(0, 2)).toEqual([
      ['津山市', 'total-assumed 625000千円', '1/2', '312500千円', '-', 'agrees'],
      ['新庄村', 'total-assumed 75600千円', '1/2', '37800千円', '-', 'agrees'],
    ]);
    expect(findingList(result).filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  test.each([
    ['E5', 4, []],
    ['E6', 4, []],
    // Half of an odd number is cut off to the same grant; the sum of the column still tells.
    ['B5', 1, ['625001']],
    ['B6', 1, ['75601']],
  ] as const)('with one wrong digit in %s is found', (address, column, cutOff) => {
    const cell = { sheet: SHEET, row: Number(address.slice(1)) - 1, column };
    const missed = figuresIn(snapshot, cell).flatMap((figure) =>
      digitChanges(figure).filter(
        (changed) => !foundBy(snapshot, figure, changed).some(({ ruleId }) => ruleId.startsWith('grant-')),
      ),
    );
    expect(missed).toEqual(cutOff);
  });
});
