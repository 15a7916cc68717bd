import { checkWorkbook } from '../../../src/core/contract/check-workbook';
import { mergeRows } from '../../../src/core/contract/settings/merge-rows';
import type { SettingsRow } from '../../../src/core/contract/settings/row';
import { readSettingsSheet } from '../../../src/core/contract/settings/sheet-rows';
import { acceptedValues } from '../../../src/core/engine/acceptances';
import { ruleTitle } from '../../../src/core/messages/render';
import { type Language, translator } from '../../../src/core/messages/translate';
import { buildReports } from '../../../src/core/reports/build-reports';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../tools/grid';
import { SHEET_NAMES } from '../../tools/report-plans';

const today = { year: 2026, month: 11, day: 21 };
const PLAN = snapshotOf(`
  | 地域再生計画の名称 | テスト計画 |
  | 作成主体の名称 | 相模原市 |
  （単位：千円）
  | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
  | 委託料 | 12000 | 3000 | 15000 |
  | 報償費 | 1000 | 1000 | 2500 |

  | 指標 | 平成29年3月末 | 平成30年3月末 |
  | 移住者数 | 10人 | 20人 |`);

const row = (category: string, target: string, item: string, value: string, note = ''): SettingsRow => ({
  category,
  target,
  item,
  value,
  note,
});

function write(snapshot: WorkbookSnapshot, settingsRows?: readonly SettingsRow[], lang: Language = 'ja') {
  const { result } = checkWorkbook(snapshot, { rows: settingsRows ?? [], options: {}, today });
  const [model] = buildReports(result, {
    keys: ['settings'],
    sheetNames: SHEET_NAMES,
    lang,
    snapshot,
    fileName: 'a.xlsx',
    fileHash: null,
    toolVersion: '1',
    ...(settingsRows === undefined ? {} : { settingsRows }),
  });
  if (model === undefined) throw new Error('no sheet');
  return model;
}

/** The workbook with the sheet in it, as a host would read it again. */
function saved(snapshot: WorkbookSnapshot, model: SheetModel): WorkbookSnapshot {
  const cells = model.cells.flatMap(({ row: line, column, content }): SnapshotCell[] =>
    content.kind === 'text' ? [{ row: line, column, value: content.text, formula: null, format: 0 }] : [],
  );
  const lines = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
  const sheet: SheetSnapshot = {
    name: '点検設定',
    visibility: 'visible',
    rows: lines.map((line) => ({ row: line, cells: cells.filter((cell) => cell.row === line) })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
  const marker = { name: '_tenken.settings', refersTo: "'点検設定'!$A$1", hidden: true, sheet: null };
  const others = snapshot.sheets.filter(({ name }) => name !== '点検設定');
  return { ...snapshot, sheets: [...others, sheet], definedNames: [marker] };
}

const rowsOf = (snapshot: WorkbookSnapshot): readonly SettingsRow[] =>
  readSettingsSheet(snapshot).rows.map((each) => each.row);

/** Row of a field's text in the model, and what stands in a column of that row. */
function textAt(model: SheetModel, text: string, column: number): string {
  const line = model.cells.find(({ content }) => content.kind === 'text' && content.text === text)?.row;
  const cell = model.cells.find((each) => each.row === line && each.column === column);
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

const TYPED: readonly SettingsRow[] = [
  row('check', '', 'preset', 'strict', '監査のため'),
  row('点検', '', '補助率', '2/3'),
  row('独自', '覚え書き', '担当', '企画課', '消さないこと'),
  row('指標', '移住者数', '数値の性質', '水準'),
  row('指標', '転出者数', '方向', '減少'),
  row('', 'ここから下は案', '', ''),
  row('点検項目', 'kpi-has-unit', '使用', '使わない', '単位は別表にある'),
];

test.each(['ja', 'en'] as const)('write, read, write gives the same (%s)', (lang) => {
  const first = saved(PLAN, write(PLAN, TYPED, lang));
  const again = saved(first, write(first, undefined, lang));
  expect(rowsOf(again)).toEqual(rowsOf(first));
  const third = write(again, undefined, lang);
  expect(third).toEqual(write(first, undefined, lang));
});

test('what people typed stays as they typed it; codes come out as words', () => {
  const rows = rowsOf(saved(PLAN, write(PLAN, TYPED)));
  expect(rows.slice(0, TYPED.length)).toEqual([
    row('点検', '', '点検項目の組', '厳格', '監査のため'),
    ...TYPED.slice(1),
  ]);
});

test('the settings read from the sheet are those that were written', () => {
  const snapshot = saved(PLAN, write(PLAN, TYPED));
  const { settings } = checkWorkbook(snapshot, { rows: [], options: {}, today });
  const { settings: direct } = checkWorkbook(PLAN, { rows: TYPED, options: {}, today });
  expect(settings).toEqual(direct);
});

test('a new sheet lists what can be set, each with what holds now', () => {
  const model = write(PLAN);
  const rows = rowsOf(saved(PLAN, model));
  expect(rows.every(({ value }) => value === '')).toBe(true);
  expect(rows).toEqual(
    expect.arrayContaining([
      row('点検', '', '端数処理', ''),
      row('自治体', '相模原市', '種別', ''),
      row('指標', '移住者数', '数値の性質', ''),
    ]),
  );
  expect(textAt(model, '点検日', 7)).toBe('未設定（いまは 2026-11-21）');
  expect(textAt(model, '交付金', 7)).toBe('未設定（いまは 地方創生推進交付金）');
  expect(textAt(model, '点検者の氏名', 7)).toBe('未設定');
});

test('each row says what became of it', () => {
  const model = write(PLAN, [...TYPED, row('点検', '', '端数処理', '謎')]);
  expect(textAt(model, '補助率', 7)).toBe('有効');
  expect(textAt(model, '独自', 7)).toContain('区分「独自」はありません');
  expect(textAt(model, '転出者数', 7)).toBe('このブックに当たるものがありません');
  expect(textAt(model, '端数処理', 7)).toContain('値「謎」は使えません');
});

test('an acceptance is kept with its value and tells whether it holds', () => {
  const { result } = checkWorkbook(PLAN, { rows: [], options: {}, today });
  const [finding] = result.findings.filter(({ severity }) => severity === 'error');
  if (finding === undefined) throw new Error('no error');
  const accepted = (target: string, value: string): SettingsRow => ({
    ...row('accepted', target, finding.ruleId, value, '端数は県が負担する協定'),
    by: '山田',
    at: '2026-04-01',
  });
  const model = write(PLAN, [accepted(finding.fingerprint, ''), accepted('0123456789abcdef', '1人 / 2人')]);
  const [first] = rowsOf(saved(PLAN, model));
  expect(first).toEqual({
    ...row(
      '確認済',
      finding.fingerprint,
      ruleTitle(finding.ruleId, translator('ja')),
      '',
      '端数は県が負担する協定',
    ),
    value: acceptedValues(PLAN)(finding),
    by: '山田',
    at: '2026-04-01',
  });
  expect(textAt(model, finding.fingerprint, 7)).toBe('有効');
  expect(textAt(model, '0123456789abcdef', 7)).toBe('当たる指摘はいまありません');
  const stays = checkWorkbook(saved(PLAN, model), { rows: [], options: {}, today }).result;
  expect(
    stays.findings.filter(({ accepted: kept }) => kept !== null).map(({ fingerprint }) => fingerprint),
  ).toEqual([finding.fingerprint]);
});

test('typed cells are text, so that 1/2 stays 1/2, and offer their words', () => {
  const model = write(PLAN);
  const value = model.cells.find(({ row: line, column }) => line === 4 && column === 3);
  expect(value?.style).toMatchObject({ numberFormat: '@', locked: false });
  const lists = model.validations.map(({ rule }) => (rule.kind === 'list' ? rule.items : []));
  expect(lists).toContainEqual(['標準', '厳格']);
  expect(lists.every((items) => items.join(',').length <= 255)).toBe(true);
});

test('rows of a file come onto the sheet where it says nothing', () => {
  const there = [row('点検', '', '補助率', '2/3'), row('点検', '', '点検項目の組', '')];
  const file = [
    row('check', '', 'rate', '1/2'),
    row('check', '', 'preset', 'strict'),
    row('programme', '市補助', 'cap', '1億円'),
    row('programme', '市補助', 'cap', '2億円 2024'),
  ];
  expect(mergeRows(there, file)).toEqual([
    there[0],
    row('点検', '', '点検項目の組', 'strict'),
    ...file.slice(2),
  ]);
});
