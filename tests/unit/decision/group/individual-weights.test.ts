import { expect, it } from 'vitest'
import { individualWeights } from '../../../../lib/decision/group/individual-weights'
import decision from '../../../fixtures/published/decision-cases.json'
import { bayesianCases } from '../../../support/group-answers'

it('finds the linear weights of the published group, without being told best and worst', () => {
  const weights = individualWeights(bayesianCases[0]?.input.experts ?? [])
  decision.group_8criteria_6dm.linear_weights.forEach((row, k) => {
    row.forEach((weight, j) => {
      expect(weights[k]?.[j]).toBeCloseTo(weight, 12)
    })
  })
})

it('takes the criterion with the larger answer on the other side as best and worst', () => {
  const answers = { bestToOthers: [1, 1, 4, 3], othersToWorst: [3, 4, 1, 1] }
  const [weights = []] = individualWeights([answers])
  const [a = 0, b = 0, c = 0, d = 0] = weights
  expect(b).toBeGreaterThan(a)
  expect(d).toBeGreaterThan(c)
})

it('gives equal weights to criteria that were all called equal', () => {
  expect(individualWeights([{ bestToOthers: [1, 1, 1], othersToWorst: [1, 1, 1] }])[0]).toEqual([
    1 / 3,
    1 / 3,
    1 / 3,
  ])
})

it('refuses answers whose best criterion is the worst too', () => {
  const answers = { bestToOthers: [1, 2, 3], othersToWorst: [1, 2, 3] }
  expect(() => individualWeights([answers])).toThrow(
    expect.objectContaining({ code: 'best-is-worst', path: 'experts[0].othersToWorst' }),
  )
})
