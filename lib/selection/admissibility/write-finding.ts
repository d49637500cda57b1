import 'server-only'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import type { Judged } from './judgement-rules'

/** Writes a finding over the one that was seen; whoever confirmed the former has not confirmed this one. */
export async function writeFinding(
  tx: Tx,
  { bidId, criterionId, verdict, reason, version }: Omit<Judged, 'tenderId'>,
  { foundById, foundAt }: { readonly foundById: string; readonly foundAt: Date },
): Promise<{ readonly version: number }> {
  const found = { verdict, reason, foundById, foundAt, version: version + 1 }
  if (version === 0) await tx.knockOutFinding.create({ data: { bidId, criterionId, ...found } })
  else {
    const { count } = await tx.knockOutFinding.updateMany({
      where: { bidId, criterionId, version },
      data: { ...found, confirmedById: null, confirmedAt: null },
    })
    if (count === 0) throw new Rejection('stale-version')
  }
  return { version: version + 1 }
}
