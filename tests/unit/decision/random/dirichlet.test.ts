import { expect, it } from 'vitest'
import { nextDirichlet } from '../../../../lib/decision/random/dirichlet'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { moments } from '../../../support/goodness-of-fit'

it('has the means and variances of its concentrations', () => {
  const stream = createRandomStream(31)
  const concentrations = [0.5, 2, 3.5]
  const draws = Array.from({ length: 50_000 }, () => nextDirichlet(stream, concentrations))
  concentrations.forEach((concentration, j) => {
    const { mean, variance } = moments(draws.map((draw) => draw[j] ?? 0))
    const share = concentration / 6
    const spread = (share * (1 - share)) / 7
    expect((Math.abs(mean - share) * Math.sqrt(draws.length)) / Math.sqrt(spread)).toBeLessThan(4)
    expect(variance / spread).toBeCloseTo(1, 1)
  })
})

it('sums to 1 even for concentrations near 0', () => {
  const stream = createRandomStream(32)
  for (let repeat = 0; repeat < 1000; repeat++) {
    const draw = nextDirichlet(stream, [1e-4, 1e-4, 1e-4])
    expect(draw.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  }
})
