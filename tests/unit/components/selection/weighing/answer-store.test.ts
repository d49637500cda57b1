import { describe, expect, test, vi } from 'vitest'
import type { SendOutcome } from '../../../../../components/selection/weighing/answer-saver'
import { createAnswerStore } from '../../../../../components/selection/weighing/answer-store'
import {
  type AnswerDraft,
  openDraft,
} from '../../../../../lib/selection/weighing/answer-draft-rules'
import {
  type Answers,
  chooseBest,
  chooseWorst,
  noAnswers,
} from '../../../../../lib/selection/weighing/answer-rules'

const chosen = chooseBest(noAnswers, 'a')

/** A store whose server answers as told, in order, and whose clock only moves when `run` is called. */
function aStore(outcomes: readonly SendOutcome[], version = 0) {
  const queue = [...outcomes]
  const sent: (AnswerDraft & { readonly questionSet: string })[] = []
  const kept = new Map<string, unknown>()
  let due: { readonly run: () => void; readonly delayMs: number } | null = null
  const store = createAnswerStore({
    drafts: { set: openDraft({ answers: noAnswers, version }, null) },
    send: async (questionSet, draft) => {
      sent.push({ questionSet, ...draft })
      return queue.shift() ?? { kind: 'unreachable' }
    },
    keep: (questionSet, unsaved) =>
      unsaved ? kept.set(questionSet, unsaved) : kept.delete(questionSet),
    later(run, delayMs) {
      const task = { run, delayMs }
      due = task
      return () => {
        if (due === task) due = null
      }
    },
    now: () => new Date('2026-03-01T14:02:00Z'),
  })
  /** Lets the time pass until the next attempt; returns how long that was. */
  const run = async () => {
    const task = due
    due = null
    task?.run()
    await vi.waitFor(() => expect(store.read().saving.kind).not.toBe('saving'))
    await Promise.resolve()
    return task?.delayMs ?? null
  }
  const choose = (next: Answers) => store.answer('set', () => next)
  return { store, sent, kept, run, choose }
}

test('saves after a short pause, once for several answers', async () => {
  const { store, sent, run, choose } = aStore([{ kind: 'saved', version: 1 }])
  choose(chosen)
  choose(chooseWorst(chosen, 'b'))
  expect(await run()).toBe(500)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.answers.worst).toBe('b')
  expect(store.read()).toMatchObject({
    saving: { kind: 'saved', at: new Date('2026-03-01T14:02:00Z') },
    drafts: { set: { version: 1, isSaved: true } },
  })
})

test('keeps an answer in the browser from the moment it is given until the server has it', async () => {
  const { kept, run, choose } = aStore([{ kind: 'saved', version: 1 }])
  choose(chosen)
  expect(kept.get('set')).toEqual({ answers: chosen, version: 0 })
  await run()
  expect(kept.has('set')).toBe(false)
})

test('tries again ever more rarely while the server cannot be reached, and loses nothing', async () => {
  const gone: SendOutcome = { kind: 'unreachable' }
  const { store, kept, run, choose } = aStore([gone, gone, gone, { kind: 'saved', version: 1 }])
  choose(chosen)
  await run()
  expect(store.read().saving).toEqual({ kind: 'unreachable' })
  expect(await run()).toBe(2000)
  expect(await run()).toBe(4000)
  expect(kept.get('set')).toEqual({ answers: chosen, version: 0 })
  expect(await run()).toBe(8000)
  expect(store.read().saving.kind).toBe('saved')
  expect(kept.has('set')).toBe(false)
})

test('stops when it is refused, and keeps the answers', async () => {
  const { store, kept, run, choose } = aStore([{ kind: 'refused', code: 'wrong-state' }])
  choose(chosen)
  await run()
  expect(store.read().saving).toEqual({ kind: 'refused', code: 'wrong-state' })
  expect(await run()).toBeNull()
  expect(kept.has('set')).toBe(true)
})

describe('two tabs', () => {
  const theirs = { answers: chooseBest(noAnswers, 'c'), version: 3 }

  test('that disagree leave the choice to the person', async () => {
    const { store, sent, run, choose } = aStore(
      [
        { kind: 'stale', current: theirs },
        { kind: 'saved', version: 4 },
      ],
      2,
    )
    choose(chosen)
    await run()
    expect(store.read().drafts.set?.conflict).toEqual(theirs)
    expect(store.read().saving).toEqual({ kind: 'refused', code: 'stale-version' })
    store.settle('set', 'here')
    await run()
    expect(sent.map(({ version }) => version)).toEqual([2, 3])
    expect(store.read().drafts.set).toMatchObject({ answers: chosen, version: 4, isSaved: true })
  })

  test('can be settled the other way without writing anything', async () => {
    const { store, sent, run, choose } = aStore([{ kind: 'stale', current: theirs }], 2)
    choose(chosen)
    await run()
    store.settle('set', 'there')
    await run()
    expect(sent).toHaveLength(1)
    expect(store.read().drafts.set).toMatchObject({ answers: theirs.answers, isSaved: true })
  })

  test('that agree are no conflict: the confirmation of our own save was lost', async () => {
    const { store, run, choose } = aStore([
      { kind: 'stale', current: { answers: chosen, version: 1 } },
    ])
    choose(chosen)
    await run()
    expect(store.read()).toMatchObject({
      saving: { kind: 'saved' },
      drafts: { set: { conflict: null, isSaved: true, version: 1 } },
    })
  })
})

test('takes up what an earlier visit could not save', async () => {
  const { store, sent, run } = aStore([{ kind: 'saved', version: 2 }], 1)
  store.restore('set', { answers: chosen, version: 1 })
  store.restore('set', { answers: chosen, version: 1 })
  await run()
  expect(sent).toHaveLength(1)
  expect(store.read().drafts.set).toMatchObject({ answers: chosen, version: 2, isSaved: true })
})

test('hears newer answers from a page read again, and ignores older ones', () => {
  const { store } = aStore([], 2)
  store.meet('set', { answers: chosen, version: 1 })
  expect(store.read().drafts.set?.answers).toEqual(noAnswers)
  store.meet('set', { answers: chosen, version: 3 })
  expect(store.read().drafts.set).toMatchObject({ answers: chosen, version: 3, isSaved: true })
})

test('saves everything before the answers are sent, or says that it could not', async () => {
  const reached = aStore([{ kind: 'saved', version: 1 }])
  reached.choose(chosen)
  expect(await reached.store.flush()).toBe(true)
  const unreached = aStore([{ kind: 'unreachable' }])
  unreached.choose(chosen)
  expect(await unreached.store.flush()).toBe(false)
})

test('two who save everything at the same moment both learn that it is saved', async () => {
  const { store, sent, choose } = aStore([
    { kind: 'saved', version: 1 },
    { kind: 'saved', version: 1 },
  ])
  choose(chosen)
  store.answer('other', () => chosen)
  expect(await Promise.all([store.flush(), store.flush()])).toEqual([true, true])
  expect(sent.map(({ questionSet }) => questionSet)).toEqual(['set', 'other'])
})
