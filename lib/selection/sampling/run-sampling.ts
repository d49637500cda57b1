import 'server-only'
import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type {
  SamplingJob,
  SamplingReply,
  SamplingRequest,
  SamplingResult,
} from '../../decision/worker/sampling-protocol'
import { ContractError } from '../../shared/contract-error'

export type SamplingOptions = {
  /** Told the share done, rising to 1. */
  readonly onProgress?: (share: number) => void
  /** Aborting it cancels the job; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Runs a long computation in a worker thread of its own, so that the server goes on answering. The same job
 * gives the same numbers here, in the browser and on the command line.
 *
 * @throws ContractError when the input breaks the engine's contract
 */
export function runSampling(
  job: SamplingJob,
  { onProgress, signal }: SamplingOptions = {},
): Promise<SamplingResult> {
  const worker = new Worker(new URL('./sampling-thread.ts', import.meta.url))
  const jobId = randomUUID()
  const send = (request: SamplingRequest) => worker.postMessage(request)
  const answer = new Promise<SamplingResult>((resolve, reject) => {
    const cancel = () => {
      send({ type: 'cancel', jobId })
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('error', reject)
    worker.on('message', (reply: SamplingReply) => {
      switch (reply.type) {
        case 'progress':
          onProgress?.(reply.share)
          break
        case 'result':
          resolve(reply.result)
          break
        case 'failed':
          reject(new ContractError(reply.failure))
          break
        case 'cancelled':
          reject(signal?.reason)
          break
      }
    })
    if (signal?.aborted) cancel()
    else send({ type: 'start', jobId, job })
  })
  return answer.finally(() => worker.terminate())
}
