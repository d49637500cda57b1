import { beforeAll, expect, it } from 'vitest'
import { verifyDossier } from '../../../../lib/selection/dossier/verify-dossier-rules'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { sha256 } = await import('../../../../lib/platform/hash')
const { getDossier } = await import('../../../../lib/selection/dossier/get-dossier')
const { getRanking } = await import('../../../../lib/selection/ranking/get-ranking')
const { lockContent } = await import('../../../../lib/selection/weights/lock-content')
const { GET } = await import('../../../../app/api/tenders/[tenderId]/dossier/route')

let tender: Awaited<ReturnType<typeof aTender>>
let evaluators: Awaited<ReturnType<typeof aUser>>[]

/** Two criteria, one rated, 60 to 40; two bids; three evaluators. */
beforeAll(async () => {
  tender = await aTender({ state: 'evaluation' }, [1, 1])
  const { id: tenderId, organisationId } = tender
  const [measured, rated] = await db.criterion.findMany({
    where: { tenderId },
    orderBy: { domain: { position: 'asc' } },
  })
  const criterionIds = [measured?.id ?? '', rated?.id ?? '']
  await db.criterion.update({
    where: { id: criterionIds[0] ?? '' },
    data: { valueFunction: { kind: 'linear', zeroAt: 0, hundredAt: 100 } },
  })
  await db.criterion.update({
    where: { id: criterionIds[1] ?? '' },
    data: {
      valueFunction: {
        kind: 'rating',
        levels: [1, 2, 3].map((level) => ({ level, value: 50 * (level - 1) })),
      },
    },
  })
  await db.weightSet.create({
    data: {
      id: `set-${tenderId}`,
      tenderId,
      name: { en: 'Agreed' },
      method: 'consensus',
      printedTotal: 10_000,
      provenance: { experts: [{ id: 'expert-1', name: 'Named Expert' }] },
      position: 0,
      createdById: 'test',
      weights: {
        create: [
          { criterionId: criterionIds[0] ?? '', printed: 6000, share: 0.6 },
          { criterionId: criterionIds[1] ?? '', printed: 4000, share: 0.4 },
        ],
      },
    },
  })
  const content = await lockContent(db, `set-${tenderId}`)
  await db.weightLock.create({
    data: {
      tenderId,
      version: 1,
      weightSetId: `set-${tenderId}`,
      reason: 'Agreed by all.',
      content,
      contentHash: sha256(content),
      lockedById: 'test',
      lockedAt: new Date('2026-09-03T09:00:00Z'),
    },
  })
  evaluators = []
  for (const name of ['One', 'Two', 'Three'])
    evaluators.push(await aUser({ organisationId, roles: ['evaluator'], name: `Rater ${name}` }))
  for (const [position, letter] of ['A', 'B'].entries()) {
    const bidId = `bid-${letter}-${tenderId}`
    await db.bid.create({
      data: { id: bidId, tenderId, letter, applicantName: `Applicant ${letter}`, position },
    })
    await db.evidence.create({
      data: {
        id: `evidence-${bidId}`,
        bidId,
        criterionId: criterionIds[0] ?? '',
        status: 'provided',
        value: position === 0 ? 80 : 33.3,
        enteredById: 'test',
        enteredAt: new Date('2026-10-01T00:00:00Z'),
      },
    })
    await db.rating.createMany({
      data: evaluators.map(({ id }, rater) => ({
        bidId,
        criterionId: criterionIds[1] ?? '',
        evaluatorId: id,
        level: 1 + ((rater + position) % 3),
        comment: 'As shown.',
        ratedAt: new Date('2026-10-02T00:00:00Z'),
      })),
    })
  }
})

const inOrganisation = (role: 'committee_chair' | 'evaluator') =>
  aUser({ organisationId: tender.organisationId, roles: [role] })

async function dossier() {
  const result = await getDossier({ tenderId: tender.id })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

it('holds, and says what the result page says', async () => {
  actAs(await inOrganisation('committee_chair'))
  const made = await dossier()
  expect(verifyDossier(JSON.parse(JSON.stringify(made)))).toMatchObject({
    ok: true,
    differences: [],
  })
  const page = await getRanking({ tenderId: tender.id })
  const additive = page.ok ? page.value.ranking?.additive : null
  expect(made.results.bids.map(({ score }) => score)).toEqual(additive?.scores)
  expect(made.results.order).toEqual(additive?.order)
})

it('names evaluators by a label only, and experts not even in the locked text', async () => {
  actAs(await inOrganisation('committee_chair'))
  const text = JSON.stringify(await dossier())
  expect(text).toContain('evaluator-3')
  expect(text).not.toContain('Named Expert')
  for (const { id, name, email } of evaluators) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(name)
    expect(text).not.toContain(email)
  }
})

it('is absent for another organisation, and for an evaluator before the result', async () => {
  actAs(await aUser({ roles: ['committee_chair'] }))
  expect(await getDossier({ tenderId: tender.id })).toMatchObject({
    failure: { code: 'not-found' },
  })
  actAs(await inOrganisation('evaluator'))
  expect(await getDossier({ tenderId: tender.id })).toMatchObject({
    failure: { code: 'not-found' },
  })
  await db.tender.update({ where: { id: tender.id }, data: { state: 'result' } })
  expect((await getDossier({ tenderId: tender.id })).ok).toBe(true)
  await db.tender.update({ where: { id: tender.id }, data: { state: 'evaluation' } })
})

it('is absent while there is no result', async () => {
  const { id, organisationId } = await aTender({ state: 'weighing' })
  actAs(await aUser({ organisationId, roles: ['committee_chair'] }))
  expect(await getDossier({ tenderId: id })).toMatchObject({ failure: { code: 'not-found' } })
})

it('downloads as a file that nobody keeps', async () => {
  actAs(await inOrganisation('committee_chair'))
  const params = Promise.resolve({ tenderId: tender.id })
  const response = await GET(new Request('http://test/'), { params })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*-dossier\.json$/u)
  expect(response.headers.get('cache-control')).toContain('no-store')
  expect(verifyDossier(await response.json()).ok).toBe(true)
  actAs(await aUser({ roles: ['committee_chair'] }))
  expect((await GET(new Request('http://test/'), { params })).status).toBe(404)
})
