import { utils, write } from '@e965/xlsx';

/** A planner's workbook with actuals, fractions, budgets and a grant by year, as bytes of an .xlsx file. */
export function workbookWithActuals(edits: Readonly<Record<string, number | string>> = {}): Uint8Array {
  const book = utils.book_new();
  const sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
    KPI: [
      ['KPI 進捗管理表'],
      [],
      ['指標', '単位', '基準値', '令和3年度', null, '令和4年度', null, '令和5年度', null],
      [null, null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
      ['新規就農者数', '人', 10, 12, 13, 15, 14, 20, 19],
      ['ごみ排出量', 't', 21000.5, 20500, 20400.2, 20000, 20100.7, 19500, '集計中'],
      ['観光入込客数', '千人', 1200, 1250, 1100, 1300, 1400.5, 1350, null],
      ['移住相談件数', '件', 100, 120, null, 140, null, 160, null],
      ['健診受診率', '％', 45.2, 47.1, 46.8, 49.3, 50.1, 52.2, 51.3],
      ['起業支援', '件', null, '策定', '-', 5, 6, 8, 12],
    ],
    "市'交付金": [
      ['事業費（単位：千円）'],
      [],
      ['事業名', '年度', '総事業費', '対象外経費', '交付対象事業費', '補助率', '交付金', '市負担額'],
      ['移住促進事業', '令和3年度', 12000, 1000, 11000, '1/2', 5500, 5500],
      ['移住促進事業', '令和4年度', 15301, 1000, 14301, '1/2', 7150, 7151],
      ['移住促進事業', '令和5年度', 16000, 1200, 14800, '1/2', 7500, 7300],
    ],
    決算: [
      ['予算・決算（単位：千円）'],
      [],
      ['事業名', '予算現額', '支出済額', '翌年度繰越額', '不用額'],
      ['移住促進事業', 16000, 15210.5, 300, 489.5],
      ['観光振興事業', 8000, 7999.1, 0, 0.9],
      ['合計', 24000, 23209.6, 300, 490.4],
    ],
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const [reference, value] of Object.entries(edits)) {
      const [at = '', address = ''] = reference.split('!');
      if (at === name)
        sheet[address] = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
    }
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as ArrayBuffer);
}
