import type { workbench as ja } from '../ja/workbench';

export const workbench: Readonly<Record<keyof typeof ja, string>> = {
  'workbench.title': '{changed}{file} - Tenken',
  'workbench.changed': '(not saved) ',
  'workbench.bar': 'File',
  'workbench.open': 'Open',
  'workbench.open.hint':
    'Opens an .xlsx or .xlsm file of this computer. Dropping it here works as well (Ctrl+O).',
  'workbench.save': 'Save',
  'workbench.save.hint': 'Downloads the changed file; the original stays as it is (Ctrl+S).',
  'workbench.samples': 'Samples',
  'workbench.samples.choose': 'Choose a sample',
  'workbench.sample.tsuyama-typed': 'Tsuyama and Shinjo (tables)',
  'workbench.sample.tsuyama-pasted': 'Tsuyama and Shinjo (pasted)',
  'workbench.sample.kitami-typed': 'Kitami (tables)',
  'workbench.sample.kitami-pasted': 'Kitami (pasted)',
  'workbench.sample.sagamihara-typed': 'Sagamihara (tables)',
  'workbench.sample.sagamihara-pasted': 'Sagamihara (pasted)',
  'workbench.language': '日本語',
  'workbench.private': 'Files are worked on in this browser only and sent nowhere.',
  'workbench.grid': 'Sheet (F6 to the pane)',
  'workbench.drop': 'Drop here to open',
  'workbench.loading.reading': 'Reading {file}…',
  'workbench.loading.grid': 'Preparing the sheet…',
  'workbench.loading.cells': 'Filling the sheet… ({done} / {total} cells)',
  'workbench.saving': 'Making the file…',
  'workbench.saved': '{file} was downloaded. The original file is as it was.',
  'workbench.notice.close': 'Close this notice',
  'workbench.leave': 'There are changes that were not saved. Open another file without saving?',
  'workbench.failed': '“{file}” could not be opened. {reason} What is open stays open.',
  'workbench.failed.sample':
    'The sample could not be fetched. Check that the server of this page can be reached.',
  'workbench.failed.save': 'The file could not be made. Please tell the developers: {detail}',
  'workbench.failed.grid': 'The sheet cannot be shown. Checking and saving still work. Details: {detail}',
  'workbench.kept': 'What this sheet does not show ({things}) stays in the file and is not lost by saving.',
  'workbench.kept.count': '{thing} {count}',
  'workbench.kept.charts': 'charts',
  'workbench.kept.pictures': 'pictures',
  'workbench.kept.comments': 'comments',
  'workbench.kept.pivot-tables': 'pivot tables',
  'workbench.kept.macros': 'macros',
  'workbench.kept.conditional-formats': 'conditional formats',
  'workbench.kept.validations': 'data validations',
  'workbench.kept.external-links': 'links to other workbooks',
  'workbench.banned.structure':
    'Rows and columns cannot be inserted, deleted or hidden here. Do it in Excel or LibreOffice, then open the file.',
  'workbench.banned.sheets':
    'Sheets cannot be added, deleted, renamed or moved here. Do it in Excel or LibreOffice, then open the file.',
  'workbench.banned.format':
    'Fonts, borders, merged cells and other looks cannot be changed here; only values, formulas and number formats.',
  'workbench.banned.move':
    'Cells cannot be moved here (cut and paste, dragging). Copy and paste them, then clear the old ones.',
  'workbench.banned.other': 'That cannot be done here, because the saved file could not hold it.',
  'workbench.refused.protected-sheet':
    '{cell} is a cell of a protected sheet and cannot be changed. Choose a cell that takes input.',
  'workbench.refused.array-formula': '{cell} is part of an array formula and cannot be changed here.',
  'workbench.refused.table-header': '{cell} is the header of a table and cannot be changed here.',
  'workbench.refused.pivot-table': '{cell} is part of a pivot table and cannot be changed.',
  'workbench.refused.inside-merge': '{cell} is inside of a merged cell and cannot be changed.',
  'workbench.refused.too-long': 'The content for {cell} is too long.',
  'workbench.refused.no-such-sheet': 'This workbook has no sheet for {cell}.',
  'workbench.refused.busy': 'Sheets are being written. Please type again when that is done.',
  'workbench.refused.formula':
    'The formula for {cell} was not taken, because a file cannot hold it. Check for brackets or quotes that are not closed, or a function whose result spreads over several cells.',
  'workbench.view-only':
    'Widths of columns and heights of rows change only what is seen here. They are not saved to the file.',
  'workbench.not-calculated':
    'The formulas of {cells} cannot be calculated here. Their earlier results are shown and checked. Excel calculates them when it opens the file.',
  'workbench.failure.unknown': 'Something unexpected happened: {detail}',
};
