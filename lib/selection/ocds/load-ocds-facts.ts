import 'server-only'
import type { Reader } from '../../platform/db'
import { type Locale, locales, textIn } from '../../shared/locale'
import { readVersions } from '../procedure/read-versions'
import {
  arePricesOpen,
  hasReached,
  stateAt,
  type TenderStanding,
} from '../procedure/tender-states-rules'
import { currentRanking } from '../ranking/current-ranking'
import { readLocalizedText } from '../read-localized-text'
import type { OcdsAmount, OcdsBid, OcdsFacts } from './ocds-facts-schema'

type Wanted = {
  readonly tenderId: string
  /** Bids with their answers, prices and scores, as far as the procedure has opened them. */
  readonly withBids: boolean
  readonly locale: string | null
}

/** Reads what a release says of a published tender; null where nothing was published. The caller has checked who reads. */
export async function loadOcdsFacts(
  reader: Reader,
  { tenderId, withBids, locale: wanted }: Wanted,
  now: Date,
): Promise<OcdsFacts | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId },
    include: {
      organisation: { select: { id: true, name: true, defaultLocale: true } },
      procedureTerms: { select: { opensAt: true, closesAt: true } },
      questions: { where: { state: 'answered' }, orderBy: { answeredAt: 'asc' } },
      award: { include: { bid: { select: { applicantName: true } } } },
      contract: true,
    },
  })
  const versions = tender ? await readVersions(reader, tenderId) : []
  if (!tender || versions.length === 0) return null
  const { organisation, procedureTerms, award, contract } = tender
  const state = stateAt(
    { ...tender, opensAt: null, closesAt: null, ...(procedureTerms ?? {}) },
    now,
  )
  const standing = { state, endedFrom: tender.endedFrom }
  const locale = localeOf(wanted ?? organisation.defaultLocale)
  return {
    tenderId,
    locale,
    buyer: { id: organisation.id, name: organisation.name },
    state,
    versions: versions
      .map((version) => ({ ...version, publishedAt: new Date(version.publishedAt) }))
      .toReversed(),
    planning: withBids
      ? {
          rationale: tender.procedureReason,
          budget: amountOf(tender.budgetMinor, tender.currency),
        }
      : null,
    endedAt: tender.endedAt,
    endReason: tender.endReason,
    questions: tender.questions.flatMap(({ id, published, answer, askedAt, answeredAt }) =>
      answeredAt
        ? [
            {
              id,
              question: textIn(readLocalizedText(published), locale),
              answer: textIn(readLocalizedText(answer), locale),
              askedAt,
              answeredAt,
            },
          ]
        : [],
    ),
    bids:
      withBids && hasReached(standing, 'technical_opened')
        ? await readBids(reader, tender, standing)
        : [],
    award: award && {
      bidId: award.bidId,
      applicantName: award.bid.applicantName,
      reason: award.reason,
      awardedAt: award.awardedAt,
      amount: contract && amountOf(contract.amountMinor, contract.currency),
    },
    contract: contract && { id: contract.id },
  }
}

const localeOf = (wanted: string): Locale => locales.find((locale) => locale === wanted) ?? 'en'

type Owner = { readonly id: string; readonly organisationId: string }

const amountOf = (minor: bigint | null, currency: string): OcdsAmount | null =>
  minor === null ? null : { minor: Number(minor), currency }

async function readBids(
  reader: Reader,
  { id: tenderId, organisationId }: Owner,
  standing: TenderStanding,
): Promise<readonly OcdsBid[]> {
  const rows = await reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    include: {
      evidence: {
        where: { status: 'provided' },
        orderBy: { criterion: { code: 'asc' } },
        include: { criterion: { select: { code: true } } },
      },
      priceOffer: true,
    },
  })
  const scoresOf = hasReached(standing, 'technical_locked')
    ? await readScores(reader, tenderId, organisationId)
    : () => []
  return rows.map((row) => ({
    id: row.id,
    applicantName: row.applicantName,
    country: row.country,
    identifier: row.identifier,
    submittedAt: row.submittedAt,
    status: statusOf(row.state),
    price: arePricesOpen({ ...standing, procedure: 'formal' }) ? priceOf(row.priceOffer) : null,
    answers: row.evidence.map(({ criterion, value, source }) => ({
      criterionCode: criterion.code,
      value,
      source,
    })),
    scores: scoresOf(row.id),
  }))
}

function statusOf(state: string): OcdsBid['status'] {
  if (state === 'withdrawn') return 'withdrawn'
  if (state === 'excluded' || state === 'below_threshold' || state === 'price_rejected')
    return 'disqualified'
  return state === 'opened' ? 'pending' : 'valid'
}

const priceOf = (
  offer: { readonly offeredMinor: bigint; readonly currency: string } | null,
): OcdsAmount | null => offer && { minor: Number(offer.offeredMinor), currency: offer.currency }

/** The value of each bid on each weighted criterion, from 0 to 100, as ranked. */
async function readScores(reader: Reader, tenderId: string, organisationId: string) {
  const view = await currentRanking(reader, tenderId, organisationId)
  const criteria = view?.loaded.facts.criteria ?? []
  const bids = view?.loaded.facts.bids ?? []
  const cells = view?.ranking?.evaluation.cells ?? []
  return (bidId: string) => {
    const row = cells[bids.findIndex(({ id }) => id === bidId)] ?? []
    return criteria.flatMap(({ code }, column) => {
      const score = row[column]?.value ?? null
      return score === null ? [] : [{ criterionCode: code, score }]
    })
  }
}
