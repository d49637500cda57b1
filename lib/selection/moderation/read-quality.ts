import 'server-only'
import { settledScore } from '../../decision/award/settled-score'
import type { BindingTerms } from '../procedure/binding-terms-rules'
import type { LoadedEvaluation } from '../ranking/load-evaluation'
import { qualityScores } from '../ranking/quality-score-rules'
import { rankingView } from '../ranking/ranking-view'
import { type BidQuality, shortfallsOf } from './quality-rules'

/** Every bid's scores under the official weights, held against what was published; empty while there is no ranking. */
export function qualityOf(
  loaded: LoadedEvaluation,
  terms: BindingTerms | null,
): readonly BidQuality[] {
  const { ranking } = rankingView(loaded)
  if (!ranking) return []
  const { bids, criteria } = loaded.facts
  const scores = qualityScores(
    ranking,
    bids.map(({ id }) => id),
    loaded.domains,
  )
  return scores.map((score, i) => {
    const least = criteria.flatMap(({ id: criterionId, minimumValue }, j) => {
      if (minimumValue === null) return []
      const value = ranking.evaluation.cells[i]?.[j]?.value ?? null
      return [{ criterionId, value: value && settledScore(value), least: minimumValue }]
    })
    return { ...score, shortfalls: shortfallsOf(score, terms, least) }
  })
}
