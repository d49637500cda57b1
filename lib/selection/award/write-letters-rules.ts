import { type Locale, type LocalizedText, textIn } from '../../shared/locale'
import type { FrozenContent } from '../procedure/frozen-content-schema'
import { cellWords, type JudgedCell, letterKindOf } from './letter-rules'
import type { LetterContent, OwnScores } from './letter-schema'
import { withoutOtherBids } from './other-bid-rules'
import { standstillEnd } from './standstill-rules'

type Addressee = LetterContent['addressee'] & {
  readonly applicantId: string | null
  readonly locale: Locale
}

type WrittenBid = {
  readonly bidId: string
  readonly letter: string
  readonly state: Parameters<typeof letterKindOf>[0]
  readonly addressee: Addressee
  readonly grounds: readonly LetterContent['grounds'][number][]
}

type CombinedLine = Omit<
  OwnScores,
  'bidCount' | 'qualityShare' | 'leastQuality' | 'price' | 'domains'
> & {
  readonly bidId: string
  readonly name: string
  readonly comparedMinor: number | null
  readonly domainScores: readonly { readonly code: string; readonly score: number }[]
}

/** What the letters of one tender are made of. */
export type LetterSources = {
  readonly tender: {
    readonly reference: string
    readonly title: LocalizedText
    readonly timeZone: string
    readonly currency: string
    readonly fictional: boolean
  }
  readonly rules: {
    readonly version: number
    readonly contentHash: string
    readonly content: FrozenContent
  }
  readonly reportHash: string
  readonly contact: string
  /** Quality and price together, the best first: see `CombinedView`. */
  readonly combined: {
    readonly qualityShare: number
    readonly recommendedBidId: string | null
    readonly rows: readonly CombinedLine[]
  }
  readonly bids: readonly WrittenBid[]
  readonly late: readonly {
    readonly sealedBidId: string
    readonly addressee: Addressee
    readonly receivedAt: Date
  }[]
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, JudgedCell>>
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number | null>>
}

export type WrittenLetter = {
  readonly bidId: string | null
  readonly sealedBidId: string | null
  readonly applicantId: string | null
  readonly content: LetterContent
}

/** Every letter of a tender, as they would be if they were sent at an instant: bids in order, then late bids. */
export function writeLetters(sources: LetterSources, sentAt: Date): readonly WrittenLetter[] {
  const ending = standstillOf(sources, sentAt)
  const letters = sources.bids.flatMap((bid): readonly WrittenLetter[] => {
    const isRecommended = bid.bidId === sources.combined.recommendedBidId
    const kind = letterKindOf(bid.state, isRecommended)
    if (kind === null) return []
    const { applicantId } = bid.addressee
    const content: LetterContent = {
      ...headOf(sources, bid.addressee),
      kind,
      own: kind === 'excluded' ? null : ownScores(bid, sources),
      grounds: bid.grounds.map((ground) => ({
        ...ground,
        reason: withoutOtherBids(ground.reason, othersOf(bid, sources)),
      })),
      late: null,
      winner: kind === 'award' ? null : winnerOf(sources),
      standstill: ending,
    }
    return [{ bidId: bid.bidId, sealedBidId: null, applicantId, content }]
  })
  const late = sources.late.map(({ sealedBidId, addressee, receivedAt }): WrittenLetter => {
    const closedAt = sources.rules.content.terms.closesAt
    const content: LetterContent = {
      ...headOf(sources, addressee),
      kind: 'late',
      own: null,
      grounds: [],
      late: { receivedAt: receivedAt.toISOString(), closedAt },
      winner: winnerOf(sources),
      standstill: ending,
    }
    return { bidId: null, sealedBidId, applicantId: addressee.applicantId, content }
  })
  return [...letters, ...late]
}

type PublishedStandstill = {
  readonly rules: {
    readonly content: {
      readonly tender: Pick<FrozenContent['tender'], 'timeZone'>
      readonly terms: Pick<
        FrozenContent['terms'],
        'standstillDays' | 'standstillCount' | 'holidays'
      >
    }
  }
}

/** The instant at which the standstill after letters sent at an instant ends, with the rule it follows. */
export function standstillOf(
  { rules: { content } }: PublishedStandstill,
  sentAt: Date,
): LetterContent['standstill'] {
  const { standstillDays: days, standstillCount: count, holidays } = content.terms
  const rule = { days, count, holidays, timeZone: content.tender.timeZone }
  return { endsAt: standstillEnd(sentAt, rule).toISOString(), days, count }
}

function headOf(sources: LetterSources, addressee: Addressee) {
  const { tender, rules, reportHash, contact } = sources
  const { locale, name, country, identifier } = addressee
  return {
    format: 'adjudica-letter/1' as const,
    locale,
    organisation: rules.content.tender.organisation,
    reference: tender.reference,
    title: textIn(tender.title, locale),
    timeZone: tender.timeZone,
    currency: tender.currency,
    fictional: tender.fictional,
    addressee: { name, country, identifier },
    rules: { version: rules.version, contentHash: rules.contentHash },
    reportHash,
    contact,
  }
}

const othersOf = ({ bidId }: WrittenBid, { combined }: LetterSources) =>
  combined.rows.filter((row) => row.bidId !== bidId)

/** Name and total of the recommended bid: all that is disclosed of it. */
function winnerOf({ combined }: LetterSources): LetterContent['winner'] {
  const first = combined.rows.find(({ bidId }) => bidId === combined.recommendedBidId)
  return first ? { name: first.name, total: first.total ?? first.quality } : null
}

function ownScores(bid: WrittenBid, sources: LetterSources): OwnScores | null {
  const { combined, rules } = sources
  const row = combined.rows.find(({ bidId }) => bidId === bid.bidId)
  if (!row) return null
  return {
    letter: row.letter,
    rank: row.rank,
    bidCount: combined.rows.filter(({ rank }) => rank !== null).length,
    quality: row.quality,
    qualityShare: combined.qualityShare,
    leastQuality: rules.content.terms.leastQuality,
    pricePoints: row.pricePoints,
    price: row.comparedMinor,
    total: row.total,
    outReason: row.outReason,
    domains: rules.content.domains.map((domain) => ({
      code: domain.code,
      title: textIn(domain.title, bid.addressee.locale),
      weight: domain.criteria.reduce((sum, { weight }) => sum + (weight?.basisPoints ?? 0), 0),
      score: row.domainScores.find(({ code }) => code === domain.code)?.score ?? null,
      criteria: domain.criteria.flatMap((criterion) => criterionLine(criterion, bid, sources)),
    })),
  }
}

type FrozenCriterion = FrozenContent['domains'][number]['criteria'][number]

function criterionLine(
  { code, title, weight }: FrozenCriterion,
  bid: WrittenBid,
  sources: LetterSources,
): OwnScores['domains'][number]['criteria'] {
  if (weight === null) return []
  const { locale } = bid.addressee
  const words = cellWords(sources.cells.get(bid.bidId)?.get(code) ?? null, locale)
  return [
    {
      code,
      title: textIn(title, locale),
      weight: weight.basisPoints,
      value: sources.values.get(bid.bidId)?.get(code) ?? null,
      ...words,
      reason: withoutOtherBids(words.reason, othersOf(bid, sources)),
    },
  ]
}
