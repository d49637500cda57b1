import { expect, it, vi } from 'vitest'
import { keptResults } from '../../../../lib/selection/ranking/kept-results'

it('computes a key once, also for two readers at the same time', async () => {
  const kept = keptResults<number>(3)
  const compute = vi.fn(async () => 7)
  expect(await Promise.all([kept.get('a', compute), kept.get('a', compute)])).toEqual([7, 7])
  expect(await kept.get('a', compute)).toBe(7)
  expect(compute).toHaveBeenCalledTimes(1)
})

it('never keeps more than it may, and drops what was not asked for the longest', async () => {
  const kept = keptResults<string>(2)
  const compute = vi.fn(async () => 'made')
  for (const key of ['a', 'b', 'a', 'c']) await kept.get(key, compute)
  expect(kept.size()).toBe(2)
  await kept.get('a', compute)
  expect(compute).toHaveBeenCalledTimes(3)
  await kept.get('b', compute)
  expect(compute).toHaveBeenCalledTimes(4)
})

it('forgets a computation that failed, and tells everybody who waited for it', async () => {
  const kept = keptResults<number>(2)
  const failing = () => Promise.reject(new Error('out of memory'))
  await expect(kept.get('a', failing)).rejects.toThrow('out of memory')
  expect(kept.size()).toBe(0)
  expect(await kept.get('a', async () => 1)).toBe(1)
})
