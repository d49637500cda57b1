import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { plantScorers, readScores, type Scorer } from '../support/thirty-evaluators'

const evaluators = 30
const warmUps = 12
const saves = 20
/** Everybody saves once in a while this long, each at a moment of their own. */
const pauseMs = 1000
const paced = 10

/**
 * Thirty evaluators save one score each in the same instant, again and again, through the door that the desk uses, in the
 * production build on the embedded database: from the request to the last byte of the answer; then they go on at the pace
 * of people. Every fourth score changes one that is there. At the end every score that was acknowledged must be there, in
 * its last version.
 */
export async function rows() {
  const scorers = await plantScorers(evaluators)
  const times: number[] = []
  for (let round = 0; round < warmUps + saves; round += 1) {
    const taken = await Promise.all(scorers.map((scorer) => saveScore(scorer, round)))
    if (round >= warmUps) times.push(...taken)
  }
  const calm: number[] = []
  for (let round = warmUps + saves; round < warmUps + saves + paced; round += 1)
    calm.push(...(await Promise.all(scorers.map((scorer) => saveInAWhile(scorer, round)))))
  const lost = await countLost()
  const what = `saving one score, ${evaluators} evaluators at once`
  const late = quantile(times, 0.95)
  return [
    {
      name: `${what}: 95th percentile`,
      value: late,
      unit: 'ms',
      budget: '≤ 100',
      passed: late <= 100,
    },
    { name: `${what}: median`, value: quantile(times, 0.5), unit: 'ms', budget: '', passed: true },
    {
      name: `saving one score, ${evaluators} evaluators, each once a second: 95th percentile`,
      value: quantile(calm, 0.95),
      unit: 'ms',
      budget: '',
      passed: true,
    },
    { name: `${what}: scores lost`, value: lost, unit: '', budget: '0', passed: lost === 0 },
  ]
}

/** The first score of four is changed by the fourth: the version counts on. */
const placeOf = (round: number) => ({
  place: round % 4 === 3 ? round - 3 : round,
  version: round % 4 === 3 ? 1 : 0,
})

async function saveInAWhile(scorer: Scorer, round: number): Promise<number> {
  await setTimeout(Math.random() * pauseMs)
  return saveScore(scorer, round)
}

async function saveScore(scorer: Scorer, round: number): Promise<number> {
  const { place, version } = placeOf(round)
  const body = JSON.stringify({
    scorecardId: scorer.scorecardIds[Math.floor(place / scorer.criterionIds.length)],
    criterionId: scorer.criterionIds[place % scorer.criterionIds.length],
    version,
    level: 2 + version,
    comment: 'Shown with figures of the last year, page 12.',
    documentId: null,
    page: null,
  })
  const started = performance.now()
  const response = await fetch(`${process.env.BASE_URL}/api/scoring/scores`, {
    method: 'PUT',
    headers: { cookie: scorer.cookie, 'content-type': 'application/json' },
    body,
  })
  const answer = await response.text()
  const time = performance.now() - started
  if (response.status !== 200) throw new Error(`expected a saved score, got ${answer}`)
  return time
}

/** Scores that were acknowledged and are not there as acknowledged. */
async function countLost(): Promise<number> {
  const rounds = Array.from({ length: warmUps + saves + paced }, (_, round) => placeOf(round))
  const changed = rounds.filter(({ version }) => version === 1).length
  const stored = await readScores()
  const first = stored.filter(({ version, level }) => version === 1 && level === 2).length
  const second = stored.filter(({ version, level }) => version === 2 && level === 3).length
  const expected = evaluators * (rounds.length - changed)
  return expected - (first + second) + Math.abs(evaluators * changed - second)
}

/** The smallest value that at least a share of the values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN
}
