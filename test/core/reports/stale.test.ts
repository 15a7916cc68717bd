import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { buildReports } from '../../../src/core/reports/build-reports';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../tools/grid';
import { reportOptions } from '../../tools/report-plans';
import { recalculate } from './recalculate-model';

const KEYS = ['achievement', 'variance', 'grant', 'publication'] as const;

/** A plan's table; the third line is free for a new indicator. */
function plan(
  edits: Readonly<Record<number, readonly [label: string, target: string]>> = {},
): WorkbookSnapshot {
  const lines = { 2: ['観光客数', '1,200人'], 3: ['移住者数', '30人'], ...edits } as const;
  return snapshotOf(`
| 指標 | 基準値 | 令和3年度 目標 | 令和3年度 実績 |
${Object.values(lines)
  .map(([label, target]) => `| ${label} | 10 | ${target} | 12 |`)
  .join('\n')}
`);
}

function models(snapshot: WorkbookSnapshot): readonly SheetModel[] {
  const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 7, day: 1 } });
  return buildReports(result, reportOptions(KEYS, snapshot));
}

/** What the heads of the sheets say when the workbook has become `now`. */
function warnings(before: WorkbookSnapshot, now: WorkbookSnapshot): readonly string[] {
  return models(before).map((model) => {
    const cell = model.cells.find(
      ({ content }) => content.kind === 'formula' && content.formula.includes('作り直してください'),
    );
    if (cell === undefined) throw new Error(`no warning on ${model.name}`);
    return recalculate(model, now).get(`A${cell.row + 1}`) ?? '';
  });
}

test('as long as nothing has changed nothing is said', () => {
  expect(warnings(plan(), plan())).toEqual(['', '', '', '']);
});

test.each([
  ['a label', { 2: ['観光入込客数', '1,200人'] }, 'A2'],
  ['a figure that stands as text', { 3: ['移住者数', '40人'] }, 'C3'],
  ['a new indicator', { 4: ['出生数', '5人'] }, 'A2:A4'],
] as const)('%s makes every sheet stale, and its cell is named', (_, edits, place) => {
  for (const warning of warnings(plan(), plan(edits))) {
    expect(warning).toContain('作り直してください');
    expect(warning).toContain(place);
  }
});
