import { ContractError } from '../shared/contract-error'
import { z95 } from './normal-quantile'

/** A share in [0, 1] with its 95 % interval, low ≤ share ≤ high. */
export type ShareInterval = {
  readonly share: number
  readonly low: number
  readonly high: number
}

export type Count = {
  /** How many of the answers count. */
  readonly x: number
  /** How many answers there are. */
  readonly n: number
  /** Size of the finite population the answers come from, where one is known. */
  readonly population?: number
}

/**
 * Wilson's score interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96.
 * With a population N, n is first replaced by n(N − 1)/(N − n), the finite population correction; when everybody
 * answered, the interval is the share itself.
 *
 * Source: Wilson (1927), JASA 22, 209–212, doi 10.1080/01621459.1927.10502953; correction: Cochran (1977), §2.6.
 *
 * @throws ContractError `not-a-count`, `no-answers`, `more-than-all`, `population-too-small`
 * @example
 * wilsonInterval({ x: 3, n: 3, population: 3 }) // => { share: 1, low: 1, high: 1 }
 */
export function wilsonInterval(count: Count): ShareInterval {
  checkCount(count)
  const { x, n, population } = count
  const share = x / n
  if (population === n) return { share, low: share, high: share }
  const effective = population === undefined ? n : (n * (population - 1)) / (population - n)
  const spread = z95 ** 2 / effective
  const middle = share + spread / 2
  const half = Math.sqrt(share * (1 - share) * spread + spread ** 2 / 4)
  return {
    share,
    low: x === 0 ? 0 : (middle - half) / (1 + spread),
    high: x === n ? 1 : (middle + half) / (1 + spread),
  }
}

/** @throws ContractError naming the field that is wrong, with `suffix` appended to its name */
export function checkCount({ x, n, population }: Count, suffix = ''): void {
  requireCount(`x${suffix}`, x)
  requireCount(`n${suffix}`, n)
  if (n === 0) throw breach('no-answers', `n${suffix}`, 'expected at least 1 answer, got 0')
  if (x > n) throw breach('more-than-all', `x${suffix}`, `expected at most n = ${n}, got ${x}`)
  if (population === undefined) return
  requireCount('population', population)
  if (population < n) {
    const message = `expected at least n = ${n}, got ${population}`
    throw breach('population-too-small', 'population', message)
  }
}

function requireCount(path: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return
  throw breach('not-a-count', path, `expected a whole number from 0, got ${count}`)
}

const breach = (code: string, path: string, message: string) =>
  new ContractError({ code, path, message })
