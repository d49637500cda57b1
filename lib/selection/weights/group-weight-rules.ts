import { fail, type Result, succeed } from '../../shared/result'
import type { TenderState } from '../procedure/tender-states-rules'
import type { PanelJob } from '../sampling/panel-weights-rules'
import type { PanelWeights } from '../sampling/panel-weights-schema'
import { decidePanelJob, meanWeightsOf, type Panel } from './panel-rules'
import { areSetsFrozen, type WeightEntry, type WeightMethod } from './weight-set-rules'
import type { RecordGroupWeightsInput } from './weight-set-schema'

/** A panel with what was computed for it before. */
export type RecordedPanel = Panel & {
  /** Hash of the job that these answers make now. */
  readonly inputHash: string
  readonly state: TenderState
  readonly nextPosition: number
  /** Sets computed before, with whether each was ever official. */
  readonly computed: readonly {
    readonly weightSetId: string
    readonly method: WeightMethod
    readonly isLocked: boolean
    readonly inputHash: string | null
  }[]
}

/** A set to be written; `replaces` is the one that goes, null where it stands beside the others. */
export type ComputedSet = {
  readonly method: 'bayesian_best_worst' | 'arithmetic_mean' | 'geometric_mean'
  readonly entries: readonly WeightEntry[]
  readonly replaces: string | null
}

export type GroupWeightsChange = {
  readonly tenderId: string
  readonly inputHash: string
  readonly job: PanelJob
  readonly experts: readonly { readonly id: string; readonly name: string }[]
  readonly result: PanelWeights
  readonly nextPosition: number
  readonly sets: readonly ComputedSet[]
}

/** Decides whether computed group weights may be kept: they are those of the answers as they are now. */
export function decideGroupWeights(
  panel: RecordedPanel,
  { inputHash, result }: Omit<RecordGroupWeightsInput, 'tenderId'>,
): Result<GroupWeightsChange> {
  if (areSetsFrozen(panel)) return fail('wrong-state')
  const job = decidePanelJob(panel)
  if (!job.ok) return job
  if (inputHash !== panel.inputHash) return fail('stale-version')
  const means = meanWeightsOf(panel)
  const setOf = (method: ComputedSet['method'], weights: readonly number[]) =>
    computedSet(panel, method, entriesOf(result.criterionIds, weights))
  return succeed({
    tenderId: panel.tenderId,
    inputHash,
    job: job.value,
    experts: panel.experts.map(({ id, name }) => ({ id, name })),
    result,
    nextPosition: panel.nextPosition,
    sets: [
      ...setOf('bayesian_best_worst', result.global.mean),
      ...setOf('arithmetic_mean', means.arithmetic),
      ...setOf('geometric_mean', means.geometric),
    ],
  })
}

/** A set of the same answers is left alone; one that was ever official is left alone and joined by the new one. */
function computedSet(
  panel: RecordedPanel,
  method: ComputedSet['method'],
  entries: readonly WeightEntry[],
): readonly ComputedSet[] {
  const before = panel.computed.filter((set) => set.method === method)
  if (before.some((set) => set.inputHash === panel.inputHash)) return []
  const free = before.find((set) => !set.isLocked)
  return [{ method, entries, replaces: free?.weightSetId ?? null }]
}

/** Shares that add up to exactly 1 but for the last bit. */
function entriesOf(criterionIds: readonly string[], weights: readonly number[]): WeightEntry[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return criterionIds.map((criterionId, place) => ({
    criterionId,
    printed: null,
    share: (weights[place] ?? 0) / total,
  }))
}
