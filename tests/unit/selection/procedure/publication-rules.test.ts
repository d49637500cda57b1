import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noticeStanding } from '../../../../lib/selection/procedure/notice-rules'
import {
  blockersOf,
  decideCorrection,
  decidePublication,
  type PublicationFacts,
  wholeBasisPoints,
} from '../../../../lib/selection/procedure/publication-rules'
import { usualTerms } from '../../../../lib/selection/procedure/terms-rules'

const now = new Date('2026-06-01T12:00:00Z')
const later = new Date('2026-07-01T12:00:00Z')
const terms = { ...usualTerms, opensAt: now, closesAt: later }

const ready: PublicationFacts = {
  state: 'weighing',
  procedure: 'formal',
  lockVersion: 1,
  bidCount: 0,
  weightedCount: 2,
  undeclaredCount: 0,
  emptyDomainCount: 0,
  opensAt: now,
  closesAt: later,
  standstillStartsAt: null,
  weightTotal: 10_000,
  terms,
  criteria: [
    {
      code: 'A1',
      valueFunction: { kind: 'rating', levels: [{ level: 1, value: 0, anchor: { en: 'Poor' } }] },
    },
    { code: 'A2', valueFunction: { kind: 'yes-no', yes: 100, no: 0 } },
  ],
}

const wordless = {
  code: 'A1',
  valueFunction: { kind: 'rating' as const, levels: [{ level: 1, value: 0, anchor: {} }] },
}

it('finds nothing in the way of a tender that is ready', () => {
  expect(blockersOf(ready, now)).toEqual([])
})

it.each([
  [['criteria-incomplete'], { undeclaredCount: 1 }],
  [['anchors-missing'], { criteria: [wordless] }],
  [['weights-not-locked', 'weights-not-whole'], { lockVersion: 0, weightTotal: null }],
  [['weights-not-whole'], { weightTotal: 10_031 }],
  [['terms-missing', 'dates-missing', 'closing-past'], { terms: null }],
  [['dates-missing'], { terms: { ...terms, opensAt: null } }],
  [['closing-past'], { terms: { ...terms, closesAt: now } }],
  [['bids-present'], { bidCount: 1 }],
] as const)('names %j', (blockers, wishes) => {
  expect(blockersOf({ ...ready, ...wishes }, now)).toEqual(blockers)
})

const seen = { version: 3, termsVersion: 2, lockVersion: 1, reason: 'Decided by the board.' }
const subject = { ...ready, version: 3, termsVersion: 2 }

it.each([
  ['stale-version', { version: 4 }],
  ['stale-version', { termsVersion: 3 }],
  ['stale-version', { lockVersion: 2 }],
  ['publication-incomplete', { bidCount: 1 }],
  ['wrong-state', { state: 'published' }],
  ['wrong-state', { procedure: 'light' }],
  ['weights-not-locked', { lockVersion: 0 }],
] as const)('refuses publication with %s where %j', (code, wishes) => {
  expect(decidePublication({ ...subject, ...wishes }, seen, now)).toMatchObject({
    failure: { code },
  })
})

it('publishes what was seen', () => {
  expect(decidePublication(subject, seen, now).ok).toBe(true)
})

it.each([
  [{ state: 'weighing' as const, closesAt: later }, terms],
  [{ state: 'published' as const, closesAt: now }, terms],
  [
    { state: 'published' as const, closesAt: later },
    { ...terms, closesAt: now },
  ],
  [
    { state: 'published' as const, closesAt: later },
    { ...terms, closesAt: null },
  ],
  [
    { state: 'published' as const, closesAt: later },
    { ...terms, opensAt: null },
  ],
])('refuses to correct %j to %j', (facts, corrected) => {
  expect(decideCorrection(facts, corrected, now).ok).toBe(false)
})

it('corrects while bids can still be received', () => {
  expect(decideCorrection({ state: 'published', closesAt: later }, terms, now).ok).toBe(true)
})

it('shares exactly 10,000 basis points, none more than one point from its exact share', () => {
  const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(shares, (given) => {
      const points = wholeBasisPoints(given)
      const total = given.reduce((sum, share) => sum + share, 0)
      expect(points.reduce((sum, point) => sum + point, 0)).toBe(10_000)
      for (const [place, point] of points.entries())
        expect(Math.abs(point - ((given[place] ?? 0) / total) * 10_000)).toBeLessThan(1.000001)
    }),
  )
})

it('gives the point that is left over to the earlier of equals', () => {
  expect(wholeBasisPoints([1 / 3, 1 / 3, 1 / 3])).toEqual([3334, 3333, 3333])
})

it.each([
  ['announced', '2026-05-31T00:00:00Z', 'published'],
  ['open', '2026-06-01T12:00:00Z', 'published'],
  ['open', '2026-07-01T11:59:59.999Z', 'published'],
  ['closed', '2026-07-01T12:00:00Z', 'published'],
  ['evaluation', '2026-08-01T12:00:00Z', 'technical_opened'],
  ['evaluation', '2026-08-01T12:00:00Z', 'approved'],
  ['decided', '2026-08-01T12:00:00Z', 'notified'],
  ['awarded', '2026-08-01T12:00:00Z', 'awarded'],
  ['no_award', '2026-08-01T12:00:00Z', 'no_award'],
  ['cancelled', '2026-06-15T00:00:00Z', 'cancelled'],
] as const)('is %s at %s when %s', (standing, at, state) => {
  expect(noticeStanding({ opensAt: now, closesAt: later, state }, new Date(at))).toBe(standing)
})
