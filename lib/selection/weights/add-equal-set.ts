import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadWeightedTender } from './load-weight-set'
import { methodName } from './method-name'
import { decideEqualSet } from './weight-set-rules'
import { addEqualSetInput } from './weight-set-schema'

/** Puts a set of equal weights beside the others: the yardstick of "no preference". */
export const addEqualSet = defineCommand({
  name: 'selection.add-equal-set',
  input: addEqualSetInput,
  load: (tx, { tenderId }, actor) => loadWeightedTender(tx, tenderId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideEqualSet,
  async save(tx, { tenderId, position, entries }, { actor }) {
    const id = randomUUID()
    await tx.weightSet.create({
      data: {
        id,
        tenderId,
        position,
        name: await methodName('equal'),
        method: 'equal',
        provenance: {},
        createdById: actor.id,
        weights: { createMany: { data: [...entries] } },
      },
    })
    return { weightSetId: id }
  },
  audit: ({ tenderId }, { weightSetId }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { weightSetId },
  }),
})
