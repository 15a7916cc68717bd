import {
  DimensionMismatchError,
  DivisionByZeroError,
  InexactConversionError,
} from '../../../src/core/quantity/errors';
import { findUnit } from '../../../src/core/quantity/unit';

test('an error says by its name and message what went wrong', () => {
  const [yen, people] = [findUnit('千円'), findUnit('人')];
  expect(String(new DimensionMismatchError(yen, people))).toBe(
    'DimensionMismatchError: Cannot combine 千円 with 人',
  );
  expect(String(new DimensionMismatchError(null, people))).toBe(
    'DimensionMismatchError: Cannot combine no unit with 人',
  );
  expect(String(new InexactConversionError(findUnit('分'), findUnit('時間')))).toBe(
    'InexactConversionError: No exact value of 分 in 時間',
  );
  expect(String(new DivisionByZeroError())).toBe('DivisionByZeroError: Division by zero');
});
