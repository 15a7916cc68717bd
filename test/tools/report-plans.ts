import type { AuditResult } from '../../src/core/audit';
import type { Finding } from '../../src/core/engine/finding';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import type { Language } from '../../src/core/messages/translate';
import type { DatedFigure } from '../../src/core/plan/figure';
import type { Indicator } from '../../src/core/plan/indicator';
import type { Plan } from '../../src/core/plan/plan';
import type { ReportOptions } from '../../src/core/reports/build-reports';
import type { ReportKey } from '../../src/core/workbook/sheet-model';
import type { SnapshotCell, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { emptyPlan } from './plan-builders';

/** Names of the sheets as tests want them. */
export const SHEET_NAMES: Readonly<Record<ReportKey, string>> = {
  findings: '点検結果',
  actuals: '実績入力',
  achievement: '達成状況',
  variance: '差異分析',
  grant: '交付金算定',
  publication: '公表資料',
  settings: '点検設定',
};

export function auditOf(plans: readonly Plan[], facts: Partial<AuditResult> = {}): AuditResult {
  return {
    asOf: { year: 2024, month: 7, day: 1 },
    settings: DEFAULT_SETTINGS,
    read: { sheets: 1, cells: 0, tables: [], coverage: { numericCells: 0, read: 0, ignored: 0, warned: 0 } },
    plans,
    findings: [] as readonly Finding[],
    acceptances: [],
    warnings: [],
    ...facts,
  };
}

export function planOf(indicators: readonly Indicator[], facts: Partial<Plan> = {}): Plan {
  return emptyPlan({ indicators, fiscalYears: [2019, 2020, 2021], ...facts });
}

/** The workbook that figures came from: every number cell of the plan where it says it stands. */
export function workbookOf(figures: readonly DatedFigure[]): WorkbookSnapshot {
  const sheets = new Map<string, SnapshotCell[]>();
  for (const { cell, quantity, isNumberCell, text } of figures) {
    const value = isNumberCell ? (quantity?.value.toNumber() ?? null) : text;
    if (value === null || value === '') continue;
    const cells = sheets.get(cell.sheet) ?? [];
    cells.push({ row: cell.row, column: cell.column, value, formula: null, format: 0 });
    sheets.set(cell.sheet, cells);
  }
  return {
    sheets: [...sheets].map(([name, cells]) => ({
      name,
      visibility: 'visible',
      rows: [...new Set(cells.map((cell) => cell.row))]
        .sort((a, b) => a - b)
        .map((row) => ({
          row,
          cells: cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
        })),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    })),
    numberFormats: ['General'],
    definedNames: [],
    dateSystem: 1900,
  };
}

/** All figures of a plan. */
export function figuresOf(plan: Plan): readonly DatedFigure[] {
  return [
    ...plan.indicators.flatMap((indicator) => [
      ...(indicator.baseline === null ? [] : [indicator.baseline]),
      ...indicator.targets,
      ...indicator.actuals,
    ]),
    ...plan.costs,
  ];
}

export function reportOptions(
  keys: readonly ReportKey[],
  snapshot: WorkbookSnapshot,
  more: { readonly lang?: Language; readonly previous?: ReportOptions['previous'] } = {},
): ReportOptions {
  return {
    keys,
    sheetNames: SHEET_NAMES,
    lang: more.lang ?? 'ja',
    snapshot,
    fileName: '計画.xlsx',
    fileHash: 'ab'.repeat(32),
    toolVersion: '0.1.0',
    ...(more.previous === undefined ? {} : { previous: more.previous }),
  };
}
