/** How large a spreadsheet may be before it is refused. */
export const spreadsheetLimits = {
  /** Bytes of the file as uploaded. */
  fileBytes: 5_000_000,
  /** Filled rows, the header included. */
  filledRows: 5_000,
  /** Rows present in the file, blank ones included: formatting reaches far beyond what is filled. */
  presentRows: 200_000,
  /** A title may stand above the table: the header is looked for in so many filled rows. */
  headerRows: 20,
  columns: 60,
  /** Bytes of one part of a workbook once inflated: what stops a zip bomb. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Characters in one cell; the limit of spreadsheet programs too. */
  cellCharacters: 32_767,
} as const
