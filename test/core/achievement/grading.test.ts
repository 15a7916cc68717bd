import { possibleGrades, proposeGrade } from '../../../src/core/achievement/grading';
import { Decimal } from '../../../src/core/quantity/decimal';

function facts(actual: number, target: number, baseline: number | null, lowerIsBetter = false) {
  const rate = lowerIsBetter
    ? baseline === null
      ? null
      : new Decimal(actual - baseline).dividedBy(target - baseline)
    : new Decimal(actual).dividedBy(target);
  return {
    actual: new Decimal(actual),
    target: new Decimal(target),
    baseline: baseline === null ? null : new Decimal(baseline),
    rate,
    lowerIsBetter,
  };
}

describe('the four official grades', () => {
  test.each([
    ['over 100 %', facts(101, 100, 50), ['1']],
    ['exactly 100 %', facts(100, 100, 50), ['1', '2']],
    ['70–100 %', facts(70, 100, 50), ['2']],
    ['under 70 % and better', facts(69, 100, 50), ['3']],
    ['equal to before', facts(50, 100, 50), ['3', '4']],
    ['worse', facts(49, 100, 50), ['4']],
    ['worse though above 70 %', facts(89, 100, 90), ['4']],
    ['without a baseline, 70–100 %', facts(80, 100, null), ['2']],
    ['without a baseline, under 70 %', facts(60, 100, null), []],
    ['lower is better, beyond the target', facts(9, 10, 20, true), ['1']],
    ['lower is better, by progress', facts(12, 10, 20, true), ['2']],
    ['lower is better, worse', facts(21, 10, 20, true), ['4']],
  ])('%s', (_, given, expected) => {
    expect(possibleGrades(given)).toEqual(expected);
    expect(proposeGrade(given)).toBe(expected[0] ?? null);
  });
});
