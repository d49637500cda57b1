import { hasReached, type RunTender } from '../procedure/tender-states-rules'
import { type PanelRole, type PanelStanding, standingOf } from './standing-rules'

/** Whether somebody may see what a bid says; if not, why. */
export type ContentDoor = 'open' | 'unopened' | 'declaration-needed' | 'recused' | 'not-on-panel'

/** Who stands before the door, and where. */
export type DoorFacts = RunTender & {
  readonly standing: PanelStanding
  readonly userId: string
  /** The reader’s seat on the panel; null without one. */
  readonly role: PanelRole | null
  /** Runs or oversees tenders: sees bids without a seat. */
  readonly oversees: boolean
  /** Checks prices: sees bids without a seat once quality is locked. */
  readonly checksPrices: boolean
}

/**
 * In a formal tender nobody sees a bid before its opening, and whoever has a seat sees it once they have declared, in
 * general and towards this bidder, and were not recused. Those who check prices wait until quality is locked.
 */
export function contentDoor(facts: DoorFacts, bidId: string): ContentDoor {
  if (facts.procedure === 'light') return 'open'
  if (!hasReached(facts, 'technical_opened')) return 'unopened'
  if (facts.role === 'finance' && !isQualityLocked(facts)) return 'unopened'
  if (facts.role !== null && facts.role !== 'observer') return seatDoor(facts, bidId)
  if (facts.oversees) return 'open'
  return facts.checksPrices && isQualityLocked(facts) ? 'open' : 'not-on-panel'
}

const isQualityLocked = (facts: DoorFacts) => hasReached(facts, 'technical_locked')

function seatDoor({ standing, userId }: DoorFacts, bidId: string): ContentDoor {
  const stands = standingOf(standing, { userId, bidId })
  if (stands === 'recused') return 'recused'
  return stands === 'clear' ? 'open' : 'declaration-needed'
}
