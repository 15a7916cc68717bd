import type { ModelChart } from '../../../core/workbook/sheet-model';
import { axesXml, CATEGORY_AXIS, fontXml, titleXml, VALUE_AXIS } from './chart-axes';
import { type ChartSource, comparesFromZero, seriesXml } from './chart-series';
import type { Dialect } from './dialect';
import { XML_DECLARATION } from './xml-text';

/**
 * The chart part of a model's chart. Values, categories and names are references to cells with what the cells show
 * now beside them, so that a viewer which calculates nothing draws the chart too.
 */
export function chartXml(chart: ModelChart, source: ChartSource, dialect: Dialect): string {
  const bars = chart.series.filter((series) => chart.kind !== 'line' && !series.line);
  const fromZero = bars.length > 0 && comparesFromZero(chart.series, source);
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.art}" ` +
    `xmlns:r="${dialect.relationships}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title, 1200, true)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotsXml(chart, source, dialect)}${axesXml(chart, fromZero)}` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    legendXml(chart) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="D0D0D0"/></a:solidFill></a:ln></c:spPr>' +
    `${fontXml(900)}</c:chartSpace>`
  );
}

/** Columns or bars, and the lines drawn over them; both on the same axes. */
function plotsXml(chart: ModelChart, source: ChartSource, dialect: Dialect): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const isLine = ({ series }: { series: { line: boolean } }): boolean => chart.kind === 'line' || series.line;
  const lines = numbered.filter(isLine);
  const bars = numbered.filter((item) => !isLine(item));
  if (isHorizontal(chart) && lines.length > 0) throw new Error('Lines cannot be drawn over horizontal bars');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const stacked = chart.kind === 'stacked-bar' || chart.kind === 'stacked-column';
  // Strict files spell percentages out.
  const percent = dialect.strict ? '%' : '';
  const write = ({ series, index }: (typeof numbered)[number], shape: 'bar' | 'line'): string =>
    seriesXml(series, index, shape, source);

  const barXml =
    bars.length === 0
      ? ''
      : `<c:barChart><c:barDir val="${isHorizontal(chart) ? 'bar' : 'col'}"/>` +
        `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
        bars.map((item) => write(item, 'bar')).join('') +
        `<c:gapWidth val="${stacked ? 60 : 80}${percent}"/><c:overlap val="${stacked ? 100 : 0}${percent}"/>` +
        `${axes}</c:barChart>`;
  const lineXml =
    lines.length === 0
      ? ''
      : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        lines.map((item) => write(item, 'line')).join('') +
        `<c:marker val="1"/>${axes}</c:lineChart>`;
  return barXml + lineXml;
}

/** A single series needs no legend: the title says what it is. */
function legendXml({ series }: ModelChart): string {
  if (series.length < 2) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${fontXml(900)}</c:legend>`;
}

function isHorizontal({ kind }: ModelChart): boolean {
  return kind === 'bar' || kind === 'stacked-bar';
}
