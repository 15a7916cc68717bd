import { auditSample, findingList, grantTable, planOf, targetTable } from './samples';

describe.each(['kitami-pasted', 'kitami-typed'] as const)('北見市: %s', (sample) => {
  const result = auditSample(sample);
  const plan = planOf(result);

  test('three indicators over the fiscal years 2016 to 2018; a dash is no target', () => {
    expect(plan.fiscalYears).toEqual([2016, 2017, 2018]);
    expect(targetTable(plan)).toEqual([
      ['新規移動人数', '-', '2016: 10人', '2017: 50人', '2018: 50人'],
      ['新規参加企業数', '-', '2016: -', '2017: 10社', '2018: 10社'],
      ['進出企業数', '-', '2016: -', '2017: 1社', '2018: 1社'],
    ]);
    expect(plan.indicators.map(({ targets }) => targets[0]?.reading.kind)).toEqual([
      'figure',
      'none',
      'none',
    ]);
  });

  test('both copies are one set, the one that a blank row cuts in two included', () => {
    expect(plan.kpiTables).toHaveLength(2);
    expect(plan.indicators.map(({ copies }) => copies.length)).toEqual([1, 1, 1]);
    expect(
      targetTable({ ...plan, indicators: plan.indicators.map((each) => ({ ...each, ...each.copies[0] })) }),
    ).toEqual(targetTable(plan));
  });

  test('no rate is stated; half would be 16,000千円', () => {
    expect(grantTable(plan).map((line) => line.slice(1))).toEqual([
      ['total-assumed 32000千円', null, '-', '16000千円', 'no-rate'],
    ]);
  });

  test('spans', () => {
    const end = { year: 2019, month: 3, day: 31 };
    expect(plan.planSpan).toMatchObject({ end, lastYear: 2018 });
    expect(plan.projectSpan).toMatchObject({ end, firstYear: 2016, lastYear: 2018, statedYears: 3 });
  });

  test('nothing that a finance officer would call wrong', () => {
    expect(findingList(result).filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});
