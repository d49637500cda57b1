import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { currentRanking } from './current-ranking'
import { mayReadRanking } from './ranking-door-rules'
import type { RankingView } from './ranking-view'

export const getRankingInput = z.strictObject({ tenderId: z.string().min(1).max(60) })

/** The ranking of a tender. Evaluators see it once the result is declared, so that no order steers their ratings. */
export const getRanking = defineQuery({
  name: 'selection.get-ranking',
  input: getRankingInput,
  authorize: allow('ranking.view'),
  async read(reader, { tenderId }, actor): Promise<RankingView | null> {
    const view = await currentRanking(reader, tenderId, actor.organisationId)
    return view && mayReadRanking(actor, view.loaded.tender) ? view : null
  },
})
