import { beforeAll, expect, it } from 'vitest'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { getRanking } = await import('../../../../lib/selection/ranking/get-ranking')
const { getScore } = await import('../../../../lib/selection/ranking/get-score')

let tender: Awaited<ReturnType<typeof aTender>>
let criterionIds: readonly string[]

/** Two criteria, two bids, official weights 60/40: A 80 and 20, B 40 and 90. */
beforeAll(async () => {
  tender = await aTender({ state: 'evaluation' }, [1, 1])
  const criteria = await db.criterion.findMany({
    where: { tenderId: tender.id },
    orderBy: { domain: { position: 'asc' } },
  })
  criterionIds = criteria.map(({ id }) => id)
  await db.criterion.updateMany({
    where: { tenderId: tender.id },
    data: { valueFunction: { kind: 'linear', zeroAt: 0, hundredAt: 100 } },
  })
  const setId = `set-${tender.id}`
  await db.weightSet.create({
    data: {
      id: setId,
      tenderId: tender.id,
      name: { en: 'Agreed' },
      method: 'consensus',
      provenance: {},
      position: 0,
      createdById: 'test',
      weights: {
        create: criterionIds.map((criterionId, j) => ({ criterionId, share: j === 0 ? 0.6 : 0.4 })),
      },
    },
  })
  await db.weightLock.create({
    data: {
      tenderId: tender.id,
      version: 1,
      weightSetId: setId,
      reason: 'test',
      content: '{}',
      contentHash: '0'.repeat(64),
      lockedById: 'test',
      lockedAt: new Date(),
    },
  })
  await aBid('A', [80, 20])
  await aBid('B', [40, 90])
})

function aBid(letter: string, values: readonly number[]) {
  return db.bid.create({
    data: {
      id: `bid-${letter}-${tender.id}`,
      tenderId: tender.id,
      letter,
      applicantName: `Applicant ${letter}`,
      position: letter.charCodeAt(0),
      evidence: {
        create: values.map((value, j) => ({
          id: `${letter}-${j}-${tender.id}`,
          criterionId: criterionIds[j] ?? '',
          status: 'provided' as const,
          value,
          source: 'Offer',
          enteredById: 'test',
          enteredAt: new Date(),
        })),
      },
    },
  })
}

it('ranks the stored bids under the official weights', async () => {
  const { organisationId } = tender
  actAs(await aUser({ organisationId, roles: ['committee_chair'] }))
  const result = await getRanking({ tenderId: tender.id })
  expect(
    result.ok && result.value.ranking?.additive.scores.map((score) => Math.round(score ?? 0)),
  ).toEqual([56, 60])
})

it('tells a role without the permission that it may not', async () => {
  const { organisationId } = tender
  actAs(await aUser({ organisationId, roles: ['claims_officer'] }))
  expect(await getRanking({ tenderId: tender.id })).toEqual({
    ok: false,
    failure: { code: 'not-allowed' },
  })
})

it('hides the tender from another organisation', async () => {
  actAs(await aUser({ roles: ['committee_chair'] }))
  expect(await getRanking({ tenderId: tender.id })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
})

it('shows an evaluator neither order nor scores before the result is declared', async () => {
  const { organisationId, id: tenderId } = tender
  actAs(await aUser({ organisationId, roles: ['evaluator'] }))
  const bidId = `bid-A-${tenderId}`
  expect((await getRanking({ tenderId })).ok).toBe(false)
  expect((await getScore({ tenderId, bidId, criterionId: criterionIds[0] ?? '' })).ok).toBe(false)
})

it('keeps a ranking only for as long as no row of it changes', async () => {
  const { organisationId } = tender
  const { currentRanking } = await import('../../../../lib/selection/ranking/current-ranking')
  const { evaluationStamp } = await import('../../../../lib/selection/ranking/evaluation-stamp')
  const read = async () => await currentRanking(db, tender.id, organisationId)
  const stamp = async () => await evaluationStamp(db, tender.id, organisationId)
  const setEvidence = async (value: number) =>
    await db.evidence.update({ where: { id: `A-0-${tender.id}` }, data: { value } })

  const [first, firstStamp] = [await read(), await stamp()]
  expect(await read()).toBe(first)
  expect(await stamp()).toBe(firstStamp)

  await setEvidence(10)
  const lower = await read()
  expect(lower?.ranking).not.toEqual(first?.ranking)

  await setEvidence(80)
  expect((await read())?.ranking).toEqual(first?.ranking)
  expect(await stamp()).not.toBe(firstStamp)

  expect(await currentRanking(db, tender.id, 'org-of-others')).toBeNull()
})

it('reads again, and keeps nothing, when rows change while they are read', async () => {
  const { organisationId } = tender
  const { currentRanking } = await import('../../../../lib/selection/ranking/current-ranking')
  const setEvidence = async (value: number) =>
    await db.evidence.update({ where: { id: `A-0-${tender.id}` }, data: { value } })
  await setEvidence(70)
  // changes a value right after the rows were loaded, before the stamp is taken again
  let stamps = 0
  const reader = new Proxy(db, {
    get(target, key, receiver) {
      if (key !== '$queryRaw') return Reflect.get(target, key, receiver)
      return async (...args: Parameters<typeof db.$queryRaw>) => {
        const isStamp = String(args[0]).includes('xmin')
        if (isStamp) stamps += 1
        if (isStamp && stamps === 2) await setEvidence(80)
        return await target.$queryRaw(...args)
      }
    },
  })
  const overtaken = await currentRanking(reader, tender.id, organisationId)
  expect(overtaken).toEqual(await currentRanking(db, tender.id, organisationId))
  expect(stamps).toBe(2)
})
