import { expect, it } from 'vitest'
import { foundAt, foundNone } from '../../../../../components/selection/scoring/score-draft'
import {
  type SendOutcome,
  scoreStore,
} from '../../../../../components/selection/scoring/score-store'
import type { SaveScoreInput } from '../../../../../lib/selection/scoring/scoring-schema'

const key = 'card criterion'
const savedAt = '2026-03-01T14:02:00.000Z'

/** A store whose server answers as told, and what was sent to it. */
function aStore(...answers: readonly SendOutcome[]) {
  const sent: SaveScoreInput[] = []
  const left = [...answers]
  const store = scoreStore(new Map(), async (input) => {
    sent.push(input)
    return left.shift() ?? { kind: 'unreachable' }
  })
  return { store, sent }
}

const saved = (version: number): SendOutcome => ({ kind: 'saved', version, savedAt })

const current = {
  criterionId: 'criterion',
  level: 3,
  comment: 'There.',
  documentId: null,
  page: null,
  noEvidence: false,
  version: 2,
  savedAt,
}

it('saves a level by itself and counts its versions', async () => {
  const { store, sent } = aStore(saved(1), saved(2))
  store.change(key, { choice: 2 })
  await store.save(key)
  store.change(key, { comment: 'As said.' })
  await store.save(key)
  expect(sent.map(({ version, level }) => [version, level])).toEqual([
    [0, 2],
    [1, 2],
  ])
  expect(store.cellAt(key)).toMatchObject({ version: 2, savedAt, state: { kind: 'saved' } })
})

it('sends what was changed while a score was on its way after it', async () => {
  const { store, sent } = aStore(saved(1), saved(2))
  store.change(key, { choice: 2 })
  const first = store.save(key)
  store.change(key, { choice: 3 })
  await first
  expect(sent.map(({ version, level }) => [version, level])).toEqual([
    [0, 2],
    [1, 3],
  ])
})

it('keeps a score that cannot be sent, and sends it when the connection is back', async () => {
  const { store } = aStore({ kind: 'unreachable' }, saved(1))
  store.change(key, { choice: 2 })
  await store.save(key)
  expect(store.cellAt(key)).toMatchObject({ choice: 2, state: { kind: 'unreachable' } })
  await store.flush()
  expect(store.cellAt(key).state).toEqual({ kind: 'saved' })
})

it('sends neither words without a level nor “not applicable” without words', async () => {
  const { store, sent } = aStore(saved(1))
  store.change(key, { comment: 'A first thought.' })
  await store.save(key)
  expect(store.cellAt(key).state).toEqual({ kind: 'needs-choice' })
  store.change(key, { choice: 'not-applicable', comment: '' })
  await store.save(key)
  expect(store.cellAt(key).state).toEqual({ kind: 'needs-comment' })
  expect(sent).toEqual([])
  store.change(key, { comment: 'There is no branch.' })
  await store.save(key)
  expect(sent).toMatchObject([{ level: null, comment: 'There is no branch.' }])
})

it('sends that no evidence was found, which a page takes back and the other way round', async () => {
  const { store, sent } = aStore(saved(1), saved(2), saved(3))
  store.change(key, foundNone(true))
  expect(store.cellAt(key).state).toEqual({ kind: 'needs-choice' })
  store.change(key, { choice: 2 })
  await store.save(key)
  store.change(key, foundAt('offer', 3))
  await store.save(key)
  store.change(key, foundNone(true))
  await store.save(key)
  const evidence = sent.map(({ documentId, page, noEvidence }) => [documentId, page, noEvidence])
  expect(evidence).toEqual([
    [null, null, true],
    ['offer', 3, false],
    [null, null, true],
  ])
})

it('lays “no evidence” against a score without that word before the person', async () => {
  const { store } = aStore({ kind: 'newer', current })
  store.change(key, { choice: 3, comment: 'There.', ...foundNone(true) })
  await store.save(key)
  expect(store.cellAt(key).state.kind).toBe('newer')
})

it('loses neither of two devices’ scores: the person keeps one', async () => {
  const { store, sent } = aStore({ kind: 'newer', current }, saved(3))
  store.change(key, { choice: 1, comment: 'Here.' })
  await store.save(key)
  expect(store.cellAt(key)).toMatchObject({ choice: 1, state: { kind: 'newer', current } })
  store.settle(key, 'mine')
  await store.flush()
  expect(sent.at(-1)).toMatchObject({ version: 2, level: 1, comment: 'Here.' })
})

it('takes the other device’s score where the person says so', async () => {
  const { store } = aStore({ kind: 'newer', current })
  store.change(key, { choice: 1, comment: 'Here.' })
  await store.save(key)
  store.settle(key, 'theirs')
  expect(store.cellAt(key)).toMatchObject({ choice: 3, version: 2, state: { kind: 'saved' } })
})

it('recognises its own score whose answer was lost', async () => {
  const { store } = aStore({ kind: 'newer', current })
  store.change(key, { choice: 3, comment: 'There.' })
  await store.save(key)
  expect(store.cellAt(key)).toMatchObject({ version: 2, state: { kind: 'saved' } })
})

it('takes up what an earlier visit left, from the version it was made of', async () => {
  const { store, sent } = aStore({ kind: 'newer', current })
  store.restore(key, { choice: 4, comment: 'Kept.', ...foundNone(true) }, 1)
  await store.flush()
  expect(sent).toMatchObject([{ version: 1, level: 4, comment: 'Kept.', noEvidence: true }])
  expect(store.cellAt(key).state.kind).toBe('newer')
})
