import { Decimal } from '../../../src/core/quantity/decimal';

test('decimals are wide, and plain where they become text', () => {
  expect(new Decimal(2).div(3).toString()).toBe(`0.${'6'.repeat(79)}7`);
  expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
  expect(new Decimal('1e-30').toString()).toBe(`0.${'0'.repeat(29)}1`);
});
