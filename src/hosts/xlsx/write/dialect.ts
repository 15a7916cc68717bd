import type { XmlElement } from './xml-tree';

/** The two sets of namespaces that a workbook may be written in; new parts follow the workbook's. */
export interface Dialect {
  readonly strict: boolean;
  readonly main: string;
  /** Namespace of `r:id`, and the start of every relationship type. */
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly art: string;
}

const TRANSITIONAL_ROOT = 'http://schemas.openxmlformats.org';
const STRICT_ROOT = 'http://purl.oclc.org/ooxml';

export const TRANSITIONAL: Dialect = {
  strict: false,
  main: `${TRANSITIONAL_ROOT}/spreadsheetml/2006/main`,
  relationships: `${TRANSITIONAL_ROOT}/officeDocument/2006/relationships`,
  drawing: `${TRANSITIONAL_ROOT}/drawingml/2006/spreadsheetDrawing`,
  chart: `${TRANSITIONAL_ROOT}/drawingml/2006/chart`,
  art: `${TRANSITIONAL_ROOT}/drawingml/2006/main`,
};

export const STRICT: Dialect = {
  strict: true,
  main: `${STRICT_ROOT}/spreadsheetml/main`,
  relationships: `${STRICT_ROOT}/officeDocument/relationships`,
  drawing: `${STRICT_ROOT}/drawingml/spreadsheetDrawing`,
  chart: `${STRICT_ROOT}/drawingml/chart`,
  art: `${STRICT_ROOT}/drawingml/main`,
};

/** Namespaces that `r:id` may have, whatever the file claims to be. */
export const RELATIONSHIP_NAMESPACES = [TRANSITIONAL.relationships, STRICT.relationships];

/** Dialect of a part by its root element. */
export function dialectOf(root: XmlElement): Dialect {
  return root.uri === STRICT.main ? STRICT : TRANSITIONAL;
}

const PACKAGE_TYPE = 'application/vnd.openxmlformats-officedocument';

export const CONTENT_TYPE = {
  worksheet: `${PACKAGE_TYPE}.spreadsheetml.worksheet+xml`,
  styles: `${PACKAGE_TYPE}.spreadsheetml.styles+xml`,
  drawing: `${PACKAGE_TYPE}.drawing+xml`,
  chart: `${PACKAGE_TYPE}.drawingml.chart+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;
