import { fail, type Result, succeed } from '../../shared/result'
import { arePublishedRulesBinding } from '../procedure/tender-states-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import { nextBidLetter } from './bid-letter-rules'
import type { AddBidInput, BidBelongings, EditBidInput, RemoveBidInput } from './bid-schema'

/** The bids that a tender has already. */
export type BidsSubject = TenderSubject & {
  readonly bids: readonly {
    readonly id: string
    readonly letter: string
    readonly applicantName: string
    readonly position: number
  }[]
}

/** One bid with what hangs on it; `version` is the tender's, `bidVersion` its own. */
export type BidSubject = BidsSubject & {
  readonly bidId: string
  readonly bidVersion: number
  readonly letter: string
  readonly applicantName: string
  readonly belongings: BidBelongings
}

export type BidContent = Omit<AddBidInput, 'tenderId' | 'idempotencyKey'>

export type NewBid = BidContent & {
  readonly tenderId: string
  readonly letter: string
  readonly position: number
}

/**
 * Bids and their evidence may change until the result is declared. In a formal procedure they come out of sealed
 * envelopes, and nobody changes them from publication on.
 */
export const areBidsFrozen = (tender: Pick<TenderSubject, 'state' | 'procedure'>) =>
  arePublishedRulesBinding(tender) ||
  tender.state === 'result' ||
  tender.state === 'awarded' ||
  tender.state === 'no_award'

/** Where a further bid stands: its letter and its place, after those that are there. */
export const nextPlace = (bids: BidsSubject['bids']) => ({
  letter: nextBidLetter(bids.map(({ letter }) => letter)),
  position: Math.max(-1, ...bids.map(({ position }) => position)) + 1,
})

export function decideNewBid(subject: BidsSubject, input: AddBidInput): Result<NewBid> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  if (isNameTaken(subject.bids, input.applicantName, null)) return nameTaken
  const { tenderId, idempotencyKey: _key, ...content } = input
  return succeed({ tenderId, ...content, ...nextPlace(subject.bids) })
}

export type BidEdit = BidContent & { readonly bidId: string; readonly version: number }

export function decideBidEdit(subject: BidSubject, input: EditBidInput): Result<BidEdit> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  if (subject.bidVersion !== input.version) return fail('stale-version')
  if (isNameTaken(subject.bids, input.applicantName, subject.bidId)) return nameTaken
  return succeed(input)
}

export type BidRemoval = Pick<BidSubject, 'bidId' | 'tenderId' | 'letter' | 'applicantName'> & {
  readonly version: number
  readonly loses: BidBelongings
}

/** A bid goes with all that hangs on it, and only if the person was told of all of it. */
export function decideBidRemoval(subject: BidSubject, input: RemoveBidInput): Result<BidRemoval> {
  if (areBidsFrozen(subject)) return fail('wrong-state')
  const { bidId, tenderId, letter, applicantName, bidVersion, belongings } = subject
  const isToldAll =
    belongings.evidence <= input.loses.evidence &&
    belongings.ratings <= input.loses.ratings &&
    belongings.documents <= input.loses.documents
  if (bidVersion !== input.version || !isToldAll) return fail('stale-version')
  return succeed({ bidId, tenderId, letter, applicantName, version: bidVersion, loses: belongings })
}

const nameTaken = fail('invalid-input', { applicantName: 'evidence.validation.applicantTaken' })

const isNameTaken = (bids: BidsSubject['bids'], name: string, exceptId: string | null) =>
  bids.some(({ id, applicantName }) => id !== exceptId && isSameName(applicantName, name))

/** Without regard to case and spaces, so that nobody is entered twice by a slip of the keyboard. */
export const isSameName = (one: string, other: string) => plainName(one) === plainName(other)

/** Bids in one tender: as many as the rank acceptability can take. */
export const mostBids = 200

/** What two spellings of one name have in common. */
export const plainName = (name: string) =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
