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
    ignored: [],
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
