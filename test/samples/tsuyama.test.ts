import { auditSample, findingList, grantTable, planOf, targetTable } from './samples';

describe.each(['tsuyama-pasted', 'tsuyama-typed'] as const)('津山市・新庄村: %s', (sample) => {
  const result = auditSample(sample);
  const plan = planOf(result);

  test('three indicators over the fiscal years 2016 to 2020', () => {
    expect(plan.fiscalYears).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(targetTable(plan)).toEqual([
      [
        '津山市の支援対象企業群の生産高向上',
        '-',
        '2016: 10億円',
        '2017: 20億円',
        '2018: 40億円',
        '2019: 60億円',
        '2020: 70億円',
      ],
      [
        '新庄村への移住人口（社会増）増加数',
        '-',
        '2016: 0人',
        '2017: 1人',
        '2018: 1人',
        '2019: 2人',
        '2020: 2人',
      ],
      [
        '新規学卒者の地域内就職者増加数',
        '-',
        '2016: 40人',
        '2017: 60人',
        '2018: 80人',
        '2019: 100人',
        '2020: 100人',
      ],
    ]);
  });

  test('both copies of the table are one set of indicators', () => {
    expect(plan.kpiTables).toHaveLength(2);
    expect(plan.indicators.map(({ copies }) => copies.length)).toEqual([1, 1, 1]);
  });

  test('whether the targets are levels or increments is not stated, and nothing is assumed', () => {
    expect(plan.indicators.map(({ basis }) => basis)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('half of each cost, by the sentence of the plan or by the rate column; no amount is printed', () => {
    const base = sample === 'tsuyama-pasted' ? 'total-by-plan-sentence' : 'total-assumed';
    expect(grantTable(plan).slice(0, 2)).toEqual([
      ['津山市', `${base} 625000千円`, '1/2', '312500千円', '-', 'not-stated'],
      ['新庄村', `${base} 75600千円`, '1/2', '37800千円', '-', 'not-stated'],
    ]);
  });

  test('municipalities, programme and spans', () => {
    expect(plan.municipalities.map(({ name, role }) => [name, role])).toEqual([
      ['津山市', 'lead'],
      ['新庄村', 'partner'],
    ]);
    expect(new Set(plan.programmes.map(({ code }) => code))).toEqual(new Set(['A3007']));
    const end = { year: 2021, month: 3, day: 31 };
    expect(plan.planSpan).toMatchObject({ end, lastYear: 2020 });
    expect(plan.projectSpan).toMatchObject({ end, firstYear: 2016, lastYear: 2020, statedYears: 5 });
  });

  test('平成32年 and 平成33年 are information, once a table', () => {
    const eras = findingList(result).filter((line) => line.includes('plan-era-year-exists'));
    expect(eras.filter((line) => line.startsWith('info'))).toEqual(eras);
    expect(plan.kpiTables.map(({ table }) => eras.filter((line) => isIn(line, table.range)).length)).toEqual([
      1, 1,
    ]);
  });

  test('nothing that a finance officer would call wrong', () => {
    expect(findingList(result).filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});

function isIn(
  line: string,
  { sheet, top, bottom }: { readonly sheet: string; readonly top: number; readonly bottom: number },
): boolean {
  const [, name, row] = / (\S+)![A-Z]+(\d+)$/.exec(line) ?? [];
  return name === sheet && Number(row) > top && Number(row) <= bottom + 1;
}
