import { fail, type Result, succeed } from '../../shared/result'
import { plainName } from '../bids/bid-rules'
import { stateAt } from '../procedure/tender-states-rules'
import {
  decideTransition,
  type TransitionAct,
  type TransitionFacts,
} from '../procedure/tender-transitions-rules'
import { type Envelope, namesIn, type Presence } from './opening-schema'

/** A proposal that stands, or the opening that was made of it. */
export type StandingOpening = {
  readonly proposedById: string
  readonly proposerName: string
  readonly proposedAt: Date
  readonly confirmedById: string | null
  readonly presence: Presence
  readonly version: number
}

export type OpeningFacts = TransitionFacts & { readonly opening: StandingOpening | null }

/** Where each opening leads, and by which act of the table. */
export const openingMoves = {
  technical: { to: 'technical_opened', act: 'open-technical' },
  financial: { to: 'financial_opened', act: 'open-financial' },
} as const satisfies Record<Envelope, { to: string; act: TransitionAct }>

/** Whether the envelopes of one kind may be opened now: by the table, and never before the closing. */
export function mayOpen(facts: TransitionFacts, envelope: Envelope, now: Date): Result<unknown> {
  const stands = stateAt(facts, now)
  if (stands === 'published' || stands === 'receiving') return fail('closing-not-reached')
  const { to, act } = openingMoves[envelope]
  return decideTransition(facts, to, act, { now, reason: '' })
}

type Person = { readonly id: string; readonly name: string }

type ProposalInput = {
  readonly envelope: Envelope
  readonly place: string
  readonly attendees: string
}

/** Decides a proposal: when the envelopes may be opened, once, with somebody present besides who proposes. */
export function decideProposal(
  facts: OpeningFacts,
  { envelope, place, attendees }: ProposalInput,
  proposer: Person,
  now: Date,
): Result<Presence> {
  const allowed = mayOpen(facts, envelope, now)
  if (!allowed.ok) return allowed
  if (facts.opening) return fail('already-done')
  const names = besides(namesIn(attendees), [proposer.name])
  if (names.length === 0) return fail('invalid-input', { attendees: 'opening.validation.besides' })
  return succeed({ place, names })
}

/** Decides the opening itself: another person confirms the very proposal that they saw, with a third present. */
export function decideConfirmation(
  facts: OpeningFacts,
  { envelope, version }: { readonly envelope: Envelope; readonly version: number },
  confirmer: Person,
  now: Date,
): Result<StandingOpening> {
  const allowed = mayOpen(facts, envelope, now)
  if (!allowed.ok) return allowed
  const { opening } = facts
  if (opening?.version !== version) return fail('stale-version')
  const names = besides(opening.presence.names, [confirmer.name, opening.proposerName])
  if (opening.proposedById === confirmer.id || names.length === 0)
    return fail('second-person-needed')
  return succeed({ ...opening, presence: { ...opening.presence, names: [...names] } })
}

/** Decides whether a proposal may be taken back: by anyone who may open, as long as nothing is open. */
export function decideTakingBack(
  { opening }: Pick<OpeningFacts, 'opening'>,
  version: number,
): Result<StandingOpening> {
  if (opening?.version !== version) return fail('stale-version')
  return opening.confirmedById === null ? succeed(opening) : fail('wrong-state')
}

/** Each name once, without those named already. */
function besides(names: readonly string[], known: readonly string[]): string[] {
  const taken = new Set(known.map(plainName))
  return names.filter((name) => {
    const isNew = !taken.has(plainName(name))
    taken.add(plainName(name))
    return isNew
  })
}
