import { expect, it } from 'vitest'
import { agreementCommand } from '../../../lib/cli/agreement-command'

const tooLarge = [Array.from({ length: 20_001 }, () => 1)]

it.each([
  ['no rater', []],
  ['no unit', [[]]],
  ['a ragged table', [[1, 2], [1]]],
  ['more cells than anyone can rate', tooLarge],
  ['words', [['a', 'b']]],
])('refuses %s', (_, table) => {
  expect(() => agreementCommand.run({ table })).toThrow()
})

it('gives reasons instead of numbers for one rater', () => {
  expect(agreementCommand.run({ table: [[1, 2, 3]] })).toMatchObject({
    output: {
      krippendorff: { nominal: null, ordinal: null, interval: null, ratio: null },
      kendallW: null,
      units: 3,
      raters: 1,
      reportable: false,
      reasons: { nominal: 'too-few-raters', kendallW: 'too-few-raters', icc3k: 'too-few-raters' },
    },
  })
})

it('works on the example that help shows', () => {
  expect(agreementCommand.run(agreementCommand.example)).toHaveProperty('output.krippendorff')
})
