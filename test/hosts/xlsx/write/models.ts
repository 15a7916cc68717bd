import { parseAddress, parseRangeAddress } from '../../../../src/core/workbook/cell-ref';
import type {
  Area,
  CellStyle,
  ModelCell,
  ModelChart,
  ModelContent,
  SheetModel,
} from '../../../../src/core/workbook/sheet-model';

/** An area from its address. */
export function area(address: string): Area {
  const range = parseRangeAddress(address);
  if (range === null) throw new Error(address);
  return range;
}

export const text = (value: string): ModelContent => ({ kind: 'text', text: value });
export const number = (value: string): ModelContent => ({ kind: 'number', value });
export const formula = (source: string, value: string): ModelContent => ({
  kind: 'formula',
  formula: source,
  value: { kind: 'number', value },
});
export const textFormula = (source: string, value: string): ModelContent => ({
  kind: 'formula',
  formula: source,
  value: { kind: 'text', text: value },
});

export function cell(
  address: string,
  content: ModelContent,
  style: CellStyle = {},
  link: ModelCell['link'] = null,
): ModelCell {
  const place = parseAddress(address);
  if (place === null) throw new Error(address);
  return { ...place, content, style, link };
}

/** A sheet with nothing but what is given. */
export function model(given: Partial<SheetModel> = {}): SheetModel {
  return {
    key: 'findings',
    name: '点検結果',
    cells: [cell('A1', text('点検結果'))],
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    charts: [],
    print: {
      paper: 'A4',
      landscape: false,
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: null,
      header: null,
      footer: null,
      breaksBefore: [],
    },
    protected: false,
    tabColor: null,
    ...given,
  };
}

const HEAD: CellStyle = { bold: true, fill: 'DCE6F1', border: 'thin', horizontal: 'center', wrap: true };
const BODY: CellStyle = { border: 'thin', vertical: 'center' };
const COUNT: CellStyle = { ...BODY, numberFormat: '#,##0"人"' };
const RATE: CellStyle = { ...BODY, numberFormat: '0.0%' };

/** A sheet that uses everything a model can say. */
export function richModel(given: Partial<SheetModel> = {}): SheetModel {
  const years = ['2016', '2017', '2018', '2019', '2020'];
  const targets = ['5000', '10000', '15000', '20000', '25000'];
  const actuals = ['4800', '10250', '13900', null, null];
  const rows = years.flatMap((year, index) => {
    const line = index + 4;
    const actual = actuals[index] ?? null;
    return [
      cell(`A${line}`, text(`${year}年度`), BODY, { sheet: '点検結果', row: 0, column: 0 }),
      cell(`B${line}`, number(targets[index] ?? ''), COUNT),
      cell(`C${line}`, actual === null ? { kind: 'blank' } : number(actual), { ...COUNT, locked: false }),
      actual === null
        ? cell(`D${line}`, textFormula(`IF(C${line}="","実績未入力",C${line}/B${line})`, '実績未入力'), RATE)
        : cell(
            `D${line}`,
            formula(
              `IF(C${line}="","実績未入力",C${line}/B${line})`,
              String(Number(actual) / Number(targets[index])),
            ),
            RATE,
          ),
    ];
  });
  return model({
    cells: [
      cell('A1', text('達成状況'), { bold: true, size: 16, color: '1F3864' }),
      cell('A2', text(' 先頭の空白 と\n改行と _x0041_ と "引用" & <記号>'), { wrap: true, vertical: 'top' }),
      cell('A3', text('年度'), HEAD),
      cell('B3', text('目標'), HEAD),
      cell('C3', text('実績'), HEAD),
      cell('D3', text('達成率'), HEAD),
      ...rows,
      cell('A9', text('計'), { ...HEAD, border: 'medium' }),
      cell('B9', formula('SUM(B4:B8)', '75000'), { ...COUNT, bold: true }),
      cell('C9', formula('SUM(C4:C8)', '28950'), { ...COUNT, bold: true }),
      cell('D9', textFormula('IF(B9>0,"あり","なし")', 'あり'), BODY),
    ],
    columnWidths: [22, 14, 14, 14, null, 12],
    rowHeights: new Map([
      [0, 30],
      [1, 45],
    ]),
    merges: [area('A1:D1'), area('A2:D2')],
    frozen: { rows: 3, columns: 1 },
    autoFilter: area('A3:D8'),
    conditionalFormats: [
      { area: area('D4:D8'), formula: 'AND(ISNUMBER(D4),D4<1)', color: '9C0006', fill: 'FFC7CE', bold: true },
    ],
    validations: [
      {
        area: area('C4:C8'),
        rule: { kind: 'decimal', minimum: '0', maximum: null },
        prompt: { title: '実績', text: '年度末の実績を人数で入力してください。' },
        error: { title: '実績', text: '0 以上の数を入力してください。', style: 'stop' },
      },
      {
        area: area('F4:F8'),
        rule: { kind: 'list', items: ['速報', '確定'] },
        prompt: null,
        error: { title: '区分', text: '一覧から選んでください。', style: 'warning' },
      },
      { area: area('G4:G8'), rule: { kind: 'date' }, prompt: null, error: null },
      { area: area('H4:H8'), rule: { kind: 'text-length', maximum: 200 }, prompt: null, error: null },
    ],
    charts: chartsOfEveryKind(),
    print: {
      paper: 'A4',
      landscape: true,
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { from: 2, to: 2 },
      header: '&L点検&R&D',
      footer: '&C&P / &N',
      breaksBefore: [30],
    },
    protected: true,
    tabColor: '1F5A94',
    ...given,
  });
}

function chartsOfEveryKind(): ModelChart[] {
  const target = { name: { kind: 'cell', row: 2, column: 1 }, values: area('B4:B8') } as const;
  const actual = { name: { kind: 'text', text: '実績 & 見込み' }, values: area('C4:C8') } as const;
  const shared = { categories: area('A4:A8'), color: null, line: false } as const;
  const kinds = ['column', 'bar', 'line', 'stacked-column', 'stacked-bar'] as const;
  const plain = kinds.map(
    (kind, index): ModelChart => ({
      kind,
      title: `観光客数（${kind}）`,
      description: `目標と実績を年度ごとに比べる ${kind} のグラフ`,
      series: [
        { ...shared, ...target },
        { ...shared, ...actual },
      ],
      valueAxisTitle: kind === 'line' ? '観光客数 (年度計)' : '千円',
      categoryAxisTitle: '年度',
      valueFormat: '#,##0',
      anchor: {
        top: 10 + 16 * Math.floor(index / 2),
        left: 8 * (index % 2),
        bottom: 25 + 16 * Math.floor(index / 2),
        right: 6 + 8 * (index % 2),
      },
    }),
  );
  return [
    ...plain,
    {
      kind: 'column',
      title: '目標は線、実績は柱',
      description: '実績を柱、目標を線で示すグラフ',
      series: [
        { ...shared, ...actual, color: '3A9D7C' },
        { ...shared, ...target, line: true },
      ],
      valueAxisTitle: null,
      categoryAxisTitle: null,
      valueFormat: null,
      anchor: { top: 42, left: 8, bottom: 57, right: 14 },
    },
  ];
}
