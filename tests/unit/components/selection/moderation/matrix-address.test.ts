import { expect, it } from 'vitest'
import {
  addressOf,
  readAddress,
} from '../../../../../components/selection/moderation/matrix-address'

const usual = { show: 'talk' } as const

it('falls back to what is usual where the address says nothing or nonsense', () => {
  const expected = {
    show: 'talk',
    sort: 'order',
    as: 'dots',
    domain: null,
    bid: null,
    criterion: null,
  }
  expect(readAddress({}, usual)).toEqual(expected)
  const nonsense = { show: 'secret', sort: ['a', 'b'], as: '', domain: '-1', bid: ['x'] }
  expect(readAddress(nonsense, usual)).toEqual(expected)
})

it('reads what it wrote', () => {
  const address = {
    show: 'all',
    sort: 'spread',
    as: 'numbers',
    domain: 2,
    bid: 'bid & co',
    criterion: 'c',
  } as const
  const written = new URL(addressOf('t', address, {}), 'https://example.test')
  expect(written.pathname).toBe('/selection/tenders/t/moderation')
  expect(readAddress(Object.fromEntries(written.searchParams), usual)).toEqual(address)
})

it('closes the open cell and keeps the rest', () => {
  const address = readAddress({ show: 'agreed', bid: 'b', criterion: 'c' }, usual)
  expect(addressOf('t', address, { bid: null, criterion: null })).toBe(
    '/selection/tenders/t/moderation?show=agreed',
  )
})
