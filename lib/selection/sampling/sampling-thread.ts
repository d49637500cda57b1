import { parentPort, workerData } from 'node:worker_threads'
import { type ThreadJob, type ThreadReply, threadSteps } from './thread-protocol'

/** Progress is worth a message when it has moved this far. */
const leastStep = 0.01

const job: ThreadJob = workerData
const post = (reply: ThreadReply) => parentPort?.postMessage(reply)
const steps = threadSteps(job)
let told = 0

for (;;) {
  const step = steps.next()
  if (step.done) {
    post({ type: 'result', result: step.value })
    break
  }
  if (step.value - told >= leastStep) {
    told = step.value
    post({ type: 'progress', share: told })
  }
}
