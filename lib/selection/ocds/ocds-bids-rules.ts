import type { OcdsBid, OcdsFacts } from './ocds-facts-schema'
import { ocdsValue, partyId } from './ocds-parts-rules'

/** The section `bids` of the extension: who offered what, answered what, and what each answer was worth. */
export const ocdsBids = ({ bids }: OcdsFacts) => ({
  statistics: [
    { id: 'bids', measure: 'bids', value: bids.length },
    {
      id: 'validBids',
      measure: 'validBids',
      value: bids.filter(({ status }) => status === 'valid').length,
    },
  ],
  details: bids.map(detailOf),
})

function detailOf(bid: OcdsBid) {
  return {
    id: bid.id,
    ...(bid.submittedAt && { date: bid.submittedAt.toISOString() }),
    status: bid.status,
    tenderers: [{ id: partyId(bid.id), name: bid.applicantName }],
    ...(bid.price && { value: ocdsValue(bid.price) }),
    requirementResponses: [
      ...bid.answers.map(({ criterionCode, value, source }) => ({
        id: `${bid.id}-${criterionCode}`,
        value: plainValue(value),
        requirement: { id: `${criterionCode}-requirement` },
        relatedTenderer: { id: partyId(bid.id), name: bid.applicantName },
        ...(source && {
          evidences: [{ id: `${bid.id}-${criterionCode}-evidence`, title: source }],
        }),
      })),
    ],
    ...(bid.scores.length > 0 && {
      scores: bid.scores.map(({ criterionCode, score }) => ({
        id: `${bid.id}-${criterionCode}-score`,
        criterion: criterionCode,
        value: score,
      })),
    }),
  }
}

/** The extension knows numbers, words and yes or no; what has parts goes as its JSON. */
const plainValue = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value)
