import { parseAddress, type CellRef } from '../../../src/core/workbook/cell-ref';
import { isErrorValue } from '../../../src/core/workbook/snapshot';
import type {
  CellStyle,
  ConditionalFormat,
  ModelCell,
  ModelContent,
  PrintSetup,
  ReportKey,
  SheetModel,
} from '../../../src/core/workbook/sheet-model';
import { splitSheet } from '../model/address';
import { type CellFormat, DEFAULT_FORMAT } from '../model/format';
import type { HostCell, HostConditionalFormat, HostSheet } from '../model/sheet';
import { UNVERIFIED } from '../unverified';
import { chartModel } from './chart-model-of';
import { validationModel } from './validation-model-of';

/** What stands on a sheet of the host as the model that would write it: the way back from the API's words. */
export function sheetModelOf(sheet: HostSheet, key: ReportKey): SheetModel {
  const area = sheet.usedArea(false);
  const cells = area === null ? [] : [...sheet.cellsIn(area)];
  const { pointsPerCharacter, padding } = UNVERIFIED.columnWidth;
  const lastColumn = Math.max(-1, ...sheet.columnWidths.keys());
  return {
    key,
    name: sheet.name,
    cells: cells.map(({ row, column, cell }) => cellModel(row, column, cell)),
    columnWidths: Array.from({ length: lastColumn + 1 }, (_, column) => {
      const points = sheet.columnWidths.get(column);
      return points === undefined ? null : Math.max(0, (points - padding) / pointsPerCharacter);
    }),
    rowHeights: sheet.rowHeights,
    merges: sheet.merges,
    frozen: sheet.frozen,
    autoFilter: sheet.autoFilter,
    conditionalFormats: sheet.conditionalFormats.map(conditionalModel),
    validations: sheet.validations.map(validationModel),
    charts: sheet.charts.map((chart) => chartModel(sheet, chart)),
    print: printModel(sheet),
    protected: sheet.protection !== null,
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor.slice(1),
  };
}

function cellModel(row: number, column: number, cell: HostCell): ModelCell {
  const target = cell.hyperlink?.['documentReference'];
  return {
    row,
    column,
    content: contentModel(cell),
    style: styleModel(cell.format),
    link: typeof target === 'string' ? linkTarget(target) : null,
  };
}

export function contentModel({ value, formula }: HostCell): ModelContent {
  const plain = isErrorValue(value) ? value.error : value;
  if (formula !== null) {
    const kind = typeof plain === 'number' ? 'number' : 'text';
    const cached =
      kind === 'number'
        ? ({ kind, value: String(plain) } as const)
        : ({ kind: 'text', text: String(plain ?? '') } as const);
    return { kind: 'formula', formula, value: cached };
  }
  if (plain === null) return { kind: 'blank' };
  if (typeof plain === 'number') return { kind: 'number', value: String(plain) };
  if (typeof plain === 'string' && !isErrorValue(value)) return { kind: 'text', text: plain };
  // Logical and error values have no kind of their own in a model.
  const text = String(plain).toUpperCase();
  return { kind: 'formula', formula: text, value: { kind: 'text', text } };
}

function styleModel(format: CellFormat): CellStyle {
  const lower = (text: string) => text.toLowerCase();
  const horizontal = lower(format.horizontal);
  const vertical = lower(format.vertical);
  const line = format.lines.EdgeTop ?? format.lines.EdgeBottom ?? format.lines.EdgeLeft;
  const weights = { Hairline: 'hair', Medium: 'medium' } as const;
  const border =
    line === undefined || line.style === 'None' ? null : (weights[line.weight as 'Medium'] ?? 'thin');
  return {
    ...(format.numberFormat === 'General' ? {} : { numberFormat: format.numberFormat }),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.size === DEFAULT_FORMAT.size ? {} : { size: format.size }),
    ...(format.color === DEFAULT_FORMAT.color ? {} : { color: format.color.slice(1) }),
    ...(format.fill === null ? {} : { fill: format.fill.slice(1) }),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(vertical === 'top' || vertical === 'bottom' ? { vertical } : {}),
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.indent > 0 ? { indent: format.indent } : {}),
    ...(format.underline === 'None' ? {} : { underline: true }),
    ...(format.locked ? {} : { locked: false }),
    ...(border === null ? {} : { border }),
  };
}

function linkTarget(reference: string): CellRef | null {
  const { sheet, rest } = splitSheet(reference.replace(/^#/, ''));
  const cell = parseAddress(rest.split(':')[0] ?? '');
  return sheet === null || cell === null ? null : { sheet, ...cell };
}

function conditionalModel({ area, formula, color, fill, bold }: HostConditionalFormat): ConditionalFormat {
  const plain = (text: string | null) => text?.slice(1) ?? null;
  return {
    area,
    formula: formula.replace(/^=/, ''),
    color: plain(color),
    fill: plain(fill),
    bold: bold === true,
  };
}

function printModel({ page }: HostSheet): PrintSetup {
  const { headersFooters: texts, zoom } = page;
  const join = (left: string, center: string, right: string) =>
    [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('') || null;
  const pages = (key: string) => (typeof zoom[key] === 'number' ? zoom[key] : 0);
  return {
    paper: 'A4',
    landscape: page.orientation === 'Landscape',
    fitToWidth: pages('horizontalFitToPages'),
    fitToHeight: pages('verticalFitToPages'),
    repeatRows: page.titleRows === null ? null : { from: page.titleRows.top, to: page.titleRows.bottom },
    header: join(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    footer: join(texts.leftFooter, texts.centerFooter, texts.rightFooter),
    breaksBefore: page.rowBreaks,
    columnBreaks:
      typeof zoom['scale'] === 'number' && page.columnBreaks.length > 0
        ? { before: page.columnBreaks, scale: zoom['scale'] }
        : null,
  };
}
