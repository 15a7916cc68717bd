import { columnName } from '../../../core/workbook/cell-ref';
import type { PrintSetup } from '../../../core/workbook/sheet-model';
import { rangeOf } from '../addresses';
import { type Step, step } from './steps';
import { sheetOf, type Target } from './target';

/** Margins in points, the same as in files. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

/** Paper, headers, page breaks, frozen panes, filter and the colour of the tab: all can be done twice. */
export function pageSteps(target: Target): Step[] {
  const { print, frozen, autoFilter, tabColor } = target.model;
  const rows = [...new Set(print.breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b);
  const columns = print.columnBreaks?.before ?? [];
  return [
    step(20, (context) => layOut(sheetOf(context, target), print)),
    step(4 + 2 * (rows.length + columns.length), (context) => {
      const { horizontalPageBreaks: down, verticalPageBreaks: across } = sheetOf(context, target);
      down.removePageBreaks();
      for (const row of rows) down.add(`A${row + 1}`);
      across.removePageBreaks();
      for (const column of columns) across.add(`${columnName(column)}1`);
    }),
    ...hiddenSteps(target),
    step(8, (context) => {
      const sheet = sheetOf(context, target);
      sheet.tabColor = tabColor === null ? '' : `#${tabColor}`;
      sheet.autoFilter.remove();
      if (autoFilter !== null) sheet.autoFilter.apply(rangeOf(sheet, autoFilter));
      sheet.freezePanes.unfreeze();
      if (frozen.rows > 0 && frozen.columns > 0) {
        sheet.freezePanes.freezeAt(
          rangeOf(sheet, { top: 0, left: 0, bottom: frozen.rows - 1, right: frozen.columns - 1 }),
        );
      } else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
      else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
    }),
  ];
}

function hiddenSteps(target: Target): Step[] {
  const { rows, columns } = target.model.hidden ?? { rows: [], columns: [] };
  if (rows.length === 0 && columns.length === 0) return [];
  return [
    step(3 * (rows.length + columns.length), (context) => {
      const sheet = sheetOf(context, target);
      for (const row of rows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
      for (const column of columns) {
        sheet.getRange(`${columnName(column)}:${columnName(column)}`).columnHidden = true;
      }
    }),
  ];
}

function layOut({ pageLayout }: Excel.Worksheet, print: PrintSetup): void {
  pageLayout.set({
    orientation: print.landscape ? 'Landscape' : 'Portrait',
    paperSize: print.paper,
    ...MARGINS,
  });
  pageLayout.zoom = print.columnBreaks
    ? { scale: print.columnBreaks.scale }
    : {
        horizontalFitToPages: print.fitToWidth,
        // Left out where it takes as many pages as needed.
        ...(print.fitToHeight > 0 ? { verticalFitToPages: print.fitToHeight } : {}),
      };
  if (print.repeatColumns) {
    const { from, to } = print.repeatColumns;
    pageLayout.setPrintTitleColumns(`$${columnName(from)}:$${columnName(to)}`);
  }
  if (print.repeatRows !== null) {
    pageLayout.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  }
  const header = sectionsOf(print.header ?? '');
  const footer = sectionsOf(print.footer ?? '');
  pageLayout.headersFooters.defaultForAllPages.set({
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  });
}

/** `&L…&C…&R…` in its three parts; text before any of them stands in the middle. */
export function sectionsOf(text: string): { left: string; center: string; right: string } {
  const sections = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let current: keyof typeof sections = 'center';
  // Any other code, `&&` among them, belongs to the text.
  for (const [piece] of text.matchAll(/&[\s\S]?|[^&]+/g)) {
    const name = names[piece.slice(1).toUpperCase() as keyof typeof names];
    if (piece.startsWith('&') && name !== undefined) current = name;
    else sections[current] += piece;
  }
  return sections;
}
