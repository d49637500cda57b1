import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import type { CellSubject } from './consensus-rules'
import { answerDissentInput } from './consensus-schema'
import { decideAnswer } from './dissent-rules'
import { aboutCell, sitsOnPanel } from './lead-rules'
import { loadCellForChange } from './load-cell-for-change'

/** The panel's answer to one member's dissent; without one the cell stays open. */
export const answerDissent = defineCommand({
  name: 'selection.answer-dissent',
  input: answerDissentInput,
  load: (tx, input, { organisationId }) => loadCellForChange(tx, input, organisationId),
  authorize: allow<CellSubject>('moderation.lead', sitsOnPanel),
  decide: (subject, input, { actor }) => decideAnswer(subject, input, actor.id),
  async save(tx, { consensusId, memberId, version, answer }, { actor, now }) {
    const { count } = await tx.dissent.updateMany({
      where: { consensusId, memberId, version },
      data: { answer, answeredById: actor.id, answeredAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return { version: version + 1 }
  },
  audit: ({ bidId, criterionId, memberId, point, answer }) => ({
    ...aboutCell({ bidId, criterionId }),
    detail: { memberId, point, answer },
  }),
})
