/** One value to write. A calendar day is given as text; an instant as a `Date`, in UTC. */
export type ExportCell = string | number | boolean | Date | null

export type ExportColumn = {
  readonly heading: string
  /** Width in characters; 16 where absent. */
  readonly width?: number
  /** Digits after the decimal mark, for numbers; as many as there are where absent. */
  readonly decimals?: number
}

/** A table as it leaves the product; rows are in the order of the view. */
export type ExportTable = {
  /** Name of the sheet. */
  readonly title: string
  readonly columns: readonly ExportColumn[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** What a reader of the file needs to know: filters, time, person, and what each column means. */
export type ExportNotes = {
  /** Name of the sheet that holds the notes. */
  readonly title: string
  readonly lines: readonly (readonly [term: string, text: string])[]
}
