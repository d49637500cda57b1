import { expect, it } from 'vitest'
import { sha256Of } from '../../../../lib/selection/dossier/sha-256-rules'
import { bidOrder } from '../../../../lib/selection/scoring/bid-order-rules'
import { verifyCommitment } from '../../../../lib/selection/scoring/verify-commitment-rules'
import { canonicalJson } from '../../../../lib/shared/canonical-json'

const content = canonicalJson({
  format: 'adjudica-scorecard/1',
  tender: { id: 't', reference: '2026-1' },
  bid: { id: 'b', letter: 'A', name: 'Northlight' },
  evaluator: { id: 'e', name: 'Amina' },
  scorecard: { id: 's', number: 1 },
  submittedAt: '2026-03-01T12:00:00.000Z',
  scores: [
    { criterion: 'a', code: '1.1', level: 3, comment: 'As said.', evidence: null },
    { criterion: 'b', code: '1.2', level: null, comment: 'No branch.', evidence: null },
  ],
  salt: 'x'.repeat(43),
})
const hash = sha256Of(content)
const shown = [
  { criterionId: 'a', level: 3, comment: 'As said.', noEvidence: false },
  { criterionId: 'b', level: null, comment: 'No branch.', noEvidence: false },
]

it('holds for a card that is shown as it was sealed', () => {
  expect(verifyCommitment(content, hash, shown)).toEqual({ kind: 'holds' })
})

it('finds a card of which one character is another', () => {
  expect(verifyCommitment(content.replace('"level":3', '"level":4'), hash, shown)).toEqual({
    kind: 'other-content',
  })
})

it.each([
  ['another level', [{ ...shown[0], level: 2 }, shown[1]], ['a']],
  ['another comment', [shown[0], { ...shown[1], comment: 'Other.' }], ['b']],
  ['a level for what did not apply', [shown[0], { ...shown[1], level: 0 }], ['b']],
  ['evidence as not found', [{ ...shown[0], noEvidence: true }, shown[1]], ['a']],
  ['a score too few', [shown[0]], ['b']],
  ['a score too many', [...shown, { criterionId: 'c', level: 1, comment: '' }], ['c']],
])('finds %s on the page', (_, scores, criterionIds) => {
  const blank = { criterionId: '', level: null, comment: '', noEvidence: false }
  const read = scores.map((one) => ({ ...blank, ...one }))
  expect(verifyCommitment(content, hash, read)).toEqual({ kind: 'other-scores', criterionIds })
})

it('holds a card to its word that no evidence was found', () => {
  const said = content.replace('"level":3', '"level":3,"noEvidence":true')
  const asSaid = shown.map((one) => ({ ...one, noEvidence: one.criterionId === 'a' }))
  expect(verifyCommitment(said, sha256Of(said), asSaid)).toEqual({ kind: 'holds' })
  expect(verifyCommitment(said, sha256Of(said), shown)).toEqual({
    kind: 'other-scores',
    criterionIds: ['a'],
  })
})

it('says where the words fit the hash and are no card', () => {
  expect(verifyCommitment('{}', sha256Of('{}'), [])).toEqual({ kind: 'unreadable' })
  expect(verifyCommitment('no', sha256Of('no'), [])).toEqual({ kind: 'unreadable' })
})

it('orders bids by chance for each evaluator and criterion, and always alike', () => {
  const bids = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']
  const orders = ['e1', 'e2', 'e3'].flatMap((who) =>
    ['c1', 'c2', 'c3'].map((criterion) => bidOrder(who, criterion, bids)),
  )
  for (const order of orders) expect(order.toSorted()).toEqual(bids)
  expect(new Set(orders.map(String)).size).toBeGreaterThan(6)
  expect(bidOrder('e1', 'c1', bids.toReversed())).toEqual(bidOrder('e1', 'c1', bids))
  const without = bids.filter((id) => id !== 'b3')
  expect(bidOrder('e1', 'c1', without)).toEqual(
    bidOrder('e1', 'c1', bids).filter((id) => id !== 'b3'),
  )
})
