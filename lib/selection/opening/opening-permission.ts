import { allow, holds } from '../../access/allow'
import type { Actor } from '../../shared/actor'
import type { Envelope } from './opening-schema'

/** Whether somebody may open the envelopes of one kind: finance opens prices alone. */
export const mayActOn = (actor: Actor, envelope: Envelope) =>
  holds(actor, envelope === 'technical' ? 'opening.technical' : 'opening.financial')

/** The guard of proposing, confirming and taking back, by the kind of envelope. */
export const allowOpening = allow<{ organisationId: string; envelope: Envelope }>(
  'opening.financial',
  (actor, { envelope }) => mayActOn(actor, envelope),
)
