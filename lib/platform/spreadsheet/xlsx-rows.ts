import { Rejection } from '../../shared/result'
import type { Cell, CellPlace, CellProblem } from './sheet'
import { spreadsheetLimits } from './spreadsheet-limits'
import { type CellText, type CellValue, cellValue, type SharedText } from './xlsx-cell'
import { xlsxMergeReader } from './xlsx-merges'
import { richText } from './xlsx-strings'
import type { NumberStyle } from './xlsx-styles'
import { type XmlListener, xmlAttribute } from './xml-reader'

type RowContext = {
  readonly styleOf: (style: number) => NumberStyle
  /** Workbooks from old Macs count days from 1904. */
  readonly startsIn1904: boolean
  readonly mostColumns: number
}

/**
 * Reads the rows of one sheet's XML.
 *
 * @throws Rejection `too-many-rows`, `too-many-columns`
 */
export function xlsxRowReader(context: RowContext) {
  const rows: { number: number; cells: (Cell | SharedText)[] }[] = []
  const formulaCells: CellPlace[] = []
  const problems: CellProblem[] = []
  const inline = richText()
  const merges = xlsxMergeReader(columnOf)
  let place = { row: 0, column: 0 }
  let presentRows = 0
  let lastSharedText = -1
  let cell: CellText | null = null
  let isInValue = false

  const openRow = (attributes: string) => {
    presentRows += 1
    if (presentRows > spreadsheetLimits.presentRows) throw new Rejection('too-many-rows')
    const row = Number(xmlAttribute(attributes, 'r'))
    place = { row: row >= 1 ? row : place.row + 1, column: 0 }
  }

  const openCell = (attributes: string) => {
    const column = columnOf(xmlAttribute(attributes, 'r')) ?? place.column + 1
    place = { row: place.row, column }
    const style = context.styleOf(Number(xmlAttribute(attributes, 's') ?? 0))
    cell = { type: xmlAttribute(attributes, 't') ?? 'n', style, value: '', hasFormula: false }
  }

  const closeCell = (raw: CellText) => {
    cell = null
    const text = raw.type === 'inlineStr' ? inline.take() : raw.value
    const found = cellValue({ ...raw, value: text }, context.startsIn1904)
    if (raw.hasFormula) formulaCells.push(place)
    if (isProblem(found)) problems.push({ ...place, code: found.problem })
    else if (found !== null) keep(rows, place, found, context.mostColumns)
    if (isShared(found)) lastSharedText = Math.max(lastSharedText, found.sharedText)
  }

  const listener: XmlListener = {
    open(name, attributes) {
      if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'v') isInValue = true
      else if (name === 'mergeCell') merges.add(xmlAttribute(attributes, 'ref'))
      else if (name === 'f' && cell) cell = { ...cell, hasFormula: true }
      else inline.open(name)
    },
    close(name) {
      if (name === 'c' && cell) closeCell(cell)
      else if (name === 'v') isInValue = false
      else inline.close(name)
    },
    text(piece) {
      if (isInValue && cell) cell = { ...cell, value: cell.value + piece }
      else inline.text(piece)
    },
  }
  const read = () => ({
    rawRows: merges.fill(rows),
    formulaCells,
    problems,
    lastSharedText,
  })
  return { listener, read }
}

const isProblem = (found: CellValue): found is { readonly problem: CellProblem['code'] } =>
  typeof found === 'object' && found !== null && 'problem' in found

const isShared = (found: CellValue): found is SharedText =>
  typeof found === 'object' && found !== null && 'sharedText' in found

type GrowingRow = { number: number; cells: (Cell | SharedText)[] }

function keep(rows: GrowingRow[], place: CellPlace, value: Cell | SharedText, mostColumns: number) {
  if (place.column > mostColumns) throw new Rejection('too-many-columns')
  let row = rows.at(-1)
  if (row?.number !== place.row) {
    row = { number: place.row, cells: [] }
    rows.push(row)
    if (rows.length > spreadsheetLimits.filledRows) throw new Rejection('too-many-rows')
  }
  while (row.cells.length < place.column - 1) row.cells.push(null)
  row.cells[place.column - 1] = value
}

/** `AB12` → 28; null for a cell that does not say where it stands. */
function columnOf(reference: string | null): number | null {
  const letters = reference?.match(/^[A-Z]{1,3}/)?.[0]
  if (!letters) return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
