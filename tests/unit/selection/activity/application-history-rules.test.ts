import { expect, it } from 'vitest'
import {
  type ApplicationRecord,
  applicationHistory,
} from '../../../../lib/selection/activity/application-history-rules'

const at = (hour: number) => new Date(Date.UTC(2027, 2, 1, hour))

const entry = (command: string, hour: number, detail = {}) => ({
  ...{ id: `${command} ${hour}`, at: at(hour), actorId: 'lena', command: `selection.${command}` },
  ...{ subjectId: 'sealed', detail },
})

const record: ApplicationRecord = {
  entries: [
    entry('declare-bid', 1),
    entry('save-answer', 2),
    entry('submit-bid', 3, { number: 1 }),
    entry('submit-bid', 5, { number: 2 }),
  ],
  questions: [
    {
      ...{ id: 'q', text: 'Is it per year?', askedById: 'lena', askedAt: at(4) },
      ...{ state: 'answered', answeredAt: at(6) },
    },
  ],
  openedAt: at(7),
  queries: [
    {
      ...{ id: 'b', kind: 'clarification', question: 'Which licence?', askedAt: at(8) },
      ...{ answer: 'That of 2026.', answeredAt: at(9) },
    },
    {
      ...{ id: 'p', kind: 'low_price', question: 'How?', askedAt: at(10) },
      ...{ answer: '', answeredAt: null },
    },
  ],
  letters: [{ id: 'l', kind: 'award', sentById: 'tomas', sentAt: at(11) }],
  challenges: [
    {
      ...{ id: 'c', receivedAt: at(12), enteredById: 'tomas', state: 'upheld' },
      ...{ decision: 'True.', decidedById: 'samira', decidedAt: at(13) },
    },
  ],
}

const colleagueOf = (id: string | null) => (id === 'lena' ? 'Lena Berg' : null)

it('tells the bidder what they did and what reached them, in the order of time', () => {
  const told = applicationHistory(record, colleagueOf).toReversed()
  expect(told.map(({ act, by, about, words }) => [act, by, about.join(), words])).toEqual([
    ['registered', 'Lena Berg', '', null],
    ['submitted', 'Lena Berg', '1', null],
    ['questionSent', 'Lena Berg', '', 'Is it per year?'],
    ['replaced', 'Lena Berg', '2', null],
    ['questionAnswered', null, '', null],
    ['opened', null, '', null],
    ['asked', null, '', 'Which licence?'],
    ['answered', null, '', 'That of 2026.'],
    ['priceAsked', null, '', 'How?'],
    ['awardLetter', null, '', null],
    ['challenged', null, '', null],
    ['challengeUpheld', null, '', 'True.'],
  ])
})

it('waits with an answer until there is one, and names whoever of the bidder challenged', () => {
  const { challenges, questions } = record
  const told = applicationHistory(
    {
      ...record,
      questions: questions.map((question) => ({ ...question, state: 'asked', answeredAt: null })),
      openedAt: null,
      challenges: challenges.map((one) => ({
        ...{ ...one, enteredById: 'lena', state: 'open', decidedAt: null },
      })),
    },
    colleagueOf,
  )
  expect(told[0]).toMatchObject({ act: 'challenged', by: 'Lena Berg' })
  const acts = told.map(({ act }) => act)
  expect(acts).not.toContain('questionAnswered')
  expect(acts).not.toContain('opened')
})
