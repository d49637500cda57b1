import { expect, it } from 'vitest'
import { type CardRecord, cardHistory } from '../../../../lib/selection/activity/card-history-rules'
import type { RecordDetail } from '../../../../lib/selection/activity/record-rules'

const at = (hour: number) => new Date(Date.UTC(2027, 2, 1, hour))

const entry = (command: string, hour: number, detail: RecordDetail = {}) => ({
  ...{ id: `${hour}`, at: at(hour), actorId: 'samira', command: `selection.${command}` },
  ...{ subjectId: 'tender', detail },
})

const sealed = (number: number, hour: number) => ({
  ...{ number, commitHash: `hash-${number}`, submittedAt: at(hour) },
})

const record: CardRecord = {
  card: {
    ...{ id: 'card', bidId: 'bid-a', state: 'locked' },
    evaluator: { id: 'rui', name: 'Rui' },
    submissions: [sealed(1, 3), sealed(2, 5)],
  },
  oldestScoreAt: at(2),
  entries: [
    entry('start-scoring', 1),
    entry('reopen-scorecard', 4, { scorecardId: 'card', reason: 'It compares.' }),
    entry('reopen-scorecard', 4, { scorecardId: 'another', reason: 'Not this one.' }),
    entry('reveal-scores', 6),
  ],
  recusal: 'tender',
}

const read = (wishes: Partial<CardRecord> = {}) =>
  cardHistory({ ...record, ...wishes }, () => 'Samira')
    .map(({ act, by, about, words, hash }) => [act, by, about.join(), words ?? hash])
    .toReversed()

it('tells of its own submissions with their hashes and of its own reopening with the reason', () => {
  expect(read()).toEqual([
    ['laidOut', 'Samira', '', null],
    ['begun', 'Rui', '', null],
    ['submitted', 'Rui', '1', 'hash-1'],
    ['reopened', 'Samira', '', 'It compares.'],
    ['submittedAgain', 'Rui', '2', 'hash-2'],
    ['revealed', 'Samira', '', null],
  ])
})

it('does not say when it was begun where every score was given anew', () => {
  expect(read({ oldestScoreAt: at(4) }).map(([act]) => act)).not.toContain('begun')
  expect(read({ oldestScoreAt: null }).map(([act]) => act)).not.toContain('begun')
})

const voided = { ...record.card, state: 'void', submissions: [] }

it('says of a card that was not in at the reveal that it does not count', () => {
  expect(read({ card: voided }).at(-1)?.[0]).toBe('notCounted')
})

it.each([
  ['another bid, where a recusal reaches the whole tender', 'tender', 'bid-b', 'setAside'],
  ['this bid, where it reaches one bid', 'bid', 'bid-a', 'setAside'],
  ['links in general', 'bid', null, 'setAside'],
  ['another bid, where it reaches one bid', 'bid', 'bid-b', 'notCounted'],
] as const)('tells what a recusal for %s made of the card', (_, recusal, bidId, act) => {
  const review = entry('review-declaration', 5, { userId: 'rui', bidId, voided: 2 })
  const told = read({ recusal, card: voided, entries: [...record.entries, review] })
  const ends = told.filter(([one]) => one === 'setAside' || one === 'notCounted')
  expect(ends).toEqual([[act, act === 'setAside' ? null : 'Samira', '', null]])
})
