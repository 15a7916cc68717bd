import type { ModelChart } from '../../../core/workbook/sheet-model';
import type { Dialect } from './dialect';
import { attributes, XML_DECLARATION } from './xml-text';

/** A chart and the id by which the drawing refers to its part. */
export interface PlacedChart {
  readonly chart: ModelChart;
  readonly relationshipId: string;
}

/** Room before a chart, in English Metric Units: neighbours do not touch, nor does its frame the page before. */
const GAP = 38_100;

/** The drawing part of a sheet: where each chart stands and what a screen reader says of it. */
export function drawingXml(charts: readonly PlacedChart[], dialect: Dialect): string {
  const anchors = charts.map((placed, index) => anchorXml(placed, index, dialect)).join('');
  return (
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${dialect.drawing}" xmlns:a="${dialect.art}">` +
    `${anchors}</xdr:wsDr>`
  );
}

function anchorXml({ chart, relationshipId }: PlacedChart, index: number, dialect: Dialect): string {
  const { top, left, bottom, right } = chart.anchor;
  const corner = (name: string, row: number, column: number, offset: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  const named = attributes({ id: index + 2, name: chart.title, descr: chart.description });
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', top, left, GAP)}${corner('to', bottom, right, 0)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${named}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${dialect.chart}">` +
    `<c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${relationshipId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
