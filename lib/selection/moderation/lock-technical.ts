import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { fail, Rejection, succeed } from '../../shared/result'
import { readBindingTerms } from '../procedure/read-binding-terms'
import { decideTransition } from '../procedure/tender-transitions-rules'
import { readReadiness } from '../tenders/read-readiness'
import { lockTechnicalInput } from './consensus-schema'
import { sitsOnPanel } from './lead-rules'
import { loadConfirmation, type ModerationProgress } from './load-confirmation'
import { missingConfirmations } from './progress-rules'
import { decideQualityMoves, type QualityMove } from './quality-rules'
import { qualityOf } from './read-quality'

/**
 * Ends the moderation: from here on nobody changes a level, each admissible bid is held against the published thresholds,
 * and the financial envelopes of those that pass may be opened.
 */
export const lockTechnical = defineCommand({
  name: 'selection.lock-technical',
  input: lockTechnicalInput,
  async load(tx, { tenderId }, { organisationId }) {
    const subject = await loadConfirmation(tx, tenderId, organisationId)
    if (!subject) return null
    const terms = await readBindingTerms(tx, subject)
    return {
      ...subject,
      ...(await readReadiness(tx, tenderId)),
      quality: qualityOf(subject.loaded.evaluation, terms),
      bids: await tx.bid.findMany({
        where: { tenderId, state: 'admissible' },
        orderBy: { position: 'asc' },
        select: { id: true, letter: true, state: true },
      }),
    }
  },
  authorize: allow<ModerationProgress>('moderation.lead', sitsOnPanel),
  decide(subject, { tenderId, version, recordHash }, { now }) {
    const waiting = missingConfirmations(
      subject.confirmers,
      subject.confirmations,
      subject.recordHash,
    )
    const obstacles = { openCells: subject.openCells, missingConfirmations: waiting.length }
    const facts = { ...subject, ...obstacles }
    const moved = decideTransition(facts, 'technical_locked', 'lock-technical', { now, reason: '' })
    if (!moved.ok) return moved
    if (subject.version !== version || subject.recordHash !== recordHash)
      return fail('stale-version')
    const moves = decideQualityMoves(subject.bids, subject.quality)
    return moves.ok ? succeed({ tenderId, version, recordHash, moves: moves.value }) : moves
  },
  async save(tx, { tenderId, version, moves }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { state: 'technical_locked', version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    for (const move of moves) await moveBid(tx, tenderId, move)
    return { version: version + 1 }
  },
  audit: ({ tenderId, recordHash, moves }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { from: 'moderation', to: 'technical_locked', recordHash, bids: moves },
  }),
})

async function moveBid(tx: Tx, tenderId: string, { bidId, to }: QualityMove) {
  const { count } = await tx.bid.updateMany({
    where: { id: bidId, tenderId, state: 'admissible' },
    data: { state: to, version: { increment: 1 } },
  })
  if (count === 0) throw new Rejection('stale-version')
}
