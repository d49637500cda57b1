import {
  challengeEvents,
  letterEvents,
  type StoredChallenge,
  type StoredLetter,
} from './award-history-rules'
import { type BidAct, type BidSight, isSeen } from './bid-sight-rules'
import { type HistoryEvent, happened, latestFirst } from './history-rules'
import type { RecordDetail, RecordEntry } from './record-rules'

export type BidRecord = {
  readonly bid: { readonly id: string; readonly applicantName: string; readonly state: string }
  /** Of the bid, of what was sealed, of its cells and of the tender. */
  readonly entries: readonly RecordEntry[]
  readonly openings: readonly {
    readonly envelope: 'technical' | 'financial'
    readonly at: Date
    readonly byId: string | null
  }[]
  readonly letters: readonly StoredLetter[]
  readonly challenges: readonly StoredChallenge[]
  readonly award: {
    readonly bidId: string
    readonly reason: string
    readonly awardedById: string
    readonly awardedAt: Date
  } | null
}

type Reading = {
  readonly nameOf: (userId: string | null) => string | null
  /** The code of a criterion. */
  readonly codeOf: (criterionId: string) => string
  readonly sees: BidSight
}

/** The history of a bid as those inside read it: the bidder's own acts go by the bidder's name, never a person's. */
export function bidHistory(record: BidRecord, reading: Reading): readonly HistoryEvent<BidAct>[] {
  const events = [
    ...record.entries.flatMap((entry) => toldOf(entry, record, reading)),
    ...openingEvents(record, reading),
    ...letterEvents(record.letters).map((event) => signed(event, reading)),
    ...challengeEvents(record.challenges).map((event) => signed(event, reading)),
    ...awardEvents(record, reading),
  ]
  return latestFirst(
    events.filter(({ act }) => isSeen(act, reading.sees)),
    ['requirementMet', 'agreed', 'documentAdded'],
  )
}

type Told = {
  readonly act: BidAct
  readonly words?: string | undefined
  readonly about?: readonly string[]
  /** Done by the bidder, who is named as a whole. */
  readonly isBidder?: boolean
}

type Teller = (detail: RecordDetail, record: BidRecord) => Told | null

const bidders = (act: BidAct, { number }: RecordDetail): Told => ({
  act,
  isBidder: true,
  about: number === undefined ? [] : [String(number)],
})

const isAdmitted = ({ entries, bid }: BidRecord) =>
  entries.some(
    ({ command, detail }) =>
      command === 'selection.start-scoring' && moveOf(detail, bid.id) === 'admissible',
  )

const moveOf = ({ bids = [] }: RecordDetail, bidId: string) =>
  bids.find((move) => move.bidId === bidId)?.to

/** What each act means for the bid; an act that is not here, or says nothing of this bid, is not told. */
const tellers: Readonly<Record<string, Teller>> = {
  'selection.add-bid': () => ({ act: 'entered' }),
  'selection.edit-bid': () => ({ act: 'edited' }),
  'selection.attach-document': ({ title = '' }) => ({ act: 'documentAdded', about: [title] }),
  'selection.remove-document': ({ title = '' }) => ({ act: 'documentRemoved', about: [title] }),
  'selection.declare-bid': (detail) => bidders('registered', detail),
  'selection.submit-bid': (detail) => bidders(submissionAct(detail), detail),
  'selection.withdraw-bid': (detail) => bidders('withdrawn', detail),
  'selection.judge-requirement': ({ verdict, reason }) => ({
    act: verdict === 'pass' ? 'requirementMet' : 'requirementFailed',
    words: reason,
  }),
  'selection.confirm-fail': () => ({ act: 'failConfirmed' }),
  'selection.ask-clarification': ({ question }) => ({ act: 'asked', words: question }),
  'selection.answer-clarification': ({ answer }) => ({ act: 'answered', words: answer }),
  'selection.decide-clarification': ({ decision, reason }) => ({
    act: decision === 'accepted' ? 'answerAccepted' : 'answerRejected',
    words: reason,
  }),
  'selection.start-scoring': (detail, { bid }) => {
    const to = moveOf(detail, bid.id)
    return to === 'admissible' || to === 'excluded' ? { act: to } : null
  },
  'selection.reveal-scores': (_, record) => (isAdmitted(record) ? { act: 'revealed' } : null),
  'selection.agree-level': () => ({ act: 'agreed' }),
  'selection.lock-technical': (detail, { bid }) => {
    const to = moveOf(detail, bid.id)
    if (to === 'qualified') return { act: 'qualified' }
    return to === 'below_threshold' ? { act: 'belowThreshold' } : null
  },
  'selection.enter-quote': () => ({ act: 'priceEntered' }),
  'selection.remove-quote': () => ({ act: 'priceRemoved' }),
  'selection.check-price': ({ correctionReason }) => ({
    act: 'priceChecked',
    words: correctionReason,
  }),
  'selection.ask-low-price': ({ question }) => ({ act: 'priceAsked', words: question }),
  'selection.answer-low-price': ({ answer }) => ({ act: 'priceExplained', words: answer }),
  'selection.decide-low-price': ({ decision, reason }) => ({
    act: decision === 'accepted' ? 'priceAccepted' : 'priceRefused',
    words: reason,
  }),
  'selection.combine-prices': ({ ranked = [], rejected = [] }, { bid }) => {
    if (ranked.includes(bid.id)) return { act: 'ranked' }
    return rejected.includes(bid.id) ? { act: 'priceRejected' } : null
  },
  // Only what the report recommended is ever awarded, and the report is approved once.
  'selection.approve-report': (_, { bid }) =>
    bid.state === 'recommended' || bid.state === 'awarded' ? { act: 'recommended' } : null,
}

/** The first submission, one in the place of another, or one that came after the closing. */
export function submissionAct({
  number = 1,
  isLate = false,
}: RecordDetail): 'submitted' | 'replaced' | 'late' {
  if (isLate) return 'late'
  return number > 1 ? 'replaced' : 'submitted'
}

function toldOf(
  entry: RecordEntry,
  record: BidRecord,
  { nameOf, codeOf }: Reading,
): readonly HistoryEvent<BidAct>[] {
  const told = tellers[entry.command]?.(entry.detail, record)
  if (!told) return []
  const { criterionId = criterionOfCell(entry) } = entry.detail
  return [
    happened({
      id: entry.id,
      at: entry.at,
      act: told.act,
      by: told.isBidder ? record.bid.applicantName : nameOf(entry.actorId),
      about: told.about ?? (criterionId === undefined ? [] : [codeOf(criterionId)]),
      words: told.words ?? null,
    }),
  ]
}

/** A cell is named by its bid and its criterion. */
const criterionOfCell = ({ command, subjectId }: RecordEntry) =>
  command === 'selection.agree-level' ? subjectId.split(' ')[1] : undefined

const openingEvents = ({ openings }: BidRecord, { nameOf }: Reading) =>
  openings.map(({ envelope, at, byId }) =>
    happened<BidAct>({
      ...{ id: `opening-${envelope}`, at, by: nameOf(byId) },
      act: envelope === 'technical' ? 'opened' : 'priceOpened',
    }),
  )

type Signed<Act extends string> = {
  readonly event: HistoryEvent<Act>
  readonly byId: string | null
}

const signed = <Act extends string>({ event, byId }: Signed<Act>, { nameOf }: Reading) => ({
  ...event,
  by: nameOf(byId),
})

function awardEvents(
  { award, bid }: BidRecord,
  { nameOf }: Reading,
): readonly HistoryEvent<BidAct>[] {
  if (award === null) return []
  const { bidId, reason, awardedById, awardedAt: at } = award
  const done = { id: 'award', at, by: nameOf(awardedById) }
  if (bidId === bid.id) return [happened({ ...done, act: 'awarded', words: reason })]
  return bid.state === 'unsuccessful' ? [happened({ ...done, act: 'notAwarded' })] : []
}
