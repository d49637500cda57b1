import { ocdsBids } from './ocds-bids-rules'
import type { OcdsFacts } from './ocds-facts-schema'
import { ocdsValue, partyId } from './ocds-parts-rules'
import { ocdsTender } from './ocds-tender-rules'

/**
 * One tender as a release of the Open Contracting Data Standard 1.1, with the extensions for requirements, bids and
 * enquiries: the whole of what is known at the time, tagged by how far the procedure has come.
 *
 * Source: Open Contracting Partnership, OCDS 1.1.5, release schema; the ocid's prefix is to be registered there by whoever
 * publishes in earnest.
 */
export function ocdsRelease(facts: OcdsFacts) {
  const date = latestOf(facts)
  return {
    ocid: `ocds-adjudica-${facts.tenderId}`,
    id: `${facts.tenderId}-${date.getTime()}`,
    date: date.toISOString(),
    tag: tagsOf(facts),
    initiationType: 'tender',
    language: facts.locale,
    parties: partiesOf(facts),
    buyer: facts.buyer,
    ...planningOf(facts),
    tender: ocdsTender(facts),
    ...(facts.bids.length > 0 && { bids: ocdsBids(facts) }),
    ...(facts.award && { awards: [awardOf(facts.award, facts)] }),
    ...(facts.award && facts.contract && { contracts: [contractOf(facts.contract, facts)] }),
  }
}

export type OcdsRelease = ReturnType<typeof ocdsRelease>

function planningOf({ planning }: OcdsFacts) {
  if (!planning?.rationale && !planning?.budget) return {}
  const { rationale, budget } = planning
  return {
    planning: {
      ...(rationale && { rationale }),
      ...(budget && { budget: { amount: ocdsValue(budget) } }),
    },
  }
}

function latestOf({ versions, endedAt, award, questions }: OcdsFacts): Date {
  const instants = [
    ...versions.map(({ publishedAt }) => publishedAt),
    ...questions.map(({ answeredAt }) => answeredAt),
    ...(endedAt ? [endedAt] : []),
    ...(award ? [award.awardedAt] : []),
  ]
  return new Date(Math.max(...instants.map(Number)))
}

function tagsOf({ state, versions, award, contract }: OcdsFacts) {
  if (award) return ['tender', 'award', ...(contract ? ['contract'] : [])]
  if (state === 'cancelled' || state === 'no_award') return ['tenderCancellation']
  return [versions.length > 1 ? 'tenderAmendment' : 'tender']
}

function partiesOf({ buyer, bids, award }: OcdsFacts) {
  const bidders = bids.map(({ id, applicantName, country, identifier }) => ({
    id: partyId(id),
    name: applicantName,
    ...(identifier && { identifier: { id: identifier, legalName: applicantName } }),
    ...(country && { address: { countryName: country } }),
    roles: award?.bidId === id ? ['tenderer', 'supplier'] : ['tenderer'],
  }))
  const isListed = bids.some(({ id }) => id === award?.bidId)
  const supplier =
    award && !isListed
      ? [{ id: partyId(award.bidId), name: award.applicantName, roles: ['supplier'] }]
      : []
  return [{ ...buyer, roles: ['buyer', 'procuringEntity'] }, ...bidders, ...supplier]
}

function awardOf(award: NonNullable<OcdsFacts['award']>, { tenderId }: OcdsFacts) {
  return {
    id: `${tenderId}-award`,
    status: 'active',
    description: award.reason,
    date: award.awardedAt.toISOString(),
    ...(award.amount && { value: ocdsValue(award.amount) }),
    suppliers: [{ id: partyId(award.bidId), name: award.applicantName }],
    relatedBids: [award.bidId],
  }
}

function contractOf({ id }: NonNullable<OcdsFacts['contract']>, { tenderId, award }: OcdsFacts) {
  return {
    id,
    awardID: `${tenderId}-award`,
    status: 'pending',
    ...(award?.amount && { value: ocdsValue(award.amount) }),
  }
}
