import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { audit } from '../../../src/core/audit';
import { GRADING_SCHEMES } from '../../../src/core/programmes/grading-schemes';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { buildReports } from '../../../src/core/reports/build-reports';
import { toAddress } from '../../../src/core/workbook/cell-ref';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { isErrorValue, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { plannedSheetNames, writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { type GridRow, snapshotOf } from '../../tools/grid';
import { workbookFrom } from '../../tools/grid-workbook';
import { describeWithLibreOffice, recalculateAll, temporaryFile } from '../../tools/libreoffice';
import { reportOptions, SHEET_NAMES } from '../../tools/report-plans';
import { randomPlan } from '../reading/kpi/random-plan';
import { randomStyle } from '../reading/kpi/random-style';
import { renderSheet } from '../reading/kpi/render-sheet';
import { plainText, shown } from './recalculate-model';

/** How many plans: a few in every run, fifty where `TENKEN_GENERATED_PLANS` says so. */
const PLANS = Number(process.env.TENKEN_GENERATED_PLANS ?? '2');
const SEED = Number(process.env.TENKEN_GENERATED_SEED ?? '20261126');
const KEYS = ['actuals', 'achievement', 'variance', 'grant', 'publication'] as const;
/** Workbooks that LibreOffice is given at once. */
const BATCH = 10;

/** A project's costs by year with its grant, and what became of them. */
const randomCosts = fc.array(
  fc.record({
    total: fc.integer({ min: 10_000, max: 900_000 }),
    excluded: fc.integer({ min: 0, max: 9_000 }),
    settled: fc.integer({ min: 1_000, max: 9_000 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function costSheets(costs: readonly { total: number; excluded: number; settled: number }[]) {
  const grants: GridRow[] = [
    ['事業費（単位：千円）'],
    [],
    ['事業名', '年度', '総事業費', '対象外経費', '交付対象事業費', '補助率', '交付金', '市負担額'],
    ...costs.map(({ total, excluded }, index): GridRow => {
      const eligible = total - excluded;
      const grant = Math.floor(eligible / 2);
      return [
        '移住促進事業',
        `令和${index + 3}年度`,
        total,
        excluded,
        eligible,
        '1/2',
        grant,
        eligible - grant,
      ];
    }),
  ];
  const budget: GridRow[] = [
    ['予算・決算（単位：千円）'],
    [],
    ['事業名', '予算現額', '支出済額', '翌年度繰越額', '不用額'],
    ...costs.map(
      ({ total, settled }, index): GridRow => [
        `事業${index + 1}`,
        total,
        total - settled,
        Math.floor(settled / 3),
        settled - Math.floor(settled / 3),
      ],
    ),
  ];
  return { 事業費: { rows: grants }, 決算: { rows: budget } };
}

/** The sheets of a workbook, its indicators graded by one scheme after the other. */
function reports(bytes: Uint8Array, index: number): readonly SheetModel[] {
  const snapshot = readXlsx(bytes);
  const scheme = GRADING_SCHEMES[index % GRADING_SCHEMES.length]?.id ?? DEFAULT_SETTINGS.gradingScheme;
  const settings = { ...DEFAULT_SETTINGS, gradingScheme: scheme };
  const result = audit(snapshot, { settings, asOf: { year: 2024, month: 7, day: 1 } });
  const sheetNames = plannedSheetNames(bytes, SHEET_NAMES);
  return buildReports(result, { ...reportOptions(KEYS, snapshot), sheetNames });
}

/** A few numbers of the sources changed: doubled, taken apart, or given a fraction; years and dates stay. */
function edit(snapshot: WorkbookSnapshot, seed: number): WorkbookSnapshot {
  let state = seed * 7919 + 17;
  const chance = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => {
          const { value } = cell;
          const isYear = typeof value === 'number' && Number.isInteger(value) && value > 1900 && value < 2100;
          const isDate = /[gymd]/i.test(snapshot.numberFormats[cell.format]?.replace('General', '') ?? '');
          if (typeof value !== 'number' || isYear || isDate || chance() > 0.3) return cell;
          const edited = chance() < 0.5 ? value * 2 + 1 : Math.round(value * chance() * 100) / 100;
          return { ...cell, value: edited };
        }),
      })),
    })),
  };
}

/** The models with a wrong value beside every formula, so that only a real calculation can give the right ones. */
function spoiled(models: readonly SheetModel[]): readonly SheetModel[] {
  return models.map((model) => ({
    ...model,
    cells: model.cells.map((cell) => {
      if (cell.content.kind !== 'formula') return cell;
      const isNumber = cell.content.value.kind === 'number';
      const value = isNumber
        ? ({ kind: 'number', value: '-987654321' } as const)
        : ({ kind: 'text', text: 'not calculated' } as const);
      return { ...cell, content: { ...cell.content, value } };
    }),
  }));
}

/** Formulas by sheet and address. */
function formulas(models: readonly SheetModel[]): ReadonlyMap<string, { formula: string; value: string }> {
  return new Map(
    models.flatMap((model) =>
      model.cells.flatMap((cell) =>
        cell.content.kind === 'formula'
          ? [
              [
                `${model.name}!${toAddress(cell)}`,
                { formula: cell.content.formula, value: shown(cell) ?? '' },
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

function valuesIn(file: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, rows } of readXlsx(new Uint8Array(readFileSync(file))).sheets) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      const { value } = cell;
      const text = isErrorValue(value)
        ? value.error
        : typeof value === 'number'
          ? plainText(value)
          : String(value ?? '');
      values.set(`${name}!${toAddress(cell)}`, text);
    }
  }
  return values;
}

describeWithLibreOffice('generated plans recalculated by LibreOffice', () => {
  test(
    `${PLANS} plans, every sheet, before and after edits of sources and actuals`,
    () => {
      const samples = fc.sample(fc.tuple(randomPlan, randomStyle, randomCosts), {
        numRuns: PLANS,
        seed: SEED,
      });
      let compared = 0;
      let followed = 0;
      let all = 0;
      for (let first = 0; first < samples.length; first += BATCH) {
        const cases = samples.slice(first, first + BATCH).flatMap(([plan, style, costs], index) => {
          const source = snapshotOf({ sheets: { KPI: renderSheet(plan, style), ...costSheets(costs) } });
          const original = workbookFrom(source);
          const edited = workbookFrom(edit(source, first + index));
          const before = reports(original, first + index);
          return [
            { bytes: original, models: before, expected: before },
            // The sheets of then in the workbook of now, against what new sheets would say.
            { bytes: edited, models: before, expected: reports(edited, first + index) },
          ].map((each, at) => ({ ...each, file: temporaryFile(`plan-${first + index}-${at}.xlsx`) }));
        });
        for (const { file, bytes, models } of cases)
          writeFileSync(file, writeSheets(bytes, spoiled(models)).bytes);
        const results = recalculateAll(cases.map(({ file }) => file));
        cases.forEach(({ models, expected }, index) => {
          const now = valuesIn(results[index] ?? '');
          const own = formulas(models);
          // An edit can turn the direction of an indicator, which no formula can follow: those cells differ in formula.
          const keys = [...formulas(expected)].filter(
            ([key, { formula }]) => own.get(key)?.formula === formula,
          );
          const wanted = Object.fromEntries(keys.map(([key, { value }]) => [key, value]));
          expect(Object.fromEntries(keys.map(([key]) => [key, now.get(key) ?? '']))).toEqual(wanted);
          compared += keys.length;
          if (models !== expected) [followed, all] = [followed + keys.length, all + own.size];
        });
      }
      console.info(
        `${PLANS} plans: ${compared} formulas compared, ${followed} of ${all} the same after edits`,
      );
      expect(compared).toBeGreaterThan(PLANS * 200);
      expect(followed).toBeGreaterThan(all * 0.6);
    },
    120_000 * Math.max(3, PLANS / 2),
  );
});
