import { expect, it } from 'vitest'
import { proportionCommand } from '../../../lib/cli/proportion-command'

it.each([
  [{ x1: 90, n1: 100, x2: 60, n2: 100 }, 'higher'],
  [{ x1: 60, n1: 100, x2: 90, n2: 100 }, 'lower'],
  [{ x1: 60, n1: 100, x2: 61, n2: 100 }, 'no detectable change'],
])('says of %j: %s', (document, sentence) => {
  expect(proportionCommand.run(document)).toMatchObject({ output: { sentence } })
})

it.each([
  [{ x: 1, n: 2, x1: 3 }],
  [{ x1: 1, n1: 2, x2: 3 }],
  [{ x: 1 }],
  [{ x: 3, n: 2 }],
  [{ x: 1, n: 0 }],
  [null],
  ['x'],
])('refuses %j', (document) => {
  expect(() => proportionCommand.run(document)).toThrow()
})

it('works on the example that help shows', () => {
  expect(proportionCommand.run(proportionCommand.example)).toHaveProperty('output.difference')
})
