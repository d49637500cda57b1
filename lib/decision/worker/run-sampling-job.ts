import { ContractError } from '../../shared/contract-error'
import { type SamplingJob, type SamplingReply, samplingSteps } from './sampling-protocol'

/** What the shell around a worker lends to a job: there is no clock and no event loop in here. */
export type SamplingHost = {
  readonly post: (reply: SamplingReply) => void
  readonly isCancelled: () => boolean
  /** Resolves after the event loop has had its turn, so that a `cancel` message can arrive. */
  readonly pause: () => Promise<void>
  /** Milliseconds that pass, such as `performance.now`. */
  readonly now: () => number
}

/** A cancel is heard, and progress shown, about this often. */
const SLICE_MS = 40

/**
 * Runs a job in slices, pausing between them, and posts progress and then the result, `cancelled` or `failed`. The numbers
 * do not depend on the slices. A broken contract is a `failed` reply; a fault in our own code is that too, and is then
 * thrown on for the shell to log.
 */
export async function runSamplingJob(
  jobId: string,
  job: SamplingJob,
  host: SamplingHost,
): Promise<void> {
  try {
    await runSlices(jobId, job, host)
  } catch (error) {
    if (error instanceof ContractError) {
      const { code, path, message } = error
      host.post({ type: 'failed', jobId, failure: { code, path, message } })
      return
    }
    host.post({ type: 'failed', jobId, failure: { code: 'internal', path: '', message: '' } })
    throw error
  }
}

async function runSlices(jobId: string, job: SamplingJob, host: SamplingHost): Promise<void> {
  const steps = samplingSteps(job)
  let sliceEnd = host.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done) {
      host.post({ type: 'result', jobId, result: step.value })
      return
    }
    if (host.now() < sliceEnd && step.value < 1) continue
    host.post({ type: 'progress', jobId, share: step.value })
    await host.pause()
    if (host.isCancelled()) {
      host.post({ type: 'cancelled', jobId })
      return
    }
    sliceEnd = host.now() + SLICE_MS
  }
}
