import type { errors as ja } from '../ja/errors';

export const errors = {
  'error.not-found': 'File not found: {path}. Check the file name and the folder, then try again.',
  'error.not-readable':
    'The file could not be opened: {path}. Check that no other program holds it open and that you may read it.',
  'error.not-a-workbook':
    'This does not look like an Excel workbook (.xlsx or .xlsm): {path}. Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  'error.encrypted':
    'The workbook is protected by a password and cannot be read: {path}. Remove the password in Excel, save a copy and try again.',
  'error.legacy-xls':
    'The workbook is in the old .xls format and cannot be read: {path}. Save it in Excel as "Excel Workbook (*.xlsx)".',
  'error.xlsb':
    'The workbook is in the binary .xlsb format and cannot be read: {path}. Save it in Excel as "Excel Workbook (*.xlsx)".',
  'error.ods':
    'The file is an OpenDocument spreadsheet (.ods) and cannot be read: {path}. Save it as "Excel 2007-365 (.xlsx)".',
  'error.no-workbook-part':
    'There is no workbook inside the file: {path}. Check that it is not a Word document or an archive and that it was saved completely.',
  'error.no-sheets': 'The workbook has no worksheet: {path}. Choose a workbook with sheets.',
  'error.truncated':
    'The file ends too early and cannot be read: {path}. Copy it again from its source or ask for it once more.',
  'error.too-large':
    'The file is too large and reading was stopped: {path}. Try a copy without the sheets and rows that are not needed.',
  'error.broken-part':
    'A part of the workbook ({part}) is damaged and cannot be read: {path}. Use "Open and Repair" in Excel, save it and try again.',
  'error.output-is-input':
    'The output is the same file as the input: {path}. The checked file is never written to; name another file.',
  'error.write-failed':
    'The file could not be written: {path}. Check that it is not open, that you may write there and that there is space.',
  'error.settings-unreadable':
    'The settings file could not be read: {path}. Check its JSON (brackets and commas).',
  'error.internal':
    'An unexpected fault kept this file from being finished: {path}. Please report this to the developers: {detail}',
} as const satisfies Record<keyof typeof ja, string>;
