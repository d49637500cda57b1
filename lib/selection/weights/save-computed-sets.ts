import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Occasion } from '../../platform/command'
import type { JsonInput, Tx } from '../../platform/db'
import type { GroupWeightsChange } from './group-weight-rules'
import { methodName } from './method-name'

/** Writes computed sets with everything they were computed from, in place of those they replace. Returns their ids. */
export async function saveComputedSets(
  tx: Tx,
  change: GroupWeightsChange,
  { actor }: Occasion,
): Promise<readonly string[]> {
  const { tenderId, nextPosition, sets } = change
  const provenance = provenanceOf(change)
  const ids: string[] = []
  for (const [place, { method, entries, replaces }] of sets.entries()) {
    const before = replaces
      ? await tx.weightSet.delete({ where: { id: replaces }, select: { position: true } })
      : null
    const id = randomUUID()
    await tx.weightSet.create({
      data: {
        id,
        tenderId,
        method,
        name: await methodName(method),
        provenance,
        position: before?.position ?? nextPosition + place,
        createdById: actor.id,
        weights: { createMany: { data: [...entries] } },
      },
    })
    ids.push(id)
  }
  return ids
}

/** Enough to compute the set again without the database: judgements, order of items, seed, draws and method. */
function provenanceOf({ inputHash, job, experts }: GroupWeightsChange): JsonInput {
  return JSON.parse(JSON.stringify({ inputHash, experts, job }))
}
