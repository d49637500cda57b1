import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { type AgreedLevelChange, type CellSubject, decideLevel } from './consensus-rules'
import { agreeLevelInput } from './consensus-schema'
import { aboutCell, sitsOnPanel } from './lead-rules'
import { loadCellForChange } from './load-cell-for-change'

/**
 * Records what the panel agreed on one cell, with the reason against the anchor and who was present. The scores before it
 * stay as they are, and every version of it stays in the record of changes.
 */
export const agreeLevel = defineCommand({
  name: 'selection.agree-level',
  input: agreeLevelInput,
  load: (tx, input, { organisationId }) => loadCellForChange(tx, input, organisationId),
  authorize: allow<CellSubject>('moderation.lead', sitsOnPanel),
  decide: (subject, input, { actor }) => decideLevel(subject, input, actor.id),
  async save(tx, change, { actor, now }) {
    const { tenderId, bidId, criterionId, level, reason, present, version } = change
    const said = {
      level,
      reason,
      present: [...present],
      agreedById: actor.id,
      agreedAt: now,
      version: version + 1,
    }
    if (change.consensusId === null) {
      const id = randomUUID()
      await tx.consensus.create({ data: { id, tenderId, bidId, criterionId, ...said } })
    } else await replace(tx, change.consensusId, version, said)
    if (change.reopensDissents && change.consensusId) await reopenDissents(tx, change.consensusId)
    return { version: version + 1 }
  },
  audit: (change) => ({ ...aboutCell(change), detail: detailOf(change) }),
})

async function replace(
  tx: Tx,
  id: string,
  version: number,
  said: Parameters<Tx['consensus']['updateMany']>[0]['data'],
) {
  const { count } = await tx.consensus.updateMany({ where: { id, version }, data: said })
  if (count === 0) throw new Rejection('stale-version')
}

/** An answer was given to what the level was; each dissent waits for another one. */
const reopenDissents = (tx: Tx, consensusId: string) =>
  tx.dissent.updateMany({
    where: { consensusId, answer: { not: '' } },
    data: { answer: '', answeredById: null, answeredAt: null, version: { increment: 1 } },
  })

const detailOf = ({ level, reason, present, compares, reopensDissents }: AgreedLevelChange) => ({
  level,
  reason,
  present,
  compares,
  reopensDissents,
})
