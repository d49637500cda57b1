import { type Locale, textIn } from '../../../shared/locale'
import type { RankingView } from '../ranking-view'

/** Name and version of the layout below; programs may build on it. */
export const rankingFormat = 'adjudica-ranking/1'

/**
 * The result as data for other programs: criteria, weights, values, scores and checks by id, texts in one language.
 * Numbers are unrounded. Null where the tender has no ranking.
 */
export function rankingDocument({ loaded, ranking }: RankingView, locale: Locale, madeAt: Date) {
  if (!ranking) return null
  const { tender, facts, lock, domains } = loaded
  const official = loaded.weightSets.find(({ id }) => id === lock?.weightSetId)
  const { additive, evaluation, checks } = ranking
  return {
    format: rankingFormat,
    madeAt: madeAt.toISOString(),
    tender: {
      id: tender.id,
      reference: tender.reference,
      title: textIn(tender.title, locale),
      fictional: tender.fictional,
      missingValuePolicy: tender.missingValuePolicy,
    },
    officialWeights: {
      set: official ? textIn(official.name, locale) : '',
      version: lock?.version ?? null,
      lockedAt: lock?.lockedAt.toISOString() ?? null,
      contentHash: lock?.contentHash ?? null,
      reason: lock?.reason ?? '',
    },
    domains: domains.map(({ id, code, title }) => ({ id, code, title: textIn(title, locale) })),
    criteria: facts.criteria.map(({ id, code, title, domain, minimumValue, valueFunction }, j) => ({
      id,
      code,
      title: textIn(title, locale),
      domain: domains[domain - 1]?.id ?? '',
      weight: official?.shares?.[j] ?? null,
      minimumValue,
      valueFunction,
    })),
    bids: facts.bids.map(({ id, letter, name, evidence }, i) => ({
      id,
      letter,
      name,
      rank: additive.ranks[i] ?? null,
      score: additive.scores[i] ?? null,
      bounds: additive.bounds[i] ?? null,
      admissibility: evaluation.admissibility[i] ?? null,
      values: (evaluation.cells[i] ?? []).map(({ value, gap }) => ({ value, gap })),
      contributions: additive.contributions[i] ?? [],
      evidence: Object.fromEntries(evidence),
    })),
    order: additive.order,
    checks,
  }
}
