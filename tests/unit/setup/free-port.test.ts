import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { canListen, freePort } from '../../../lib/setup/free-port.mjs'

const listening = (host: string) =>
  new Promise<{ port: number; close: () => Promise<void> }>((resolve) => {
    const server = createServer().listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) })
    })
  })

test.each(['127.0.0.1', '0.0.0.0'])('passes over a port that is taken on %s', async (host) => {
  const taken = await listening(host)
  const free = await freePort(taken.port, '127.0.0.1')
  expect(free).toBeGreaterThan(taken.port)
  expect(await canListen(free, '127.0.0.1')).toBe(free)
  await taken.close()
})

test('gives the wanted port when nothing listens there', async () => {
  const once = await listening('127.0.0.1')
  await once.close()
  expect(await freePort(once.port, '127.0.0.1')).toBe(once.port)
})
