import 'server-only'
import type { Reader } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import type { NameOf } from '../report/read-names'
import type { AwardView, ShownChallenge } from './award-view'
import { letterContent } from './letter-schema'

type Rows = Pick<
  AwardView,
  'letters' | 'notified' | 'challenges' | 'bids' | 'award' | 'ending' | 'openQueries'
>

type Names = { readonly actor: Actor; readonly nameOf: NameOf }

/** What was sent, challenged, awarded or ended of one tender. The caller has checked who reads. */
export async function readAwardRows(reader: Reader, tenderId: string, names: Names): Promise<Rows> {
  const [letters, tender, challenges, bids, openQueries] = await Promise.all([
    reader.letter.findMany({ where: { tenderId }, orderBy: [{ kind: 'asc' }, { id: 'asc' }] }),
    readTender(reader, tenderId),
    readChallenges(reader, tenderId, names),
    reader.bid.findMany({
      where: { tenderId, state: { not: 'withdrawn' } },
      orderBy: { position: 'asc' },
      select: { id: true, letter: true, applicantName: true },
    }),
    reader.bidQuery.count({ where: { bid: { tenderId }, kind: 'low_price', decision: null } }),
  ])
  return {
    letters: letters.map(({ id, kind, locale, content }) => ({
      id,
      kind,
      locale,
      name: letterContent.parse(JSON.parse(content)).addressee.name,
    })),
    notified: notifiedOf(tender),
    challenges,
    bids: bids.map(({ applicantName, ...bid }) => ({ ...bid, name: applicantName })),
    award: awardOf(tender, names),
    ending: tender.endedAt && { reason: tender.endReason, at: tender.endedAt.toISOString() },
    openQueries,
  }
}

const readTender = (reader: Reader, tenderId: string) =>
  reader.tender.findUniqueOrThrow({
    where: { id: tenderId },
    select: {
      notifiedAt: true,
      standstillStartsAt: true,
      standstillEndsAt: true,
      endedAt: true,
      endReason: true,
      award: { include: { bid: { select: { letter: true, applicantName: true } } } },
      contract: { select: { amountMinor: true } },
    },
  })

type TenderRow = Awaited<ReturnType<typeof readTender>>

function notifiedOf({ notifiedAt, standstillStartsAt, standstillEndsAt }: TenderRow) {
  if (!notifiedAt || !standstillStartsAt || !standstillEndsAt) return null
  return {
    at: notifiedAt.toISOString(),
    standstillStartsAt: standstillStartsAt.toISOString(),
    standstillEndsAt: standstillEndsAt.toISOString(),
  }
}

function awardOf({ award, contract }: TenderRow, { nameOf }: Names): Rows['award'] {
  if (!award) return null
  const amount = contract?.amountMinor ?? null
  return {
    name: award.bid.applicantName,
    letter: award.bid.letter,
    reason: award.reason,
    awardedBy: nameOf(award.awardedById),
    awardedAt: award.awardedAt.toISOString(),
    amountMinor: amount === null ? null : Number(amount),
  }
}

async function readChallenges(
  reader: Reader,
  tenderId: string,
  { actor, nameOf }: Names,
): Promise<readonly ShownChallenge[]> {
  const rows = await reader.challenge.findMany({
    where: { tenderId },
    orderBy: { receivedAt: 'asc' },
  })
  return rows.map(({ receivedAt, decidedAt, enteredById, decidedById, ...row }) => ({
    id: row.id,
    version: row.version,
    challenger: row.challenger,
    grounds: row.grounds,
    receivedAt: receivedAt.toISOString(),
    enteredBy: nameOf(enteredById),
    state: row.state,
    decision: row.decision,
    decidedBy: nameOf(decidedById),
    decidedAt: decidedAt?.toISOString() ?? null,
    isOwn: enteredById === actor.id,
  }))
}
