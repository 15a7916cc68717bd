import { PLAIN } from '../../../src/cli/text/paint';
import { grantLines } from '../../../src/cli/text/grants';
import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { translator } from '../../../src/core/messages/translate';
import { buildReports } from '../../../src/core/reports/build-reports';
import { grantViews } from '../../../src/taskpane/engine/grant-view';
import { snapshotOf } from '../../tools/grid';
import { reportOptions } from '../../tools/report-plans';
import { shown } from './recalculate-model';

/** A grant that is printed in its two parts is not one that is not printed. */
const checked = (header: string, figures: string) => {
  const snapshot = snapshotOf(`
    （単位：千円）
    | 事業名 | 交付対象事業費 | 補助率 | ${header} |
    | 移住促進事業 | 10000 | 1/2 | ${figures} |`);
  const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2026, month: 11, day: 21 } });
  const t = translator('ja');
  const [sheet] = buildReports(result, reportOptions(['grant'], snapshot));
  return [
    result.plans.flatMap((plan) => grantLines(plan, { t, paint: PLAIN, columns: null })).join('\n'),
    JSON.stringify(result.plans.flatMap((plan, index) => grantViews(plan, index, t))),
    (sheet?.cells ?? []).map(shown).join('\n'),
  ] as const;
};
const NONE = /交付金の額の記載はありません|交付金額の記載なし/;

test('both routes printed: told, never as a grant that is missing', () => {
  const [text, pane, sheet] = checked('交付金（直接交付分） | 交付金（都道府県経由分）', '2000 | 3000');
  const said = '直接交付分 2,000千円 と都道府県経由分 3,000千円 に分けて記載されています。';
  expect(text).toContain(said);
  expect(pane).toContain(said);
  expect(sheet).toContain('経路別に記載');
  for (const place of [text, pane, sheet]) expect(place).not.toMatch(NONE);
});

test('no grant printed: said so', () => {
  for (const place of checked('備考', '')) expect(place).toMatch(NONE);
});
