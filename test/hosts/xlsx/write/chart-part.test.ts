import { unzipSync } from 'fflate';
import type { ChartSeries, ModelChart } from '../../../../src/core/workbook/sheet-model';
import { writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { elementsOf, textOf } from '../../../tools/xlsx-checks';
import { area, cell, formula, model, number, text } from './models';
import { bareBook, strictBook } from './originals';

const series: ChartSeries = {
  name: { kind: 'cell', row: 0, column: 1 },
  values: area('B2:B4'),
  categories: area('A2:A4'),
  color: null,
  line: false,
};
const chart: ModelChart = {
  kind: 'column',
  title: '目標 & 実績',
  description: '目標と実績を比べる "柱" のグラフ',
  series: [series],
  valueAxisTitle: null,
  categoryAxisTitle: null,
  valueFormat: null,
  anchor: area('D1:J15'),
};
const sheet = (charts: ModelChart[]) =>
  model({
    name: "A & B's",
    cells: [
      cell('B1', text('目標')),
      cell('A2', text('2016年度')),
      cell('A3', number('2017')),
      cell('A4', text('2018年度')),
      cell('B2', number('5000'), { numberFormat: '#,##0' }),
      cell('B4', formula('B2*3', '15000')),
      cell('C3', number('-5')),
      cell('D3', number('5'), { numberFormat: '"+"0;"△"0' }),
    ],
    charts,
  });
const written = (charts: ModelChart[], original = bareBook()) =>
  unzipSync(writeSheets(original, [sheet(charts)]).bytes);
const chartOf = (given: Partial<ModelChart>): string =>
  textOf(written([{ ...chart, ...given }]), 'xl/charts/chart1.xml');

test('values, categories and names are references with what the cells show', () => {
  const xml = chartOf({});
  expect(xml).toContain(
    "<c:tx><c:strRef><c:f>'A &amp; B''s'!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/>" +
      '<c:pt idx="0"><c:v>目標</c:v></c:pt></c:strCache></c:strRef></c:tx>',
  );
  expect(xml).toContain(
    "<c:val><c:numRef><c:f>'A &amp; B''s'!$B$2:$B$4</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>" +
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>5000</c:v></c:pt><c:pt idx="2"><c:v>15000</c:v></c:pt>' +
      '</c:numCache></c:numRef></c:val>',
  );
  expect(xml).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>2016年度</c:v></c:pt><c:pt idx="1"><c:v>2017</c:v></c:pt>' +
      '<c:pt idx="2"><c:v>2018年度</c:v></c:pt></c:strCache></c:strRef></c:cat>',
  );
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
});

test('screen readers get the description', () => {
  const drawing = elementsOf(textOf(written([chart, chart]), 'xl/drawings/drawing1.xml'));
  const frames = drawing.filter(({ name }) => name === 'cNvPr').map(({ attributes }) => attributes);
  expect(frames).toEqual([
    { id: '2', name: '目標 & 実績', descr: '目標と実績を比べる "柱" のグラフ' },
    { id: '3', name: '目標 & 実績', descr: '目標と実績を比べる "柱" のグラフ' },
  ]);
});

test.each([
  ['column', ['barDir col', 'grouping clustered', 'orientation minMax']],
  ['bar', ['barDir bar', 'grouping clustered', 'orientation maxMin']],
  ['stacked-column', ['barDir col', 'grouping stacked', 'orientation minMax']],
  ['stacked-bar', ['barDir bar', 'grouping stacked', 'orientation maxMin']],
  ['line', ['grouping standard', 'orientation minMax']],
] as const)('%s', (kind, expected) => {
  const found = elementsOf(chartOf({ kind }))
    .filter(({ name }) => ['barDir', 'grouping', 'orientation'].includes(name))
    .map(({ name, attributes }) => `${name} ${attributes.val}`);
  expect(found.slice(0, expected.length)).toEqual(expected);
});

test('a line over columns shares their axes and keeps the order of the model', () => {
  const names = elementsOf(chartOf({ series: [{ ...series, line: true }, series] }));
  const shown = names.flatMap(({ name, attributes }) =>
    ['barChart', 'lineChart'].includes(name)
      ? [name]
      : ['idx', 'axId'].includes(name)
        ? [attributes.val]
        : [],
  );
  const [x, y] = ['111111111', '222222222'];
  expect(shown).toEqual(['barChart', '1', x, y, 'lineChart', '0', x, y, x, y]);
});

test('bars begin at zero, unless figures may lie below it', () => {
  const zero = '<c:min val="0"/>';
  expect(chartOf({})).toContain(zero);
  expect(chartOf({ kind: 'line' })).not.toContain(zero);
  expect(chartOf({ series: [{ ...series, values: area('C2:C4') }] })).not.toContain(zero);
  expect(chartOf({ series: [{ ...series, values: area('D2:D4') }] })).not.toContain(zero);
});

test('a legend only where there is something to tell apart', () => {
  expect(chartOf({})).not.toContain('<c:legend>');
  expect(chartOf({ series: [series, series] })).toContain('<c:legend>');
});

test('titles of axes and the number format', () => {
  const xml = chartOf({ valueAxisTitle: '千円', categoryAxisTitle: '年度', valueFormat: '#,##0"人"' });
  expect(xml.match(/<a:t>[^<]*/g)).toEqual(['<a:t>目標 &amp; 実績', '<a:t>年度', '<a:t>千円']);
  expect(xml).toContain('<c:numFmt formatCode="#,##0&quot;人&quot;" sourceLinked="0"/>');
});

test('a Strict workbook gets Strict charts', () => {
  const parts = written([chart], strictBook());
  const xml = textOf(parts, 'xl/charts/chart1.xml');
  expect(xml).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(xml).toContain('<c:gapWidth val="80%"/>');
  const all = Object.keys(parts).filter((name) => /charts|drawings|sheet2/.test(name));
  for (const name of all)
    expect(textOf(parts, name)).not.toContain('schemas.openxmlformats.org/officeDocument');
});

test.each([
  ['lines over horizontal bars', { kind: 'bar', series: [{ ...series, line: true }] }, /Lines cannot/],
  ['a block of cells', { series: [{ ...series, values: area('A2:B4') }] }, /one row or one column/],
] as const)('%s are a mistake of the program', (_, given, message) => {
  expect(() => chartOf(given)).toThrow(message);
});
