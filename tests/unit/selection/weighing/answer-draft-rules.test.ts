import { expect, test } from 'vitest'
import {
  afterSave,
  afterStale,
  isWaiting,
  openDraft,
  settleConflict,
  withAnswers,
} from '../../../../lib/selection/weighing/answer-draft-rules'
import { chooseBest, chooseWorst, noAnswers } from '../../../../lib/selection/weighing/answer-rules'

const first = chooseBest(noAnswers, 'a')
const second = chooseWorst(first, 'b')
const third = chooseWorst(first, 'c')

test('a question set that nobody has answered has nothing to save', () => {
  expect(isWaiting(openDraft(null, null))).toBe(false)
})

test('goes on with what an earlier visit could not save, on top of the version it was based on', () => {
  const draft = openDraft({ answers: first, version: 3 }, { answers: second, version: 3 })
  expect(draft).toMatchObject({ answers: second, version: 3, isSaved: false, conflict: null })
})

test('sets what an earlier visit could not save against newer answers of the server', () => {
  const draft = openDraft({ answers: third, version: 4 }, { answers: second, version: 3 })
  expect(draft.answers).toEqual(second)
  expect(draft.conflict).toEqual({ answers: third, version: 4 })
  expect(isWaiting(draft)).toBe(false)
})

test('forgets an unsaved copy that says what the server already has', () => {
  const draft = openDraft({ answers: second, version: 4 }, { answers: second, version: 3 })
  expect(draft).toMatchObject({ version: 4, isSaved: true, conflict: null })
})

test('an answer given while another is on its way still waits to be saved', () => {
  const sent = withAnswers(openDraft({ answers: first, version: 1 }, null), second)
  const meanwhile = withAnswers(sent, third)
  const saved = afterSave(meanwhile, sent.answers, 2)
  expect(saved).toMatchObject({ answers: third, version: 2, isSaved: false })
  expect(isWaiting(saved)).toBe(true)
})

test('takes a lost confirmation for what it is: the server says the same', () => {
  const draft = withAnswers(openDraft({ answers: first, version: 1 }, null), second)
  const after = afterStale(draft, { answers: second, version: 2 })
  expect(after).toMatchObject({ version: 2, isSaved: true, conflict: null })
})

test('takes over newer answers where nothing waits here', () => {
  const draft = openDraft({ answers: first, version: 1 }, null)
  expect(afterStale(draft, { answers: third, version: 2 })).toMatchObject({
    answers: third,
    version: 2,
    isSaved: true,
  })
})

test('leaves the choice to the person where both sides have new answers, and loses neither', () => {
  const draft = withAnswers(openDraft({ answers: first, version: 1 }, null), second)
  const conflict = afterStale(draft, { answers: third, version: 2 })
  expect(conflict).toMatchObject({ answers: second, conflict: { answers: third, version: 2 } })
  expect(settleConflict(conflict, 'here')).toMatchObject({
    answers: second,
    version: 2,
    isSaved: false,
    conflict: null,
  })
  expect(settleConflict(conflict, 'there')).toMatchObject({
    answers: third,
    version: 2,
    isSaved: true,
    conflict: null,
  })
})
