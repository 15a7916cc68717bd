/**
 * Why a file could not be opened as a workbook. A closed list: `messages/` has a sentence for each, and
 * nothing else is ever thrown by the reader for any input.
 *
 * | code | the file |
 * |---|---|
 * | `not-found` | is not there |
 * | `no-access` | is there and may not be read or is not a file |
 * | `empty-file` | has no bytes |
 * | `not-a-workbook` | is something else than a zip package, for example an image |
 * | `plain-text` | is text: CSV, TSV, HTML or XML, whatever its name says |
 * | `encrypted` | has a password |
 * | `legacy-xls` | is in the binary format of Excel 97–2003 |
 * | `binary-workbook` | is an .xlsb |
 * | `open-document` | is an OpenDocument file (.ods) |
 * | `no-workbook-part` | is a zip package without a workbook: a Word file, a folder of files |
 * | `truncated` | ends before the zip's directory, or the directory points behind the end |
 * | `too-large` | would unpack to more than the limits in `package.ts` |
 * | `broken-part` | has a part that cannot be unpacked or is not well-formed XML; `part` says which |
 */
export const WORKBOOK_ERROR_CODES = [
  'not-found',
  'no-access',
  'empty-file',
  'not-a-workbook',
  'plain-text',
  'encrypted',
  'legacy-xls',
  'binary-workbook',
  'open-document',
  'no-workbook-part',
  'truncated',
  'too-large',
  'broken-part',
] as const;

export type WorkbookErrorCode = (typeof WORKBOOK_ERROR_CODES)[number];

/** A file that cannot be read as a workbook. What a user reads of it is made in `messages/` from the code. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: WorkbookErrorCode;
  /** Name of the package part at fault (`xl/worksheets/sheet1.xml`), or null. */
  readonly part: string | null;

  constructor(code: WorkbookErrorCode, part: string | null = null, options?: ErrorOptions) {
    super(part === null ? code : `${code}: ${part}`, options);
    this.code = code;
    this.part = part;
  }
}
