import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decideConsensusSet,
  decideEqualSet,
  decideLock,
  decideNormalisation,
  decideSetRemoval,
  isUsable,
  type WeightedTender,
  type WeightSetSubject,
} from '../../../../lib/selection/weights/weight-set-rules'

const tender: WeightedTender = {
  organisationId: 'org',
  tenderId: 'tender',
  state: 'weighing',
  procedure: 'light',
  criterionIds: ['a', 'b', 'c'],
  lockVersion: 0,
  nextPosition: 2,
  methods: ['published'],
}

const asPrinted: WeightSetSubject = {
  ...tender,
  weightSetId: 'set',
  version: 1,
  isNormalised: false,
  isLocked: false,
  entries: [
    { criterionId: 'a', printed: 5020, share: null },
    { criterionId: 'b', printed: 3000, share: null },
    { criterionId: 'c', printed: 2053, share: null },
  ],
}

const usable: WeightSetSubject = {
  ...asPrinted,
  entries: [
    { criterionId: 'a', printed: null, share: 0.5 },
    { criterionId: 'b', printed: null, share: 0.3 },
    { criterionId: 'c', printed: null, share: 0.2 },
  ],
}

const consensus = (entries: Record<string, number>) =>
  decideConsensusSet(tender, {
    tenderId: 'tender',
    name: 'Panel of 12 March',
    source: 'Minutes',
    idempotencyKey: 'key-key-key',
    entries,
  })

describe('a negotiated set', () => {
  test('that adds up to 100 can be used at once', () => {
    const result = consensus({ a: 5000, b: 3000, c: 2000 })
    expect(result.ok && isUsable(result.value.entries)).toBe(true)
    expect(result).toMatchObject({ value: { printedTotal: 10_000, position: 2 } })
  })

  test('that adds up to anything else is kept as entered, without shares', () => {
    const result = consensus({ a: 5000, b: 3000, c: 1999 })
    expect(result).toMatchObject({ value: { printedTotal: 9999 } })
    expect(result.ok && result.value.entries.every(({ share }) => share === null)).toBe(true)
  })

  test.each([
    ['a criterion missing', { a: 5000, b: 5000 }],
    ['a stranger among the criteria', { a: 5000, b: 3000, c: 1000, z: 1000 }],
    ['nothing but zeros', { a: 0, b: 0, c: 0 }],
  ])('is refused with %s', (_, entries) => {
    expect(consensus(entries)).toMatchObject({ failure: { code: 'weights-incomplete' } })
  })

  test('names the criterion that is missing', () => {
    expect(consensus({ a: 5000, b: 5000 })).toMatchObject({
      failure: { fields: { 'entries.c': 'validation.required' } },
    })
  })
})

describe('normalising', () => {
  const input = { version: 1, reason: 'Rounding of the source' }

  test('divides every printed entry by the printed total and keeps both', () => {
    const result = decideNormalisation(asPrinted, input)
    expect(result).toMatchObject({ value: { printedTotal: 10_073, reason: input.reason } })
    const shares = result.ok ? result.value.shares : []
    expect(shares[0]?.share).toBeCloseTo(5020 / 10_073, 14)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })

  test.each([
    ['it was done before', { isNormalised: true }, 'nothing-to-do'],
    ['it was ever official', { isLocked: true }, 'weights-locked'],
    ['it changed meanwhile', { version: 2 }, 'stale-version'],
    ['a criterion has no entry', { criterionIds: ['a', 'b', 'c', 'd'] }, 'weights-incomplete'],
  ] as const)('is refused when %s', (_, wishes, code) => {
    expect(decideNormalisation({ ...asPrinted, ...wishes }, input)).toMatchObject({
      failure: { code },
    })
  })

  test('has nothing to do for a set that adds up already', () => {
    expect(decideNormalisation(usable, input)).toMatchObject({ failure: { code: 'nothing-to-do' } })
  })
})

describe('making a set official', () => {
  const input = { reason: 'The panel agreed on it', lockVersion: 0 }

  test('makes the next version', () => {
    expect(decideLock(usable, input)).toMatchObject({ value: { version: 1, weightSetId: 'set' } })
  })

  test.each([
    ['it is as printed', asPrinted, 'weights-not-normalised'],
    [
      'a criterion has no weight',
      { ...usable, criterionIds: ['a', 'b', 'c', 'd'] },
      'weights-incomplete',
    ],
    ['another was made official meanwhile', { ...usable, lockVersion: 1 }, 'stale-version'],
    ['the tender is a draft', { ...usable, state: 'draft' as const }, 'wrong-state'],
    ['the result is out', { ...usable, state: 'result' as const }, 'wrong-state'],
  ])('is refused while %s', (_, set, code) => {
    expect(decideLock(set, input)).toMatchObject({ failure: { code } })
  })
})

describe('equal weights', () => {
  test('add up to 1 for any number of criteria', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const criterionIds = Array.from({ length: count }, (_, place) => `c${place}`)
        const result = decideEqualSet({ ...tender, criterionIds })
        expect(result.ok && isUsable(result.value.entries)).toBe(true)
      }),
    )
  })

  test('are added once', () => {
    expect(decideEqualSet({ ...tender, methods: ['equal'] })).toMatchObject({
      failure: { code: 'nothing-to-do' },
    })
  })
})

test('a set that was ever official cannot be removed', () => {
  expect(decideSetRemoval({ ...usable, isLocked: true }, { version: 1 })).toMatchObject({
    failure: { code: 'weights-locked' },
  })
  expect(decideSetRemoval(usable, { version: 2 })).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect(decideSetRemoval(usable, { version: 1 }).ok).toBe(true)
})
