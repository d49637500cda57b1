import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import { choosePanelInput } from './bid-schema'
import { panelCandidates } from './panel-candidates'
import { decidePanel, type PanelSubject } from './panel-rules'

/** Chooses who rates the bids, from colleagues whose role lets them. */
export const choosePanel = defineCommand({
  name: 'selection.choose-panel',
  input: choosePanelInput,
  load: (tx, { tenderId }, actor) => loadPanel(tx, tenderId, actor.organisationId),
  authorize: allow('evidence.edit'),
  decide: decidePanel,
  async save(tx, { tenderId, userIds }) {
    await tx.panelMember.deleteMany({ where: { tenderId } })
    await tx.panelMember.createMany({
      data: userIds.map((userId, position) => ({ tenderId, userId, position })),
    })
    return { members: userIds.length }
  },
  audit: ({ tenderId, userIds }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { userIds },
  }),
})

async function loadPanel(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<PanelSubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  if (!tender) return null
  const members = await tx.panelMember.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: { userId: true },
  })
  const candidates = await panelCandidates(tx, organisationId)
  const raters = await tx.rating.groupBy({ by: ['evaluatorId'], where: { bid: { tenderId } } })
  return {
    ...tender,
    memberIds: members.map(({ userId }) => userId),
    candidateIds: candidates.map(({ id }) => id),
    raterIds: raters.map(({ evaluatorId }) => evaluatorId),
  }
}
