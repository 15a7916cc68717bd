import type { ICellData, Workbook } from '@univerjs/core';
import { showDate } from '../../core/calendar/date-format';
import { serialToCivil } from '../../core/calendar/serial';
import { isDateFormat } from '../../core/quantity/number-format';
import { KIND } from './cell-data';
import type { UniverModule } from './load-univer';

const NO_LETTERS = /"[^"]*"?|\[[^\]]*\]|\\./g;
const eras = new Map<string, boolean>();

/** Years of eras without a time of day. */
function hasEra(pattern: string): boolean {
  let known = eras.get(pattern);
  if (known === undefined) {
    const letters = pattern.replace(NO_LETTERS, '');
    known = isDateFormat(pattern) && /[ger]/i.test(letters) && !/[hs]/i.test(letters);
    eras.set(pattern, known);
  }
  return known;
}

/**
 * A day as a number format with eras shows it: 43586 in `[$-411]ggge"年"` is 令和1年. Null for other formats.
 *
 * @param serial of the date system of 1900
 */
export function eraText(serial: number, pattern: string): string | null {
  if (!hasEra(pattern)) return null;
  const date = serialToCivil(serial, 1900);
  return date === null ? null : showDate(date, pattern);
}

/** Univer knows no eras and shows the year 2019 in their place, which is not what the file says. */
export function showEras(module: UniverModule, univer: InstanceType<UniverModule['Univer']>): void {
  univer
    .__getInjector()
    .get(module.SheetInterceptorService)
    .intercept(module.INTERCEPTOR_POINT.CELL_CONTENT, {
      // Before Univer's own number formats.
      priority: 1000,
      effect: module.InterceptorEffectEnum.Value,
      handler: (cell, { workbook }, next) => {
        const shown = next(cell);
        const text = cell == null ? null : textOf(cell, workbook);
        return text === null ? shown : { ...shown, v: text, t: KIND.text };
      },
    });
}

function textOf(cell: ICellData, workbook: Workbook): string | null {
  if (typeof cell.v !== 'number') return null;
  const style = typeof cell.s === 'string' ? workbook.getStyles().get(cell.s) : cell.s;
  const pattern = style?.n?.pattern;
  return pattern === undefined ? null : eraText(cell.v, pattern);
}
