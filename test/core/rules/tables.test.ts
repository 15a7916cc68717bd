import type { Span } from '../../../src/core/plan/plan';
import type { PrintedSum } from '../../../src/core/rules/support/printed-sums';
import { axisOf, sumsByTotal } from '../../../src/core/rules/support/printed-sums';
import { costSpan, firstYearOf } from '../../../src/core/rules/support/spans';
import { distinctCells, inRange } from '../../../src/core/rules/support/tables';
import { emptyPlan, figureAt } from '../../tools/plan-builders';

const place = { sheet: '計画', row: 3, column: 3 };

test('a cell lies in a range from its first row and column to its last', () => {
  const range = { sheet: '計画', top: 3, bottom: 5, left: 3, right: 4 };
  const at = (row: number, column: number) => inRange({ sheet: '計画', row, column }, range);
  expect([at(3, 3), at(5, 4), at(4, 3)]).toEqual([true, true, true]);
  expect([at(2, 3), at(6, 3), at(4, 2), at(4, 5)]).toEqual([false, false, false, false]);
  expect(inRange(place, { ...range, sheet: '別紙' })).toBe(false);
});

test('cells without repetition, in their order', () => {
  const other = { ...place, row: 1 };
  expect(distinctCells([place, other, { ...place }])).toEqual([place, other]);
});

const span = (facts: Partial<Span>): Span => ({
  text: '平成31年3月31日',
  cell: place,
  start: null,
  end: null,
  firstYear: 2016,
  lastYear: 2018,
  statedYears: null,
  firstYearInferred: false,
  ...facts,
});

test('the first year is given where it is written, or counted back from the end', () => {
  expect(firstYearOf(span({}))).toBe(2016);
  expect(firstYearOf(span({ firstYearInferred: true }))).toBeNull();
  expect(firstYearOf(span({ firstYearInferred: true, statedYears: 3 }))).toBe(2016);
});

test('cost falls into 事業実施期間, and into 計画期間 where its end is not known', () => {
  const [planSpan, projectSpan] = [span({}), span({ lastYear: 2017 })];
  expect(costSpan(emptyPlan({ planSpan, projectSpan }))).toBe(projectSpan);
  expect(costSpan(emptyPlan({ planSpan, projectSpan: span({ lastYear: null }) }))).toBe(planSpan);
  expect(costSpan(emptyPlan({ planSpan }))).toBe(planSpan);
  expect(costSpan(emptyPlan())).toBeNull();
});

const sum = (total: string, ...parts: readonly string[]): PrintedSum => ({
  table: {} as never,
  label: '合計',
  total: figureAt(total, 1),
  parts: parts.map((address) => figureAt(address, 1)),
  complete: true,
  key: [],
});

test('parts stand in the column of their total, in its row, or in neither', () => {
  expect(axisOf(sum('B9', 'B2', 'B3'))).toBe('column');
  expect(axisOf(sum('B9', 'C9', 'D9'))).toBe('row');
  expect(axisOf(sum('B9', 'B2', 'C3'))).toBeNull();
  const elsewhere = figureAt('B2', 1, null, { cell: { ...place, sheet: '別紙', row: 1, column: 1 } });
  expect(axisOf({ ...sum('B9'), parts: [elsewhere] })).toBeNull();
});

test('sums by the cell of their total', () => {
  const [first, second, other] = [sum('B9', 'B2'), sum('B9', 'C9'), sum('C9', 'C2')];
  expect([...sumsByTotal([first, other, second]).values()]).toEqual([[first, second], [other]]);
});
