import { holds } from '../../access/allow'
import type { Permission } from '../../access/permissions'
import type { Actor } from '../../shared/actor'
import type { Register } from './register-rules'

/** How many views of one list a person may keep. */
export const mostViews = 50

type ViewFacts = {
  readonly register: Register
  readonly ownerId: string
  readonly shared: boolean
}

/** Views of a list are for those who may read the list: their names can tell what is in it. */
export const mayReadRegister = (actor: Actor, register: Register): boolean =>
  holds(actor, readers[register])

/** Name, filters and sharing are the owner's alone. */
export const mayChangeView = (actor: Actor, { register, ownerId }: ViewFacts): boolean =>
  actor.id === ownerId && mayReadRegister(actor, register)

/** The owner, and for what is shared also whoever manages people: its owner may have left. */
export const mayDeleteView = (actor: Actor, view: ViewFacts): boolean =>
  mayChangeView(actor, view) || (view.shared && holds(actor, 'people.manage'))

const readers: Readonly<Record<Register, Permission>> = {
  'selection.tenders': 'tender.view',
  'selection.bids': 'tender.view',
  'administration.people': 'people.view',
  'administration.invitations': 'people.view',
  'administration.audit': 'audit.view',
}
