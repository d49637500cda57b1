import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { foundNone } from '../../../../../components/selection/scoring/score-draft'
import { scoreStore } from '../../../../../components/selection/scoring/score-store'
import {
  keepUnsent,
  restoreUnsent,
} from '../../../../../components/selection/scoring/unsent-scores'

const key = 'card criterion'

/** What the browser keeps, as far as it is asked: its keys are its own properties. */
function aStorage() {
  const methods = {
    getItem: { value: (name: string) => Reflect.get(storage, name) ?? null },
    setItem: { value: (name: string, text: string) => Reflect.set(storage, name, text) },
    removeItem: { value: (name: string) => Reflect.deleteProperty(storage, name) },
  }
  const storage: object = Object.create(null, methods)
  return storage
}

const aStore = () => scoreStore(new Map(), async () => ({ kind: 'unreachable' }))

beforeEach(() => {
  vi.stubGlobal('localStorage', aStorage())
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('keeps the word that no evidence was found while it cannot be sent', () => {
  const before = aStore()
  before.change(key, { choice: 1, comment: 'Nothing.', ...foundNone(true) })
  keepUnsent('amina', 'tender', before)
  const after = aStore()
  restoreUnsent('amina', 'tender', after, () => true)
  expect(after.cellAt(key)).toMatchObject({ choice: 1, comment: 'Nothing.', noEvidence: true })
})

it('takes up what was kept before that could be said', () => {
  const kept = { choice: 2, comment: '', documentId: 'offer', page: 3, version: 1 }
  localStorage.setItem('scoring-unsent:amina:tender', JSON.stringify({ [key]: kept }))
  const store = aStore()
  restoreUnsent('amina', 'tender', store, () => true)
  expect(store.cellAt(key)).toMatchObject({ documentId: 'offer', page: 3, noEvidence: false })
})

it('forgets what another person kept at this screen', () => {
  const before = aStore()
  before.change(key, { choice: 1 })
  keepUnsent('rui', 'tender', before)
  restoreUnsent('amina', 'tender', aStore(), () => true)
  expect(localStorage.getItem('scoring-unsent:rui:tender')).toBeNull()
})
