import 'server-only'
import type { Reader } from '../../platform/db'
import type { PanelStanding } from './standing-rules'

/** What everybody on a panel has declared, with the reach of a recusal as published. The caller has checked who reads. */
export async function readStanding(reader: Reader, tenderId: string): Promise<PanelStanding> {
  const terms = await reader.procedureTerms.findUnique({
    where: { tenderId },
    select: { recusal: true },
  })
  const declarations = await reader.conflictDeclaration.findMany({
    where: { tenderId },
    select: { userId: true, bidId: true, state: true },
  })
  return { recusal: terms?.recusal ?? 'tender', declarations }
}
