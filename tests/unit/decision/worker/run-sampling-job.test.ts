import { expect, it } from 'vitest'
import { computeGroupWeights } from '../../../../lib/decision/group/group-weights'
import { computeAcceptability } from '../../../../lib/decision/uncertainty/rank-acceptability'
import { runSamplingJob } from '../../../../lib/decision/worker/run-sampling-job'
import type { SamplingJob, SamplingReply } from '../../../../lib/decision/worker/sampling-protocol'

const weighing: SamplingJob = {
  kind: 'group-weights',
  input: {
    criteria: ['a', 'b', 'c'],
    experts: [
      { bestToOthers: [1, 2, 8], othersToWorst: [8, 4, 1] },
      { bestToOthers: [2, 1, 6], othersToWorst: [3, 6, 1] },
    ],
    draws: 800,
  },
}
const ranking: SamplingJob = {
  kind: 'acceptability',
  input: {
    weights: { kind: 'uniform' },
    alternatives: ['x', 'y'],
    values: [
      [90, 10],
      [40, 70],
    ],
    samples: 60_000,
  },
}

/** A host whose clock jumps `msPerStep` at every look, and that is cancelled after some pauses. */
async function run(
  job: SamplingJob,
  msPerStep: number,
  pausesBeforeCancel = Number.POSITIVE_INFINITY,
) {
  const replies: SamplingReply[] = []
  let clock = 0
  let pauses = 0
  const running = runSamplingJob('job-1', job, {
    post: (reply) => replies.push(reply),
    isCancelled: () => pauses >= pausesBeforeCancel,
    pause: async () => {
      pauses += 1
      await Promise.resolve()
    },
    now: () => {
      clock += msPerStep
      return clock
    },
  })
  await running
  return { replies, pauses, last: replies.at(-1) }
}

it.each([
  { job: weighing, name: weighing.kind },
  { job: ranking, name: ranking.kind },
])(
  'gives the same numbers in one slice, in many, and without a worker ($name)',
  async ({ job }) => {
    const whole = await run(job, 0)
    const sliced = await run(job, 100)
    expect(sliced.pauses).toBeGreaterThan(whole.pauses)
    expect(sliced.last).toEqual(whole.last)
    const direct =
      job.kind === 'group-weights'
        ? computeGroupWeights(job.input)
        : computeAcceptability(job.input)
    expect(sliced.last).toMatchObject({ type: 'result', jobId: 'job-1', result: { value: direct } })
  },
)

it('reports progress that rises to 1, then the result with its draws', async () => {
  const { replies, last } = await run(weighing, 100)
  const shares = replies.flatMap((reply) => (reply.type === 'progress' ? [reply.share] : []))
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  expect(replies.filter(({ type }) => type !== 'progress')).toEqual([last])
  if (last?.type !== 'result' || last.result.kind !== 'group-weights') throw new Error('no result')
  expect(last.result.value.draws).toHaveLength(800)
})

it('stops at the pause in which the cancel arrives', async () => {
  const { replies, pauses, last } = await run(ranking, 100, 2)
  expect(last).toEqual({ type: 'cancelled', jobId: 'job-1' })
  expect(pauses).toBe(2)
  expect(replies.some(({ type }) => type === 'result')).toBe(false)
})

it('reports a broken contract with its code and place', async () => {
  const broken: SamplingJob = { ...weighing, input: { ...weighing.input, draws: 1 } }
  const { last } = await run(broken, 1)
  expect(last).toMatchObject({
    type: 'failed',
    jobId: 'job-1',
    failure: { code: 'out-of-range', path: 'draws' },
  })
})

it('throws a fault on for the shell to log, after telling the page that the job is over', async () => {
  const replies: SamplingReply[] = []
  const running = runSamplingJob('job-2', ranking, {
    post: (reply) => replies.push(reply),
    isCancelled: () => false,
    pause: () => Promise.reject(new Error('the event loop is gone')),
    now: () => 0,
  })
  await expect(running).rejects.toThrow('the event loop is gone')
  expect(replies.at(-1)).toEqual({
    type: 'failed',
    jobId: 'job-2',
    failure: { code: 'internal', path: '', message: '' },
  })
})
