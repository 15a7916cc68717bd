import type { Area } from './area';
import type { HostSheet } from './sheet';

/** Cells that a chart draws from. */
export interface ChartSource {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export interface HostSeries {
  name: string;
  chartType: string | null;
  values: ChartSource | null;
  categories: ChartSource | null;
  color: string | null;
  lineColor: string | null;
  axisGroup: string;
  hasDataLabels: boolean;
  /** Every other property that was set, by wire name. */
  readonly more: Record<string, unknown>;
}

export interface HostAxis {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  numberFormat: string;
  readonly more: Record<string, unknown>;
}

/** A chart on a sheet, in the API's words; lengths in points from the sheet's corner. */
export interface HostChart {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
  /** Set by `setPosition`: the cells it covers. */
  anchor: Area | null;
  series: HostSeries[];
  categoryAxis: HostAxis;
  valueAxis: HostAxis;
  legend: { visible: boolean; position: string };
  displayBlanksAs: string;
  readonly more: Record<string, unknown>;
}

export function newSeries(name: string): HostSeries {
  return {
    name,
    chartType: null,
    values: null,
    categories: null,
    color: null,
    lineColor: null,
    axisGroup: 'Primary',
    hasDataLabels: false,
    more: {},
  };
}

export function newAxis(): HostAxis {
  return { title: '', titleVisible: false, visible: true, numberFormat: 'General', more: {} };
}
