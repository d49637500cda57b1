import { expect, it } from 'vitest'
import { moderationRecord } from '../../../../lib/selection/moderation/record-rules'
import { canonicalJson } from '../../../../lib/shared/canonical-json'

const place = { bidId: 'b', criterionId: 'c' }

const record = (noEvidence: boolean) =>
  canonicalJson(
    moderationRecord({
      tender: { tenderId: 't', reference: '2026-1' },
      aggregation: 'median',
      bids: [{ id: 'b', letter: 'A', name: 'Northlight' }],
      criteria: [{ id: 'c', code: '1.1' }],
      seats: [],
      scores: [
        {
          ...place,
          ...{ evaluatorId: 'e', level: 1, comment: 'Nothing.', documentId: null, page: null },
          noEvidence,
        },
      ],
      cells: [
        {
          ...place,
          ...{ scores: [{ evaluatorId: 'e', level: 1 }], missing: [], flags: [] },
          ...{ low: 1, high: 1, spreadShare: 0, median: 1, mean: 1 },
        },
      ],
      agreed: [],
    }),
  )

it('makes another record of a score whose evaluator found no evidence', () => {
  expect(record(true)).toContain('"noEvidence":true')
})

it('keeps the words of a record in which nobody said so, as it was before that could be said', () => {
  expect(record(false)).not.toContain('noEvidence')
})
