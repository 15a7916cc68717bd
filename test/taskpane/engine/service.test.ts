import type { SettingsRow } from '../../../src/core/contract/settings-rows';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { withAcceptance, withColumnRoles } from '../../../src/taskpane/settings-edits';
import type { CheckView, TablesView, TrialView } from '../../../src/taskpane/engine/views';
import { EngineService } from '../../../src/taskpane/engine/service';
import { demoService, demoView } from '../demo';

const OPTIONS = { rows: [], asOf: { year: 2025, month: 4, day: 1 }, language: 'ja' } as const;
const REPORT = { rows: null, fileName: 'x.xlsx', version: '0' };

test('a view survives the way out of a worker', () => {
  expect(structuredClone(demoView())).toEqual(demoView());
});

test('a finding has its figures, its computation and a fix that knows what it replaces', () => {
  const [finding] = demoView().findings;
  expect(finding).toMatchObject({
    severity: 'error',
    expected: '35人',
    printed: '36人',
    difference: '+1人',
    computation: '5人 + 15人 + 15人 = 35人（記載 36人、差 +1人）',
    fix: {
      place: 'KPI!F2',
      before: '36',
      after: '35',
      edit: { content: { kind: 'number', value: '35' }, expected: { value: 36, formula: null } },
    },
  });
});

test('English is English', () => {
  const view = demoView('en');
  expect(view.severityWords.error).not.toMatch(/[一-龠]/);
  expect(view.findings[0]?.todo).not.toMatch(/[一-龠]/);
});

test('an indicator has its state, rates and years', () => {
  const indicator = demoView().plans[0]?.indicators.find(({ label }) => label.startsWith('観光'));
  expect(indicator).toMatchObject({ stateWord: '未達成', ratio: '92.1%', progress: '45.0%' });
  expect(indicator?.points.map(({ target, actual }) => [target, actual])).toEqual([
    [13000, 13400],
    [14000, 12900],
  ]);
});

test('a grant is computed step by step', () => {
  const grant = demoView().plans[0]?.grants[1];
  expect(grant?.steps.map(({ value }) => value)).toEqual([
    '12,000千円',
    '1/2',
    '12,000千円 × 1/2 = 6,000千円',
    '6,000千円',
    '6,500千円',
    '+500千円',
  ]);
  expect(grant?.verdictText).toBe('記載の額は計算値を 500千円 上回ります。');
});

test('another rate gives other amounts', () => {
  const service = demoService();
  service.handle({ kind: 'check', id: 1, options: OPTIONS });
  const response = service.handle({ kind: 'trial', id: 2, rate: { numerator: 2, denominator: 3 } });
  expect(response).toMatchObject({ id: 2, ok: true });
  const { rows } = (response as { value: TrialView }).value;
  expect(rows.map(({ amount, difference }) => [amount, difference])).toEqual([
    ['6,666千円', '+1,666千円'],
    ['8,000千円', '+2,000千円'],
  ]);
});

test('report sheets carry what was accepted', () => {
  const service = demoService();
  const checked = service.handle({ kind: 'check', id: 1, options: OPTIONS }) as unknown as {
    value: CheckView;
  };
  const [first] = checked.value.findings;
  if (first === undefined) throw new Error('nothing found');
  const acceptance = { reason: '県との協定による', by: '山田', at: '2025-04-01' };
  const rows = withAcceptance([], first, acceptance);
  const again = service.handle({ kind: 'check', id: 5, options: { ...OPTIONS, rows } });
  const { findings } = (again as unknown as { value: CheckView }).value;
  expect(findings.map(({ accepted }) => accepted)).toEqual([acceptance, null, null]);
  const response = service.handle({
    kind: 'report',
    id: 2,
    options: { ...REPORT, keys: ['findings', 'grant'] },
  });
  const models = (response as unknown as { value: readonly SheetModel[] }).value;
  expect(structuredClone(models).map(({ name }) => name)).toEqual(['点検結果', '交付金算定']);
  expect(JSON.stringify(models[0]?.cells)).toContain('県との協定による');
});

test('what cannot be done has its code', () => {
  const service = demoService();
  const early = service.handle({ kind: 'trial', id: 3, rate: { numerator: 1, denominator: 2 } });
  expect(early).toMatchObject({ id: 3, ok: false, code: 'no-check' });
  service.handle({ kind: 'check', id: 1, options: OPTIONS });
  expect(new EngineService().handle({ kind: 'check', id: 4, options: OPTIONS })).toMatchObject({ ok: false });
});

test('settings that are not understood are said, and change nothing', () => {
  const rows = [{ category: 'check', target: '', item: 'rate', value: '半分', note: '' }];
  const response = demoService().handle({ kind: 'check', id: 1, options: { ...OPTIONS, rows } });
  expect((response as unknown as { value: CheckView }).value.settings.problems).toHaveLength(1);
});

test('an acceptance lapses with its value, and says so', () => {
  const check = (rows: readonly SettingsRow[]): CheckView => {
    const response = demoService().handle({ kind: 'check', id: 1, options: { ...OPTIONS, rows } });
    return (response as unknown as { value: CheckView }).value;
  };
  const [first] = check([]).findings;
  if (first === undefined) throw new Error('nothing found');
  const acceptance = { reason: '県との協定による', by: '山田', at: '2025-04-01' };
  const [lapsed] = check(withAcceptance([], { ...first, acceptedValue: '1 / 2' }, acceptance)).findings;
  expect(lapsed?.accepted).toBeNull();
  expect(lapsed?.lapsed).toContain('「1 / 2」から');
});

test('how tables were read is told in pages, as a picture and in words, and can be corrected', () => {
  const service = demoService();
  const tables = (rows: readonly SettingsRow[]): TablesView => {
    service.handle({ kind: 'check', id: 1, options: { ...OPTIONS, rows } });
    const response = service.handle({ kind: 'tables', id: 2, from: 0 });
    return (response as unknown as { value: TablesView }).value;
  };
  const { count, tables: shown } = tables([]);
  expect(count).toBe(3);
  const [kpi] = shown;
  expect(kpi?.columns.map(({ roleWord }) => roleWord)).toEqual([
    '指標・項目名',
    '基準値',
    '増加分',
    '増加分',
    '増加分',
    '増加分の累計',
  ]);
  const picture = kpi?.blocks[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.mark).join(''));
  expect(picture).toEqual(['見見見見見見', '名基目目目計', '名基目目目計']);
  const key = kpi?.columns[1]?.key ?? '';
  const corrected = tables(withColumnRoles([], new Map([[key, 'remark']]))).tables[0]?.columns[1];
  expect(corrected).toMatchObject({ role: 'remark', isCorrected: true });
  const back = withColumnRoles(withColumnRoles([], new Map([[key, 'remark']])), new Map([[key, null]]));
  expect(back).toEqual([]);
});
