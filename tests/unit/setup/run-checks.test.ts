import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Outcome, runChecks } from '../../../lib/setup/checks/run-checks.mjs'

let printed = ''

beforeEach(() => {
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

const aCheck = (name: string, run: () => Promise<Outcome>) => ({ name, title: name, run })
const good = aCheck('good', async () => ({ passed: 7, failed: 0, output: 'quiet' }))
const bad = aCheck('bad', async () => ({ passed: 2, failed: 3, output: 'what went wrong' }))
const broken = aCheck('broken', () => Promise.reject(new Error('no such tool')))

test('runs all checks although one fails, and ends with the sum of all cases', async () => {
  expect(await runChecks([bad, broken, good], [])).toBe(false)
  expect(printed).toMatch(/\n9 passed, 4 failed\n$/)
  expect(printed).toContain('what went wrong')
  expect(printed).toContain('no such tool')
  expect(printed).not.toContain('quiet')
})

test('succeeds when nothing failed', async () => {
  expect(await runChecks([good], [])).toBe(true)
  expect(printed).toMatch(/\n7 passed, 0 failed\n$/)
})

test('runs only the checks that are named, and refuses a name that is none', async () => {
  expect(await runChecks([bad, good], ['good'])).toBe(true)
  await expect(runChecks([bad, good], ['best'])).rejects.toThrow('There is no check "best".')
})

test('runs the two lanes beside each other, and what has no lane after both', async () => {
  const order: string[] = []
  let meet: () => void = () => undefined
  const met = new Promise<void>((resolve) => {
    meet = resolve
  })
  const step = (name: string, lane: 'left' | 'right' | null, until?: Promise<void>) => ({
    name,
    title: name,
    ...(lane && { lane }),
    run: async () => {
      if (name === 'second') meet()
      await until
      order.push(name)
      return { passed: 1, failed: 0, output: '' }
    },
  })
  // The first waits for the second, which therefore cannot come after it.
  const checks = [step('last', null), step('first', 'left', met), step('second', 'right')]
  expect(await runChecks(checks, [])).toBe(true)
  expect(order.toSorted()).toEqual(['first', 'last', 'second'])
  expect(order.at(-1)).toBe('last')
})
