import 'server-only'
import type { Tx } from '../../platform/db'
import { nextBidLetters } from '../bids/bid-letter-rules'
import { nextPlace, plainName } from '../bids/bid-rules'
import { readCriteriaTree } from '../criteria/read-criteria-tree'
import { requestDeclarations } from '../panel/request-declarations'
import type { TenderSubject } from '../tenders/tender-rules'
import type { TechnicalRecord } from './opening-record-schema'
import { readReceivedBids } from './read-received-bids'
import { sortReceived } from './receipt-order-rules'
import { writeTechnicalBid } from './write-technical-bid'

/**
 * Opens the technical envelope of every bid that came in time, in order of receipt, and asks the panel about each
 * bidder. A bid that cannot be verified becomes a bid all the same, with the fault on record: nobody is dropped unheard.
 */
export async function openTechnical(
  tx: Tx,
  { tenderId, organisationId, reference, closesAt }: TenderSubject,
  now: Date,
): Promise<Pick<TechnicalRecord, 'envelope' | 'bids' | 'notOpened'>> {
  const received = await readReceivedBids(tx, tenderId)
  const { toOpen, neverOpened } = sortReceived(received, closesAt ?? now)
  const criteria = (await readCriteriaTree(tx, tenderId)).flatMap((domain) => domain.criteria)
  const there = await tx.bid.findMany({
    where: { tenderId },
    select: { id: true, letter: true, applicantName: true, position: true },
  })
  const letters = nextBidLetters(
    there.map(({ letter }) => letter),
    toOpen.length,
  )
  const first = nextPlace(there).position
  const names = new Set(there.map(({ applicantName }) => plainName(applicantName)))
  const opened = []
  for (const [at, one] of toOpen.entries()) {
    const letter = letters[at] ?? ''
    const name = freeName(one.bid.applicant.name, letter, names)
    const place = { tenderId, organisationId, criteria, letter, position: first + at, name }
    opened.push(await writeTechnicalBid(tx, one, place))
  }
  await requestDeclarations(tx, { tenderId, reference }, now)
  return {
    envelope: 'technical',
    bids: opened,
    notOpened: neverOpened.map(({ at, ...bid }) => ({ ...bid, at: at.toISOString() })),
  }
}

/** A name that two bids share is told apart by the letter: a namesake cannot stop an opening. */
function freeName(name: string, letter: string, taken: Set<string>): string {
  const free = taken.has(plainName(name)) ? `${name} (${letter})` : name
  taken.add(plainName(free))
  return free
}
