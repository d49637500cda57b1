import 'server-only'
import { holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import type { TenderSubject } from '../tenders/tender-rules'
import { type ContentDoor, contentDoor } from './content-door-rules'
import { readStanding } from './read-standing'

/** Tells for each bid of a tender whether the reader may see what it says. */
export async function readContentDoor(
  reader: Reader,
  tender: Pick<TenderSubject, 'tenderId' | 'state' | 'endedFrom' | 'procedure'>,
  actor: Actor,
): Promise<(bidId: string) => ContentDoor> {
  const { tenderId, procedure } = tender
  if (procedure === 'light') return () => 'open'
  const seat = await reader.panelMember.findUnique({
    where: { tenderId_userId: { tenderId, userId: actor.id } },
    select: { role: true },
  })
  const facts = {
    ...tender,
    standing: await readStanding(reader, tenderId),
    userId: actor.id,
    role: seat?.role ?? null,
    oversees: holds(actor, 'weights.view'),
    checksPrices: holds(actor, 'price.check'),
  }
  return (bidId) => contentDoor(facts, bidId)
}
