/** Draws of one quantity: one array for each chain, all of the same even length ≥ 8. */
export type Chains = readonly Float64Array[]

/** How far a quantity's draws can be trusted. */
export type Diagnostics = {
  readonly mean: number
  readonly sd: number
  /** Split R-hat: near 1 when the chains agree with each other and with themselves over time. */
  readonly rhat: number
  /** Effective sample size: the number of independent draws that would estimate the mean as well. */
  readonly ess: number
  /** Monte Carlo standard error of the mean, sd / √ess. */
  readonly mcse: number
}

/**
 * Mean, standard deviation, split R-hat and effective sample size by Geyer's initial monotone sequence over the halves of
 * the chains.
 *
 * **Source**: Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021, Rank-normalization, folding, and localization: an
 * improved R-hat, Bayesian Analysis 16(2), doi 10.1214/20-BA1221 (without the rank normalisation, which
 * quantities of bounded variance do not need); Geyer 1992, doi 10.1214/ss/1177011137. As there, ess is at most N log10 N.
 */
export function diagnose(chains: Chains): Diagnostics {
  const halves = chains.flatMap(splitInHalf)
  const length = halves[0]?.length ?? 0
  const means = halves.map(mean)
  const variances = halves.map((half, index) => autocovariance(half, means[index] ?? 0, 0))
  const within = (mean(variances) * length) / (length - 1)
  const grandMean = mean(means)
  const between = sum(means.map((value) => (value - grandMean) ** 2)) / (means.length - 1)
  const total = (within * (length - 1)) / length + between
  const draws = halves.length * length
  if (!(total > 0)) return { mean: grandMean, sd: 0, rhat: 1, ess: draws, mcse: 0 }

  const correlation = (lag: number) =>
    1 -
    (within -
      mean(halves.map((half, index) => autocovariance(half, means[index] ?? 0, lag))) *
        (length / (length - 1))) /
      total
  const ess = Math.min(draws / autocorrelationTime(correlation, length), draws * Math.log10(draws))
  const sd = Math.sqrt(total)
  return { mean: grandMean, sd, rhat: Math.sqrt(total / within), ess, mcse: sd / Math.sqrt(ess) }
}

/** 1 + 2 Σ ρ_t, summed in pairs while the pairs stay positive, each pair no larger than the one before. */
function autocorrelationTime(correlation: (lag: number) => number, length: number): number {
  let pair = 1 + correlation(1)
  let time = -1
  for (let lag = 2; pair > 0 && lag + 1 < length; lag += 2) {
    time += 2 * pair
    pair = Math.min(pair, correlation(lag) + correlation(lag + 1))
  }
  return Math.max(time, 1 / Math.log10(2 * length))
}

function splitInHalf(chain: Float64Array): Float64Array[] {
  const half = Math.floor(chain.length / 2)
  return [chain.subarray(0, half), chain.subarray(chain.length - half)]
}

/** Mean of the products of deviations `lag` apart, divided by the full length. */
function autocovariance(values: Float64Array, centre: number, lag: number): number {
  let total = 0
  for (let index = lag; index < values.length; index++) {
    total += ((values[index] ?? 0) - centre) * ((values[index - lag] ?? 0) - centre)
  }
  return total / values.length
}

function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < values.length; index++) total += values[index] ?? 0
  return total
}
