import { expect, it } from 'vitest'
import { bidStanding, type CriterionAsks } from '../../../../lib/selection/bids/bid-standing-rules'
import { criterionOf } from '../../../support/bids-ground'

const asks = (code: string, rule: CriterionAsks['rule'] = null): CriterionAsks => {
  const { id, title, shape } = criterionOf(code)
  return { id, code, title, shape, rule }
}

const criteria = [
  asks('1.1'),
  asks('1.2'),
  asks('1.6'),
  asks('1.7', { kind: 'one-of', allowed: ['MZ'] }),
]
const provided = (code: string, value: unknown) => ({
  criterionId: criterionOf(code).id,
  status: 'provided',
  value,
})

it('counts what is entered, and what the panel rates not at all', () => {
  expect(bidStanding(criteria, [provided('1.1', 0)], true)).toMatchObject({
    asked: 3,
    entered: 1,
    missing: 2,
  })
})

it('asks for the level too where there is no panel', () => {
  expect(bidStanding(criteria, [], false)).toMatchObject({ asked: 4, entered: 0, missing: 4 })
})

it('does not count what is said to be missing, and counts what does not apply as answered', () => {
  const entries = [
    { criterionId: criterionOf('1.1').id, status: 'missing', value: null },
    { criterionId: criterionOf('1.2').id, status: 'not_applicable', value: null },
  ]
  expect(bidStanding(criteria, entries, true)).toMatchObject({ entered: 1, missing: 2 })
})

it.each([
  ['MZ', 'pass', 0],
  ['ZA', 'fail', 1],
])('with the seat in %s says %s', (seat, verdict, open) => {
  const standing = bidStanding(criteria, [provided('1.7', seat)], true)
  expect(standing.verdict).toBe(verdict)
  expect(standing.open).toHaveLength(open)
})

it('asks to clarify a requirement that nobody has answered', () => {
  expect(bidStanding(criteria, [], true)).toMatchObject({
    verdict: 'clarify',
    open: [{ code: '1.7', verdict: 'clarify' }],
  })
})
