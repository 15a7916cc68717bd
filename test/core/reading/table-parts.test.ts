import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/engine/settings';
import type { TablePart } from '../../../src/core/plan/table-part';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { ReadingResult } from '../../../src/core/reading/reading-result';
import { toRangeAddress } from '../../../src/core/workbook/cell-ref';
import { type Grid, snapshotOf } from '../../tools/grid';
import { showReading } from './kpi/show-reading';
import { turnGrid } from './kpi/turn-grid';

function read(grid: Grid, columnRoles: Settings['columnRoles'] = {}): ReadingResult {
  return readWorkbook(snapshotOf(grid), { ...DEFAULT_SETTINGS, columnRoles });
}

function show({ range, role, why, fiscalYear }: TablePart): string {
  return [toRangeAddress(range), role, why, ...(fiscalYear === null ? [] : [fiscalYear])].join(' ');
}

const partsOf = (result: ReadingResult): readonly (readonly string[])[] =>
  result.read.tables.map(({ parts }) => parts.map(show));

const KPI = `
  【数値目標】
  | 指標 | 単位 | 現状値 | 平成29年度 | 平成30年度 | 備考 |
  | 移住促進事業 |
  | 移住者数 | 人 | 10 | 20 | 30 | |
  | 相談件数 | 件 | 5 | 10 | 15 | 窓口のみ |
  ※ 各年度末の値`;

const KPI_PARTS = [
  'A1 title body',
  'A2:F2 header header-word',
  'A3:A5 label header-word',
  'B3:B5 unit header-word',
  'C3:C5 baseline neighbours',
  'D3:D5 target header-year 2017',
  'E3:E5 target header-year 2018',
  'F3:F5 remark header-word',
  'A3:F3 group body',
  'A6 note body',
];

describe('the parts of a table', () => {
  it('are its title, header, columns, group rows and notes', () => {
    expect(partsOf(read(KPI))).toEqual([KPI_PARTS]);
  });

  it('lie on the sheet’s own rows where the table stands on its side', () => {
    const turned = turnGrid(`
      | 指標 | 単位 | 基準値 | 平成29年度 | 平成30年度 |
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 相談件数 | 件 | 5 | 10 | 15 |`);
    expect(partsOf(read(turned))).toEqual([
      [
        'A1:A5 header header-word',
        'B1:C1 label header-word',
        'B2:C2 unit header-word',
        'B3:C3 baseline header-word',
        'B4:C4 target header-year 2017',
        'B5:C5 target header-year 2018',
      ],
    ]);
  });

  it('are told for each block of a split table', () => {
    const [parts] = partsOf(
      read(`
        | KPI | 事業開始前 | 2019年度増加分 |
        | 外国人材確保数(人) | 0 | 5 |
        | 売上高(千円) | 0 | 5000 |

        | 2020年度増加分 | KPI増加分の累計 |
        | 15 | 20 |
        | 5000 | 10000 |`),
    );
    expect(parts).toEqual([
      'A1:C1 header header-word',
      'A2:A3 label header-word',
      'B2:B3 baseline header-word',
      'C2:C3 increment header-word 2019',
      'A5:B5 header header-word',
      'A6:A7 increment header-word 2020',
      'B6:B7 increment-total header-word',
    ]);
  });

  it('of a cost table have the kind of money', () => {
    const [parts] = partsOf(
      read(`
        事業費の内訳（単位：千円）
        | 費目 | 平成29年度 | 計 | 国庫支出金 | 一般財源 | 備考 |
        | 委託料 | 100 | 100 | 50 | 50 | |
        | 合計 | 100 | 100 | 50 | 50 | |`),
    );
    expect(parts).toEqual([
      'A2:F2 header header-word',
      'A3:A4 label position',
      'B3:B4 amount header-year 2017',
      'C3:C4 cost:total header-word',
      'D3:D4 cost:funding:national header-word',
      'E3:E4 cost:funding:general header-word',
      'F3:F4 ignored header-word',
      'A4:F4 sum-row header-word',
    ]);
  });
});

describe('a correction of a column', () => {
  const keys = (grid: Grid): readonly (string | null)[] =>
    read(grid).read.tables.flatMap(({ parts }) => parts.map(({ key }) => key).filter((key) => key !== null));

  it('is kept under the words of title and header', () => {
    expect(keys(KPI)).toEqual([
      '【数値目標】｜指標',
      '【数値目標】｜単位',
      '【数値目標】｜現状値',
      '【数値目標】｜平成29年度',
      '【数値目標】｜平成30年度',
      '【数値目標】｜備考',
    ]);
    expect(
      keys('| 指標 | 基準値 | 年度 | 目標値 | 年度 |\n| 移住者数 | 1人 | H26 | 2人 | H30 |').slice(2),
    ).toEqual(['｜年度', '｜目標値', '｜年度#2']);
  });

  it('wins over what the words say', () => {
    const result = read(KPI, { '【数値目標】｜現状値': 'actual', '【数値目標】｜備考': 'ignored' });
    expect(showReading(result)).toBe(
      [
        '[L4 level]',
        '移住促進事業 » 移住者数 | 人 | 2017 T 20 | 2018 T 30 | – A 10',
        '移住促進事業 » 相談件数 | 件 | 2017 T 10 | 2018 T 15 | – A 5',
      ].join('\n'),
    );
    expect(partsOf(result)[0]).toContain('C3:C5 actual setting');
    expect(result.warnings.map(({ code }) => code)).not.toContain('baseline-or-actual');
  });

  const REVIEW = (year: string): string => `
    令和${year}年度 達成状況
    | 指標 | 目標値 | 令和${year}年度 見込 |
    | 移住者数 | 20人 | 18人 |`;

  it('holds for the same column of another year’s file, on a sheet of any name', () => {
    const key = '達成状況｜令和4年度 見込';
    for (const year of ['4', '5']) {
      const { plans } = read(REVIEW(year), { [key]: 'actual' });
      expect(plans[0]?.indicators[0]?.actuals.map(({ text }) => text)).toEqual(['18人']);
    }
    expect(read(REVIEW('5')).plans[0]?.indicators[0]?.actuals).toEqual([]);
  });

  it('of a column that is headed by a year alone is for that year only', () => {
    const grid = (from: number): string => `
      | 指標 | 令和${from}年度 | 令和${from + 1}年度 |
      | 移住者数 | 20人 | 30人 |`;
    const columnRoles = { '｜令和4年度': 'actual' } as const;
    const kinds = (from: number): readonly number[] => {
      const one = read(grid(from), columnRoles).plans[0]?.indicators[0];
      return [one?.targets.length ?? 0, one?.actuals.length ?? 0];
    };
    expect([kinds(4), kinds(5)]).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('makes a column of a cost table the kind of money that it is', () => {
    const grid = `
      （単位：千円）
      | 区分 | 事業費 | 算定の基礎 | 交付金 |
      | 移住促進 | 1000 | 800 | 400 |`;
    expect(read(grid).warnings.map(({ code }) => code)).toContain('column-unknown');
    const { plans, warnings } = read(grid, { '｜算定の基礎': 'cost:eligible' });
    expect(warnings.map(({ code }) => code)).not.toContain('column-unknown');
    expect(plans[0]?.costs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'total 1,000',
      'eligible 800',
      'grant 400',
    ]);
  });

  it('does not ask for the widths and blanks in which the words were typed', () => {
    const result = read(KPI, { '【数値目標】|現 状 値': 'actual' });
    expect(result.plans[0]?.indicators[0]?.actuals).toHaveLength(1);
  });

  it('of another table changes nothing', () => {
    const result = read(KPI, { '【実績】｜現状値': 'actual' });
    expect(partsOf(result)).toEqual([KPI_PARTS]);
  });
});
