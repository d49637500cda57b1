import { computeGroupWeights } from '../../lib/decision/group/group-weights'
import { bayesianCases } from '../support/group-answers'

const runs = 5
const draws = 20_000

/**
 * Bayesian group weights on one core, 8 criteria and 6 experts: the whole call, warm-up and diagnostics included. Effective
 * draws are the least over the weights, and never counted above the draws made, though the sampler earns it. Processor
 * time, median of five seeds, so that neighbours on the machine do not count.
 */
export const rows = async () => {
  const input = bayesianCases[0]?.input
  if (!input) throw new Error('the reference case is missing')
  computeGroupWeights({ ...input, draws })
  const measured = Array.from({ length: runs }, (_, seed) => {
    const before = process.cpuUsage()
    const { ess, rhat } = computeGroupWeights({ ...input, draws, seed })
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    return { seconds, rate: Math.min(draws, ...ess) / seconds, rhat: Math.max(...rhat) }
  })
  const rate = median(measured.map((run) => run.rate))
  const rhat = Math.max(...measured.map((run) => run.rhat))
  return [
    {
      name: 'group weights, 8 criteria × 6 experts: least effective draws a second',
      value: rate,
      unit: '1/s',
      budget: '≥ 4000',
      passed: rate >= 4000,
    },
    {
      name: 'group weights: largest R-hat of any weight in five runs',
      value: rhat,
      unit: '',
      budget: '≤ 1.01',
      passed: rhat <= 1.01,
    },
    {
      name: 'group weights: processor time of 20,000 draws',
      value: median(measured.map((run) => run.seconds)) * 1000,
      unit: 'ms',
      budget: '',
      passed: true,
    },
  ]
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
