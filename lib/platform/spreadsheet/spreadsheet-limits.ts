/** How large a spreadsheet may be before it is refused. */
export const spreadsheetLimits = {
  /** Bytes of the file as uploaded. */
  fileBytes: 5 * 1024 * 1024,
  /** Filled rows, the header included. */
  filledRows: 5_000,
  /** Rows present in the file, blank ones included: formatting reaches further than what is filled. */
  presentRows: 20_000,
  columns: 60,
  /** Bytes of one part of a workbook once inflated: what stops a zip bomb. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Characters in one cell; the limit of spreadsheet programs too. */
  cellCharacters: 32_767,
} as const
