import { auditSample, findingList, grantTable, planOf, targetTable } from './samples';

describe.each(['sagamihara-pasted', 'sagamihara-typed'] as const)('相模原市: %s', (sample) => {
  const result = auditSample(sample);
  const plan = planOf(result);

  test('increments of 2019 to 2021 and their totals, the baseline apart', () => {
    expect(plan.fiscalYears).toEqual([2019, 2020, 2021]);
    const name = (text: string, unit: string): string =>
      sample === 'sagamihara-pasted' ? `${text}(${unit})` : text;
    expect(targetTable(plan)).toEqual([
      [
        name('本事業を通じた外国人材確保数', '人'),
        '0人',
        '2019: 5人',
        '2020: 15人',
        '2021: 15人',
        'total: 35人',
      ],
      [
        name('商談会等における成約率', '%'),
        '13%',
        '2019: 3ポイント',
        '2020: 3ポイント',
        '2021: 3ポイント',
        'total: 9ポイント',
      ],
      [
        name('企業の海外展開に伴う売上高', '千円'),
        '0千円',
        '2019: 5000千円',
        '2020: 5000千円',
        '2021: 5000千円',
        'total: 15000千円',
      ],
    ]);
  });

  test('yearly increments, said by the header', () => {
    expect(plan.indicators.map(({ basis, basisReason }) => [basis, basisReason])).toEqual([
      ['increment', 'header'],
      ['increment', 'header'],
      ['increment', 'header'],
    ]);
    expect(plan.kpiTables.map(({ table }) => table.layout)).toEqual(['L2']);
  });

  test('no rate is stated; half would be 28,000千円', () => {
    expect(grantTable(plan).map((line) => line.slice(1))).toEqual([
      ['total-assumed 56000千円', null, '-', '28000千円', 'no-rate'],
    ]);
  });

  test('spans', () => {
    const end = { year: 2022, month: 3, day: 31 };
    expect(plan.planSpan).toMatchObject({ end, lastYear: 2021 });
    expect(plan.projectSpan).toMatchObject({ end, lastYear: 2021 });
  });

  test('nothing that a finance officer would call wrong', () => {
    expect(findingList(result).filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});
