import { checkCount, wilsonInterval } from './wilson-interval'

/** What two samples let us say of the first share against the second. */
export type ChangeFinding = 'higher' | 'lower' | 'no-detectable-change'

/** The difference of two shares, first minus second, in [−1, 1], with its 95 % interval. */
export type ShareDifference = {
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly finding: ChangeFinding
}

/**
 * Newcombe's hybrid score interval for the difference p₁ − p₂ of two independent shares, from their Wilson limits:
 * low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10,
 * doi 10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 *
 * @returns `higher` when the whole interval lies above 0 (the first share is higher), `lower` when below
 * @throws ContractError naming x1, n1, x2 or n2
 */
export function newcombeDifference(counts: {
  readonly x1: number
  readonly n1: number
  readonly x2: number
  readonly n2: number
}): ShareDifference {
  const { x1, n1, x2, n2 } = counts
  checkCount({ x: x1, n: n1 }, '1')
  checkCount({ x: x2, n: n2 }, '2')
  const first = wilsonInterval({ x: x1, n: n1 })
  const second = wilsonInterval({ x: x2, n: n2 })
  const difference = first.share - second.share
  const low = difference - Math.hypot(first.share - first.low, second.high - second.share)
  const high = difference + Math.hypot(first.high - first.share, second.share - second.low)
  return { difference, low, high, finding: findingOf(low, high) }
}

function findingOf(low: number, high: number): ChangeFinding {
  if (low > 0) return 'higher'
  return high < 0 ? 'lower' : 'no-detectable-change'
}
