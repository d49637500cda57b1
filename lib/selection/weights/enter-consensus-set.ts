import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { loadWeightedTender } from './load-weight-set'
import { decideConsensusSet } from './weight-set-rules'
import { enterConsensusSetInput } from './weight-set-schema'

/** Enters a set of weights that the committee agreed on. It is kept as entered, whatever its total. */
export const enterConsensusSet = defineCommand({
  name: 'selection.enter-consensus-set',
  input: enterConsensusSetInput,
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  load: (tx, { tenderId }, actor) => loadWeightedTender(tx, tenderId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideConsensusSet,
  async save(tx, set, { actor }) {
    const id = randomUUID()
    const { entries, name, ...row } = set
    await tx.weightSet.create({
      data: {
        ...row,
        id,
        name: { en: name },
        method: 'consensus',
        provenance: {},
        createdById: actor.id,
        weights: { createMany: { data: [...entries] } },
      },
    })
    return { weightSetId: id }
  },
  audit: (set) => ({ subjectType: 'tender', subjectId: set.tenderId }),
})
