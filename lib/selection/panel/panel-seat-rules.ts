import type { Role } from '../../shared/actor'
import { fail, type Result, succeed } from '../../shared/result'
import type { TenderState } from '../procedure/tender-states-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import type { NominatePanelInput, Seat } from './panel-schema'
import type { PanelRole } from './standing-rules'

/** Which account roles fit a seat. An observer’s seat is for those who oversee anyway: nobody escapes declaring by it. */
const fitting: Readonly<Record<PanelRole, readonly Role[]>> = {
  chair: ['committee_chair'],
  evaluator: ['evaluator', 'committee_chair'],
  finance: ['finance_officer'],
  secretary: ['procurement_officer'],
  observer: ['observer', 'administrator'],
}

export const panelRoles = ['chair', 'evaluator', 'finance', 'secretary', 'observer'] as const

/** The seats that a colleague may take, by the roles of their account. */
export const seatsFor = (roles: readonly Role[]): readonly PanelRole[] =>
  panelRoles.filter((seat) => fitting[seat].some((role) => roles.includes(role)))

export type Candidate = {
  readonly userId: string
  readonly name: string
  readonly seats: readonly PanelRole[]
}

export type NominationSubject = TenderSubject & {
  readonly members: readonly Seat[]
  readonly candidates: readonly Candidate[]
}

const openStates: readonly TenderState[] = [
  'draft',
  'weighing',
  'published',
  'receiving',
  'closed',
  'technical_opened',
  'knock_out',
]

/** The panel may change until scoring starts; in a light procedure it is chosen beside the bids. */
export const isPanelOpen = ({ procedure, state }: Pick<TenderSubject, 'procedure' | 'state'>) =>
  procedure === 'formal' && openStates.includes(state)

export type Nomination = {
  readonly tenderId: string
  readonly reference: string
  readonly members: readonly Seat[]
  readonly leaving: readonly string[]
}

/** Decides who sits on the panel, as what: whoever was there as the same stays possible, others must fit the seat. */
export function decideNomination(
  subject: NominationSubject,
  { members, seen }: NominatePanelInput,
): Result<Nomination> {
  if (!isPanelOpen(subject)) return fail('wrong-state')
  if (!isSamePanel(subject.members, seen)) return fail('stale-version')
  if (isSamePanel(subject.members, members)) return fail('nothing-to-do')
  const seatsOf = new Map(subject.candidates.map(({ userId, seats }) => [userId, seats]))
  const fits = ({ userId, role }: Seat) =>
    seatsOf.get(userId)?.includes(role) ||
    subject.members.some((member) => member.userId === userId && member.role === role)
  if (!members.every(fits))
    return fail('invalid-input', { members: 'panel.validation.unfitMember' })
  const stays = new Set(members.map(({ userId }) => userId))
  const leaving = subject.members.map(({ userId }) => userId).filter((id) => !stays.has(id))
  const { tenderId, reference } = subject
  return succeed({ tenderId, reference, members, leaving })
}

const isSamePanel = (one: readonly Seat[], other: readonly Seat[]) =>
  one.length === other.length &&
  one.every(({ userId, role }) =>
    other.some((seat) => seat.userId === userId && seat.role === role),
  )
