import { csvRows } from '../../../src/cli/findings-csv';
import { fileText } from '../../../src/cli/text/file-text';
import { grantLines } from '../../../src/cli/text/grants';
import { PLAIN } from '../../../src/cli/text/paint';
import type { AuditResult } from '../../../src/core/audit';
import { fileJson } from '../../../src/core/contract/check-json';
import { type CheckedWorkbook, checkWorkbook } from '../../../src/core/contract/check-workbook';
import type { SettingsRow } from '../../../src/core/contract/settings-rows';
import { translator } from '../../../src/core/messages/translate';
import { buildReports } from '../../../src/core/reports/build-reports';
import { checkHtml } from '../../../src/core/reports/check-html';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { checkView } from '../../../src/taskpane/engine/check-view';
import { settingsView } from '../../../src/taskpane/engine/settings-view';
import { snapshotOf } from '../../tools/grid';
import { reportOptions } from '../../tools/report-plans';
import { shown } from '../reports/recalculate-model';

/** Every place that shows a figure of a programme says where that figure has no verified source, and only then. */
const NAME = 'おためし交付金';
const MARKS = { ja: /未確認/, en: /unverified/ };
const TODAY = { year: 2026, month: 11, day: 21 };
const VERIFIED = { category: 'programme', target: NAME, item: 'verified', value: 'verified', note: '' };

function rows(verified: boolean): readonly SettingsRow[] {
  const items = { rates: '1/2', 'max-years': '5', 'hard-share-limit': '1/2', cap: '1億円' };
  const given = Object.entries(items).map(([item, value]) => ({ ...VERIFIED, item, value }));
  return verified ? [...given, VERIFIED] : given;
}

interface Checked extends CheckedWorkbook {
  readonly snapshot: WorkbookSnapshot;
}

function check(grid: string, verified = false): Checked {
  const snapshot = snapshotOf(`
    2 地域再生計画の策定主体の名称
    津山市
    | 交付金の名称 | ${NAME} |
    ${grid}`);
  return { ...checkWorkbook(snapshot, { rows: rows(verified), options: {}, today: TODAY }), snapshot };
}

const BY_YEARS = `
    事業実施期間　平成28年4月1日から平成34年3月31日（6カ年度）
    （単位：千円）
    | 区分 | 令和2年度 | 令和3年度 |
    | 交付対象事業費 | 700000 | 100000 |
    | 交付金 | 350000 | 50000 |`;
const TOTAL = '・総事業費 75,600千円（うち非公共ハード事業 40,000千円）';

/** The figure of the programme, the rule that uses it, and a plan of which the rule speaks. */
const FIGURES = [
  ['cap', 'grant-within-cap', BY_YEARS],
  ['maximum of years', 'plan-within-programme-years', BY_YEARS],
  ['limit of the hard share', 'cost-hard-share-within-limit', TOTAL],
  ['rate, for a trial', 'grant-rate-stated', TOTAL],
  [
    'rate, to compare with',
    'grant-rate-matches-programme',
    `${TOTAL}\n    上記総事業費のうち、2/3の事業費に対して本交付金を充てる。`,
  ],
] as const;

type Language = 'ja' | 'en';
const sheetText = (key: 'findings' | 'grant', { result, snapshot }: Checked, lang: Language): string =>
  buildReports(result, reportOptions([key], snapshot, { lang }))
    .flatMap(({ cells }) => cells.map(shown))
    .join('\n');
const view = (checked: Checked, lang: Language) => {
  const t = translator(lang);
  return checkView(checked.result, checked.snapshot, settingsView(checked, [], t), t);
};

/** Each as it shows the findings of a check. */
const PLACES: Readonly<Record<string, (checked: Checked, lang: Language) => string>> = {
  text: ({ result }, lang) =>
    fileText('a.xlsx', { ...result, plans: [] }, { t: translator(lang), paint: PLAIN, columns: null }),
  csv: ({ result, snapshot }, lang) =>
    csvRows({ ok: true, path: 'a.xlsx', bytes: new Uint8Array(), snapshot, result }, translator(lang)),
  html: ({ result }, lang) =>
    checkHtml(
      [{ ok: true, path: 'a.xlsx', result: { ...result, plans: [] }, since: null }],
      { today: TODAY, version: '0' },
      translator(lang),
    ),
  json: ({ result }, lang) => JSON.stringify(fileJson('a.xlsx', result, translator(lang)).findings),
  点検結果: (checked, lang) => sheetText('findings', checked, lang),
  'pane, findings': (checked, lang) => JSON.stringify(view(checked, lang).findings),
};

describe.each(FIGURES)('%s', (_, ruleId, grid) => {
  const only = (checked: Checked): Checked => {
    const findings = checked.result.findings.filter((finding) => finding.ruleId === ruleId);
    expect(findings).toHaveLength(1);
    const result: AuditResult = { ...checked.result, findings };
    return { ...checked, result };
  };
  const [doubted, verified] = [check(grid), check(grid, true)];

  test.each(Object.entries(PLACES))('%s', (__, textOf) => {
    for (const lang of ['ja', 'en'] as const) {
      expect(textOf(only(doubted), lang)).toMatch(MARKS[lang]);
      expect(textOf(only(verified), lang)).not.toMatch(MARKS[lang]);
    }
  });
});

/** What shows figures of a programme without a finding. */
const WITHOUT_FINDING: Readonly<Record<string, (checked: Checked, lang: Language) => string>> = {
  'text, trial': ({ result }, lang) =>
    result.plans
      .flatMap((plan) => grantLines(plan, { t: translator(lang), paint: PLAIN, columns: null }))
      .join('\n'),
  '交付金算定, programme': (checked, lang) =>
    sheetText('grant', checked, lang)
      .split('\n')
      .filter((line) => line.includes(`【${NAME}】`))
      .join('\n'),
  'pane, trial': (checked, lang) => JSON.stringify(view(checked, lang).plans[0]?.grants),
};

test.each(Object.entries(WITHOUT_FINDING))('%s', (_, textOf) => {
  for (const lang of ['ja', 'en'] as const) {
    expect(textOf(check(TOTAL), lang)).toMatch(MARKS[lang]);
    expect(textOf(check(TOTAL, true), lang)).not.toMatch(MARKS[lang]);
  }
});

test('交付金算定, cap of a year', () => {
  expect(sheetText('grant', check(BY_YEARS), 'ja')).toContain('100,000千円※');
  expect(sheetText('grant', check(BY_YEARS, true), 'ja')).not.toContain('100,000千円※');
});

test('pane, programmes to choose: one with a single doubted cap is no verified one', () => {
  const verified = (checked: Checked) =>
    Object.fromEntries(
      settingsView(checked, [], translator('ja')).programmes.map((each) => [each.code, each.verified]),
    );
  expect(verified(check(TOTAL))).toMatchObject({ [NAME]: false, A3007: false, kyotenseibi: true });
  expect(verified(check(TOTAL, true))).toMatchObject({ [NAME]: true });
});
