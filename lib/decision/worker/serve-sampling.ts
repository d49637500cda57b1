import { runSamplingJob, type SamplingHost } from './run-sampling-job'
import type { SamplingRequest } from './sampling-protocol'

/**
 * What a worker does with the messages it gets: it runs jobs, one slice after another, and gives up those that it is told
 * to. The same for every kind of worker, which only lends its clock, its event loop and its way to post.
 *
 * @returns to be called with each message; resolves when the job it started has ended
 */
export function serveSampling(
  host: Omit<SamplingHost, 'isCancelled'>,
): (request: SamplingRequest) => Promise<void> {
  const cancelled = new Set<string>()
  return async (request) => {
    if (request.type === 'cancel') {
      cancelled.add(request.jobId)
      return
    }
    const { jobId, job } = request
    await runSamplingJob(jobId, job, { ...host, isCancelled: () => cancelled.has(jobId) })
    cancelled.delete(jobId)
  }
}
