/** The answers of a small group, straight from the paper's formulas: an independent check of the sampler. */
export type SmallGroup = {
  readonly bestToOthers: readonly (readonly number[])[]
  readonly othersToWorst: readonly (readonly number[])[]
  readonly prior: readonly [shape: number, rate: number]
}

/** Log posterior density of (γ, w*, w^1 … w^K) on the simplex, up to a constant. */
export function logPosterior(
  group: SmallGroup,
  gamma: number,
  common: readonly number[],
  own: readonly (readonly number[])[],
): number {
  const [shape, rate] = group.prior
  const priorOfGamma = (shape - 1) * Math.log(gamma) - rate * gamma
  return own.reduce((sum, weights, k) => {
    const fromBest = group.bestToOthers[k] ?? []
    const fromWorst = group.othersToWorst[k] ?? []
    const inverses = weights.reduce((total, w) => total + 1 / w, 0)
    const terms = weights.map((w, j) => {
      const concentration = gamma * (common[j] ?? 0)
      const answers =
        (fromBest[j] ?? 0) * Math.log(1 / w / inverses) + (fromWorst[j] ?? 0) * Math.log(w)
      return answers + (concentration - 1) * Math.log(w) - logGamma(concentration)
    })
    return sum + logGamma(gamma) + terms.reduce((total, term) => total + term, 0)
  }, priorOfGamma)
}

/** ln Γ by Lanczos' approximation (g = 7, n = 9), good to 1e-13: not the one under test. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const coefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
    1.5056327351493116e-7,
  ]
  const sum = coefficients.reduce((total, c, i) => total + (i === 0 ? c : c / (x - 1 + i)), 0)
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/**
 * Posterior mean and standard deviation of w*_1 for two criteria and one expert, and the mean of ln γ, by summing over a grid
 * in (ln γ, logit w*_1, logit w_1).
 */
export function gridPosterior(group: SmallGroup): {
  readonly mean: number
  readonly sd: number
  readonly meanLogGamma: number
} {
  const sums = { weight: 0, first: 0, second: 0, logGamma: 0 }
  for (const logGammaValue of grid(-6, 7, 90)) {
    for (const common of grid(-9, 9, 90).map(logistic)) {
      for (const own of grid(-9, 9, 90).map(logistic)) {
        const density = logPosterior(
          group,
          Math.exp(logGammaValue),
          [common, 1 - common],
          [[own, 1 - own]],
        )
        const jacobian = logGammaValue + Math.log(common * (1 - common) * own * (1 - own))
        const weight = Math.exp(density + jacobian)
        sums.weight += weight
        sums.first += weight * common
        sums.second += weight * common * common
        sums.logGamma += weight * logGammaValue
      }
    }
  }
  const mean = sums.first / sums.weight
  const sd = Math.sqrt(sums.second / sums.weight - mean * mean)
  return { mean, sd, meanLogGamma: sums.logGamma / sums.weight }
}

function grid(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
