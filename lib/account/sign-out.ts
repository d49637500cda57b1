import 'server-only'
import { currentActor } from '../platform/actor'
import { closeSession } from '../platform/auth/close-session'
import { recordSecurityEvent } from './record-security-event'

/** Ends the session of this request. Signing out twice is not an error. */
export async function signOut(): Promise<void> {
  const actor = await currentActor()
  if (actor) await recordSecurityEvent({ userId: actor.id, event: 'signed-out' })
  await closeSession()
}
