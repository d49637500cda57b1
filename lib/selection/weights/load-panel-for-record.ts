import 'server-only'
import { z } from 'zod'
import type { Tx } from '../../platform/db'
import type { RecordedPanel } from './group-weight-rules'
import { loadPanel } from './load-panel'
import { panelHash } from './panel-hash'
import { panelJobOf } from './panel-rules'

const computedProvenance = z.object({ inputHash: z.string() })

/** A tender's panel with the sets computed before, the tender's row held; null when there is no such tender. */
export async function loadPanelForRecord(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<RecordedPanel | null> {
  await tx.$queryRaw`select 1 from tender where id = ${tenderId} for update`
  const panel = await loadPanel(tx, tenderId, organisationId)
  if (!panel) return null
  const tender = await tx.tender.findUniqueOrThrow({
    where: { id: tenderId },
    select: {
      state: true,
      weightSets: {
        select: {
          id: true,
          method: true,
          position: true,
          provenance: true,
          _count: { select: { locks: true } },
        },
      },
    },
  })
  return {
    ...panel,
    state: tender.state,
    inputHash: panelHash(panelJobOf(panel)),
    nextPosition: Math.max(-1, ...tender.weightSets.map(({ position }) => position)) + 1,
    computed: tender.weightSets.map(({ id, method, provenance, _count }) => ({
      weightSetId: id,
      method,
      isLocked: _count.locks > 0,
      inputHash: computedProvenance.safeParse(provenance).data?.inputHash ?? null,
    })),
  }
}
