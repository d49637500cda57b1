import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import type { CellSubject } from './consensus-rules'
import { stateDissentInput } from './consensus-schema'
import { decideDissent } from './dissent-rules'
import { aboutCell, sitsOnPanel } from './lead-rules'
import { loadCellForChange } from './load-cell-for-change'

/** The actor's own dissent from a level that was recorded; nobody dissents for somebody else. */
export const stateDissent = defineCommand({
  name: 'selection.state-dissent',
  input: stateDissentInput,
  load: (tx, input, { organisationId }) => loadCellForChange(tx, input, organisationId),
  authorize: allow<CellSubject>('moderation.join', sitsOnPanel),
  decide: (subject, input, { actor }) => decideDissent(subject, input, actor.id),
  async save(tx, { consensusId, memberId, point, version }, { now }) {
    const key = { consensusId, memberId }
    const said = { point, statedAt: now, version: version + 1 }
    const unanswered = { answer: '', answeredById: null, answeredAt: null }
    if (version === 0) await tx.dissent.create({ data: { ...key, ...said } })
    else {
      const { count } = await tx.dissent.updateMany({
        where: { ...key, version },
        data: { ...said, ...unanswered },
      })
      if (count === 0) throw new Rejection('stale-version')
    }
    return { version: version + 1 }
  },
  audit: ({ bidId, criterionId, memberId, point }) => ({
    ...aboutCell({ bidId, criterionId }),
    detail: { memberId, point },
  }),
})
