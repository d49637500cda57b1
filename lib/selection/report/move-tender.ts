import 'server-only'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import type { StoredTenderState } from '../procedure/tender-states-rules'
import type { TenderSubject } from '../tenders/tender-rules'

type Move = {
  readonly state: StoredTenderState
  readonly notifiedAt?: Date
  readonly standstillStartsAt?: Date
  readonly standstillEndsAt?: Date
  readonly endedAt?: Date
  readonly endReason?: string
  readonly endedFrom?: StoredTenderState
}

/** Writes a decided move of a tender that is still as it was read; answers with its new version. */
export async function moveTender(
  tx: Tx,
  { tenderId, version }: Pick<TenderSubject, 'tenderId' | 'version'>,
  move: Move,
): Promise<number> {
  const { count } = await tx.tender.updateMany({
    where: { id: tenderId, version },
    data: { ...move, version: version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
  return version + 1
}
