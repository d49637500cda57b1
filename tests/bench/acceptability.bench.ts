import { performance } from 'node:perf_hooks'
import { createRandomStream, nextUniform } from '../../lib/decision/random/random-stream'
import { computeAcceptability } from '../../lib/decision/uncertainty/rank-acceptability'

const runs = 5
const alternatives = 20
const criteria = 28
const samples = 1_000_000

/**
 * Rank acceptability of 20 alternatives on 28 criteria over 1,000,000 draws of uniform weights, on one core: the whole call
 * with all its results. Processor time, median of five runs; and how much more memory a million draws take than a
 * hundred thousand.
 */
export const rows = async () => {
  measure(100_000)
  const few = measure(100_000)
  const many = Array.from({ length: runs }, () => measure(samples))
  const seconds = median(many.map((run) => run.processorSeconds))
  const growth = Math.max(0, median(many.map((run) => run.peakBytes)) - few.peakBytes) / 2 ** 20
  return [
    {
      name: 'acceptability, 1,000,000 draws × 28 criteria × 20 alternatives: processor time',
      value: seconds,
      unit: 's',
      budget: '≤ 2',
      passed: seconds <= 2,
    },
    {
      name: 'acceptability: the same by the clock',
      value: median(many.map((run) => run.clockSeconds)),
      unit: 's',
      budget: '',
      passed: true,
    },
    {
      name: 'acceptability: memory for ten times the draws (the draws would fill 214 MiB)',
      value: growth,
      unit: 'MiB',
      budget: '≤ 32',
      passed: growth <= 32,
    },
  ]
}

function measure(draws: number) {
  const stream = createRandomStream(5)
  const values = Array.from({ length: alternatives }, () =>
    Array.from({ length: criteria }, () => 100 * nextUniform(stream)),
  )
  let peakBytes = 0
  const onProgress = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    peakBytes = Math.max(peakBytes, heapUsed + arrayBuffers)
  }
  const before = process.cpuUsage()
  const started = performance.now()
  computeAcceptability(
    {
      weights: { kind: 'uniform' },
      alternatives: values.map((_, i) => `bid-${i + 1}`),
      values,
      samples: draws,
    },
    { onProgress },
  )
  const { user, system } = process.cpuUsage(before)
  return {
    processorSeconds: (user + system) / 1e6,
    clockSeconds: (performance.now() - started) / 1000,
    peakBytes,
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
