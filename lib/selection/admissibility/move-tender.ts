import 'server-only'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import type { StoredTenderState } from '../procedure/tender-states-rules'

/** Writes the next state of a tender over the version that was seen. */
export async function moveTender(
  tx: Tx,
  { tenderId, version }: { readonly tenderId: string; readonly version: number },
  state: StoredTenderState,
): Promise<{ readonly version: number }> {
  const { count } = await tx.tender.updateMany({
    where: { id: tenderId, version },
    data: { state, version: version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
  return { version: version + 1 }
}
