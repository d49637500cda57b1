import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { frozenContent } from '../procedure/frozen-content-schema'
import { type BiddingPhase, biddingPhase, type SealedBidState } from './application-rules'
import { applicantOf } from './load-application'

/** One tender that an applicant bids for, or may. */
export type ApplicationRow = {
  readonly tenderId: string
  readonly noticeId: string
  readonly reference: string
  readonly title: LocalizedText
  readonly phase: BiddingPhase
  /** ISO 8601. */
  readonly opensAt: string
  readonly closesAt: string
  readonly timeZone: string
  readonly fictional: boolean
  /** Null where nothing was begun. */
  readonly state: SealedBidState | null
  readonly lastSubmittedAt: string | null
  /** What the buyer wrote to the applicant when it was decided; null before. */
  readonly letterId: string | null
}

export type ApplicationsView = {
  readonly applicant: string
  readonly now: string
  /** Those that close first come first; then what is over, the latest first. */
  readonly rows: readonly ApplicationRow[]
}

/** The tenders that receive bids or will, and those where the applicant has one; at most 200. */
export const listApplications = defineQuery({
  name: 'selection.list-applications',
  input: z.undefined(),
  authorize: allow('application.own'),
  async read(reader, _input, actor, now): Promise<ApplicationsView | null> {
    const applicant = await applicantOf(reader, actor)
    if (!applicant) return null
    const own = { sealedBids: { some: { applicantId: applicant.id } } }
    const open = { state: 'published' as const, procedureTerms: { closesAt: { gt: now } } }
    const tenders = await reader.tender.findMany({
      where: {
        organisationId: actor.organisationId,
        procedure: 'formal',
        procedureVersions: { some: {} },
        OR: [own, open],
      },
      orderBy: { createdAt: 'desc' },
      take: 200,
      select: {
        id: true,
        state: true,
        standstillStartsAt: true,
        procedureTerms: { select: { noticeId: true, opensAt: true, closesAt: true } },
        procedureVersions: { orderBy: { version: 'desc' }, take: 1, select: { content: true } },
        sealedBids: {
          where: { applicantId: applicant.id },
          select: {
            state: true,
            submissions: {
              orderBy: { number: 'desc' },
              take: 1,
              select: { submittedAt: true },
            },
          },
        },
      },
    })
    const letterOf = await readLetters(reader, applicant.id)
    const rows = tenders.flatMap(({ id, procedureTerms, procedureVersions, ...tender }) =>
      procedureVersions.map(({ content }): ApplicationRow => {
        const { tender: published, terms } = frozenContent.parse(JSON.parse(content))
        const { opensAt = null, closesAt = null } = procedureTerms ?? {}
        const bid = tender.sealedBids[0]
        return {
          tenderId: id,
          noticeId: procedureTerms?.noticeId ?? '',
          reference: published.reference,
          title: published.title,
          timeZone: published.timeZone,
          fictional: published.fictional,
          phase: biddingPhase({ ...tender, opensAt, closesAt }, now),
          opensAt: terms.opensAt,
          closesAt: terms.closesAt,
          state: bid?.state ?? null,
          lastSubmittedAt: bid?.submissions[0]?.submittedAt.toISOString() ?? null,
          letterId: letterOf.get(id) ?? null,
        }
      }),
    )
    return { applicant: applicant.name, now: now.toISOString(), rows: rows.toSorted(urgency) }
  },
})

/** The applicant's letters by tender; one whose bid came late got one without it being opened. */
async function readLetters(reader: Reader, applicantId: string) {
  const late = await reader.sealedBid.findMany({
    where: { applicantId, state: 'late' },
    select: { id: true },
  })
  const letters = await reader.letter.findMany({
    where: {
      OR: [{ bid: { applicantId } }, { sealedBidId: { in: late.map(({ id }) => id) } }],
    },
    select: { id: true, tenderId: true },
  })
  return new Map(letters.map(({ id, tenderId }) => [tenderId, id]))
}

const isOpen = ({ phase }: ApplicationRow) => phase === 'announced' || phase === 'receiving'

function urgency(one: ApplicationRow, other: ApplicationRow): number {
  if (isOpen(one) !== isOpen(other)) return isOpen(one) ? -1 : 1
  const order = one.closesAt < other.closesAt ? -1 : 1
  return isOpen(one) ? order : -order
}
