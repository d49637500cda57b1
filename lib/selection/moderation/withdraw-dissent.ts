import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import type { CellSubject } from './consensus-rules'
import { withdrawDissentInput } from './consensus-schema'
import { decideWithdrawal } from './dissent-rules'
import { aboutCell, sitsOnPanel } from './lead-rules'
import { loadCellForChange } from './load-cell-for-change'

/** Takes back the actor's own dissent; what they had said stays in the record of changes. */
export const withdrawDissent = defineCommand({
  name: 'selection.withdraw-dissent',
  input: withdrawDissentInput,
  load: (tx, input, { organisationId }) => loadCellForChange(tx, input, organisationId),
  authorize: allow<CellSubject>('moderation.join', sitsOnPanel),
  decide: (subject, input, { actor }) => decideWithdrawal(subject, input, actor.id),
  async save(tx, { consensusId, memberId, version }) {
    const { count } = await tx.dissent.deleteMany({ where: { consensusId, memberId, version } })
    if (count === 0) throw new Rejection('stale-version')
    return null
  },
  audit: ({ bidId, criterionId, memberId, point }) => ({
    ...aboutCell({ bidId, criterionId }),
    detail: { memberId, point },
  }),
})
