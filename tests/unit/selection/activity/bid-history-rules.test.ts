import { expect, it } from 'vitest'
import { type BidRecord, bidHistory } from '../../../../lib/selection/activity/bid-history-rules'
import type { BidSight } from '../../../../lib/selection/activity/bid-sight-rules'
import type { RecordDetail } from '../../../../lib/selection/activity/record-rules'

const at = (hour: number) => new Date(Date.UTC(2027, 2, 1, hour))

let hour = 100

const entry = (command: string, detail: RecordDetail = {}, subjectId = 'bid-a') => {
  hour += 1
  const id = `${command} ${hour}`
  return { id, at: at(hour), actorId: 'tomas', command: `selection.${command}`, subjectId, detail }
}

const none: BidRecord = {
  bid: { id: 'bid-a', applicantName: 'Northlight', state: 'admissible' },
  entries: [],
  openings: [],
  letters: [],
  challenges: [],
  award: null,
}

const all: BidSight = { findings: true, moderation: true, prices: true }

const read = (record: Partial<BidRecord>, sees = all) =>
  bidHistory(
    { ...none, ...record },
    {
      nameOf: (id) => (id === 'tomas' ? 'Tomás Machava' : null),
      codeOf: (criterionId) => criterionId.toUpperCase(),
      sees,
    },
  )
    .map(({ act, by, about, words }) => [act, by, about.join(), words])
    .toReversed()

it('names the bidder, and no person of theirs, for what the bidder did', () => {
  const entries = [
    entry('declare-bid'),
    entry('submit-bid', { number: 1 }),
    entry('withdraw-bid', { number: 1 }),
    entry('submit-bid', { number: 2 }),
    entry('submit-bid', { number: 3, isLate: true }),
    entry('save-offer'),
  ]
  expect(read({ entries })).toEqual([
    ['registered', 'Northlight', '', null],
    ['submitted', 'Northlight', '1', null],
    ['withdrawn', 'Northlight', '1', null],
    ['replaced', 'Northlight', '2', null],
    ['late', 'Northlight', '3', null],
  ])
})

it('tells what was found, asked and decided about requirements, with the reasons', () => {
  const entries = [
    entry('judge-requirement', { criterionId: 'k1', verdict: 'pass', reason: '' }),
    entry('judge-requirement', { criterionId: 'k2', verdict: 'pass', reason: '' }),
    entry('ask-clarification', { criterionId: 'k3', question: 'Which licence?' }),
    entry('answer-clarification', { answer: 'The one of 2026.' }),
    entry('decide-clarification', { criterionId: 'k3', decision: 'rejected', reason: 'Expired.' }),
    entry('confirm-fail', { criterionId: 'k3' }),
  ]
  expect(read({ entries })).toEqual([
    ['requirementMet', 'Tomás Machava', 'K1,K2', null],
    ['asked', 'Tomás Machava', 'K3', 'Which licence?'],
    ['answered', 'Tomás Machava', '', 'The one of 2026.'],
    ['answerRejected', 'Tomás Machava', 'K3', 'Expired.'],
    ['failConfirmed', 'Tomás Machava', 'K3', null],
  ])
  expect(read({ entries }, { ...all, findings: false })).toEqual([])
})

const bids = [
  { bidId: 'bid-a', to: 'admissible' },
  { bidId: 'bid-b', to: 'excluded' },
]

it('tells of an act on the whole tender what it meant for this bid', () => {
  const entries = [
    entry('start-scoring', { bids }, 'tender'),
    entry('reveal-scores', {}, 'tender'),
    entry('lock-technical', { bids: [{ bidId: 'bid-a', to: 'qualified' }] }, 'tender'),
    entry('combine-prices', { ranked: ['bid-a'], rejected: [] }, 'tender'),
  ]
  const acts = (id: string) => read({ entries, bid: { ...none.bid, id } }).map(([act]) => act)
  expect(acts('bid-a')).toEqual(['admissible', 'revealed', 'qualified', 'ranked'])
  expect(acts('bid-b')).toEqual(['excluded'])
  expect(acts('bid-c')).toEqual([])
})

it('tells that the panel agreed, on which criteria, and never the level', () => {
  const entries = [
    entry('agree-level', { reason: 'As the anchor says.' }, 'bid-a c1'),
    entry('agree-level', {}, 'bid-a c2'),
  ]
  expect(read({ entries })).toEqual([['agreed', 'Tomás Machava', 'C1,C2', null]])
  expect(read({ entries }, { ...all, moderation: false })).toEqual([])
})

it('keeps everything about the price from whoever may not read prices', () => {
  const record = {
    openings: [
      { envelope: 'technical', at: at(1), byId: 'tomas' },
      { envelope: 'financial', at: at(2), byId: 'tomas' },
    ],
    entries: [
      entry('check-price', { correctionReason: 'Line 2 was added up wrongly.' }),
      entry('ask-low-price', { question: 'How?' }),
      entry('answer-low-price', { answer: 'So.' }),
      entry('decide-low-price', { decision: 'accepted', reason: 'Plausible.' }),
      entry('combine-prices', { rejected: ['bid-a'] }),
      entry('enter-quote'),
    ],
  } as const
  expect(read(record).map(([act]) => act)).toEqual([
    'opened',
    'priceOpened',
    'priceChecked',
    'priceAsked',
    'priceExplained',
    'priceAccepted',
    'priceRejected',
    'priceEntered',
  ])
  expect(read(record, { ...all, prices: false }).map(([act]) => act)).toEqual(['opened'])
})

it('tells of letters, challenges and the award', () => {
  const challenge = {
    id: 'c',
    receivedAt: at(3),
    state: 'dismissed',
    decision: 'Unfounded.',
    decidedById: 'tomas',
    decidedAt: at(4),
  } as const
  const award = { bidId: 'bid-b', reason: '', awardedById: 'tomas', awardedAt: at(5) }
  const record = {
    bid: { ...none.bid, state: 'unsuccessful' },
    letters: [{ id: 'l', kind: 'unsuccessful', sentById: 'tomas', sentAt: at(2) }],
    challenges: [challenge],
    award,
  } as const
  expect(read(record)).toEqual([
    ['unsuccessfulLetter', 'Tomás Machava', '', null],
    ['challenged', null, '', null],
    ['challengeDismissed', 'Tomás Machava', '', 'Unfounded.'],
    ['notAwarded', 'Tomás Machava', '', null],
  ])
  expect(read({ award: { ...award, bidId: 'bid-a' } }).map(([act]) => act)).toEqual(['awarded'])
  expect(read({ award })).toEqual([])
})
