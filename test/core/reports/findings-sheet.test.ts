import type { Finding } from '../../../src/core/engine/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { Decimal } from '../../../src/core/quantity/decimal';
import type { Quantity } from '../../../src/core/quantity/quantity';
import { buildReports } from '../../../src/core/reports/build-reports';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { writtenSnapshot } from '../../tools/written-snapshot';
import { auditOf, planOf, reportOptions, workbookOf } from '../../tools/report-plans';
import { THOUSAND_YEN } from './money';
import { cachedValues, cellAt, recalculate, shown, shownAt } from './recalculate-model';

const money = (value: number): Quantity => ({ value: new Decimal(value), unit: THOUSAND_YEN, decimals: 0 });
const empty = workbookOf([]);

function finding(facts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'grant-share-matches-rate',
    messageId: 'above',
    severity: 'error',
    data: {},
    cell: { sheet: '事業費', row: 4, column: 6 },
    related: [],
    expected: money(7_400),
    printed: money(7_500),
    computation: null,
    fix: null,
    fingerprint: 'f1',
    accepted: null,
    ...facts,
  };
}

function sheetOf(
  findings: readonly Finding[],
  facts: Parameters<typeof auditOf>[1] = {},
  previous?: readonly string[],
): SheetModel {
  const options = reportOptions(
    ['findings'],
    empty,
    previous === undefined ? {} : { previous: { asOf: null, fingerprints: previous } },
  );
  const [model] = buildReports(auditOf([planOf([])], { findings, ...facts }), options);
  if (model === undefined) throw new Error('no sheet');
  expect(recalculate(model, empty)).toEqual(cachedValues(model));
  return model;
}

const textsOf = (model: SheetModel): string => model.cells.map(shown).join('\n');

describe('点検結果', () => {
  const accepted = { reason: '交付決定の変更による', by: '点検太郎', at: '2024-06-30' };
  const model = sheetOf([
    finding(),
    finding({ severity: 'warning', ruleId: 'kpi-tables-agree', fingerprint: 'f2', accepted }),
    finding({ severity: 'info', expected: null, printed: null, fingerprint: 'f3' }),
  ]);

  test('a finding with its cell, figures and difference', () => {
    expect(shownAt(model, 'B8')).toBe('要修正');
    expect(cellAt(model, 'D8')?.link).toEqual({ sheet: '事業費', row: 4, column: 6 });
    expect(['F8', 'G8', 'H8'].map((address) => shownAt(model, address))).toEqual(['7400', '7500', '100']);
    expect(cellAt(model, 'H8')?.content).toMatchObject({ formula: 'G8-F8' });
    expect(cellAt(model, 'H8')?.style.numberFormat).toBe('"+"#,##0"千円";"△"#,##0"千円";#,##0"千円"');
    expect(['K9', 'L9', 'M9'].map((address) => shownAt(model, address))).toEqual([
      '交付決定の変更による',
      '点検太郎',
      '2024-06-30',
    ]);
  });

  test('the record of the check', () => {
    const texts = textsOf(model);
    expect(texts).toContain('計画.xlsx');
    expect(texts).toContain('ab'.repeat(32));
    expect(texts).toContain('令和6年7月1日');
    expect(texts).toContain('要修正 1件・要確認 1件・参考 1件・うち確認済 1件');
    expect(texts).toContain('前回の点検記録なし');
    expect(['K2', 'L2', 'M2'].map((address) => shownAt(model, address))).toEqual([
      '点検者',
      '確認者',
      '決裁',
    ]);
  });

  test('what is new, resolved and remaining since the last check', () => {
    expect(textsOf(sheetOf([finding(), finding({ fingerprint: 'f2' })], {}, ['f2', 'f9']))).toContain(
      '新規 1件・解消 1件・継続 1件',
    );
  });

  test('since the check that the 点検結果 in the workbook records, whatever its name and the order of its rows', () => {
    const before = sheetOf([finding(), finding({ fingerprint: 'f9' })], {
      asOf: { year: 2023, month: 4, day: 1 },
    });
    expect(before.hidden?.columns).toEqual([13]);
    const written = writtenSnapshot(empty, [{ ...before, name: '去年の点検' }]);
    const again = (snapshot: typeof empty, findings: readonly Finding[]): string => {
      const [model] = buildReports(
        auditOf([planOf([])], { findings }),
        reportOptions(['findings'], snapshot),
      );
      return model === undefined ? '' : textsOf(model);
    };
    const now = [finding(), finding({ fingerprint: 'f2' }), finding({ fingerprint: 'f3' })];
    const words = '新規 2件・解消 1件・継続 1件（前回の点検日 令和5年4月1日）';
    expect(again(written, now)).toContain(words);
    const sorted = {
      ...written,
      sheets: written.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows].reverse() })),
    };
    expect(again(sorted, now)).toContain(words);
    expect(again(written, [])).toContain('新規 0件・解消 2件・継続 0件');
    const clean = writtenSnapshot(empty, [sheetOf([])]);
    expect(again(clean, now)).toContain('新規 3件・解消 0件・継続 0件');
  });

  test('the person of the settings stands as 点検者; the other boxes are left for seals', () => {
    const signed = sheetOf([finding()], { settings: { ...DEFAULT_SETTINGS, person: '北見 花子' } });
    expect(['K3', 'L3', 'M3'].map((address) => shownAt(signed, address))).toEqual(['北見 花子', null, null]);
  });

  test('every acceptance is listed: in force, lapsed with both values, and without its finding', () => {
    const kept = { ruleId: 'kpi-tables-agree', reason: '出典の誤植を確認', by: '点検太郎', at: '2024-06-30' };
    const listed = sheetOf([finding()], {
      acceptances: [
        {
          ...kept,
          fingerprint: 'f1',
          value: '75 / 74',
          state: 'in-force',
          cell: finding().cell,
          now: '75 / 74',
        },
        { ...kept, fingerprint: 'f2', value: '12', state: 'lapsed', cell: finding().cell, now: '13' },
        { ...kept, fingerprint: 'f3', value: '9', state: 'gone', cell: null, now: null },
      ],
    });
    const row = (number: number) =>
      ['B', 'D', 'E', 'F', 'L', 'M'].map((column) => shownAt(listed, `${column}${number}`));
    expect(shownAt(listed, 'A14')).toBe('確認済の一覧');
    expect(row(16)).toEqual(['有効', '事業費!G5', '75 / 74', '出典の誤植を確認', '点検太郎', '2024-06-30']);
    expect(row(17)).toEqual([
      '失効',
      '事業費!G5',
      '12\nいまは 13',
      '出典の誤植を確認',
      '点検太郎',
      '2024-06-30',
    ]);
    expect(row(18)).toEqual(['指摘なし', null, '9', '出典の誤植を確認', '点検太郎', '2024-06-30']);
  });

  test('counts by rule are live; header frozen and filtered; severities coloured', () => {
    expect(model.frozen).toEqual({ rows: 7, columns: 0 });
    expect(model.autoFilter).toEqual({ top: 6, left: 0, bottom: 9, right: 12 });
    expect(model.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '$B8="要修正"',
      '$B8="要確認"',
      '$B8="参考"',
    ]);
    expect(cellAt(model, 'D14')?.content).toMatchObject({
      formula: 'COUNTIF(C8:C10,C14)',
      value: { value: '2' },
    });
  });

  test('without findings it says what was read', () => {
    const read = {
      sheets: 2,
      cells: 60,
      tables: [],
      coverage: { numericCells: 44, read: 44, ignored: 0, warned: 0 },
    };
    expect(textsOf(sheetOf([], { read }))).toContain('何も点検していません');
    const table = {
      kind: 'kpi',
      layout: 'L1',
      transposed: false,
      range: { sheet: 'KPI', top: 2, left: 0, bottom: 6, right: 7 },
      blocks: [],
      columns: [
        { index: 0, role: 'label', header: '指標', headerCells: [] },
        { index: 1, role: 'target', header: '平成29年3月末', headerCells: [] },
      ],
      parts: [],
      title: { value: '【数値目標】', cell: { sheet: 'KPI', row: 0, column: 0 } },
      section: null,
    } as const;
    const texts = textsOf(sheetOf([], { read: { ...read, tables: [table] } }));
    expect(texts).toContain('指摘事項はありません。表 1件、数値 44個を読み取って点検しました');
    expect(texts).toContain('指標＝項目名、平成29年3月末＝目標値');
    expect(texts).toContain('KPI!A3:H7');
  });

  test('warnings of the reader stand with their cells', () => {
    const warned = sheetOf([], {
      warnings: [
        {
          code: 'column-unknown',
          data: { text: { type: 'text', text: '約200名' } },
          cell: { sheet: 'KPI', row: 9, column: 1 },
        },
      ],
    });
    expect(textsOf(warned)).toContain('約200名');
    expect(warned.cells.some(({ link }) => link?.row === 9)).toBe(true);
  });

  test('English is complete', () => {
    const [english] = buildReports(auditOf([planOf([])]), reportOptions(['findings'], empty, { lang: 'en' }));
    expect(english?.cells.map(shown).join('\n')).toContain('Findings (record of the check)');
  });
});
