import { expect, it } from 'vitest'
import type {
  SamplingReply,
  SamplingRequest,
} from '../../../../lib/decision/worker/sampling-protocol'
import { serveSampling } from '../../../../lib/decision/worker/serve-sampling'
import { threadSteps } from '../../../../lib/selection/sampling/thread-protocol'

const job = {
  kind: 'acceptability',
  input: {
    weights: { kind: 'intervals', low: [0.1, 0.2, 0.05], high: [0.6, 0.7, 0.5] },
    alternatives: ['x', 'y', 'z'],
    values: [
      [90, 10, 40],
      [40, 70, 55],
      [60, 50, 45],
    ],
    samples: 60_000,
    seed: 20_270_114,
  },
} as const

/** A worker whose event loop hands it the messages of `later` at its first pause. */
function aWorker(msPerStep: number, later: readonly SamplingRequest[] = []) {
  const replies: SamplingReply[] = []
  let clock = 0
  let pauses = 0
  const serve = serveSampling({
    post: (reply) => replies.push(reply),
    pause: async () => {
      pauses += 1
      if (pauses === 1) for (const request of later) await serve(request)
    },
    now: () => {
      clock += msPerStep
      return clock
    },
  })
  return { replies, serve }
}

it('gives the numbers that the thread of the server gives for the same seed, however it is sliced', async () => {
  const steps = threadSteps(job)
  let step = steps.next()
  while (!step.done) step = steps.next()
  for (const msPerStep of [0.1, 100]) {
    const { replies, serve } = aWorker(msPerStep)
    await serve({ type: 'run', jobId: 'j', job })
    expect(replies.at(-1)).toEqual({ type: 'result', jobId: 'j', result: step.value })
  }
})

it('gives other numbers for another seed', async () => {
  const first = aWorker(1)
  const second = aWorker(1)
  await first.serve({ type: 'run', jobId: 'j', job })
  await second.serve({ type: 'run', jobId: 'j', job: { ...job, input: { ...job.input, seed: 1 } } })
  expect(first.replies.at(-1)).not.toEqual(second.replies.at(-1))
})

it('gives up the job it is told to, and no other', async () => {
  const other = aWorker(100, [{ type: 'cancel', jobId: 'another' }])
  await other.serve({ type: 'run', jobId: 'j', job })
  expect(other.replies.at(-1)).toMatchObject({ type: 'result', jobId: 'j' })
  const { replies, serve } = aWorker(100, [{ type: 'cancel', jobId: 'j' }])
  await serve({ type: 'run', jobId: 'j', job })
  expect(replies.at(-1)).toEqual({ type: 'cancelled', jobId: 'j' })
  expect(replies.some(({ type }) => type === 'result')).toBe(false)
})
