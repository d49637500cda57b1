import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'
import { Rejection } from '../../shared/result'
import { loadTenderForChange } from '../tenders/load-tender'
import { decideReopening, type ReopenSubject } from './reopening-rules'
import { reopenScorecardInput } from './scoring-schema'
import { scorecardSubject } from './sealed-audit-rules'

/** Lets an evaluator change a submitted card, for a reason that stays on record. What was submitted stays as it was. */
export const reopenScorecard = defineCommand({
  name: 'selection.reopen-scorecard',
  input: reopenScorecardInput,
  load: (tx, { scorecardId }, actor) => loadCard(tx, scorecardId, actor.organisationId),
  authorize: allow<ReopenSubject>('scorecard.manage'),
  decide: decideReopening,
  async save(tx, { scorecardId, version }) {
    const { count } = await tx.scorecard.updateMany({
      where: { id: scorecardId, version },
      data: { state: 'reopened', version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    await tellEvaluator(tx, scorecardId)
    return {}
  },
  audit: ({ tenderId, scorecardId, reason }) => ({
    subjectType: scorecardSubject,
    subjectId: tenderId,
    detail: { scorecardId, reason },
  }),
})

async function loadCard(
  tx: Tx,
  scorecardId: string,
  organisationId: string,
): Promise<ReopenSubject | null> {
  const found = await tx.scorecard.findUnique({
    where: { id: scorecardId, tender: { organisationId, procedure: 'formal' } },
    select: { tenderId: true },
  })
  const tender = found && (await loadTenderForChange(tx, found.tenderId, organisationId))
  if (!tender) return null
  const { tenderId, state: tenderState } = tender
  const card = await tx.scorecard.findUniqueOrThrow({
    where: { id: scorecardId },
    select: { state: true, version: true, evaluatorId: true },
  })
  const siblings = await tx.scorecard.findMany({
    where: { tenderId, evaluatorId: card.evaluatorId },
    select: { state: true },
  })
  const { state, version } = card
  const evaluatorStates = siblings.map((sibling) => sibling.state)
  return { organisationId, tenderId, tenderState, state, version, evaluatorStates }
}

/** The mail names the tender alone: which card it is, the evaluator sees after signing in. */
async function tellEvaluator(tx: Tx, scorecardId: string) {
  const { evaluator, tender } = await tx.scorecard.findUniqueOrThrow({
    where: { id: scorecardId },
    select: {
      evaluator: { select: { name: true, email: true, locale: true } },
      tender: { select: { id: true, reference: true } },
    },
  })
  await enqueueMail(tx, {
    kind: 'scorecardReopened',
    recipient: evaluator.email,
    locale: evaluator.locale,
    payload: {
      name: evaluator.name,
      reference: tender.reference,
      link: `${env.APP_URL}/${evaluator.locale}/selection/tenders/${tender.id}/scoring`,
    },
  })
}
