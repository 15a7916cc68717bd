import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

/** Null is no cell; an empty text is a cell with a style and nothing in it, as formatted sheets are full of them. */
/** @typedef {string | number | null} Content */
/** @typedef {{ name: string, rows: readonly (readonly Content[])[], merges?: readonly string[] }} Sheet */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes the workloads into a folder: `small/` with a hundred workbooks of about 26 KB, `large/` with one of a million cells. */
export function writeWorkloads(folder) {
  const small = join(folder, 'small');
  const large = join(folder, 'large');
  mkdirSync(small, { recursive: true });
  mkdirSync(large, { recursive: true });
  for (let index = 0; index < 100; index++)
    writeFileSync(join(small, `plan-${index}.xlsx`), workbookBytes(planWorkbook(index)));
  writeFileSync(join(large, 'million.xlsx'), workbookBytes(millionCells()));
}

/**
 * One workbook as a section keeps it: a plan in front, and behind it 20 columns of figures.
 *
 * @param {string} file where it goes
 * @param {{ rows: number, note?: number }} size `note` is the length of a text that cannot be packed, in each row
 */
export function writeFigures(file, { rows, note = 0 }) {
  const figures = millionCells(rows, note);
  writeFileSync(file, workbookBytes([...planWorkbook(0), ...figures.filter(({ name }) => name === '統計')]));
}

const TEXTS = ['tsuyama', 'kitami', 'sagamihara'].map((name) =>
  readFileSync(fileURLToPath(new URL(`../tools/samples/${name}.txt`, import.meta.url)), 'utf8').split('\n'),
);

/** What a planner keeps: the plan's text, targets printed twice, costs by year with sums, a list of results. */
function planWorkbook(seed) {
  const random = randomFrom(seed + 1);
  const pick = (limit) => Math.floor(random() * limit);
  const years = [2019, 2020, 2021, 2022, 2023];
  const indicators = Array.from({ length: 12 }, (_, index) => {
    const start = 10 + pick(900);
    return [
      index + 1,
      `${THEMES[(seed + index) % THEMES.length]}の${SUBJECTS[index % SUBJECTS.length]}`,
      UNITS[index % UNITS.length],
      start,
      ...years.map((_year, place) => start + (place + 1) * (1 + pick(20))),
    ];
  });
  const targets = [
    ['4 地域再生計画の目標【数値目標】'],
    [],
    ['No.', '指標', '単位', '基準値', ...years.map((year) => `${year}年度目標値`)],
    ...indicators,
  ];
  const items = ['人件費', '委託料', '旅費', '広報費', '備品購入費'].map((item) => {
    const amounts = years.map(() => 100 * (1 + pick(400)));
    return [item, ...amounts, amounts.reduce((sum, amount) => sum + amount, 0)];
  });
  const sums = Array.from({ length: years.length + 1 }, (_, column) =>
    items.reduce((sum, item) => sum + item[column + 1], 0),
  );
  const costs = [
    ['6 交付対象事業に要する費用', null, null, null, null, null, '（単位：千円）'],
    [],
    ['費目', ...years.map((year) => `${year}年度`), '計'],
    ...items,
    ['合計', ...sums],
    [],
    [`・総事業費 ${sums.at(-1).toLocaleString('en-US')}千円`],
  ];
  const results = [
    [
      '整理番号',
      '事業名',
      '内容',
      '開始',
      '担当課',
      '委託先',
      '4月',
      '5月',
      '6月',
      '7月',
      '8月',
      '9月',
      '備考',
    ],
  ];
  for (let index = 0; index < 190; index++) {
    results.push([
      `第${index + 1}号`,
      `${THEMES[pick(THEMES.length)]}推進事業${1 + (index % 45)}`,
      `${THEMES[pick(THEMES.length)]}の${SUBJECTS[pick(SUBJECTS.length)]}を増やす取組${seed}-${index}`,
      `平成${28 + pick(4)}年${4 + pick(8)}月`,
      SECTIONS[pick(SECTIONS.length)],
      pick(2) === 0 ? `${THEMES[pick(THEMES.length)]}振興協議会` : '',
      ...Array.from({ length: 6 }, () => (pick(5) < 2 ? '' : pick(2000))),
      pick(3) === 0 ? `第${1 + pick(4)}四半期に確認し、${1 + pick(28)}日に報告済み` : '',
    ]);
  }
  return [
    {
      name: '計画書',
      rows: TEXTS[seed % TEXTS.length].map((line) => line.split('\t').map((text) => text || null)),
    },
    { name: '数値目標', rows: targets },
    { name: 'KPI', rows: targets },
    { name: '事業費', rows: costs, merges: ['A1:F1'] },
    { name: '取組一覧', rows: results },
  ];
}

/** A statistics dump beside a plan: texts, whole numbers, decimals, dashes, blanks. */
function millionCells(count = 50_000, note = 0) {
  const random = randomFrom(7);
  const letter = () => String.fromCharCode(0x4e00 + Math.floor(random() * 0x5000));
  const rows = [
    ['年度', '地区', '区分', '担当課', ...Array.from({ length: 16 }, (_, index) => `項目${index + 1}`)],
  ];
  for (let row = 1; row < count; row++) {
    const cells = [
      `${2010 + (row % 12)}年度`,
      `${THEMES[row % THEMES.length]}地区${row % 400}`,
      SUBJECTS[row % SUBJECTS.length],
      SECTIONS[row % SECTIONS.length],
    ];
    for (let column = 0; column < 16; column++) {
      const kind = random();
      if (kind < 0.7) cells.push(Math.floor(random() * 100_000));
      else if (kind < 0.95) cells.push(Math.round(random() * 1_000_000) / 100);
      else cells.push('-');
    }
    if (note > 0) cells[3] = Array.from({ length: note }, letter).join('');
    rows.push(cells);
  }
  return [
    { name: '事業費', rows: [['総事業費 56,000千円']] },
    { name: '統計', rows },
  ];
}

const THEMES = [
  '移住',
  '観光',
  '農業',
  '起業',
  '子育て',
  '交通',
  '森林',
  '水産',
  '教育',
  '医療',
  '防災',
  '文化',
];
const SUBJECTS = [
  '相談件数',
  '参加者数',
  '新規就業者数',
  '利用者数',
  '出荷額',
  '満足度',
  '会員数',
  '開催回数',
];
const UNITS = ['件', '人', '人', '人', '千円', '%', '人', '回'];
const SECTIONS = ['企画課', '商工観光課', '農林課', '福祉課', '建設課', '教育委員会'];

function randomFrom(seed) {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

/** A workbook's bytes, with shared strings and a few number formats, as spreadsheet programs save it. */
function workbookBytes(sheets) {
  const strings = new Map();
  const parts = {};
  sheets.forEach(({ rows, merges = [] }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(rows, merges, strings));
  });
  const texts = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  const count = `count="${strings.size}" uniqueCount="${strings.size}"`;
  const sheetList = sheets.map(({ name }, index) => {
    const id = index + 1;
    return `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const override = (part, type) => `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const all = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}${sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheetList.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('rIdStyles', 'styles', 'styles.xml')}${relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" ${count}>${texts.join('')}</sst>`,
  };
  for (const [name, text] of Object.entries(all)) parts[name] = strToU8(text);
  return zipSync(parts, { level: 6, mtime: new Date(2020, 0, 1) });
}

function sheetXml(rows, merges, strings) {
  const lines = rows.map((cells, row) => {
    const parts = cells.map((content, column) =>
      cellXml(content, `${columnName(column)}${row + 1}`, strings),
    );
    return `<row r="${row + 1}" spans="1:${cells.length || 1}">${parts.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`);
  const mergeCells =
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged.join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${lines.join('')}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml(content, address, strings) {
  if (content === null) return '';
  if (content === '') return `<c r="${address}" s="1"/>`;
  if (typeof content === 'number') {
    const style = Number.isInteger(content) ? 1 : 2;
    return `<c r="${address}" s="${style}"><v>${content}</v></c>`;
  }
  let index = strings.get(content);
  if (index === undefined) {
    index = strings.size;
    strings.set(content, index);
  }
  return `<c r="${address}" t="s"><v>${index}</v></c>`;
}

const columnName = (column) => String.fromCharCode(65 + column);

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
