import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { Rejection } from '../../shared/result'
import { decideClosing } from './expert-rules'
import { closeWeighingInput } from './expert-schema'
import { loadWeighingRound } from './load-weighing-round'

/** Ends the weighing of a tender, or opens it again. Once closed, the answers are shown under their names. */
export const closeWeighing = defineCommand({
  name: 'selection.close-weighing',
  input: closeWeighingInput,
  load: (tx, { tenderId }, actor) => loadWeighingRound(tx, tenderId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideClosing,
  async save(tx, { tenderId, version, close }, { now }) {
    const { count } = await tx.tender.updateMany({
      where: { id: tenderId, version },
      data: { weighingClosedAt: close ? now : null, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    return {}
  },
  audit: ({ tenderId, close }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { close },
  }),
})
