import type { SamplingSteps } from '../../decision/random/sampling-steps'
import {
  type SamplingJob,
  type SamplingResult,
  samplingSteps,
} from '../../decision/worker/sampling-protocol'
import { type AgreementJob, agreementSteps, type PanelAgreement } from './agreement-steps-rules'
import { type PanelJob, panelWeightsSteps } from './panel-weights-rules'
import type { PanelWeights } from './panel-weights-schema'

/** A long computation of the server, as plain data that can be posted to a thread. */
export type ThreadJob =
  | SamplingJob
  | { readonly kind: 'panel-weights'; readonly input: PanelJob }
  | { readonly kind: 'agreement'; readonly input: AgreementJob }

export type ThreadResult =
  | SamplingResult
  | { readonly kind: 'panel-weights'; readonly value: PanelWeights }
  | { readonly kind: 'agreement'; readonly value: PanelAgreement }

/** What the thread posts: any number of `progress`, then the result. A broken contract ends the thread with its error. */
export type ThreadReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'result'; readonly result: ThreadResult }

/** The steps of a job; nothing is computed before the first is asked for. */
export function* threadSteps(job: ThreadJob): SamplingSteps<ThreadResult> {
  switch (job.kind) {
    case 'panel-weights':
      return { kind: job.kind, value: yield* panelWeightsSteps(job.input) }
    case 'agreement':
      return { kind: job.kind, value: yield* agreementSteps(job.input) }
    default:
      return yield* samplingSteps(job)
  }
}
