import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'
import type { PanelAggregation } from './panel-aggregation-rules'

/** All levels of one bid on one criterion, by evaluator. */
export type GivenLevels = {
  readonly bidId: string
  readonly criterionId: string
  readonly levels: Readonly<Record<string, number>>
}

/**
 * The levels that count. Where evaluators have cards, only those of cards handed in: neither a card that is void nor one
 * that an absent member left unfinished. A large tender has thousands of ratings: the database gathers them, which is
 * many times faster than one row each.
 */
export const readGivenLevels = (reader: Reader, tenderId: string) =>
  reader.$queryRaw<readonly GivenLevels[]>`
    select r.bid_id as "bidId", r.criterion_id as "criterionId", json_object_agg(r.evaluator_id, r.level) as levels
    from rating r join bid b on b.id = r.bid_id
    left join scorecard s on s.bid_id = r.bid_id and s.evaluator_id = r.evaluator_id
    where b.tender_id = ${tenderId} and r.level is not null and (s.state is null or s.state in ('submitted', 'locked'))
    group by 1, 2`

export type AgreedLevel = {
  readonly bidId: string
  readonly criterionId: string
  readonly level: number
}

/** The levels that the panel agreed on. */
export const readAgreedLevels = (
  reader: Reader,
  tenderId: string,
): Promise<readonly AgreedLevel[]> =>
  reader.consensus.findMany({
    where: { tenderId },
    select: { bidId: true, criterionId: true, level: true },
  })

const publishedTerms = z.object({
  terms: z.object({ aggregation: z.enum(['consensus', 'mean', 'median']) }),
})

/** What was published last; before a publication what the terms say; null where there are none. */
export async function readPublishedAggregation(
  reader: Reader,
  tenderId: string,
): Promise<PanelAggregation | null> {
  const published = await reader.procedureVersion.findFirst({
    where: { tenderId },
    orderBy: { version: 'desc' },
    select: { content: true },
  })
  if (published) return publishedTerms.parse(JSON.parse(published.content)).terms.aggregation
  const terms = await reader.procedureTerms.findUnique({
    where: { tenderId },
    select: { aggregation: true },
  })
  return terms?.aggregation ?? null
}
