import 'server-only'
import { Worker } from 'node:worker_threads'
import type { ThreadJob, ThreadReply, ThreadResult } from './thread-protocol'

type SamplingWatch = {
  /** Told the share of the work done, in [0, 1]. */
  readonly onProgress: (share: number) => void
  /** Ends the thread at once. */
  readonly signal: AbortSignal
}

/** More threads at once would only slow down each other, and every page with them. */
const mostThreads = 2

let running = 0
const waiting: (() => void)[] = []

/**
 * Computes in a thread of its own, so that pages are answered meanwhile. Null only when the watch's signal called it off.
 *
 * @throws whatever the computation throws
 */
export function runSampling(job: ThreadJob): Promise<ThreadResult>
export function runSampling(job: ThreadJob, watch: SamplingWatch): Promise<ThreadResult | null>
export async function runSampling(
  job: ThreadJob,
  watch?: SamplingWatch,
): Promise<ThreadResult | null> {
  if (running >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return watch?.signal.aborted ? null : await inThread(job, watch)
  } finally {
    running--
    waiting.shift()?.()
  }
}

function inThread(job: ThreadJob, watch?: SamplingWatch): Promise<ThreadResult | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./sampling-thread.ts', import.meta.url), {
      workerData: job,
    })
    const end = () => {
      watch?.signal.removeEventListener('abort', callOff)
      void thread.terminate()
    }
    const callOff = () => {
      end()
      resolve(null)
    }
    watch?.signal.addEventListener('abort', callOff)
    thread.on('message', (reply: ThreadReply) => {
      if (reply.type === 'progress') return watch?.onProgress(reply.share)
      end()
      resolve(reply.result)
    })
    thread.on('error', (error) => {
      end()
      reject(error)
    })
    thread.on('exit', (code) => reject(new Error(`the sampling thread ended with code ${code}`)))
  })
}
