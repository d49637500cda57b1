import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import { readReadiness } from '../tenders/read-readiness'
import type { TenderReadiness } from '../tenders/tender-rules'
import { isCardOpen } from './scorecard-transitions-rules'

/** A tender whose cards are to be revealed, its row in hand. */
export type ScoringRound = TenderReadiness & {
  readonly reference: string
  /** Cards that somebody still has to submit; those of members absent on record are not waited for. */
  readonly missingCards: number
  /** Whose cards they are. */
  readonly missingFrom: readonly string[]
}

export async function loadScoringRound(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<ScoringRound | null> {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  if (tender?.procedure !== 'formal') return null
  const missing = await readMissingCards(tx, tenderId)
  return {
    ...tender,
    ...(await readReadiness(tx, tenderId)),
    missingCards: missing.length,
    missingFrom: [...new Set(missing)],
  }
}

/** The evaluator of each card that is still to be submitted. */
async function readMissingCards(reader: Reader, tenderId: string): Promise<readonly string[]> {
  const cards = await reader.scorecard.findMany({
    where: { tenderId },
    select: { state: true, evaluatorId: true },
  })
  const absent = await reader.panelMember.findMany({
    where: { tenderId, absentAt: { not: null } },
    select: { userId: true },
  })
  const isAbsent = new Set(absent.map(({ userId }) => userId))
  return cards
    .filter(({ state, evaluatorId }) => isCardOpen(state) && !isAbsent.has(evaluatorId))
    .map(({ evaluatorId }) => evaluatorId)
}
