import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { getBid } from '../../../../lib/selection/evidence/get-bid'
import { getEvidenceHistory } from '../../../../lib/selection/evidence/get-evidence-history'
import { saveEvidence } from '../../../../lib/selection/evidence/save-evidence'
import { actAs, actAsNobody } from '../../../support/as-actor'
import { aTenderWithBid, person } from '../../../support/bids-tender'

let ground: Awaited<ReturnType<typeof aTenderWithBid>>

beforeEach(async () => {
  ground = await aTenderWithBid()
  actAs(ground.officer)
})

const entry = (wishes: object = {}) => ({
  bidId: ground.bidId,
  criterionId: ground.numberId,
  version: 0,
  status: 'provided',
  value: 92.1,
  source: 'Audited accounts',
  period: '2025',
  documentId: '',
  page: null,
  note: '',
  ...wishes,
})

const stored = () =>
  db.evidence.findMany({ where: { bidId: ground.bidId }, orderBy: { enteredAt: 'asc' } })

it('keeps a value with where it comes from and who entered it', async () => {
  const saved = await saveEvidence(entry({ documentId: ground.documentId, page: 3 }))
  expect(saved).toMatchObject({ ok: true, value: { version: 1 } })
  expect(await stored()).toMatchObject([
    {
      ...{ status: 'provided', value: 92.1, source: 'Audited accounts', period: '2025', page: 3 },
      ...{ documentId: ground.documentId, enteredById: ground.officer.id },
    },
  ])
})

it('keeps "missing" apart from zero', async () => {
  await saveEvidence(entry({ status: 'missing', value: null, source: '' }))
  await saveEvidence(entry({ criterionId: ground.licenceId, value: false }))
  expect(await stored()).toMatchObject([
    { status: 'missing', value: null },
    { status: 'provided', value: false },
  ])
})

it.each([
  ['a word for a number', { value: 'ninety' }, 'value'],
  ['no source', { source: ' ' }, 'source'],
  ['page 0', { page: 0 }, 'page'],
  ['a page after the last', () => ({ documentId: ground.documentId, page: 4 }), 'page'],
  ['yes for a number', { value: true }, 'value'],
])('refuses %s', async (_, wishes, field) => {
  const result = await saveEvidence(entry(typeof wishes === 'function' ? wishes() : wishes))
  expect(result).toMatchObject({
    failure: { code: 'invalid-input', fields: { [field]: expect.any(String) } },
  })
  expect(await stored()).toEqual([])
})

it('refuses a document of another bid', async () => {
  const other = await aTenderWithBid()
  expect(await saveEvidence(entry({ documentId: other.documentId }))).toMatchObject({
    failure: { fields: { documentId: expect.any(String) } },
  })
})

it('lets only one of two people win who enter the same thing at the same time', async () => {
  const both = await Promise.all([
    saveEvidence(entry({ value: 1 })),
    saveEvidence(entry({ value: 2 })),
  ])
  expect(both.map((result) => (result.ok ? 'ok' : result.failure.code)).sort()).toEqual([
    'ok',
    'stale-version',
  ])
  expect(await stored()).toHaveLength(1)
})

it('refuses a save of what somebody else has changed, and keeps theirs', async () => {
  await saveEvidence(entry({ value: 1 }))
  await saveEvidence(entry({ value: 2, version: 1 }))
  expect(await saveEvidence(entry({ value: 3, version: 1 }))).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect(await stored()).toMatchObject([{ value: 2, version: 2 }])
})

it.each(['evaluator', 'observer', 'member'] as const)('lets no %s enter evidence', async (role) => {
  actAs(await person(ground.organisationId, role))
  expect(await saveEvidence(entry())).toMatchObject({ failure: { code: 'not-allowed' } })
})

it('is not found by another organisation, and asks a stranger to sign in', async () => {
  const { tenderId, bidId } = ground
  actAs((await aTenderWithBid()).officer)
  expect(await saveEvidence(entry())).toMatchObject({ failure: { code: 'not-found' } })
  expect(await getBid({ tenderId, bidId })).toMatchObject({ failure: { code: 'not-found' } })
  actAsNobody()
  expect(await saveEvidence(entry())).toMatchObject({ failure: { code: 'not-signed-in' } })
  expect(await getBid({ tenderId, bidId })).toMatchObject({ failure: { code: 'not-signed-in' } })
})

it('changes nothing once the result is declared', async () => {
  await db.tender.update({ where: { id: ground.tenderId }, data: { state: 'result' } })
  expect(await saveEvidence(entry())).toMatchObject({ failure: { code: 'wrong-state' } })
})

it('shows a bid criterion by criterion, and what stood there before', async () => {
  const { tenderId, bidId } = ground
  await saveEvidence(entry({ value: 1 }))
  await saveEvidence(entry({ value: 2, version: 1, source: 'Corrected accounts' }))
  const view = await getBid({ tenderId, bidId })
  const first = view.ok ? view.value.domains[0]?.criteria[0] : undefined
  expect(first).toMatchObject({
    version: 2,
    evidence: { status: 'provided', value: 2 },
    enteredBy: 'Tomás Machava',
  })
  const history = await getEvidenceHistory({ tenderId, evidenceId: first?.evidenceId ?? '' })
  expect(history).toMatchObject({
    ok: true,
    value: [
      { evidence: { value: 2 }, source: 'Corrected accounts', by: 'Tomás Machava' },
      { evidence: { value: 1 }, source: 'Audited accounts' },
    ],
  })
})
