import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256Of } from '../../../../lib/selection/dossier/sha-256-rules'

const byNode = (text: string) => createHash('sha256').update(text).digest('hex')

it('gives the digests of the standard', () => {
  expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256Of('a'.repeat(1_000_000))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  )
})

it('agrees with another implementation at every length around a block', () => {
  for (let length = 0; length <= 130; length += 1) {
    expect(sha256Of('x'.repeat(length))).toBe(byNode('x'.repeat(length)))
  }
})

it('agrees with another implementation on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Of(text)).toBe(byNode(text))
    }),
  )
})
