import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import bwm from '../../fixtures/published/bwm-cases.json'
import cases from '../../fixtures/published/decision-cases.json'
import statistics from '../../fixtures/published/statistics-cases.json'
import { runCli } from '../../support/run-cli'
import { transposed } from '../../support/transposed'

const patience = 60_000

async function answerOf(command: string, document: unknown) {
  const { exitCode, stdout, stderr } = await runCli([command], JSON.stringify(document))
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  return JSON.parse(stdout)
}

async function refusalOf(words: readonly string[], input: string | Buffer) {
  const { exitCode, stdout, stderr } = await runCli(words, input)
  expect(exitCode).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).not.toMatch(/\n\s+at |node:internal/)
  const { error } = JSON.parse(stderr)
  expect(Object.keys(error)).toEqual(['code', 'message', 'path'])
  return error
}

describe('each command', { timeout: patience }, () => {
  it('weights answers with the published exact weights', async () => {
    const [published] = bwm.cases
    const criteria = ['price', 'time', 'safety']
    const answer = await answerOf('weights', {
      criteria,
      best: criteria[published?.best ?? 0],
      worst: criteria[published?.worst ?? 0],
      bestToOthers: published?.ab,
      othersToWorst: published?.aw,
      exact: true,
    })
    expect(Object.keys(answer)).toEqual([
      'linear',
      'nonlinear',
      'consistency',
      'advice',
      'ties',
      'warnings',
    ])
    expect(answer.linear.exact).toEqual(published?.linear.weights_exact)
    expect(Object.keys(answer.nonlinear)).toEqual(['xi', 'low', 'high', 'mid'])
    expect(Object.keys(answer.consistency)).toEqual([
      'input',
      'inputLocal',
      'inputThreshold',
      'output',
      'outputThreshold',
      'ordinal',
      'ordinalLocal',
      'acceptable',
    ])
  })

  it('group-weights answers with the published concordance of the experts', async () => {
    const published = bwm.cases.filter(({ id }) => id.startsWith('bayes8'))
    const answer = await answerOf('group-weights', {
      criteria: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'],
      experts: published.map(({ id, ab, aw }) => ({ id, bestToOthers: ab, othersToWorst: aw })),
      draws: 2000,
      seed: 3,
    })
    expect(Object.keys(answer)).toEqual([
      'mean',
      'sd',
      'mcse',
      'credal',
      'credalMcse',
      'rhat',
      'ess',
      'gammaMedian',
      'disagreement',
      'individual',
    ])
    expect(answer.disagreement.kendallW).toBeCloseTo(cases.group_8criteria_6dm.kendall_W, 10)
    expect(answer.individual).toHaveLength(6)
  })

  it('rank answers in the order of the input, with ids', async () => {
    const answer = await answerOf('rank', {
      criteria: ['claims', 'network', 'price'],
      weights: [0.5, 0.3, 0.2],
      alternatives: ['North', 'South', 'East'],
      values: [
        [40, 50, 60],
        [80, 50, 20],
        [10, 10, 10],
      ],
    })
    expect(Object.keys(answer)).toEqual([
      'scores',
      'order',
      'contributions',
      'stability',
      'minimumChange',
      'potentiallyOptimal',
      'maxRegret',
    ])
    expect(answer.order).toEqual(['South', 'North', 'East'])
    expect(answer.scores.map(Math.round)).toEqual([47, 59, 10])
    expect(answer.stability[0]).toMatchObject({
      criterion: 'claims',
      high: 1,
      challengerLow: 'North',
      challengerHigh: null,
    })
    expect(answer.minimumChange).toEqual([
      { rival: 'North', l1: expect.closeTo(0.3, 10) },
      { rival: 'East', l1: null },
    ])
    expect(answer.potentiallyOptimal).toEqual([true, true, false])
    expect(answer.maxRegret).toEqual([40, 40, 70])
  })

  it('acceptability answers within its own error of the exact shares', async () => {
    const exact = cases.smaa_exact_3criteria
    const answer = await answerOf('acceptability', {
      weights: { kind: 'uniform' },
      alternatives: ['a', 'b', 'c', 'd'],
      values: exact.values,
      samples: 40_000,
      seed: 5,
    })
    expect(Object.keys(answer)).toEqual([
      'rankAcceptability',
      'centralWeights',
      'confidence',
      'pairwise',
      'mcse',
    ])
    exact.rank_acceptability.forEach((row, i) => {
      row.forEach((share, rank) => {
        expect(Math.abs(answer.rankAcceptability[i][rank] - share)).toBeLessThan(0.015)
      })
    })
  })

  it('agreement answers with the published coefficients, and says why others are null', async () => {
    const { raters, nominal } = statistics.krippendorffAlpha
    const answer = await answerOf('agreement', { table: raters })
    expect(answer.krippendorff.nominal).toBeCloseTo(nominal, 4)
    expect(answer).toMatchObject({ kendallW: null, units: 12, raters: 4, reportable: true })
    expect(answer.icc).toEqual({ icc11: null, icc21: null, icc31: null, icc2k: null, icc3k: null })
    expect(answer.reasons).toMatchObject({ kendallW: 'missing-cells', icc21: 'missing-cells' })

    const judges = transposed(statistics.intraclassCorrelation.table)
    const full = await answerOf('agreement', { table: judges })
    expect(full.icc.icc2k).toBeCloseTo(statistics.intraclassCorrelation.icc2k, 4)
    expect(full.kendallW).toBeCloseTo(statistics.intraclassCorrelation.kendallW, 4)
  })

  it('proportion answers for one sample and for two', async () => {
    const one = await answerOf('proportion', { x: 190, n: 250, population: 600 })
    expect(Object.keys(one)).toEqual(['share', 'low', 'high'])
    expect(one.low).toBeCloseTo(0.717, 3)
    const [published] = statistics.newcombeDifference95
    const { x1, n1, x2, n2 } = published ?? {}
    const two = await answerOf('proportion', { x1, n1, x2, n2 })
    expect(Object.keys(two)).toEqual(['difference', 'low', 'high', 'sentence'])
    expect(two.sentence).toBe('no detectable change')
  })
})

describe('documents', { timeout: patience }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'adjudica-cli-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('come from a file where one is named', async () => {
    const file = join(folder, 'count.json')
    writeFileSync(file, '{"x": 1, "n": 4}')
    const { exitCode, stdout } = await runCli(['proportion', '--file', file])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).share).toBe(0.25)
  })

  it('are refused when the file is not there', async () => {
    const file = join(folder, 'absent.json')
    expect(await refusalOf(['rank', '--file', file], '')).toMatchObject({
      code: 'file-not-readable',
      path: file,
    })
  })

  it('are refused when they are empty, broken or not text', async () => {
    expect((await refusalOf(['rank'], '')).code).toBe('empty-input')
    expect((await refusalOf(['rank'], '{"criteria": [')).code).toBe('not-json')
    expect((await refusalOf(['rank'], Buffer.from([0x22, 0xff, 0x22]))).code).toBe('not-utf-8')
  })

  it('are refused when they are huge', async () => {
    const huge = Buffer.alloc(65 * 1024 * 1024, 0x20)
    expect((await refusalOf(['rank'], huge)).code).toBe('input-too-large')
  })

  it('are refused when nested past all reason', async () => {
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect((await refusalOf(['agreement'], nested)).code).toMatch(/wrong-type|not-json/)
  })
})

describe('the command line', { timeout: patience }, () => {
  it('lists its commands, with and without asking for help', async () => {
    const [asked, bare] = [await runCli(['--help']), await runCli([])]
    expect(asked).toEqual(bare)
    expect(asked.exitCode).toBe(0)
    for (const name of [
      'weights',
      'group-weights',
      'rank',
      'acceptability',
      'agreement',
      'verify',
    ]) {
      expect(asked.stdout).toContain(`  ${name} `)
    }
    expect(asked.stdout).not.toMatch(/claims {2}/)
  })

  it('refuses a command that it does not have', async () => {
    expect(await refusalOf(['rnak'], '{}')).toMatchObject({ code: 'unknown-command', path: 'rnak' })
    expect((await refusalOf(['toString'], '{}')).code).toBe('unknown-command')
  })

  it('names the field at fault, whoever finds the fault', async () => {
    const problem = { criteria: ['a'], alternatives: ['x'], values: [[5]] }
    const byEngine = JSON.stringify({ ...problem, weights: [0.9] })
    expect(await refusalOf(['rank'], byEngine)).toMatchObject({
      code: 'weights-do-not-sum-to-one',
      path: 'weights',
    })
    const bySchema = JSON.stringify({ ...problem, weights: [1], wieghtIntervals: {} })
    expect(await refusalOf(['rank'], bySchema)).toMatchObject({
      code: 'unknown-field',
      path: 'wieghtIntervals',
    })
  })
})
