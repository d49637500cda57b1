import { expect, it } from 'vitest'
import { storableInput } from '../../../lib/platform/storable-input'

it('cleans every text and key of plain JSON and leaves the rest alone', () => {
  const input = { a: ['x\u0000y', 1, null, true], 'k\u0000': { deep: '\ud83d \ud83d\ude00' } }
  expect(storableInput(input)).toEqual({
    a: ['xy', 1, null, true],
    k: { deep: '\ufffd \ud83d\ude00' },
  })
})

it('passes on what is no plain JSON as it is', () => {
  const bytes = new Uint8Array([0, 1])
  const day = new Date(0)
  expect(storableInput({ bytes, day })).toEqual({ bytes, day })
  expect(storableInput(undefined)).toBeUndefined()
})

it('makes no difference between a harmless key and the name of a prototype', () => {
  const input: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}')
  expect(Object.getPrototypeOf(storableInput(input))).toBe(Object.prototype)
})

it('goes through a large upload within a moment', () => {
  const content = 'A'.repeat(8_000_000)
  const start = performance.now()
  storableInput({ content })
  expect(performance.now() - start).toBeLessThan(1_000)
})
