import { type Locale, textIn } from '../../shared/locale'
import type { FrozenContent } from '../procedure/frozen-content-schema'
import type { TenderState } from '../procedure/tender-states-rules'
import type { OcdsFacts } from './ocds-facts-schema'

/** The section `tender`: as last published, with every correction as an amendment and every answer as an enquiry. */
export function ocdsTender(facts: OcdsFacts) {
  const { versions, locale, state, buyer, endReason, endedAt } = facts
  const content = versions.at(-1)?.content
  if (!content) throw new RangeError('a release needs a publication')
  const { tender, terms } = content
  const enquiryEnd = terms.questionsUntil ?? terms.closesAt
  return {
    id: facts.tenderId,
    title: textIn(tender.title, locale),
    description: textIn(tender.description, locale),
    status: statusOf(state),
    ...(endedAt && { statusDetails: endReason }),
    procuringEntity: buyer,
    mainProcurementCategory: 'services',
    procurementMethod: 'open',
    procurementMethodDetails: `Two envelopes, sealed scoring; rules frozen under SHA-256 ${versions.at(-1)?.contentHash ?? ''}`,
    awardCriteria: 'ratedCriteria',
    awardCriteriaDetails: detailsOf(terms),
    submissionMethod: ['electronicSubmission'],
    tenderPeriod: { startDate: terms.opensAt, endDate: terms.closesAt },
    enquiryPeriod: {
      startDate: versions[0]?.publishedAt.toISOString() ?? null,
      endDate: enquiryEnd,
    },
    hasEnquiries: facts.questions.length > 0,
    enquiries: facts.questions.map(({ id, question, answer, askedAt, answeredAt }) => ({
      id,
      date: askedAt.toISOString(),
      description: question,
      answer,
      dateAnswered: answeredAt.toISOString(),
    })),
    ...(facts.bids.length > 0 && { numberOfTenderers: facts.bids.length }),
    criteria: content.domains.flatMap((domain) => criteriaOf(domain, locale)),
    amendments: versions.slice(1).map(({ version, reason, publishedAt }) => ({
      id: String(version),
      date: publishedAt.toISOString(),
      rationale: reason,
    })),
  }
}

function statusOf(state: TenderState) {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'no_award') return 'unsuccessful'
  if (state === 'awarded') return 'complete'
  return state === 'published' ? 'planned' : 'active'
}

const percent = (basisPoints: number) => `${(basisPoints / 100).toFixed(2)} %`

function detailsOf({ qualityShare, priceFormula, leastQuality }: FrozenContent['terms']) {
  const parts = [
    `Quality ${percent(qualityShare)}`,
    `price ${percent(10_000 - qualityShare)} (${priceFormula.kind})`,
    ...(leastQuality === null ? [] : [`least quality ${leastQuality} of 100`]),
  ]
  return parts.join('; ')
}

type Domain = FrozenContent['domains'][number]

/** A requirement of the extension for each criterion; a knock-out is about the tenderer, a weighted one about the offer. */
function criteriaOf({ title: domainTitle, criteria }: Domain, locale: Locale) {
  return criteria.map((criterion) => ({
    id: criterion.code,
    title: textIn(criterion.title, locale),
    description: textIn(criterion.description, locale),
    source: criterion.valueFunction?.kind === 'rating' ? 'procuringEntity' : 'tenderer',
    relatesTo: criterion.kind === 'knock_out' ? 'tenderer' : 'tender',
    classification: { scheme: 'domain', description: textIn(domainTitle, locale) },
    ...(criterion.weight && { weight: criterion.weight.basisPoints / 100 }),
    requirementGroups: [
      {
        id: `${criterion.code}-group`,
        requirements: [
          {
            id: `${criterion.code}-requirement`,
            title: textIn(criterion.evidenceRequired, locale) || textIn(criterion.title, locale),
            dataType: dataTypeOf(criterion),
            ...(criterion.minimumValue !== null && { minValue: criterion.minimumValue }),
          },
        ],
      },
    ],
  }))
}

/** The words of the requirements extension for what an answer is. */
function dataTypeOf({ valueFunction, knockOut }: Domain['criteria'][number]) {
  const kind = valueFunction?.kind ?? knockOut?.kind
  switch (kind) {
    case 'yes-no':
    case 'is-true':
    case 'document-present':
      return 'boolean'
    case 'categories':
    case 'one-of':
      return 'string'
    default:
      return 'number'
  }
}
