import 'server-only'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import type { Reader } from '../platform/db'
import type { Actor } from '../shared/actor'
import { succeed } from '../shared/result'
import { securityEventInput } from './security-event-schema'

/**
 * Leaves an audit entry for something that the sign-in library did. Server code calls it with a person
 * whose identity has just been proven; no action passes a caller's input to it.
 */
export const recordSecurityEvent = defineCommand({
  name: 'account.record-security-event',
  input: securityEventInput,
  actor: (reader, { userId }) => actorById(reader, userId),
  load: async (_tx, _input, actor) => ({ organisationId: actor.organisationId }),
  authorize: allow('account.own'),
  decide: (_subject, input) => succeed(input),
  save: async () => null,
  audit: ({ userId, event }) => ({ subjectType: 'user', subjectId: userId, detail: { event } }),
})

async function actorById(reader: Reader, id: string): Promise<Actor | null> {
  const user = await reader.user.findUnique({
    where: { id },
    select: { id: true, name: true, organisationId: true, roles: true },
  })
  return user && { kind: 'user', ...user }
}
