import { demoOrganisation } from '../../lib/account/demo-people'
import { runSampling } from '../../lib/decision/random/sampling-steps'
import type { JsonInput, Tx } from '../../lib/platform/db'
import { panelWeightsSteps } from '../../lib/selection/sampling/panel-weights-rules'
import {
  type ComputedSet,
  decideGroupWeights,
} from '../../lib/selection/weights/group-weight-rules'
import { loadPanelForRecord } from '../../lib/selection/weights/load-panel-for-record'
import { methodName } from '../../lib/selection/weights/method-name'
import { panelJobOf } from '../../lib/selection/weights/panel-rules'
import { storyDay } from './story'

/**
 * Computes the group weights of a seeded tender's experts as the product does, and keeps them under fixed ids.
 * Gives the id of the set that the group posterior became.
 */
export async function plantGroupWeights(tx: Tx, tenderId: string): Promise<string> {
  const panel = await loadPanelForRecord(tx, tenderId, demoOrganisation.id)
  const result = panel && runSampling(panelWeightsSteps(panelJobOf(panel)), {})
  if (!panel || !result) throw new Error(`expected a panel for ${tenderId}`)
  const decision = decideGroupWeights(panel, { inputHash: panel.inputHash, result })
  if (!decision.ok) throw new Error(`group weights refused: ${decision.failure.code}`)
  const { inputHash, job, experts, sets, nextPosition } = decision.value
  await tx.sampling.create({
    data: {
      id: `${tenderId}-sampling`,
      tenderId,
      kind: 'group-weights',
      inputHash,
      methodVersion: job.method,
      seed: job.seed,
      result: plainJson(result),
      computedAt: storyDay('2026-09-01'),
    },
  })
  for (const [place, { method, entries }] of sets.entries()) {
    await tx.weightSet.create({
      data: {
        id: idOf(tenderId, method),
        tenderId,
        method,
        name: await methodName(method),
        provenance: plainJson({ inputHash, experts, job }),
        position: nextPosition + place,
        createdById: 'demo-samira-haddad',
        createdAt: storyDay('2026-09-01'),
        weights: { createMany: { data: [...entries] } },
      },
    })
  }
  return idOf(tenderId, 'bayesian_best_worst')
}

const idOf = (tenderId: string, method: ComputedSet['method']) =>
  `${tenderId}-${method.replaceAll('_', '-')}`

const plainJson = (value: unknown): JsonInput => JSON.parse(JSON.stringify(value))
