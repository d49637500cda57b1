import 'server-only'
import { openSession } from '../platform/auth/open-session'
import { db } from '../platform/db'
import { env } from '../platform/env'
import { fail, type Result, succeed } from '../shared/result'
import { demoOrganisation, demoPeople } from './demo-people'
import { recordSecurityEvent } from './record-security-event'

/**
 * Signs in as somebody of the demonstration, without a password. Answers `not-found` unless this is a
 * demonstration, the person is on its fixed list, and that person belongs to its organisation.
 */
export async function enterAsDemoPerson(personId: unknown): Promise<Result<null>> {
  const person = demoPeople.find(({ id }) => id === personId)
  if (!env.DEMO || !person) return fail('not-found')
  const user = await db.user.findUnique({
    where: { id: person.id, organisationId: demoOrganisation.id },
    select: { id: true },
  })
  if (!user || !(await openSession(user.id))) return fail('not-found')
  await recordSecurityEvent({ userId: user.id, event: 'entered-demonstration' })
  return succeed(null)
}
