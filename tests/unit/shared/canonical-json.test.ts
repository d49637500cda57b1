import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../../../lib/shared/canonical-json'

it('reads back as what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('is the same for the same contents in any order', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (contents) => {
      const reversed = Object.fromEntries(Object.entries(contents).toReversed())
      expect(canonicalJson(reversed)).toBe(canonicalJson(contents))
    }),
  )
})

it('writes dates as instants and leaves out what is undefined', () => {
  const at = new Date('2026-03-01T12:00:00Z')
  expect(canonicalJson({ b: undefined, at })).toBe('{"at":"2026-03-01T12:00:00.000Z"}')
  expect(canonicalJson([undefined, 1])).toBe('[null,1]')
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, undefined])(
  'refuses %s, which JSON cannot carry',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  },
)
