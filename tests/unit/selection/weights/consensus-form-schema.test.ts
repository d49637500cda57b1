import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asBasisPoints,
  basisPointsOf,
  consensusFormInput,
} from '../../../../lib/selection/weights/consensus-form-schema'

const typed = (entries: Record<string, unknown>) => ({
  tenderId: 'tender',
  name: 'Panel of 12 March',
  source: 'Minutes',
  idempotencyKey: 'key-key-key',
  entries,
})

test('two decimals become whole basis points, whatever binary makes of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      const percent = Number((points / 100).toFixed(2))
      expect(basisPointsOf(percent)).toBe(points)
      expect(consensusFormInput.safeParse(typed({ a: percent })).success).toBe(true)
    }),
  )
})

describe('an entry', () => {
  test.each([
    ['left empty', null, 'validation.required'],
    ['that is no number', '12,,5', 'validation.number'],
    ['below zero', -1, 'validation.zeroOrMore'],
    ['above 100', 100.01, 'validation.weightTooLarge'],
    ['with three decimals', 12.345, 'validation.twoDecimals'],
  ])('%s is refused beside its box', (_, entry, message) => {
    const parsed = consensusFormInput.safeParse(typed({ a: entry }))
    expect(parsed.error?.issues[0]).toMatchObject({ path: ['entries', 'a'], message })
  })
})

test('the command gets basis points, and finds what was left empty missing', () => {
  expect(asBasisPoints(typed({ a: 12.9, b: 9.29, c: null }))).toMatchObject({
    entries: { a: 1290, b: 929 },
  })
})

test('a number with too many decimals stays what it is, so that the command refuses it', () => {
  expect(asBasisPoints(typed({ a: 12.345 }))).toMatchObject({ entries: { a: 12.345 * 100 } })
  expect(asBasisPoints(null)).toBeNull()
})
