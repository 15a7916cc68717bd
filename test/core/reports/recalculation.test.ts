import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { isReadable, readActualsSheet } from '../../../src/core/actuals/read-actuals-sheet';
import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { buildReports } from '../../../src/core/reports/build-reports';
import { toAddress } from '../../../src/core/workbook/cell-ref';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { isErrorValue, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { plannedSheetNames, writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { describeWithLibreOffice, recalculateBytes } from '../../tools/libreoffice';
import { reportOptions, SHEET_NAMES } from '../../tools/report-plans';
import { workbookWithActuals } from '../../tools/report-workbook';
import { writtenSnapshot } from '../../tools/written-snapshot';
import { cachedValues, plainText, recalculate as recalculateModel } from './recalculate-model';

const SAMPLES = path.join(__dirname, '../../../assets/samples');
const KEYS = ['findings', 'actuals', 'achievement', 'variance', 'grant', 'publication'] as const;

interface Report {
  readonly snapshot: WorkbookSnapshot;
  readonly models: readonly SheetModel[];
}

function reportOn(bytes: Uint8Array, lang: 'ja' | 'en' = 'ja'): Report {
  const snapshot = readXlsx(bytes);
  const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 7, day: 1 } });
  const options = reportOptions(KEYS, snapshot, { lang });
  return {
    snapshot,
    models: buildReports(result, { ...options, sheetNames: plannedSheetNames(bytes, SHEET_NAMES) }),
  };
}

/** The models with a wrong value beside every formula, so that only a real calculation can give the right ones. */
function spoiled(models: readonly SheetModel[]): readonly SheetModel[] {
  return models.map((model) => ({
    ...model,
    cells: model.cells.map((cell) =>
      cell.content.kind !== 'formula'
        ? cell
        : {
            ...cell,
            content: {
              ...cell.content,
              value:
                cell.content.value.kind === 'number'
                  ? { kind: 'number', value: '-987654321' }
                  : { kind: 'text', text: 'not calculated' },
            },
          },
    ),
  }));
}

/** The values of a workbook, by sheet and address. */
function valuesIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const snapshot = readXlsx(bytes);
  const values = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    for (const { cells } of sheet.rows) {
      for (const cell of cells) {
        const { value } = cell;
        const shown = isErrorValue(value)
          ? value.error
          : typeof value === 'number'
            ? plainText(value)
            : String(value ?? '');
        values.set(`${sheet.name}!${toAddress(cell)}`, shown);
      }
    }
  }
  return values;
}

/** The values that stand beside the formulas, by sheet and address. */
function written(models: readonly SheetModel[]): ReadonlyMap<string, string> {
  return new Map(
    models.flatMap((model) =>
      [...cachedValues(model)].map(([address, value]) => [`${model.name}!${address}`, value]),
    ),
  );
}

function among(
  values: ReadonlyMap<string, string>,
  keys: Iterable<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...keys].map((key) => [key, values.get(key) ?? '']));
}

const workbooks: readonly (readonly [string, () => Uint8Array])[] = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, () => new Uint8Array(readFileSync(path.join(SAMPLES, name)))] as const),
  ['a workbook with actuals', () => workbookWithActuals()],
];

describe.each(workbooks)('%s', (_, bytesOf) => {
  test.each(['ja', 'en'] as const)('every formula gives its value in doubles (%s)', (lang) => {
    const { snapshot, models } = reportOn(bytesOf(), lang);
    for (const model of models) {
      const others = models.filter((each) => each !== model);
      expect(recalculateModel(model, writtenSnapshot(snapshot, others))).toEqual(cachedValues(model));
    }
  });
});

/** The workbook with actuals of the last year typed over what 実績入力 shows, one of them a fraction. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const sheet = readActualsSheet(readXlsx(bytes));
  if (!isReadable(sheet)) throw new Error('no sheet of actuals');
  const book = read(bytes, { type: 'array' });
  const cells = book.Sheets[sheet.sheet];
  if (cells === undefined) throw new Error(`no ${sheet.sheet}`);
  sheet.rows.forEach(({ years }, index) => {
    const place = years.get(2023)?.place;
    if (place !== undefined) cells[toAddress(place)] = { t: 'n', v: 1321.5 + index };
  });
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What is asked of LibreOffice: formulas in a workbook, without the values beside them. */
interface Question {
  readonly bytes: Uint8Array;
  readonly models: readonly SheetModel[];
  readonly expected: ReadonlyMap<string, string>;
}

const QUESTIONS: Readonly<Record<string, () => Question>> = {
  ...Object.fromEntries(
    workbooks.map(([name, bytesOf]) => [
      name,
      () => {
        const { models } = reportOn(bytesOf());
        return { bytes: bytesOf(), models, expected: written(models) };
      },
    ]),
  ),
  '実績入力 filled in and written again': () => {
    const source = workbookWithActuals();
    const bytes = filledIn(writeSheets(source, reportOn(source).models).bytes);
    const { models } = reportOn(bytes);
    return { bytes, models, expected: written(models) };
  },
  'sheets written before an edit': () => {
    const edits = {
      'KPI!I7': 1360.25,
      'KPI!G5': 15,
      'KPI!D9': 46.7,
      "市の'交付金'!E5": 14303,
      '決算!C4': 15300.25,
    };
    const bytes = workbookWithActuals(edits);
    const models = reportOn(workbookWithActuals()).models.filter((model) => model.key !== 'findings');
    return {
      bytes,
      models,
      expected: written(reportOn(bytes).models.filter((model) => model.key !== 'findings')),
    };
  },
};

describeWithLibreOffice('recalculated by LibreOffice', () => {
  const answers = new Map<string, Question & { readonly calculated: ReadonlyMap<string, string> }>();
  const answerTo = (name: string): Question & { readonly calculated: ReadonlyMap<string, string> } => {
    const answer = answers.get(name);
    if (answer === undefined) throw new Error(`no answer to ${name}`);
    return answer;
  };
  beforeAll(() => {
    const questions = Object.entries(QUESTIONS).map(([name, make]) => ({ name, question: make() }));
    const saved = recalculateBytes(
      questions.map(({ question }) => writeSheets(question.bytes, spoiled(question.models)).bytes),
    );
    for (const [index, { name, question }] of questions.entries()) {
      answers.set(name, { ...question, calculated: valuesIn(saved[index] ?? new Uint8Array()) });
    }
  }, 300_000);

  test.each(workbooks)('%s: every formula gives the value written beside it', (name) => {
    const { expected, calculated } = answerTo(name);
    expect(expected.size).toBeGreaterThan(50);
    expect(among(calculated, expected.keys())).toEqual(Object.fromEntries(expected));
  });

  test('実績入力 filled in and written again: its formulas and those that follow it give what stands beside them', () => {
    const { expected, calculated } = answerTo('実績入力 filled in and written again');
    expect([...expected.values()]).toContain('1321.5');
    expect(among(calculated, expected.keys())).toEqual(Object.fromEntries(expected));
  });

  test('sheets written before an edit follow it: they give what a new report on the edited workbook gives', () => {
    const { models, expected: after, calculated: now } = answerTo('sheets written before an edit');
    const before = written(models);
    // Remarks belong to the day of the report.
    const keys = [...before.keys()].filter((key) => after.has(key) && !/![KLMN]\d+$/.test(key));
    expect(keys.length).toBeGreaterThan(300);
    expect(among(now, keys)).toEqual(among(after, keys));
    expect(among(now, keys)).not.toEqual(among(before, keys));
  });
});
