import type { StructureElement } from 'pdfkit'
import type { PaperBlock } from './paper'
import type { PdfPen } from './pdf-pen'
import { printable } from './printable'

type Table = Extract<PaperBlock, { kind: 'table' }>
type Columns = readonly {
  readonly left: number
  readonly width: number
  readonly isNumber: boolean
}[]

const padding = 5
const look = { size: 8.5 } as const
const headLook = { size: 8.5, isBold: true, isFaint: true } as const

/** Writes tables as rows of tagged cells: the head says of which column, the first cell of which row. */
export const tableWriter =
  (pen: PdfPen) =>
  (root: StructureElement, table: Table): void => {
    const columns = columnsOf(pen, table)
    const head = table.head.map(printable)
    const element = pen.struct('Table')
    pen.keepTogether(64)
    root.add(element)
    pen.paragraph(element, 'Caption', table.caption, { size: 8.5, isFaint: true, after: 3 })
    writeRow(pen, element, head, columns, true)
    for (const cells of table.rows) {
      const words = cells.map(printable)
      // The head is said once to those who listen, and shown on every page to those who look.
      if (pen.keepTogether(heightOf(pen, words, columns, look)))
        pen.asArtifact(() => drawRow(pen, head, columns, headLook))
      writeRow(pen, element, words, columns, false)
    }
    element.end()
    pen.gap(10)
  }

function columnsOf(pen: PdfPen, { head, widths, numeric }: Table): Columns {
  const shares = head.map((_, column) => widths?.[column] ?? 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let left = pen.left
  return shares.map((share, column) => {
    const width = (share / whole) * pen.width
    const place = { left, width: width - padding, isNumber: numeric.includes(column) }
    left += width
    return place
  })
}

const heightOf = (
  pen: PdfPen,
  cells: readonly string[],
  columns: Columns,
  cellLook: typeof look | typeof headLook,
) => Math.max(...cells.map((cell, i) => pen.heightOf(cell, columns[i]?.width ?? 0, cellLook))) + 8

function writeRow(
  pen: PdfPen,
  table: StructureElement,
  cells: readonly string[],
  columns: Columns,
  isHead: boolean,
) {
  const cellLook = isHead ? headLook : look
  const row = pen.struct('TR')
  table.add(row)
  const top = pen.top + 4
  const height = heightOf(pen, cells, columns, cellLook)
  for (const [i, cell] of cells.entries()) {
    const column = columns[i]
    if (!column) continue
    const names = isHead || i === 0
    const element = pen.struct(names ? 'TH' : 'TD')
    if (names) element.dictionary.data.A = { O: 'Table', Scope: isHead ? 'Column' : 'Row' }
    row.add(element)
    pen.top = top
    element.add(() =>
      pen.write(cell, column.left, column.width, cellLook, column.isNumber ? 'right' : 'left'),
    )
    element.end()
  }
  row.end()
  pen.top = top + height - 4
  pen.rule()
}

function drawRow(
  pen: PdfPen,
  cells: readonly string[],
  columns: Columns,
  cellLook: typeof headLook,
) {
  const top = pen.top + 4
  const height = heightOf(pen, cells, columns, cellLook)
  for (const [i, cell] of cells.entries()) {
    const column = columns[i]
    if (!column) continue
    pen.top = top
    pen.write(cell, column.left, column.width, cellLook, column.isNumber ? 'right' : 'left')
  }
  pen.top = top + height - 4
}
