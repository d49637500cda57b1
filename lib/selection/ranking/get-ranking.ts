import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { currentRanking } from './current-ranking'
import type { LoadedEvaluation } from './load-evaluation'
import type { RankingView } from './ranking-view'

export const getRankingInput = z.strictObject({ tenderId: z.string().min(1).max(60) })

/** The ranking of a tender. Evaluators see it once the result is declared, so that no order steers their ratings. */
export const getRanking = defineQuery({
  name: 'selection.get-ranking',
  input: getRankingInput,
  authorize: allow('ranking.view'),
  async read(reader, { tenderId }, actor): Promise<RankingView | null> {
    const view = await currentRanking(reader, tenderId, actor.organisationId)
    return view && mayReadRanking(actor, view.loaded.tender.state) ? view : null
  },
})

/** Whether the actor may see an order of bids in this state. */
export const mayReadRanking = (actor: Actor, state: LoadedEvaluation['tender']['state']) =>
  state === 'result' || actor.roles.some((role) => role !== 'evaluator')
