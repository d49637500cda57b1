import { expect, it, vi } from 'vitest'
import { ratingKey, ratingStore } from '../../../../../components/selection/evidence/rating-store'
import type { GiveRatingInput } from '../../../../../lib/selection/evidence/rating-schema'
import { fail, type Result, succeed } from '../../../../../lib/shared/result'

const levels = [1, 2, 3, 4, 5].map((level) => ({ level }))
const key = ratingKey('bid-a', 'c1')

type Answer = Result<{ version: number }>

function aStore(send: (input: GiveRatingInput) => Promise<Answer>) {
  return ratingStore([], () => levels, send)
}

it('saves a level by itself and counts on from the version given', async () => {
  const send = vi.fn(
    async ({ version }: GiveRatingInput): Promise<Answer> => succeed({ version: version + 1 }),
  )
  const store = aStore(send)
  store.change(key, { level: 3 })
  await store.save(key)
  store.change(key, { level: 4 })
  await store.save(key)
  expect(send.mock.calls.map(([input]) => [input.level, input.version])).toEqual([
    [3, 0],
    [4, 1],
  ])
  expect(store.cellAt(key)).toMatchObject({ version: 2, state: { kind: 'saved' } })
})

it('keeps the lowest and highest level until there is a reason', async () => {
  const send = vi.fn(async (): Promise<Answer> => succeed({ version: 1 }))
  const store = aStore(send)
  store.change(key, { level: 5 })
  await store.save(key)
  expect(send).not.toHaveBeenCalled()
  expect(store.cellAt(key).state.kind).toBe('needs-comment')
  store.change(key, { comment: 'Three clients say so.' })
  await store.save(key)
  expect(send).toHaveBeenCalledOnce()
})

it('sends what was changed on the way after the first answer, never two at once', async () => {
  const answers: ((answer: Answer) => void)[] = []
  const store = aStore(() => new Promise((resolve) => answers.push(resolve)))
  store.change(key, { level: 2 })
  const saving = store.save(key)
  store.change(key, { level: 4 })
  await store.save(key)
  expect(answers).toHaveLength(1)
  answers[0]?.(succeed({ version: 1 }))
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.(succeed({ version: 2 }))
  await saving
  expect(store.cellAt(key)).toMatchObject({ level: 4, version: 2, state: { kind: 'saved' } })
})

it('keeps what could not be sent, and sends it again when asked', async () => {
  let isConnected = false
  const store = aStore(async () => {
    if (!isConnected) throw new TypeError('fetch failed')
    return succeed({ version: 1 })
  })
  store.change(key, { level: 3, comment: 'As offered.' })
  await store.save(key)
  expect(store.cellAt(key)).toMatchObject({ level: 3, state: { kind: 'unreachable' } })
  isConnected = true
  await store.save(key)
  expect(store.cellAt(key).state.kind).toBe('saved')
})

it('says why a rating was refused and keeps it on the screen', async () => {
  const store = aStore(async () => fail('stale-version'))
  store.change(key, { level: 3, comment: 'As offered.' })
  await store.save(key)
  expect(store.cellAt(key)).toMatchObject({
    level: 3,
    comment: 'As offered.',
    version: 0,
    state: { kind: 'refused', code: 'stale-version' },
  })
})
