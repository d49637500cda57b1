/**
 * Every state of a tender, in the order in which it may pass through them. What the clock alone decides (receiving,
 * closed, standstill) is never stored: see `stateAt`.
 */
export const tenderStates = [
  'draft',
  'weighing',
  'published',
  'receiving',
  'closed',
  'evaluation',
  'result',
  'technical_opened',
  'knock_out',
  'scoring',
  'revealed',
  'moderation',
  'technical_locked',
  'financial_opened',
  'combined',
  'report_draft',
  'approved',
  'notified',
  'standstill',
  'awarded',
  'cancelled',
  'no_award',
] as const

export type TenderState = (typeof tenderStates)[number]

/** States that the clock brings about. */
export type ClockState = 'receiving' | 'closed' | 'standstill'

/** What stands in the database. */
export type StoredTenderState = Exclude<TenderState, ClockState>

export type TenderProcedure = 'light' | 'formal'

/** The instants at which the clock moves a tender; null where there is none yet. */
export type TenderClock = {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly standstillStartsAt: Date | null
}

/** The state of a tender at an instant: the stored one, moved on by the server's clock. */
export function stateAt(
  tender: { readonly state: TenderState } & TenderClock,
  now: Date,
): TenderState {
  const has = (instant: Date | null) => instant !== null && instant <= now
  if (tender.state === 'published') {
    if (has(tender.closesAt)) return 'closed'
    return has(tender.opensAt) ? 'receiving' : 'published'
  }
  return tender.state === 'notified' && has(tender.standstillStartsAt) ? 'standstill' : tender.state
}

/** The state that the database keeps for one that the clock may have brought about. */
export function storedState(state: TenderState): StoredTenderState {
  if (state === 'receiving' || state === 'closed') return 'published'
  return state === 'standstill' ? 'notified' : state
}

/** How far a tender is; one that ended without an award also says where it was then. */
export type TenderStanding = {
  readonly state: TenderState
  readonly endedFrom?: TenderState | null
}

const isEnded = (state: TenderState) => state === 'cancelled' || state === 'no_award'

/**
 * Whether a tender has come as far as a state, on the way that its procedure takes. What was opened stays to be read
 * after a tender ended otherwise, and what was sealed then stays sealed; a state by itself says nothing of that.
 */
export function hasReached(tender: TenderState | TenderStanding, stage: TenderState): boolean {
  const { state, endedFrom = null } = typeof tender === 'string' ? { state: tender } : tender
  const last = isEnded(state) ? endedFrom : state
  return last !== null && tenderStates.indexOf(last) >= tenderStates.indexOf(stage)
}

export type RunTender = TenderStanding & { readonly procedure: TenderProcedure }

/** While evaluators score behind closed doors: nobody sees anything of a card but its own author. */
export const areScoresSealed = (tender: RunTender) =>
  tender.procedure === 'formal' && !hasReached(tender, 'revealed')

/** Prices may be read from the financial opening on; in a light procedure, which has no envelopes, always. */
export const arePricesOpen = (tender: RunTender) =>
  tender.procedure === 'light' || hasReached(tender, 'financial_opened')

/**
 * Whether the rules of a tender stand as published, and may change by a correction alone: criteria, weights, terms and
 * particulars. A tender in the light procedure is never published.
 */
export const arePublishedRulesBinding = ({
  state,
  procedure,
}: Pick<RunTender, 'state' | 'procedure'>) =>
  procedure === 'formal' && state !== 'draft' && state !== 'weighing'
