import { expect, it } from 'vitest'
import { createGroupPosterior } from '../../../../lib/decision/group/group-posterior'
import { createRandomStream, nextUniform } from '../../../../lib/decision/random/random-stream'
import { bayesianCases, expertsFrom } from '../../../support/group-answers'

const groups = [
  ...bayesianCases.map(({ name, input }) => ({ name, experts: input.experts })),
  { name: 'one expert', experts: expertsFrom({ AB: [[1, 3, 9]], AW: [[9, 4, 1]] }) },
]

it.each(groups)('has the gradient of its own density ($name)', ({ experts }) => {
  const posterior = createGroupPosterior(experts, [0.1, 0.1])
  const stream = createRandomStream(1)
  const place = posterior.start.map((x) => x + nextUniform(stream) - 0.5)
  const gradient = new Float64Array(posterior.dimension)
  const ignored = new Float64Array(posterior.dimension)
  posterior.evaluate(place, gradient)
  gradient.forEach((slope, index) => {
    const beside = (step: number) =>
      posterior.evaluate(place.with(index, (place[index] ?? 0) + step), ignored)
    const difference = (beside(1e-5) - beside(-1e-5)) / 2e-5
    expect(Math.abs(difference - slope)).toBeLessThan(1e-6 * (1 + Math.abs(slope)))
  })
})

it('reads shares that sum to 1, for the group and for each expert', () => {
  const posterior = createGroupPosterior(groups[0]?.experts ?? [], [0.1, 0.1])
  const draw = new Float64Array(posterior.dimension + 1)
  posterior.readDraw(posterior.start, draw)
  for (let start = 0; start < posterior.dimension; start += posterior.criteria) {
    const shares = draw.subarray(start, start + posterior.criteria)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  }
  expect(draw[posterior.dimension]).toBeCloseTo(20, 9)
})
