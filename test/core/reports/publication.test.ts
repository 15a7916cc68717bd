import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { buildReports } from '../../../src/core/reports/build-reports';
import { keptLines } from '../../../src/core/entries/kept-lines';
import { fieldName, parseRowMark } from '../../../src/core/entries/marks';
import { typedText } from '../../../src/core/entries/typed-cell';
import { publicationHtml } from '../../../src/core/reports/publication-html';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { SnapshotCell, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { reportOptions } from '../../tools/report-plans';
import { workbookWithActuals } from '../../tools/report-workbook';
import { shown } from './recalculate-model';

function publish(snapshot: WorkbookSnapshot): SheetModel {
  const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 7, day: 1 } });
  const [model] = buildReports(result, reportOptions(['publication'], snapshot));
  if (model === undefined) throw new Error('no sheet');
  return model;
}

function page(snapshot: WorkbookSnapshot, lang: 'ja' | 'en' = 'ja'): string {
  const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 7, day: 1 } });
  return publicationHtml(result, reportOptions(['publication'], snapshot, { lang }));
}

/** Row of the card's field of an indicator. */
function fieldRow(snapshot: WorkbookSnapshot, label: string, field: string): number {
  const sheet = snapshot.sheets.find(({ name }) => name === '公表資料');
  const found = sheet?.rows.find(({ cells }) =>
    cells.some(({ value }) => {
      const mark = parseRowMark(value);
      return mark !== null && mark.label.endsWith(label) && fieldName(mark.field).name === field;
    }),
  );
  if (found === undefined) throw new Error(`no ${field} of ${label}`);
  return found.row;
}

/** What was typed, by line and field. */
function textsOf(snapshot: WorkbookSnapshot): readonly (readonly [string, string, string])[] {
  return keptLines(snapshot, 'publication').flatMap(({ id, entries }) =>
    [...entries].map(([field, cell]) => [id, field, typedText(cell)] as const),
  );
}

/** The snapshot with typed texts on 公表資料: label → field → text. */
function typed(
  snapshot: WorkbookSnapshot,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): WorkbookSnapshot {
  const additions = Object.entries(texts).flatMap(([label, fields]) =>
    Object.entries(fields).map(([field, value]): SnapshotCell => {
      const isPolicy = field === 'policy';
      const row = fieldRow(snapshot, label, isPolicy ? 'effect' : field);
      return { row, column: isPolicy ? 14 : 4, value, formula: null, format: 0 };
    }),
  );
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name !== '公表資料'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map(({ row, cells }) => {
              const here = additions.filter((cell) => cell.row === row);
              const others = cells.filter((cell) => !here.some(({ column }) => column === cell.column));
              return { row, cells: [...others, ...here].sort((a, b) => a.column - b.column) };
            }),
          },
    ),
  };
}

/** The workbook with its sheet 公表資料 in it. */
function published(bytes: Uint8Array): WorkbookSnapshot {
  return readXlsx(writeSheets(bytes, [publish(readXlsx(bytes))]).bytes);
}

const texts = (model: SheetModel): readonly string[] => model.cells.flatMap((cell) => shown(cell) ?? []);

describe('公表資料', () => {
  const words = {
    新規就農者数: {
      effect: '3 効果があった',
      policy: '3 事業の継続',
      cause: '研修の定員が埋まらなかった',
      review: '妥当',
    },
    ごみ排出量: { reason: '分別の周知を続ける' },
  };
  const before = typed(published(workbookWithActuals()), words);

  test('what people typed is there again after every rewriting', () => {
    const model = publish(before);
    expect(texts(model)).toEqual(
      expect.arrayContaining(['研修の定員が埋まらなかった', '分別の周知を続ける']),
    );
    const again = readXlsx(writeSheets(workbookWithActuals(), [model]).bytes);
    expect(textsOf(again)).toEqual(textsOf(before));
  });

  test('a renamed indicator keeps its words, a removed one goes to the end', () => {
    const changed = readXlsx(
      workbookWithActuals({ 'KPI!A5': '新規就農者の数', 'KPI!A6': '資源化率', 'KPI!C6': 12 }),
    );
    const sheet = before.sheets.find(({ name }) => name === '公表資料');
    if (sheet === undefined) throw new Error('no sheet');
    const model = publish({
      ...changed,
      sheets: [...changed.sheets, sheet],
      definedNames: before.definedNames,
    });
    const gone = model.cells.find((cell) => shown(cell)?.startsWith('【公表しません】'));
    const cause = model.cells.find((cell) => shown(cell) === '研修の定員が埋まらなかった');
    const reason = model.cells.find((cell) => shown(cell) === '分別の周知を続ける');
    expect(cause?.row).toBeLessThan(gone?.row ?? 0);
    expect(reason?.row).toBeGreaterThan(gone?.row ?? Infinity);
    // The removed one comes back to its place.
    const kept = readXlsx(writeSheets(workbookWithActuals(), [model]).bytes);
    const back = publish(kept);
    expect(back.cells.some((cell) => shown(cell)?.startsWith('【公表しません】'))).toBe(false);
    expect(texts(back)).toContain('分別の周知を続ける');
  });

  test('the official form takes what its only indicator says, and leaves differing ones to a person', () => {
    const model = publish(before);
    const form = model.cells.find((cell) => shown(cell)?.startsWith('3　交付対象事業'));
    const effects = model.cells.filter(({ row, column }) => row > (form?.row ?? 0) + 2 && column === 18);
    expect(effects.map(shown).filter((text) => text !== null)).toEqual(['指標により異なる']);
    expect(model.cells.filter((cell) => shown(cell) === '23209600')).toHaveLength(1);
  });

  test('prints upright, and only places to write are unlocked', () => {
    const model = publish(before);
    expect(model.print).toMatchObject({
      landscape: false,
      fitToWidth: 1,
      repeatRows: { from: 0, to: 0 },
      footer: expect.stringContaining('&P / &N') as string,
    });
    expect(model.protected).toBe(true);
    const locked = model.cells.filter(
      ({ content, style }) => content.kind === 'formula' && style.locked === false,
    );
    // Effects that are proposed, and what the form takes over.
    expect(locked.every(({ column }) => [4, 1, 6, 18, 20, 22, 24].includes(column))).toBe(true);
  });
});

describe('the page to publish', () => {
  const before = typed(published(workbookWithActuals()), {
    新規就農者数: { cause: '<b>研修</b> & "定員"', policy: '3 事業の継続' },
  });

  test('one page without script, in its language, with headers that say what they head', () => {
    for (const lang of ['ja', 'en'] as const) {
      const html = page(before, lang);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).not.toMatch(/<script|<link|\son[a-z]+=|url\(|https?:/);
      expect(html.match(/<th(?!ead| scope=)/g)).toBeNull();
      expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length);
      expect(html.match(/<h1>/g)).toHaveLength(1);
    }
  });

  test('says what the sheet says, and what people typed as text', () => {
    const html = page(before);
    expect(html).toContain('&lt;b&gt;研修&lt;/b&gt; &amp; &quot;定員&quot;');
    expect(html).toContain('3 事業の継続');
    expect(html).toContain('<td class="number">95.0%</td>');
    expect(html).toContain('<td class="not-met">未達成</td>');
    expect(html).toContain('23,209,600');
  });
});
