import type { Plan } from '../../src/core/plan/plan';
import { type CellRef, sameCell } from '../../src/core/workbook/cell-ref';
import { ALONE } from './alone';
import { digitChanges, type Figure, figuresIn, foundBy, isSaidUnreadable, showFigure } from './mutate';
import { auditSnapshot, planOf, readSample, SAMPLES } from './samples';

/** Amounts in a sentence: what stands before a unit of money. */
const AMOUNT = /[\d,]+(?=千円)/g;

describe.each(SAMPLES)('one wrong digit in %s', (sample) => {
  const snapshot = readSample(sample);
  const plan = planOf(auditSnapshot(snapshot));

  describe('amounts', () => {
    const figures = [
      ...targetCells(plan).flatMap((cell) => figuresIn(snapshot, cell)),
      ...costCells(plan).flatMap((cell) => figuresIn(snapshot, cell, AMOUNT)),
    ];
    // 00 is no figure: that it cannot be read is said at its cell.
    checked(
      figures,
      (figure, changed) =>
        foundBy(snapshot, figure, changed).some(
          ({ expected, printed }) => expected !== null && printed !== null,
        ) || isSaidUnreadable(snapshot, figure, changed),
    );
  });

  describe('years', () => {
    const figures = yearCells(plan).flatMap((cell) => figuresIn(snapshot, cell));
    checked(
      figures,
      (figure, changed) =>
        foundBy(snapshot, figure, changed).length > 0 || isSaidUnreadable(snapshot, figure, changed),
    );
  });

  function checked(figures: readonly Figure[], isFound: (figure: Figure, changed: string) => boolean): void {
    const changes = figures.flatMap((figure) => digitChanges(figure).map((changed) => ({ figure, changed })));
    const unfound = (isExpected: boolean): readonly string[] =>
      changes
        .filter(({ figure, changed }) => isAlone(figure, changed) !== isExpected)
        .filter(({ figure, changed }) => isFound(figure, changed) !== isExpected)
        .map(({ figure, changed }) => `${showFigure(figure)} → ${changed}`);

    test('is found wherever another figure contradicts it', () => {
      expect(changes.length).toBeGreaterThan(figures.length);
      expect(unfound(true)).toEqual([]);
    });
    test('is not found where nothing does', () => {
      expect(unfound(false)).toEqual([]);
    });
  }

  function isAlone(figure: Figure, changed: string): boolean {
    const reason = ALONE[sample][showFigure(figure)];
    return reason !== undefined && (reason.changes?.test(changed) ?? true);
  }
});

function targetCells({ kpiTables }: Plan): readonly CellRef[] {
  return distinct(
    kpiTables.flatMap(({ rows }) =>
      rows.flatMap(({ targets, baseline }) => [
        ...targets.filter(({ quantity }) => quantity !== null).map(({ cell }) => cell),
        ...(baseline === null ? [] : [baseline.cell]),
      ]),
    ),
  );
}

function costCells({ costs, statements }: Plan): readonly CellRef[] {
  return distinct([
    ...costs.map(({ cell }) => cell),
    ...statements.flatMap(({ cell, share }) => (share === null ? [cell] : [cell, share.cell])),
  ]);
}

function yearCells({ kpiTables, planSpan, projectSpan }: Plan): readonly CellRef[] {
  return distinct([
    ...[planSpan, projectSpan].flatMap((span) => (span === null ? [] : [span.cell])),
    ...kpiTables.flatMap(({ rows }) =>
      rows.flatMap(({ targets }) => targets.flatMap(({ periodCells }) => periodCells)),
    ),
  ]);
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return cells.filter((cell, index) => cells.findIndex((other) => sameCell(other, cell)) === index);
}
