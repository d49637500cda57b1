import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { decideGroupWeights } from './group-weight-rules'
import { loadPanelForRecord } from './load-panel-for-record'
import { saveComputedSets } from './save-computed-sets'
import { saveSampling } from './save-sampling'
import { recordGroupWeightsInput } from './weight-set-schema'

/**
 * Keeps computed group weights: the sampling with its draws, and the three sets that come of it in place of those computed
 * before. A set that was ever official stays as it is; the new one then stands beside it.
 */
export const recordGroupWeights = defineCommand({
  name: 'selection.record-group-weights',
  input: recordGroupWeightsInput,
  load: (tx, { tenderId }, actor) => loadPanelForRecord(tx, tenderId, actor.organisationId),
  authorize: allow('weights.manage'),
  decide: decideGroupWeights,
  async save(tx, change, occasion) {
    await saveSampling(tx, change, occasion)
    return { weightSetIds: await saveComputedSets(tx, change, occasion) }
  },
  audit: ({ tenderId, inputHash, job, sets }, { weightSetIds }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: {
      inputHash,
      method: job.method,
      seed: job.seed,
      draws: job.draws,
      experts: job.questionSets[0]?.experts.map(({ id }) => id) ?? [],
      sets: sets.map(({ method }) => method),
      weightSetIds,
    },
  }),
})
