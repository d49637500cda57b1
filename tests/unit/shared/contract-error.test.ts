import { expect, it } from 'vitest'
import { ContractError } from '../../../lib/shared/contract-error'

it('is a RangeError that says which rule was broken, and where', () => {
  const error = new ContractError({
    code: 'out-of-scale',
    path: 'bestToOthers[2]',
    message: 'got 12',
  })
  expect(error).toBeInstanceOf(RangeError)
  expect(error).toMatchObject({
    name: 'ContractError',
    code: 'out-of-scale',
    path: 'bestToOthers[2]',
    message: 'got 12',
  })
})
