import { expect, it } from 'vitest'
import { fail, failureCodes, Rejection, succeed } from '../../../lib/shared/result'

it('names every failure once, in words that can be a key', () => {
  expect(new Set(failureCodes).size).toBe(failureCodes.length)
  expect(failureCodes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([])
})

it('crosses the network as it is', () => {
  for (const result of [succeed({ a: 1 }), fail('not-found'), fail('invalid-input', { a: 'b' })]) {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  }
})

it('carries code and fields when thrown', () => {
  const rejection = new Rejection('link-used', { token: 'validation.invalid' })
  expect(rejection).toBeInstanceOf(Error)
  expect(rejection).toMatchObject({ code: 'link-used', fields: { token: 'validation.invalid' } })
})
