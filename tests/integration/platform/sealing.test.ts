import { expect, it } from 'vitest'
import { isSignedText, seal, signingKey, signText, unseal } from '../../../lib/platform/sealing'

const plain = new TextEncoder().encode('{"amountMinor":125000}')
const where = { key: 'tender-1 financial', place: 'submission s-1 financial' }

it('opens what it sealed, and shows nothing of it before', () => {
  const sealed = seal(plain, where)
  expect(Buffer.from(sealed).includes('125000')).toBe(false)
  expect(unseal(sealed, where)).toEqual(plain)
  expect(Buffer.from(seal(plain, where)).equals(Buffer.from(sealed))).toBe(false)
})

it.each([
  ['the key of the other envelope', { ...where, key: 'tender-1 technical' }],
  ['another place', { ...where, place: 'submission s-2 financial' }],
])('does not open with %s', (_what, other) => {
  expect(() => unseal(seal(plain, where), other)).toThrow()
})

it('does not open when any byte was changed', () => {
  const sealed = seal(plain, where)
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 1 : byte))
    expect(() => unseal(altered, where)).toThrow()
  }
})

it('signs texts, and knows its own signature from any other', () => {
  const signature = signText('received at noon')
  expect(isSignedText('received at noon', signature)).toBe(true)
  expect(isSignedText('received at one', signature)).toBe(false)
  expect(signingKey()).toContain('BEGIN PUBLIC KEY')
})
