import 'server-only'
import type { Tx } from '../../platform/db'
import { readOpenDeclarations } from '../panel/read-open-declarations'
import type { TransitionFacts } from '../procedure/tender-transitions-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import { readReadiness } from '../tenders/read-readiness'
import type { TenderSubject } from '../tenders/tender-rules'
import { openFindings, sortBids } from './finding-rules'
import { hasWorkingPanel } from './panel-strength-rules'
import { readFindings } from './read-findings'

export type AdmissibilitySubject = TenderSubject &
  TransitionFacts & {
    readonly sorted: ReturnType<typeof sortBids>
    /** One chair who takes part, and a judge for each bid that goes on. */
    readonly hasPanel: boolean
  }

/** All that the moves into and out of the admissibility look at, the tender’s row in hand; null when there is none. */
export async function loadAdmissibility(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<AdmissibilitySubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  if (!tender) return null
  const { bidIds, criterionIds, findings } = await readFindings(tx, tenderId)
  const { standing, members, open } = await readOpenDeclarations(tx, tenderId)
  const sorted = sortBids(bidIds, findings)
  const admissible = sorted.filter(({ to }) => to === 'admissible').map(({ bidId }) => bidId)
  return {
    ...tender,
    ...(await readReadiness(tx, tenderId)),
    sorted,
    hasPanel: hasWorkingPanel(standing, members, admissible),
    openDeclarations: open.length,
    openFindings: openFindings(bidIds, criterionIds, findings),
    remainingBids: admissible.length,
  }
}
