import { expect, it } from 'vitest'
import { matchColumns } from '../../../../lib/platform/spreadsheet/match-columns'
import type { Cell, Sheet } from '../../../../lib/platform/spreadsheet/sheet'

const columns = [
  { key: 'code', names: ['Code', 'Código'], required: true },
  { key: 'title', names: ['Criterion', 'Critério', 'Critère'], required: true },
  { key: 'weight', names: ['Weight', 'Peso'], required: false },
] as const

const sheetOf = (...rows: readonly Cell[][]): Sheet => ({
  format: 'csv',
  name: null,
  otherSheets: [],
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  formulaCells: [],
  problems: [],
})

it('finds columns in any order, language, case and accent', () => {
  const table = matchColumns(
    sheetOf(['PESO ', null, 'critério*', 'codigo'], [4.93, 'x', ' Rede ', '4.1']),
    columns,
  )
  expect(table).toEqual({
    kind: 'table',
    rows: [{ number: 2, cells: { code: '4.1', title: 'Rede', weight: 4.93 } }],
    headings: {
      weight: { text: 'PESO', letter: 'A' },
      title: { text: 'critério*', letter: 'C' },
      code: { text: 'codigo', letter: 'D' },
    },
    problems: [],
    ignored: [],
  })
})

it('finds the header below a title, and takes the lower of two rows that both name the columns', () => {
  const titled = matchColumns(
    sheetOf(['Our criteria', null, '2026'], ['Weight'], ['Code', 'Criterion'], ['1', 'Rede']),
    columns,
  )
  expect(titled).toMatchObject({ rows: [{ number: 4, cells: { code: '1', title: 'Rede' } }] })
  const doubled = matchColumns(
    sheetOf(['Code', 'Criterion', 'Weights'], ['Code', 'Criterion', 'Weight'], ['1', 'A', 5]),
    columns,
  )
  expect(doubled).toMatchObject({ rows: [{ number: 3, cells: { weight: 5 } }] })
})

it('reports the error of a cell only where the column is read', () => {
  const sheet: Sheet = {
    ...sheetOf(['Code', 'Criterion', 'Our remarks'], ['1', 'A']),
    problems: [
      { row: 1, column: 2, code: 'error-value' },
      { row: 2, column: 2, code: 'error-value' },
      { row: 2, column: 3, code: 'error-value' },
    ],
  }
  expect(matchColumns(sheet, columns)).toMatchObject({
    problems: [{ row: 2, code: 'error-value', heading: { text: 'Criterion', letter: 'B' } }],
  })
})

it('gives null for a column that is absent and names headings it does not know', () => {
  const table = matchColumns(sheetOf(['Code', 'Criterion', 'Colour'], ['1', 'A', 'red']), columns)
  expect(table).toMatchObject({ rows: [{ cells: { weight: null } }], ignored: ['Colour'] })
})

it('names the columns that are missing or given twice', () => {
  expect(matchColumns(sheetOf(['Name', 'Weight', 'Peso']), columns)).toEqual({
    kind: 'wrong-columns',
    missing: ['code', 'title'],
    repeated: ['Peso'],
    found: ['Name', 'Weight', 'Peso'],
  })
})
