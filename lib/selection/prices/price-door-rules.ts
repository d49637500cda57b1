import { holds } from '../../access/allow'
import type { Actor } from '../../shared/actor'
import {
  arePricesOpen,
  type TenderProcedure,
  type TenderState,
} from '../procedure/tender-transitions-rules'
import { mayReadRanking } from '../ranking/ranking-door-rules'

type Stage = { readonly state: TenderState; readonly procedure: TenderProcedure }

/**
 * Whether the actor may read prices. Before the financial opening nobody may; in a light procedure evaluators not before
 * the result, so that no price steers their ratings.
 */
export const mayReadPrices = (actor: Actor, tender: Stage) =>
  arePricesOpen(tender) && (tender.procedure === 'formal' || mayReadRanking(actor, tender))

/**
 * Whether the actor may read quality and price together. In a formal procedure quality is locked before a price is
 * opened; in a light one it is read by those who may read the ranking.
 */
export const mayReadCombined = (actor: Actor, tender: Stage) =>
  mayReadPrices(actor, tender) && (tender.procedure === 'formal' || holds(actor, 'ranking.view'))
