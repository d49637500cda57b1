import { expect, it } from 'vitest'
import { auditFilterInput } from '../../../lib/administration/audit-schema'

it('reads an address without filters as the first page of everything', () => {
  expect(auditFilterInput.parse({})).toEqual({ page: 1 })
})

it('reads an empty form as no filter', () => {
  const empty = { person: '', command: ' ', subject: '', from: '', to: '', page: '' }
  expect(auditFilterInput.parse(empty)).toEqual({ page: 1 })
})

it('reads filters, days and the page', () => {
  const asked = { person: 'amina', subject: ' t-1 ', from: '2026-03-01', page: '3' }
  expect(auditFilterInput.parse(asked)).toEqual({
    person: 'amina',
    subject: 't-1',
    from: '2026-03-01',
    page: 3,
  })
})

it.each([
  [{ from: '2026-02-30' }],
  [{ to: 'yesterday' }],
  [{ person: ['a', 'b'] }],
  [{ page: '-1' }],
  [{ page: '1e9' }],
])('drops what cannot be read: %o', (asked) => {
  expect(auditFilterInput.parse(asked)).toEqual({ page: 1 })
})
