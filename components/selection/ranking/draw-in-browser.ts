import type {
  SamplingJob,
  SamplingReply,
  SamplingRequest,
  SamplingResult,
} from '@/lib/decision/worker/sampling-protocol'

/** What is heard of a job while it runs. */
export type DrawWatch = {
  /** Told the share of the work done, in [0, 1]. */
  readonly onProgress: (share: number) => void
  /** Gives the job up at its next pause. */
  readonly signal: AbortSignal
}

/**
 * Runs a job in a worker of the reader's own browser, which is started for it and ended after it. Null when it was called
 * off.
 *
 * @throws Error when the browser cannot run it
 */
export function drawInBrowser(job: SamplingJob, watch: DrawWatch): Promise<SamplingResult | null> {
  const worker = new Worker(new URL('./sampling-worker.ts', import.meta.url), { type: 'module' })
  const jobId = crypto.randomUUID()
  const post = (request: SamplingRequest) => worker.postMessage(request)
  const callOff = () => post({ type: 'cancel', jobId })
  watch.signal.addEventListener('abort', callOff)
  return new Promise<SamplingResult | null>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = ({ data: reply }: MessageEvent<SamplingReply>) => {
      switch (reply.type) {
        case 'progress':
          return watch.onProgress(reply.share)
        case 'result':
          return resolve(reply.result)
        case 'cancelled':
          return resolve(null)
        case 'failed':
          return reject(new Error(reply.failure.message || reply.failure.code))
      }
    }
    post({ type: 'run', jobId, job })
  }).finally(() => {
    watch.signal.removeEventListener('abort', callOff)
    worker.terminate()
  })
}
