import type { GroupJudgements } from '../group/group-judgements'
import { type GroupWeightsWithDraws, groupWeightsSteps } from '../group/group-weights'
import type { SamplingSteps } from '../random/sampling-steps'
import type { AcceptabilityInput } from '../uncertainty/acceptability-input'
import { type Acceptability, acceptabilitySteps } from '../uncertainty/rank-acceptability'

/** A long computation, as plain data that can be posted to a worker. */
export type SamplingJob =
  | { readonly kind: 'group-weights'; readonly input: GroupJudgements }
  | { readonly kind: 'acceptability'; readonly input: AcceptabilityInput }

/** What a job ends in: group weights come with their posterior draws. */
export type SamplingResult =
  | { readonly kind: 'group-weights'; readonly value: GroupWeightsWithDraws }
  | { readonly kind: 'acceptability'; readonly value: Acceptability }

/** To the worker: a job to run, or the id of one to give up. */
export type SamplingRequest =
  | { readonly type: 'run'; readonly jobId: string; readonly job: SamplingJob }
  | { readonly type: 'cancel'; readonly jobId: string }

/** From the worker back. A job posts any number of `progress`, shares rising to 1, then exactly one of the others. */
export type SamplingReply =
  | { readonly type: 'progress'; readonly jobId: string; readonly share: number }
  | { readonly type: 'result'; readonly jobId: string; readonly result: SamplingResult }
  | { readonly type: 'cancelled'; readonly jobId: string }
  | { readonly type: 'failed'; readonly jobId: string; readonly failure: SamplingFailure }

/** Why a job failed: code, path and message of the broken contract; for a fault in our own code only the code `internal`. */
export type SamplingFailure = {
  readonly code: string
  readonly path: string
  readonly message: string
}

/** The steps of a job, ready to be run. Nothing is computed before the first step is asked for. */
export function* samplingSteps(job: SamplingJob): SamplingSteps<SamplingResult> {
  switch (job.kind) {
    case 'group-weights':
      return { kind: job.kind, value: yield* groupWeightsSteps(job.input) }
    case 'acceptability':
      return { kind: job.kind, value: yield* acceptabilitySteps(job.input) }
  }
}
