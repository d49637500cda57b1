import { beforeAll, expect, it, vi } from 'vitest'

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody:secret-word@127.0.0.1:1/nothing')
})

it('answers 503 while the database is out of reach, without saying where it is', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const { GET } = await import('../../../app/api/health/route')
  const response = await GET()
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({
    status: 'unavailable',
    database: 'unreachable',
    migrations: null,
    outbox: null,
  })
  expect(JSON.stringify(write.mock.calls)).not.toContain('secret-word')
})
