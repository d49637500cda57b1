import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  normalisedQuery,
  parametersOf,
  registers,
} from '../../../../lib/account/views/register-rules'

describe('the query of a view', () => {
  it('keeps what the list knows, in one order, and nothing else', () => {
    const search = '?sort=-bids&page=2&view=v1&q=clinics&colour=red&is-state=draft&is-kind='
    expect(normalisedQuery('selection.tenders', search)).toBe('is-state=draft&q=clinics&sort=-bids')
  })

  it('leaves out what only another list knows', () => {
    const search = 'is-roles=observer&person=u1&q=Ana'
    expect(normalisedQuery('administration.people', search)).toBe('is-roles=observer&q=Ana')
    expect(normalisedQuery('administration.audit', search)).toBe('person=u1')
  })

  it('is the same for the same filters in another order', () => {
    expect(normalisedQuery('selection.tenders', 'is-state=open,draft,open&columns=bids,kind')).toBe(
      normalisedQuery('selection.tenders', 'columns=kind,bids&is-state=draft,open'),
    )
  })

  it('is another for another direction of the order', () => {
    expect(normalisedQuery('selection.tenders', 'sort=-bids')).not.toBe(
      normalisedQuery('selection.tenders', 'sort=bids'),
    )
  })

  it('is empty for the list as it comes', () => {
    expect(normalisedQuery('selection.tenders', '')).toBe('')
    expect(normalisedQuery('administration.audit', 'person=&command=&from=&page=3')).toBe('')
  })

  it('changes no more when it is normalised again, and holds only known keys', () => {
    const key = fc.constantFrom(
      'q',
      'sort',
      'columns',
      'is-state',
      'is-kind',
      'person',
      'x',
      'page',
    )
    const pairs = fc.array(fc.tuple(key, fc.string()))
    fc.assert(
      fc.property(fc.constantFrom(...registers), pairs, (register, given) => {
        const query = normalisedQuery(register, new URLSearchParams(given).toString())
        expect(normalisedQuery(register, query)).toBe(query)
        expect(parametersOf(register)).toEqual(
          expect.arrayContaining([...new URLSearchParams(query).keys()]),
        )
      }),
    )
  })
})
