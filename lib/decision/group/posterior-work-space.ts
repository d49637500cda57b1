import { type ExpertJudgements, summariseExpert } from './expert-likelihood'

/** One expert's summary in typed arrays (see `ExpertLikelihood` for the meaning of the fields). */
export type ExpertTerms = {
  readonly netCounts: Float64Array
  readonly logMode: Float64Array
  readonly curvature: Float64Array
  /** Σ_j d_kj */
  readonly curvatureTotal: number
  readonly bestTotal: number
  readonly worstTotal: number
}

/** All that an evaluation of the posterior writes to: nothing is allocated while sampling. */
export type WorkSpace = {
  readonly n: number
  readonly experts: readonly ExpertTerms[]
  /** α_j = γ w*_j */
  readonly alpha: Float64Array
  /** ln w*_j */
  readonly logShare: Float64Array
  /** ∂/∂α_j of the log density, as it adds up over the experts. */
  readonly alphaSlope: Float64Array
  readonly logGamma: Float64Array
  readonly digamma: Float64Array
  /** Of the expert in hand: m_kj, ln w^k_j up to a constant, w^k_j up to a factor, 1/√τ_kj. */
  readonly centre: Float64Array
  readonly y: Float64Array
  readonly weight: Float64Array
  readonly spread: Float64Array
  readonly totals: {
    value: number
    gamma: number
    /** The part of ∂/∂α_j that is the same for every j. */
    sharedSlope: number
  }
  /** Of the expert in hand. Overwritten for each. */
  readonly sums: {
    /** Σ e^y, its logarithm, and Σ e^−y. */
    total: number
    logTotal: number
    inverseTotal: number
    /** Σ (counts + α) y */
    dot: number
    /** Σ √τ z, and that over Σ τ. */
    drift: number
    pull: number
    /** (Σ a_jW + γ) / Σ e^y and Σ a_Bj / Σ e^−y. */
    perWeight: number
    perInverse: number
  }
}

/** Work space and constants for n criteria and the experts' answers. Numbers start at ½ so that engines store them as doubles. */
export function createWorkSpace(judgements: readonly ExpertJudgements[]): WorkSpace {
  const n = judgements[0]?.bestToOthers.length ?? 0
  const vector = () => new Float64Array(n + 1)
  return {
    n,
    experts: judgements.map(expertTerms),
    alpha: vector(),
    logShare: vector(),
    alphaSlope: vector(),
    logGamma: vector(),
    digamma: vector(),
    centre: vector(),
    y: vector(),
    weight: vector(),
    spread: vector(),
    totals: { value: 0.5, gamma: 0.5, sharedSlope: 0.5 },
    sums: {
      total: 0.5,
      logTotal: 0.5,
      inverseTotal: 0.5,
      dot: 0.5,
      drift: 0.5,
      pull: 0.5,
      perWeight: 0.5,
      perInverse: 0.5,
    },
  }
}

function expertTerms(judgements: ExpertJudgements): ExpertTerms {
  const { netCounts, logMode, curvature, bestTotal, worstTotal } = summariseExpert(judgements)
  return {
    netCounts: Float64Array.from(netCounts),
    logMode: Float64Array.from(logMode),
    curvature: Float64Array.from(curvature),
    curvatureTotal: bestTotal + worstTotal,
    bestTotal,
    worstTotal,
  }
}
