import { performance } from 'node:perf_hooks'
import { plantLargeModeration } from '../support/large-moderation'
import { chairCookie } from '../support/large-tender'

const warmUps = 10
const requests = 200

/**
 * The reveal page of a tender with 28 criteria, 8 bids and 7 evaluators in the production build, with all its cells and
 * with one opened: how long the server takes from the request to the last byte, one request after another.
 */
export const rows = async () => {
  const { BASE_URL = '' } = process.env
  const page = `${BASE_URL}/en/selection/tenders/${await plantLargeModeration()}/moderation?show=all`
  const cookie = await chairCookie()
  const all = await responseTimes(page, cookie)
  const [cell] = /bid=[^&"]+&amp;criterion=[^&"]+/u.exec(await bodyOf(page, cookie)) ?? []
  if (!cell) throw new Error('expected a link to a cell')
  const opened = await responseTimes(`${page}&${cell.replace('&amp;', '&')}`, cookie)
  const size = '28 criteria × 8 bids × 7 evaluators'
  return [
    row(`reveal page, ${size}: response, 95th percentile`, quantile(all, 0.95), 150),
    row('reveal page: response, median', quantile(all, 0.5)),
    row('reveal page with a cell opened: response, 95th percentile', quantile(opened, 0.95), 150),
  ]
}

const row = (name: string, value: number, most?: number) => ({
  name,
  value,
  unit: 'ms',
  budget: most === undefined ? '' : `≤ ${most}`,
  passed: most === undefined || value <= most,
})

async function responseTimes(address: string, cookie: string): Promise<number[]> {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) await bodyOf(address, cookie)
  const times: number[] = []
  for (let request = 0; request < requests; request += 1) {
    const started = performance.now()
    await bodyOf(address, cookie)
    times.push(performance.now() - started)
  }
  return times
}

async function bodyOf(address: string, cookie: string): Promise<string> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  const html = await response.text()
  if (response.status !== 200 || !html.includes('Applicant H'))
    throw new Error(`expected the reveal page, got ${response.status}`)
  return html
}

/** The smallest value that at least a share of the values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN
}
