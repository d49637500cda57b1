import 'server-only'
import { holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { queryAbout, standingOf } from './low-price-rules'
import type { PricesSubject } from './price-rules'
import type { LowPriceCase, LowPriceQueryView, PriceRow } from './prices-view'
import { findingsOf } from './query-rules'
import { readFigures } from './stored-offer-schema'

/** Every bid whose price was found too low, with what was asked, answered and decided. The caller has checked who reads. */
export async function readLowPrices(
  reader: Reader,
  subject: PricesSubject,
  rows: readonly PriceRow[],
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<readonly LowPriceCase[]> {
  const queries = await readQueries(reader, subject.tenderId)
  const nameOf = await readNames(reader, queries)
  const findings = findingsOf(subject)
  const standing = new Set(
    findings.flatMap((finding) => queryAbout(finding, subject.queries)?.id ?? []),
  )
  const mayDecide = subject.state === 'financial_opened' && holds(actor, 'award.make')
  const shown = (query: (typeof queries)[number]): LowPriceQueryView => ({
    id: query.id,
    figures: readFigures(query.finding),
    question: query.question,
    askedBy: nameOf(query.askedById),
    askedAt: query.askedAt.toISOString(),
    dueAt: query.dueAt.toISOString(),
    answer: query.answer,
    answeredAt: query.answeredAt?.toISOString() ?? null,
    decision: query.decision,
    reason: query.reason,
    decidedBy: nameOf(query.decidedById),
    decidedAt: query.decidedAt?.toISOString() ?? null,
    version: query.version,
    stands: standing.has(query.id),
    canDecide:
      mayDecide &&
      standing.has(query.id) &&
      query.decision === null &&
      query.askedById !== actor.id &&
      (query.answeredAt !== null || query.dueAt <= now),
  })
  return rows.flatMap(({ bidId, letter, name }) => {
    const finding = findings.find((one) => one.bidId === bidId) ?? null
    const own = queries.filter((query) => query.bidId === bidId)
    if (!finding && own.length === 0) return []
    return [
      {
        bidId,
        letter,
        name,
        finding: finding?.figures ?? null,
        standing: finding && standingOf(finding, subject.queries),
        queries: own.map(shown),
      },
    ]
  })
}

const readQueries = (reader: Reader, tenderId: string) =>
  reader.bidQuery.findMany({
    where: { kind: 'low_price', bid: { tenderId } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })

async function readNames(reader: Reader, queries: Awaited<ReturnType<typeof readQueries>>) {
  const ids = queries.flatMap(({ askedById, decidedById }) => [askedById, decidedById ?? []].flat())
  const people = await reader.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id: string | null) => names.get(id ?? '') ?? ''
}
