import http from 'node:http'
import { expect, test } from '@playwright/test'

/** What a client gets over the wire: Playwright's own requests unpack it. */
const get = (address: URL, encoding: string) =>
  new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = http.get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
      answer.resume()
      resolve(answer)
    })
    request.on('error', reject)
  })

test('scripts go out compressed as the client can take them, to be kept for good', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/sign-in')
  const script = await page.locator('script[src]').first().getAttribute('src')
  const address = new URL(script ?? '', baseURL)
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const { statusCode, headers } = await get(address, accepted)
    expect([accepted, statusCode, headers['content-encoding']]).toEqual([accepted, 200, encoding])
    expect(headers['cache-control']).toContain('immutable')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('nothing beside the scripts and styles can be read by its path', async ({ baseURL }) => {
  for (const path of ['%2e%2e/BUILD_ID', '..%2fBUILD_ID', 'chunks/%2e%2e/%2e%2e/BUILD_ID', 'no.js'])
    expect((await get(new URL(`/_next/static/${path}`, baseURL), 'br')).statusCode).toBe(404)
})
