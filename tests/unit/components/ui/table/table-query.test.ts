import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesAround } from '../../../../../components/ui/table/pages-around'
import type { TableColumn } from '../../../../../components/ui/table/table-model'
import {
  isShown,
  nextSort,
  readTableQuery,
  tableKeys,
  writeTableQuery,
} from '../../../../../components/ui/table/table-query'

const columns: readonly TableColumn[] = [
  { id: 'name', label: 'Provider' },
  { id: 'status', label: 'Status', filter: true },
  { id: 'coordinator', label: 'Coordinator', hidden: true },
]

describe('the query of a table in the address', () => {
  it('comes back from the address as it was written', () => {
    const value = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(
        fc.record({
          search: fc.string(),
          statuses: fc.array(value),
          page: fc.integer({ min: 1, max: 999 }),
          dense: fc.boolean(),
          prefix: fc.constantFrom('', 'bids-'),
        }),
        ({ search, statuses, page, dense, prefix }) => {
          const query = {
            search,
            filters: statuses.length > 0 ? { status: statuses } : {},
            sort: { column: 'name', direction: 'descending' as const },
            page,
            toggled: ['coordinator'],
            dense,
          }
          const params = writeTableQuery(query, columns, prefix)
          expect(readTableQuery(params, columns, { prefix })).toEqual(query)
          expect(Object.keys(params).toSorted()).toEqual(tableKeys(columns, prefix).toSorted())
        },
      ),
    )
  })

  it('leaves out what an old link names and the table no longer has', () => {
    const query = readTableQuery(
      { sort: '-price', columns: 'price,coordinator', 'is-price': 'low', page: 'many' },
      columns,
    )
    expect(query).toMatchObject({ sort: null, toggled: ['coordinator'], filters: {}, page: 1 })
  })

  it('uses the default order only where the address names none', () => {
    const defaultSort = { column: 'status', direction: 'ascending' as const }
    expect(readTableQuery({}, columns, { defaultSort }).sort).toEqual(defaultSort)
    expect(readTableQuery({ sort: 'name' }, columns, { defaultSort }).sort?.column).toBe('name')
  })

  it('turns the order round when the same head is pressed again', () => {
    const once = nextSort(null, 'name')
    expect(once.direction).toBe('ascending')
    expect(nextSort(once, 'name').direction).toBe('descending')
    expect(nextSort(once, 'status')).toEqual({ column: 'status', direction: 'ascending' })
  })

  it('brings in a hidden column and puts away a shown one with the same press', () => {
    const shown = (toggled: string[]) =>
      columns.filter((column) => isShown(column, toggled)).map(({ id }) => id)
    expect(shown([])).toEqual(['name', 'status'])
    expect(shown(['status', 'coordinator'])).toEqual(['name', 'coordinator'])
  })

  it('offers the first, the last and the near pages, each once and in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (one, other) => {
          const [page, pages] = [Math.min(one, other), Math.max(one, other)]
          const numbers = pagesAround(page, pages).filter((item) => typeof item === 'number')
          expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
          expect(numbers).toEqual(expect.arrayContaining([1, page, pages]))
          expect(numbers.every((item) => item >= 1 && item <= pages)).toBe(true)
        },
      ),
    )
  })
})
