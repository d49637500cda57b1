import { expect, it } from 'vitest'
import { newToken, sha256 } from '../../../lib/platform/hash'

it('hashes text and bytes alike, as the standard says', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256('abc')).toBe(abc)
  expect(sha256(new TextEncoder().encode('abc'))).toBe(abc)
})

it('makes tokens of 256 bits that fit into an address', () => {
  const tokens = Array.from({ length: 100 }, newToken)
  expect(new Set(tokens).size).toBe(100)
  expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true)
})
