import type { ModelChart } from '../../../src/core/workbook/sheet-model';
import type { Area } from '../model/area';
import type { HostChart } from '../model/chart';
import type { HostSheet } from '../model/sheet';

const KINDS: Readonly<Record<string, ModelChart['kind']>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  Line: 'line',
  LineMarkers: 'line',
  BarStacked: 'stacked-bar',
  ColumnStacked: 'stacked-column',
};

/** A chart as the model that would write it. @throws Error for what no model can say */
export function chartModel(sheet: HostSheet, chart: HostChart): ModelChart {
  const kind = KINDS[chart.chartType];
  if (kind === undefined) throw new Error(`No model of a chart of type ${chart.chartType}`);
  const { categoryAxis, valueAxis, anchor } = chart;
  if (anchor === null) throw new Error(`Chart ${chart.name} was placed without cells`);
  return {
    kind,
    title: chart.title,
    description: chart.name,
    series: chart.series.map((series) => ({
      name: { kind: 'text', text: series.name },
      values: sourceOf(sheet, series.values),
      categories: series.categories === null ? null : sourceOf(sheet, series.categories),
      color: (series.color ?? series.lineColor)?.slice(1) ?? null,
      line: kind !== 'line' && (series.chartType ?? '').startsWith('Line'),
    })),
    valueAxisTitle: valueAxis.titleVisible ? valueAxis.title : null,
    categoryAxisTitle: categoryAxis.titleVisible ? categoryAxis.title : null,
    valueFormat: valueAxis.numberFormat === 'General' ? null : valueAxis.numberFormat,
    // A position covers its last cell, an anchor ends at its corner.
    anchor: { ...anchor, bottom: anchor.bottom + 1, right: anchor.right + 1 },
  };
}

function sourceOf(sheet: HostSheet, source: HostChart['series'][number]['values']): Area {
  if (source === null || source.sheet !== sheet) throw new Error('A chart reads from its own sheet only');
  return source.area;
}
