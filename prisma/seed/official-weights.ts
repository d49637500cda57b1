import type { Tx } from '../../lib/platform/db'
import { sha256 } from '../../lib/platform/hash'
import { lockContent } from '../../lib/selection/weights/lock-content'
import { storyDay } from './story'

const chair = 'demo-samira-haddad'

/** Scales a printed set to 1, as the chair's own act. */
export async function normaliseSet(tx: Tx, weightSetId: string, reason: string) {
  const weights = await tx.weight.findMany({ where: { weightSetId } })
  const total = weights.reduce((sum, { printed }) => sum + (printed ?? 0), 0)
  for (const { criterionId, printed } of weights) {
    await tx.weight.update({
      where: { weightSetId_criterionId: { weightSetId, criterionId } },
      data: { share: (printed ?? 0) / total },
    })
  }
  await tx.weightSet.update({
    where: { id: weightSetId },
    data: {
      normalisedAt: storyDay('2026-09-01'),
      normalisedById: chair,
      normalisedReason: reason,
      version: 2,
    },
  })
}

/** Makes a set official, as the chair's own act. */
export async function lockSet(
  tx: Tx,
  {
    on = '2026-09-03',
    ...lock
  }: {
    readonly tenderId: string
    readonly weightSetId: string
    readonly reason: string
    /** Calendar day. */
    readonly on?: string
  },
) {
  const content = await lockContent(tx, lock.weightSetId)
  await tx.weightLock.create({
    data: {
      ...lock,
      version: 1,
      content,
      contentHash: sha256(content),
      lockedById: chair,
      lockedAt: storyDay(on),
    },
  })
}
