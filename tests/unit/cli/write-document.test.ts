import { expect, it } from 'vitest'
import { documentText } from '../../../lib/cli/write-document'

it('writes one line of JSON', () => {
  expect(documentText({ a: [1, null, 'x'] })).toBe('{"a":[1,null,"x"]}\n')
})

it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses to write %d', (number) => {
  expect(() => documentText({ weights: [0.5, { low: number }] })).toThrow(
    expect.objectContaining({ code: 'internal-fault', path: 'low' }),
  )
})
