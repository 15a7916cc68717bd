import { toAddress, toRangeAddress } from '../../../src/core/workbook/cell-ref';
import type { ExcelHost } from '../../excel-host/create-host';
import { type CellFormat, DEFAULT_FORMAT } from '../../excel-host/model/format';
import type { HostSheet } from '../../excel-host/model/sheet';
import { UNVERIFIED } from '../../excel-host/unverified';

/**
 * The whole workbook as plain data, without ids and without our own bookkeeping: equal for two workbooks that a
 * person could not tell apart.
 */
export function dump({ workbook }: ExcelHost) {
  return {
    sheets: workbook.sheets.map(dumpSheet),
    names: workbook.names
      .filter(({ name }) => name !== '_tenken.journal')
      .map(({ name, formula, visible, sheet }) => `${sheet?.name ?? ''}!${name}${formula} ${visible}`)
      .sort(),
    active: workbook.active?.name,
    eventsEnabled: workbook.eventsEnabled,
  };
}

function dumpSheet(sheet: HostSheet) {
  const area = { top: 0, left: 0, bottom: 5000, right: 500 };
  const cells = [...sheet.cellsIn(area)].flatMap(({ row, column, cell }) => {
    const { value, formula, hyperlink } = cell;
    const format = dumpFormat(cell.format);
    const isPlain = value === null && formula === null && hyperlink === null && format === PLAIN;
    return isPlain
      ? []
      : [`${toAddress({ row, column })} ${JSON.stringify([value, formula, hyperlink])} ${format}`];
  });
  const sizes = (lines: ReadonlyMap<number, number>, standard: number): string[] =>
    [...lines]
      .filter(([, size]) => size !== standard)
      .sort(([a], [b]) => a - b)
      .map(([index, size]) => `${index}:${size}`);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges.map(toRangeAddress).sort(),
    widths: sizes(sheet.columnWidths, UNVERIFIED.columnWidth.standard),
    heights: sizes(sheet.rowHeights, UNVERIFIED.standardRowHeight),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    charts: sheet.charts.map((chart) =>
      JSON.stringify({
        ...chart,
        id: '',
        series: chart.series.map((series) => ({
          ...series,
          values: series.values === null ? null : [series.values.sheet.name, series.values.area],
          categories:
            series.categories === null ? null : [series.categories.sheet.name, series.categories.area],
        })),
      }),
    ),
    conditions: sheet.conditionalFormats.map((format) => JSON.stringify({ ...format, id: '' })),
    validations: sheet.validations.map((validation) => JSON.stringify(validation)),
    filter: sheet.autoFilter,
    frozen: sheet.frozen,
    page: JSON.stringify(sheet.page),
    tab: sheet.tabColor,
    protection: sheet.protection,
  };
}

function dumpFormat({ lines, ...format }: CellFormat): string {
  const drawn = Object.entries(lines).filter(([, line]) => line.style !== 'None');
  return JSON.stringify([format, drawn.sort(([a], [b]) => a.localeCompare(b))]);
}

const PLAIN = dumpFormat(DEFAULT_FORMAT);
