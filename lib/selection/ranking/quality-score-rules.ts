import { settledScore } from '../../decision/award/settled-score'
import type { Ranking } from './ranking-rules'

/** What a bid scored on quality, from 0 to 100, without the noise of its additions. */
export type QualityScore = {
  readonly bidId: string
  /** Null where missing evidence leaves the bid without a score. */
  readonly quality: number | null
  /** In the order of the domains; a domain of no weight scores 0. */
  readonly domainScores: readonly {
    readonly domainId: string
    readonly code: string
    readonly score: number
  }[]
}

/**
 * The score of every bid and its scores on the domains, as thresholds, tie rules and the combined ranking take them.
 *
 * @param bidIds in the order of the evaluation
 */
export const qualityScores = (
  { additive, byDomain, domainWeights }: Pick<Ranking, 'additive' | 'byDomain' | 'domainWeights'>,
  bidIds: readonly string[],
  domains: readonly { readonly id: string; readonly code: string }[],
): readonly QualityScore[] =>
  bidIds.map((bidId, i) => {
    const score = additive.scores[i] ?? null
    return {
      bidId,
      quality: score === null ? null : settledScore(score),
      domainScores: domains.map(({ id, code }, d) => {
        const weight = domainWeights[d] ?? 0
        const points = byDomain[i]?.[d] ?? 0
        return { domainId: id, code, score: weight > 0 ? settledScore(points / weight) : 0 }
      }),
    }
  })
