import { expect, it } from 'vitest'
import { guardDossier } from '../../../../lib/selection/dossier/dossier-guard-rules'

const codeOf = (document: unknown) => {
  try {
    guardDossier(document)
    return null
  } catch (error) {
    return error instanceof RangeError && 'code' in error ? error.code : error
  }
}

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)

it('lets through what is as deep as a dossier', () => {
  expect(codeOf(nested(20))).toBeNull()
  expect(codeOf({ a: [{ b: 'c' }], d: null })).toBeNull()
})

it('refuses what is nested past all reason, without recursion', () => {
  expect(codeOf(nested(21))).toBe('too-deep')
  expect(codeOf(nested(100_000))).toBe('too-deep')
})

it('refuses a key that would reach a prototype, however deep', () => {
  expect(codeOf(JSON.parse('{"a":[{"__proto__":{"ok":true}}]}'))).toBe('forbidden-key')
})

it('refuses more values than any dossier has', () => {
  expect(codeOf(Array.from({ length: 3_000_001 }, () => 0))).toBe('too-large')
})
