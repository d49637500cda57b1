import { setImmediate } from 'node:timers/promises'
import { type GroupWeightsWithDraws, groupWeightsSteps } from '@/lib/decision/group/group-weights'

/** Six experts on eight criteria, the example that the authors of the method publish with their program. */
const bestToOthers = [
  [3, 4, 6, 1, 5, 2, 9, 7],
  [1, 2, 8, 4, 5, 3, 9, 6],
  [2, 2, 3, 1, 5, 5, 9, 8],
  [2, 1, 8, 2, 9, 3, 8, 8],
  [2, 4, 9, 1, 4, 3, 5, 5],
  [1, 2, 9, 1, 3, 5, 5, 4],
]
const othersToWorst = [
  [7, 6, 4, 9, 5, 8, 1, 3],
  [9, 8, 2, 5, 4, 5, 1, 3],
  [8, 8, 5, 9, 5, 5, 1, 2],
  [8, 9, 2, 8, 1, 8, 2, 2],
  [8, 6, 1, 9, 6, 7, 4, 4],
  [9, 8, 1, 9, 7, 5, 5, 6],
]

export const groupCriteria = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** How the posterior of the example is sampled: few draws, so that the error can be seen. */
export const groupSampling = { experts: bestToOthers.length, draws: 2000, seed: 1 } as const

let sampled: Promise<GroupWeightsWithDraws> | undefined

/** The posterior of the example, sampled once for as long as the server runs. */
export function groupPosterior(): Promise<GroupWeightsWithDraws> {
  sampled ??= sample()
  return sampled
}

/** Other requests are answered between the steps. */
async function sample(): Promise<GroupWeightsWithDraws> {
  const steps = groupWeightsSteps({
    criteria: groupCriteria,
    experts: bestToOthers.map((answers, k) => ({
      bestToOthers: answers,
      othersToWorst: othersToWorst[k] ?? [],
    })),
    draws: groupSampling.draws,
    seed: groupSampling.seed,
  })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
}
