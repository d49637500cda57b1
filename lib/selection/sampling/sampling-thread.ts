import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { runSamplingJob } from '../../decision/worker/run-sampling-job'
import type { SamplingReply, SamplingRequest } from '../../decision/worker/sampling-protocol'

/** The server's worker thread: runs the one job it is sent, hears a cancel between two slices, and is then ended. */
const cancelled = new Set<string>()

parentPort?.on('message', (request: SamplingRequest) => {
  if (request.type === 'cancel') {
    cancelled.add(request.jobId)
    return
  }
  // A fault has been posted as `failed` already; thrown on, it becomes the thread's `error`.
  runSamplingJob(request.jobId, request.job, {
    post: (reply: SamplingReply) => parentPort?.postMessage(reply),
    isCancelled: () => cancelled.has(request.jobId),
    pause: async () => {
      await setImmediate()
    },
    now: () => performance.now(),
  }).catch((error: unknown) => {
    throw error
  })
})
