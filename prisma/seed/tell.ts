import { demoOrganisation, demoPeople } from '../../lib/account/demo-people'
import { db } from '../../lib/platform/db'
import { retellAs } from '../../lib/platform/retold-occasion'
import type { Actor } from '../../lib/shared/actor'
import type { Result } from '../../lib/shared/result'

type Command<Output> = (input: unknown) => Promise<Result<Output>>

/**
 * Tells that a person of the demonstration did something at an instant (ISO 8601, UTC), through the product's own
 * command; what the command refuses is no story.
 */
export async function tell<Output>(
  personId: string,
  at: string,
  command: Command<Output>,
  input: unknown,
): Promise<Output> {
  const occasion = { actor: await storyActor(personId), now: new Date(at) }
  const result = await retellAs(occasion, () => command(input))
  if (result.ok) return result.value
  throw new Error(
    `${personId} at ${at}: ${JSON.stringify(result.failure)} ${JSON.stringify(input)}`,
  )
}

/** A person of the demonstration, as they act. */
export async function storyActor(id: string): Promise<Actor> {
  const known = demoPeople.find((person) => person.id === id)
  if (known) {
    const { name, roles } = known
    return { kind: 'user', id, name, organisationId: demoOrganisation.id, roles }
  }
  const { name, roles, organisationId } = await db.user.findUniqueOrThrow({ where: { id } })
  return { kind: 'user', id, name, organisationId, roles }
}
