import type { errors as ja } from '../ja/errors';

export const errors = {
  'error.not-found': 'The file was not found. Check the file name and the folder, then try again.',
  'error.no-access':
    'The file could not be opened. Check that no other program holds it open and that you may read it.',
  'error.empty-file':
    'The file is empty. Check that saving or copying was not interrupted, or ask for the file again.',
  'error.not-a-workbook':
    'This is not an Excel workbook and cannot be read. If Excel opens it, save it there as "Excel Workbook (*.xlsx)" and try again.',
  'error.plain-text':
    'This is a plain text file such as CSV and cannot be read. Open it in Excel, save it as "Excel Workbook (*.xlsx)" and try again.',
  'error.encrypted':
    'The workbook is protected by a password and cannot be read. Remove the password in Excel, save a copy and try again.',
  'error.legacy-xls':
    'The workbook is in the old .xls format and cannot be read. Save it in Excel as "Excel Workbook (*.xlsx)".',
  'error.binary-workbook':
    'The workbook is in the binary .xlsb format and cannot be read. Save it in Excel as "Excel Workbook (*.xlsx)".',
  'error.open-document':
    'The file is an OpenDocument spreadsheet (.ods) and cannot be read. Save it as "Excel 2007-365 (.xlsx)".',
  'error.no-workbook-part':
    'There is no workbook inside the file. Check that it is not a Word document or an archive, and choose an .xlsx workbook.',
  'error.truncated':
    'The file ends too early and cannot be read. Copy it again from its source or ask for it once more.',
  'error.too-large':
    'The file is too large, so reading was stopped. Try a copy without the sheets and rows that are not needed.',
  'error.broken-part':
    'A part of the workbook ({part}) is damaged and cannot be read. Use "Open and Repair" in Excel, save it and try again.',
  'error.folder': 'This is a folder, not a file. Use batch to check all workbooks of a folder.',
  'error.lock-file':
    'This is a temporary file that Excel keeps while a workbook is open. There is nothing to check in it; choose the workbook whose name does not start with "~$".',
  'error.internal':
    'An unexpected fault kept this file from being finished. Please report this to the developers: {detail}',
  'error.output-is-input':
    'The output is the same file as the input. The checked file is never written to; name another file.',
  'error.write-failed':
    'The file could not be written. Check that it is not open, that you may write there and that there is space.',
} as const satisfies Record<keyof typeof ja, string>;
