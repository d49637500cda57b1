import 'server-only'
import { currentActor } from '../../platform/actor'
import type { Reader } from '../../platform/db'
import { sha256 } from '../../platform/hash'
import type { Actor } from '../../shared/actor'
import type { ExpertAccess } from './judgement-schema'

/** The expert behind a link, or behind a signed-in person's own entry; null when there is none. */
export async function findExpert(
  reader: Reader,
  { access }: { readonly access: ExpertAccess },
): Promise<Actor | null> {
  const where = 'token' in access ? { tokenHash: sha256(access.token) } : { id: access.expertId }
  const expert = await reader.weighingExpert.findUnique({
    where,
    select: { id: true, name: true, userId: true, tender: { select: { organisationId: true } } },
  })
  if (!expert) return null
  if (!('token' in access) && (await currentActor())?.id !== expert.userId) return null
  return {
    kind: 'expert',
    id: expert.id,
    name: expert.name,
    organisationId: expert.tender.organisationId,
    roles: [],
  }
}
