import { assess } from '../../../src/core/achievement/assess';
import { type IndicatorSketch, indicator, PERCENT, POINT, PEOPLE, unitOf } from './indicators';

const PLAN = { fiscalYears: [2019, 2020, 2021] };

/** The result in plain values, as the JSON contract shows it. */
function result(sketch: IndicatorSketch) {
  const achievement = assess(indicator(sketch), PLAN);
  return {
    fiscalYear: achievement.fiscalYear,
    against: achievement.against,
    met: achievement.met,
    state: achievement.state,
    ratio: achievement.ratioToTarget?.toString() ?? null,
    progress: achievement.progressFromBaseline?.toString() ?? null,
    grade: achievement.grade,
    reason: achievement.reason,
    notes: achievement.notes,
  };
}

describe('which year', () => {
  test('the latest year with a given actual, against its own target', () => {
    expect(
      result({ baseline: 40, targets: { 2019: 60, 2020: 80 }, actuals: { 2019: 70, 2020: 67, 2021: null } }),
    ).toEqual({
      fiscalYear: 2020,
      against: 'target-year',
      met: false,
      state: 'not-met',
      ratio: '0.8375',
      progress: '0.675',
      grade: '2',
      reason: null,
      notes: [],
    });
  });

  test('without a target of its own the next later one: an interim result', () => {
    expect(result({ baseline: 10, targets: { 2021: 20 }, actuals: { 2019: 15 } })).toMatchObject({
      fiscalYear: 2019,
      against: 'interim',
      met: false,
      ratio: '0.75',
      progress: '0.5',
      notes: ['interim'],
    });
  });

  test('a target that is a dash is none: the next later one counts', () => {
    expect(result({ targets: { 2019: '-', 2020: 10 }, actuals: { 2019: 10 } })).toMatchObject({
      against: 'interim',
      met: true,
      ratio: '1',
      reason: 'no-baseline',
    });
  });

  test('no target in that year or later: nothing to compare with', () => {
    expect(result({ targets: { 2019: 10 }, actuals: { 2021: 12 } })).toMatchObject({
      fiscalYear: 2021,
      against: null,
      met: null,
      state: 'no-target',
      reason: 'no-target-for-year',
    });
  });

  test('an actual without a year stands for the end', () => {
    expect(result({ targets: { 2019: 10, 2021: 20 }, undatedActual: 20 })).toMatchObject({
      fiscalYear: null,
      against: 'target-year',
      met: true,
    });
  });
});

describe('actuals that are not there', () => {
  test.each([
    ['blank', null, 'no-actual'],
    ['dash', '-', 'no-actual'],
    ['集計中', '集計中', 'pending'],
  ])('%s is no zero and no judgement', (_, entry, state) => {
    expect(result({ baseline: 1, targets: { 2019: 10 }, actuals: { 2019: entry } })).toMatchObject({
      fiscalYear: null,
      against: null,
      met: null,
      state,
      ratio: null,
      grade: null,
    });
  });

  test('a real zero stays zero', () => {
    expect(result({ baseline: 5, targets: { 2019: 10 }, actuals: { 2019: 0 } })).toMatchObject({
      met: false,
      ratio: '0',
      progress: '-1',
      grade: '4',
      notes: ['check-input'],
    });
  });

  test('an earlier actual is judged while the last one is being counted', () => {
    expect(result({ targets: { 2019: 10, 2020: 20 }, actuals: { 2019: 10, 2020: '集計中' } })).toMatchObject({
      fiscalYear: 2019,
      met: true,
    });
  });

  test('without any target there is nothing to judge', () => {
    expect(result({ targets: { 2019: '-' }, actuals: { 2019: null } })).toMatchObject({
      state: 'no-target',
      reason: 'no-target',
    });
  });

  test('two figures in one cell are left to a person', () => {
    expect(result({ targets: { 2019: 10 }, actuals: { 2019: '200・4,000' } })).toMatchObject({
      fiscalYear: 2019,
      met: null,
      state: 'undecided',
      reason: 'actual-unreadable',
    });
  });

  test('a target in words is left to a person', () => {
    expect(result({ targets: { 2019: '上昇' }, actuals: { 2019: 12 } })).toMatchObject({
      against: 'target-year',
      met: null,
      state: 'undecided',
      ratio: null,
      reason: 'target-is-text',
    });
  });
});

describe('direction', () => {
  test('lower is better: 達成率 is not defined, 進捗率 is', () => {
    expect(
      result({ direction: 'decrease', baseline: 21, targets: { 2019: 15 }, actuals: { 2019: 16 } }),
    ).toMatchObject({ met: false, ratio: null, progress: '0.833333', grade: '2', reason: 'lower-is-better' });
    expect(
      result({ direction: 'decrease', baseline: 21, targets: { 2019: 15 }, actuals: { 2019: 14 } }),
    ).toMatchObject({ met: true, progress: '1.166667', grade: '1' });
  });

  test('a slowed decline is judged by 実績 ≥ 目標, without rates', () => {
    const decline = { baseline: 100, targets: { 2019: 90 }, directionReason: 'slowed-decline' } as const;
    expect(result({ ...decline, actuals: { 2019: 95 } })).toMatchObject({
      met: true,
      ratio: null,
      progress: null,
      grade: '1',
      reason: 'slowed-decline',
    });
    expect(result({ ...decline, direction: 'decrease', actuals: { 2019: 85 } })).toMatchObject({
      met: false,
    });
  });

  test('a bound in the target cell decides, and 未満 is strict', () => {
    const under = { direction: 'decrease', bound: 'less-than', targets: { 2019: 30 } } as const;
    expect(result({ ...under, actuals: { 2019: 30 } }).met).toBe(false);
    expect(result({ ...under, actuals: { 2019: 29 } }).met).toBe(true);
    expect(result({ bound: 'at-most', targets: { 2019: 30 }, actuals: { 2019: 31 } }).met).toBe(false);
  });

  test("a person's setting wins over the bound", () => {
    expect(
      result({
        direction: 'increase',
        directionReason: 'setting',
        bound: 'at-most',
        targets: { 2019: 30 },
        actuals: { 2019: 31 },
      }).met,
    ).toBe(true);
  });

  test('an assumed direction counts the more as the better and says so', () => {
    expect(
      result({
        direction: 'unknown',
        directionReason: 'assumed',
        targets: { 2019: 10 },
        actuals: { 2019: 11 },
      }),
    ).toMatchObject({ met: true, ratio: '1.1', notes: ['direction-assumed'] });
  });
});

describe('targets without a ratio', () => {
  test('level target 0: comparison only', () => {
    expect(
      result({ direction: 'decrease', baseline: 5, targets: { 2019: 0 }, actuals: { 2019: 0 } }),
    ).toMatchObject({ met: true, ratio: null, progress: '1' });
    expect(result({ targets: { 2019: 0 }, actuals: { 2019: 3 } })).toMatchObject({
      met: true,
      ratio: null,
      reason: 'target-zero',
    });
  });

  test('basis unknown and target 0: in neither count', () => {
    expect(result({ basis: 'unknown', targets: { 2019: 0 }, actuals: { 2019: 1 } })).toMatchObject({
      met: null,
      state: 'undecided',
      ratio: null,
      reason: 'basis-unknown-target-zero',
    });
  });

  test('target = baseline: comparison and 達成率, no 進捗率', () => {
    expect(
      result({ direction: 'maintain', baseline: 50, targets: { 2019: 50 }, actuals: { 2019: 50 } }),
    ).toMatchObject({ met: true, ratio: '1', progress: null, grade: '1', reason: 'target-equals-baseline' });
  });

  test('no baseline: 達成率 only, and no grade below seven tenths', () => {
    expect(result({ targets: { 2019: 10 }, actuals: { 2019: 6 } })).toMatchObject({
      ratio: '0.6',
      progress: null,
      grade: null,
      reason: 'no-baseline',
    });
  });

  test('a target below zero has no ratio that means anything', () => {
    expect(result({ baseline: -100, targets: { 2019: -50 }, actuals: { 2019: -40 } })).toMatchObject({
      met: true,
      ratio: null,
      progress: '1.2',
      reason: 'target-negative',
    });
  });
});

describe('yearly increments', () => {
  const increments = {
    basis: 'increment',
    baseline: 13,
    unit: POINT,
    targets: { 2019: 3, 2020: 3, 2021: 3 },
    total: 9,
  } as const;

  test('Σ of the given actuals against Σ of the targets of the same years', () => {
    const read = indicator({ ...increments, actuals: { 2019: 2, 2020: 5, 2021: null } });
    const achievement = assess(read, PLAN);
    expect(achievement).toMatchObject({ fiscalYear: 2020, against: 'target-year', met: true });
    expect(achievement.ratioToTarget?.toString()).toBe('1.166667');
    expect(achievement.progressFromBaseline?.toString()).toBe('1.166667');
    expect({
      actual: achievement.sums?.actual?.toString(),
      target: achievement.sums?.target?.toString(),
      total: achievement.sums?.total?.toString(),
      endLevel: achievement.sums?.endLevel?.toString(),
      reachedLevel: achievement.sums?.reachedLevel?.toString(),
    }).toEqual({ actual: '7', target: '6', total: '9', endLevel: '22', reachedLevel: '20' });
    expect(achievement.years.map((year) => year.met)).toEqual([false, true, null]);
    expect(achievement.used.actuals.map((used) => used.cell.column)).toEqual([6, 7]);
  });

  test('without an actual the end level is there already', () => {
    const { sums, state } = assess(indicator({ ...increments, actuals: {} }), PLAN);
    expect([state, sums?.total?.toString(), sums?.endLevel?.toString(), sums?.actual]).toEqual([
      'no-actual',
      '9',
      '22',
      null,
    ]);
  });

  test('an actual as a level is taken as the change from the baseline', () => {
    expect(
      result({ ...increments, actualKind: 'level', actualUnit: PERCENT, actuals: { 2020: 19 } }),
    ).toMatchObject({ met: true, ratio: '1' });
    expect(
      result({ ...increments, baseline: '-', actualKind: 'level', actuals: { 2020: 19 } }),
    ).toMatchObject({ met: null, reason: 'level-actual-without-baseline' });
  });

  test('a running total is held against the targets so far', () => {
    expect(result({ ...increments, actualKind: 'total', actuals: { 2020: 3 } })).toMatchObject({
      met: false,
      ratio: '0.5',
      grade: '3',
    });
  });

  test('increment target 0: in neither count, the wrong side is noted', () => {
    expect(
      result({ basis: 'increment', baseline: 0, targets: { 2019: 0, 2020: 5 }, actuals: { 2019: -1 } }),
    ).toMatchObject({
      met: null,
      state: 'no-target',
      ratio: null,
      reason: 'increment-target-zero',
      notes: ['wrong-side-of-zero'],
    });
  });

  test('increments below zero: less is better', () => {
    expect(
      result({
        basis: 'increment',
        direction: 'decrease',
        baseline: 30,
        targets: { 2019: -5 },
        actuals: { 2019: -6 },
      }),
    ).toMatchObject({ met: true, ratio: null, progress: '1.2', grade: '1', reason: 'lower-is-better' });
  });
});

describe('units and magnitudes', () => {
  test('figures of one dimension are compared in one unit', () => {
    expect(
      result({
        unit: unitOf('百万円', 'money', 1_000_000),
        actualUnit: unitOf('千円', 'money', 1000),
        targets: { 2019: 70 },
        actuals: { 2019: 70_000 },
      }),
    ).toMatchObject({ met: true, ratio: '1' });
  });

  test('figures of different dimensions are not', () => {
    expect(
      result({ unit: PEOPLE, actualUnit: unitOf('社'), targets: { 2019: 7 }, actuals: { 2019: 7 } }),
    ).toMatchObject({ met: null, state: 'undecided', reason: 'units-differ' });
  });

  test.each([
    ['ten times the target', PEOPLE, 10, 100, ['check-input']],
    ['six times the target is everyday', PEOPLE, 10, 60, []],
    ['below zero', PEOPLE, 10, -1, ['check-input']],
    ['a share above 100 %', PERCENT, 90, 104, ['share-above-whole']],
  ])('%s', (_, unit, target, actual, notes) => {
    expect(result({ unit, targets: { 2019: target }, actuals: { 2019: actual } }).notes).toEqual(notes);
  });

  test('six decimals, half away from zero', () => {
    expect(result({ targets: { 2019: 72 }, actuals: { 2019: 67 } }).ratio).toBe('0.930556');
    expect(result({ targets: { 2019: 2_000_000 }, actuals: { 2019: 1 } }).ratio).toBe('0.000001');
  });
});
