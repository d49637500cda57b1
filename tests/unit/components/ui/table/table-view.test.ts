import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableColumn, TableRow } from '../../../../../components/ui/table/table-model'
import { readTableQuery, type TableQuery } from '../../../../../components/ui/table/table-query'
import { filterOptions, tableView } from '../../../../../components/ui/table/table-view'

const columns: readonly TableColumn[] = [
  { id: 'name', label: 'Provider' },
  { id: 'status', label: 'Status', filter: true },
  { id: 'score', label: 'Score', numeric: true },
]

const row = (name: string, status: string, score: number | null): TableRow => ({
  id: name,
  name,
  cells: { name, status: { value: status, text: status.toUpperCase() }, score },
})

const rows = [
  row('Clínica Vale Verde', 'accredited', 90.8),
  row('Hospital 10', 'conditional', null),
  row('Hospital 9', 'accredited', 100),
  row('Imagiologia Zambeze', 'suspended', 71.2),
]

const all = readTableQuery({}, columns)
const paging = { pageSize: 25, locale: 'en' }
const namesOf = (query: Partial<TableQuery>, options = paging) =>
  tableView(rows, columns, { ...all, ...query }, options).rows.map(({ name }) => name)

describe('the view of a table', () => {
  it('keeps the given order while nothing is asked', () => {
    expect(namesOf({})).toEqual(rows.map(({ name }) => name))
  })

  it('finds every word without regard to case and accents', () => {
    expect(namesOf({ search: 'clinica VERDE' })).toEqual(['Clínica Vale Verde'])
    expect(namesOf({ search: 'verde suspended' })).toEqual([])
  })

  it('lets pass only the values that a filter names', () => {
    expect(namesOf({ filters: { status: ['suspended', 'conditional'] } })).toEqual([
      'Hospital 10',
      'Imagiologia Zambeze',
    ])
  })

  it('filters by the key of a cell, whose value is a word of one language', () => {
    const translated = rows.map((one, at) => ({
      ...one,
      cells: { ...one.cells, status: { value: `Estado ${at}`, key: at < 2 ? 'open' : 'closed' } },
    }))
    const query = { ...all, filters: { status: ['closed'] } }
    expect(tableView(translated, columns, query, paging).rows).toEqual(translated.slice(2))
    expect(
      filterOptions(translated, 'status', 'pt').map(({ value, count }) => [value, count]),
    ).toEqual([
      ['open', 2],
      ['closed', 2],
    ])
  })

  it('sorts numbers as numbers and leaves what is missing at the end both ways', () => {
    expect(namesOf({ sort: { column: 'score', direction: 'ascending' } })).toEqual([
      'Imagiologia Zambeze',
      'Clínica Vale Verde',
      'Hospital 9',
      'Hospital 10',
    ])
    expect(namesOf({ sort: { column: 'score', direction: 'descending' } }).at(-1)).toBe(
      'Hospital 10',
    )
  })

  it('sorts names with numbers in them as a person counts', () => {
    const sorted = namesOf({ sort: { column: 'name', direction: 'ascending' } })
    expect(sorted.indexOf('Hospital 9')).toBeLessThan(sorted.indexOf('Hospital 10'))
  })

  it('shows the last page where an old link asks for one beyond it', () => {
    const view = tableView(rows, columns, { ...all, page: 9 }, { pageSize: 3, locale: 'en' })
    expect(view).toMatchObject({ page: 2, pages: 2, matching: 4 })
    expect(view.rows).toHaveLength(1)
  })

  it('shows each matching row on exactly one page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ score: fc.option(fc.integer()), status: fc.constantFrom('a', 'b') })),
        fc.integer({ min: 1, max: 7 }),
        (records, pageSize) => {
          const many = records.map(({ score, status }, place) => row(`${place}`, status, score))
          const query: TableQuery = {
            ...all,
            filters: { status: ['a'] },
            sort: { column: 'score', direction: 'descending' },
          }
          const { pages } = tableView(many, columns, query, { pageSize, locale: 'en' })
          const seen = Array.from({ length: pages }, (_, place) =>
            tableView(many, columns, { ...query, page: place + 1 }, { pageSize, locale: 'en' }),
          ).flatMap((view) => view.rows.map(({ id }) => id))
          const expected = many.filter((_, place) => records[place]?.status === 'a')
          expect(seen.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
        },
      ),
    )
  })

  it('counts the rows behind each option of a filter', () => {
    expect(filterOptions(rows, 'status', 'en')).toEqual([
      { value: 'accredited', text: 'ACCREDITED', count: 2 },
      { value: 'conditional', text: 'CONDITIONAL', count: 1 },
      { value: 'suspended', text: 'SUSPENDED', count: 1 },
    ])
  })
})
