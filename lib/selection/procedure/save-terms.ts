import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import type { ProcedureTerms } from './terms-rules'

/** Writes terms over the version that was seen, 0 for the first; a newer one wins. */
export async function saveTerms(
  tx: Tx,
  tenderId: string,
  version: number,
  terms: ProcedureTerms,
): Promise<void> {
  const data = {
    ...terms,
    tieBreak: [...terms.tieBreak],
    holidays: [...terms.holidays],
    version: version + 1,
  }
  if (version === 0) {
    await tx.procedureTerms.create({ data: { tenderId, noticeId: randomUUID(), ...data } })
    return
  }
  const { count } = await tx.procedureTerms.updateMany({ where: { tenderId, version }, data })
  if (count === 0) throw new Rejection('stale-version')
}
