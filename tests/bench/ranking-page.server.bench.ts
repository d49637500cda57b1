import { performance } from 'node:perf_hooks'
import { firstLoadScriptBytes } from '../support/first-load-script'
import { chairCookie, plantLargeTender } from '../support/large-tender'
import { sliderAnswers } from '../support/slider-answers'

const warmUps = 10
const requests = 200
const moves = 60

/**
 * The result page of a tender with 28 criteria, 20 bids and 7 evaluators in the production build: how long the server
 * takes from the request to the last byte, one request after another; how long the sliders' script takes; and how
 * much script the page and the sign-in page load first.
 */
export const rows = async () => {
  const { BASE_URL = '' } = process.env
  const address = `${BASE_URL}/en/selection/tenders/${await plantLargeTender()}/result`
  const cookie = await chairCookie()
  const responses = await responseTimes(address, cookie)
  const answers = await sliderAnswers(address, cookie, moves)
  const resultScript = await firstLoadScriptBytes(address, { cookie })
  const signInScript = await firstLoadScriptBytes(`${BASE_URL}/en/sign-in`, {})
  const size = '28 criteria × 20 bids × 7 evaluators'
  return [
    row(`ranking page, ${size}: response, 95th percentile`, quantile(responses, 0.95), 'ms', 150),
    row('ranking page: response, median', quantile(responses, 0.5), 'ms'),
    row(
      'ranking page: script of a slider’s answer, 95th percentile',
      quantile(answers, 0.95),
      'ms',
      16,
    ),
    row('ranking page: script of a slider’s answer, median', quantile(answers, 0.5), 'ms'),
    row('ranking page: first-load script, compressed', resultScript / 1000, 'kB', 250),
    row('sign-in page: first-load script, compressed', signInScript / 1000, 'kB', 130),
  ]
}

const row = (name: string, value: number, unit: string, most?: number) => ({
  name,
  value,
  unit,
  budget: most === undefined ? '' : `≤ ${most}`,
  passed: most === undefined || value <= most,
})

async function responseTimes(address: string, cookie: string): Promise<number[]> {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) await responseTime(address, cookie)
  const times: number[] = []
  for (let request = 0; request < requests; request += 1)
    times.push(await responseTime(address, cookie))
  return times
}

async function responseTime(address: string, cookie: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  const html = await response.text()
  const time = performance.now() - started
  if (response.status !== 200 || !html.includes('id="what-if"'))
    throw new Error(`expected the result page, got ${response.status}`)
  return time
}

/** The smallest value that at least a share of the values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN
}
