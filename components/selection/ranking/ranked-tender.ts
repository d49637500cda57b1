import type { BidLabel } from '@/components/charts/bid-label'
import type { DomainLabel } from '@/components/charts/domain-label'
import type { WeightedCriterion } from '@/lib/selection/ranking/evaluation-rules'
import type { LoadedEvaluation } from '@/lib/selection/ranking/load-evaluation'
import type { LoadedWeightSet } from '@/lib/selection/ranking/loaded-weight-set'
import type { Ranking, RankingChecks } from '@/lib/selection/ranking/ranking-rules'
import { type Locale, textIn } from '@/lib/shared/locale'
import type { WeighedBids } from './what-if-weights'

/** A ranked tender in the reader's language: what every card of the result page draws from. */
export type RankedTender = {
  readonly tenderId: string
  readonly locale: Locale
  readonly loaded: LoadedEvaluation
  readonly ranking: Ranking
  readonly winner: RankedBid
  readonly checks: RankingChecks
  /** Ranked bids, best first. */
  readonly ranked: readonly RankedBid[]
  /** Bids without a rank, in order of entry. */
  readonly unranked: readonly RankedBid[]
  readonly domains: readonly (DomainLabel & { readonly id: string; readonly weight: number })[]
  readonly official: LoadedWeightSet
  /** The ranked bids, best first, as cards compute with them in the browser. One object: a page carries it once. */
  readonly weighed: WeighedBids
}

/** A bid with its place in the result. `index` is its row in every table of the ranking. */
export type RankedBid = BidLabel & {
  readonly id: string
  readonly index: number
  readonly rank: number | null
  readonly score: number | null
  readonly points: readonly number[]
}

/** Null where nothing is ranked: no bid, or every bid knocked out. */
export function rankedTender(
  loaded: LoadedEvaluation,
  ranking: Ranking,
  locale: Locale,
): RankedTender | null {
  const bids = loaded.facts.bids.map(({ id, letter, name }, index) => ({
    id,
    letter,
    name,
    index,
    rank: ranking.additive.ranks[index] ?? null,
    score: ranking.additive.scores[index] ?? null,
    points: ranking.byDomain[index] ?? [],
  }))
  const byId = new Map(bids.map((bid) => [bid.id, bid]))
  const ranked = ranking.additive.order.flatMap((id) => byId.get(id) ?? [])
  const winner = ranked[0]
  const official = loaded.weightSets.find(({ id }) => id === loaded.lock?.weightSetId)
  if (!winner || !official || !ranking.checks) return null
  const domains = loaded.domains.map(({ id, title }, index) => ({
    id,
    domain: index + 1,
    name: textIn(title, locale),
    weight: ranking.domainWeights[index] ?? 0,
  }))
  return {
    tenderId: loaded.tender.id,
    locale,
    loaded,
    ranking,
    winner,
    checks: ranking.checks,
    ranked,
    unranked: bids.filter(({ rank }) => rank === null),
    domains,
    official,
    weighed: {
      domains: domains.map(({ domain, name }) => ({ domain, name })),
      criteria: loaded.facts.criteria.map((criterion) => ({
        name: criterionName(criterion, locale),
        domain: criterion.domain,
      })),
      weights: official.shares ?? [],
      bids: ranked.map(({ id, letter, name }) => ({
        letter,
        name,
        values:
          ranking.additive.ranked.values[ranking.additive.ranked.alternatives.indexOf(id)] ?? [],
      })),
    },
  }
}

const criterionName = ({ code, title }: WeightedCriterion, locale: Locale) =>
  `${code} ${textIn(title, locale)}`

/** The bid behind an id, with its letter and name. */
export function bidOf(tender: RankedTender, id: string | null | undefined): RankedBid | undefined {
  return [...tender.ranked, ...tender.unranked].find((bid) => bid.id === id)
}

/** "2.3 Complaints handling": a criterion as charts name it, with its domain's hue. */
export function criterionLabel(
  tender: RankedTender,
  index: number,
): DomainLabel & { readonly id: string } {
  const criterion = tender.loaded.facts.criteria[index]
  return {
    id: criterion?.id ?? '',
    domain: criterion?.domain ?? 1,
    name: criterion ? criterionName(criterion, tender.locale) : '',
  }
}

/** The official weight of each criterion, as a share, in the order of the criteria. */
export const officialWeights = (tender: RankedTender): readonly number[] =>
  tender.official.shares ?? []

/** The whole address, language and all, of the result page with one score opened: for plain links. */
export const cellHref = (tender: RankedTender, bidId: string, criterionId: string) =>
  `/${tender.locale}/selection/tenders/${tender.tenderId}/result?bid=${bidId}&criterion=${criterionId}`
