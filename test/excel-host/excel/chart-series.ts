import { columnCount, rowCount } from '../model/area';
import { type HostSeries, newSeries } from '../model/chart';
import type { RangeTarget } from './context';
import { wireValue } from './range-cells';

/**
 * Series that a new chart takes from its source: one a column (or a row, where that is the longer side), names and
 * categories from the text beside the figures. A blank source gives none.
 */
export function defaultSeries({ sheet, area }: RangeTarget, seriesBy: string): HostSeries[] {
  const isBlank = [...sheet.cellsIn(area)].every(({ cell }) => cell.value === null);
  if (isBlank) return [];
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCount(area) > rowCount(area));
  const { top, left, bottom, right } = area;
  const isFigure = (row: number, column: number) => typeof sheet.cell(row, column)?.value === 'number';
  const firstRow = top < bottom && !isFigure(top, right) ? top + 1 : top;
  const firstColumn = left < right && !isFigure(bottom, left) ? left + 1 : left;
  const text = (row: number, column: number) => String(wireValue(sheet.cell(row, column)?.value ?? null));
  const all: HostSeries[] = [];
  const [from, to] = byRows ? [firstRow, bottom] : [firstColumn, right];
  for (let index = from; index <= to; index++) {
    const hasName = byRows ? firstColumn > left : firstRow > top;
    const hasCategories = byRows ? firstRow > top : firstColumn > left;
    const series = newSeries(
      hasName ? (byRows ? text(index, left) : text(top, index)) : `系列${index - from + 1}`,
    );
    const values = byRows
      ? { top: index, bottom: index, left: firstColumn, right }
      : { top: firstRow, bottom, left: index, right: index };
    const categories = byRows
      ? { top, bottom: top, left: firstColumn, right }
      : { top: firstRow, bottom, left, right: left };
    series.values = { sheet, area: values };
    series.categories = hasCategories ? { sheet, area: categories } : null;
    all.push(series);
  }
  return all;
}
