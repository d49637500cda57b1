import { holds } from '../../access/allow'
import type { Actor } from '../../shared/actor'
import { arePricesOpen, type RunTender } from '../procedure/tender-states-rules'
import { mayReadRanking } from '../ranking/ranking-door-rules'

/**
 * Whether the actor may read prices. Before the financial opening nobody may; in a light procedure evaluators not before
 * the result, so that no price steers their ratings.
 */
export const mayReadPrices = (actor: Actor, tender: RunTender) =>
  arePricesOpen(tender) && (tender.procedure === 'formal' || mayReadRanking(actor, tender))

/**
 * Whether the actor may read quality and price together. In a formal procedure quality is locked before a price is
 * opened; in a light one it is read by those who may read the ranking.
 */
export const mayReadCombined = (actor: Actor, tender: RunTender) =>
  mayReadPrices(actor, tender) && (tender.procedure === 'formal' || holds(actor, 'ranking.view'))
