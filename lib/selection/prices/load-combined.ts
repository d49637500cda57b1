import 'server-only'
import type { Reader } from '../../platform/db'
import { hasReached } from '../procedure/tender-states-rules'
import { combineBids } from './combined-rules'
import type { CombinedView } from './combined-view-rules'
import { loadCombinedFacts } from './load-combined-facts'

/**
 * Quality and price together, of a tender of the organisation. Null when there is none, when it has no ranking yet, and
 * in the formal procedure before prices and quality were combined. The caller has checked who reads.
 */
export async function loadCombined(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<CombinedView | null> {
  const facts = await loadCombinedFacts(reader, tenderId, organisationId)
  if (!facts) return null
  if (facts.procedure === 'formal' && !hasReached(facts, 'combined')) return null
  return combineBids(facts)
}
