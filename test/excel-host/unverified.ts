/**
 * What this host does without anybody having seen a real Excel do it. Each guess stands here and nowhere else, so
 * that a recorded trace can correct it.
 */
export const UNVERIFIED = {
  /** An error answer carries the results of the actions before it. */
  resultsBesideError: false,
  /** Actions before the failing one stay done; a batch is no transaction. */
  doneBeforeErrorStays: true,
  /** A response that is too large has left its writes in the workbook. */
  writesBesideOversizedResponse: true,
  /** Calling a member of a null object. */
  memberOfNullObject: { code: 'InvalidOperation', status: 400 },
  /** A name in `load` that the type does not have. */
  unknownProperty: { code: 'InvalidArgument', status: 400 },
  /** A path through a reference that was removed, or whose sheet is gone. */
  staleReference: { code: 'InvalidReference', status: 400 },
  sheetGone: { code: 'ItemNotFound', status: 404 },
  /** Adding, renaming, moving, hiding or deleting sheets while the structure is protected. */
  protectedStructure: { code: 'AccessDenied', status: 403 },
  /** Writing into a workbook that is open for reading only. */
  readOnlyWorkbook: { code: 'AccessDenied', status: 403 },
  /** Full-width figures and signs are folded before typed text is read. */
  typedFullWidthIsFolded: true,
  /** Number formats that typed dates get in a Japanese Excel. */
  typedFormats: {
    date: 'yyyy/m/d',
    dateKanji: 'yyyy"年"m"月"d"日"',
    monthDay: 'm"月"d"日"',
    yearMonth: 'mmm-yy',
    yearMonthKanji: 'yyyy"年"m"月"',
    era: '[$-411]ggge"年"m"月"d"日"',
    eraMonth: '[$-411]ggge"年"m"月"',
    eraShort: '[$-411]ge.m.d',
    time: 'h:mm',
    timeSeconds: 'h:mm:ss',
    percent: '0%',
    percentDecimal: '0.00%',
    thousands: '#,##0',
    thousandsDecimal: '#,##0.00',
    scientific: '0.00E+00',
    yen: '"¥"#,##0_);[Red]("¥"#,##0)',
    fraction: '# ?/?',
  },
  /** Points of one character of column width and of the padding beside it, for the default font. */
  columnWidth: { pointsPerCharacter: 6, padding: 3.75, standard: 54, standardCharacters: 8.38 },
  standardRowHeight: 18.75,
  /** Names that `getItem` finds ignore case. */
  sheetNamesIgnoreCase: true,
  /** `getMergedAreasOrNullObject` with more than 512 areas. */
  tooManyMergedAreas: { code: 'GeneralException', status: 500, limit: 512 },
  /** `clear()` leaves data validation, conditional formats and merged areas where they are. */
  clearLeavesRules: true,
  /** A number written into a cell with format `@` becomes text. */
  numberIntoTextFormatIsText: true,
  /** Values for cells of a merged area other than its first are ignored. */
  mergedCellsTakeNoValue: true,
  /** A formula that names a sheet which is not there. */
  formulaOfUnknownSheet: { code: 'InvalidArgument', status: 400 },
  /** Setting a hyperlink gives its cell the look of a link. */
  hyperlinkFormat: { color: '#0563C1', underline: 'Single' },
  /** The colour that is told for a cell without fill. */
  colorOfNoFill: '#FFFFFF',
  /** Every write action raises its own event, after the batch. */
  eventsAfterBatch: true,
} as const;
