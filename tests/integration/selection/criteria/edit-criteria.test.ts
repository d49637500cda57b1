import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { addCriterion } from '../../../../lib/selection/criteria/add-criterion'
import { addDomain } from '../../../../lib/selection/criteria/add-domain'
import { arrangeCriteria } from '../../../../lib/selection/criteria/arrange-criteria'
import { editCriterion } from '../../../../lib/selection/criteria/edit-criterion'
import { editDomain } from '../../../../lib/selection/criteria/edit-domain'
import { getCriteria } from '../../../../lib/selection/criteria/get-criteria'
import { removeCriterion } from '../../../../lib/selection/criteria/remove-criterion'
import { removeDomain } from '../../../../lib/selection/criteria/remove-domain'
import { loadTenderForChange } from '../../../../lib/selection/tenders/load-tender'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

type Tender = Awaited<ReturnType<typeof aTender>>
let organisationId: string
let tender: Tender
let criterionId: string

beforeEach(async () => {
  const officer = await aUser({ roles: ['procurement_officer'] })
  organisationId = officer.organisationId
  tender = await aTender({ organisationId })
  criterionId = tender.domains[0]?.criterionIds[0] ?? ''
  actAs(officer)
})

const content = (wishes: object = {}) => ({
  code: 'A1',
  kind: 'weighted',
  title: { en: 'Hospitals', pt: 'Hospitais' },
  description: { en: 'How many' },
  unit: { en: 'hospitals' },
  evidenceRequired: {},
  valueFunction: { kind: 'linear', zeroAt: 0, hundredAt: 60 },
  knockOut: null,
  minimumValue: 40,
  ...wishes,
})
const saved = (version: number, wishes: object = {}) =>
  editCriterion({ criterionId, version, content: content(wishes) })
const none = { weights: 0, evidence: 0, ratings: 0 }
const versionOf = async () =>
  (await db.tender.findUniqueOrThrow({ where: { id: tender.id } })).version

async function aPrintedSet() {
  const criteria = tender.domains.flatMap(({ criterionIds }) => criterionIds)
  const id = crypto.randomUUID()
  await db.weightSet.create({
    data: {
      id,
      tenderId: tender.id,
      name: { en: 'Printed' },
      method: 'published',
      printedTotal: 9000,
      normalisedAt: new Date(),
      normalisedById: 'someone',
      normalisedReason: 'To compare with the others.',
      provenance: {},
      position: 0,
      createdById: 'someone',
      weights: {
        createMany: {
          data: criteria.map((criterion) => ({
            criterionId: criterion,
            printed: 3000,
            share: 1 / 3,
          })),
        },
      },
    },
  })
  return id
}

it('saves a criterion with its value function, and reads it back', async () => {
  expect(await saved(1)).toEqual({ ok: true, value: { version: 2 } })
  const view = await getCriteria({ tenderId: tender.id })
  const criterion = view.ok ? view.value.domains[0]?.criteria[0] : null
  expect(criterion).toMatchObject({ ...content(), version: 2 })
})

it('tells the second of two people who edit one criterion, and overwrites nothing', async () => {
  await saved(1, { title: { en: 'First' } })
  expect(await saved(1, { title: { en: 'Second' } })).toEqual({
    ok: false,
    failure: { code: 'stale-version' },
  })
  expect(await db.criterion.findUnique({ where: { id: criterionId } })).toMatchObject({
    title: { en: 'First' },
    version: 2,
  })
})

it('lets two people edit two criteria of one tender at the same time', async () => {
  const other = tender.domains[0]?.criterionIds[1] ?? ''
  const both = await Promise.all([
    saved(1),
    editCriterion({ criterionId: other, version: 1, content: content({ code: 'A2' }) }),
  ])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
})

it('cannot be overtaken by a lock: the check waits for the tender’s row', async () => {
  let edited: Promise<unknown> | null = null
  await db.$transaction(async (tx) => {
    await loadTenderForChange(tx, tender.id, organisationId)
    edited = saved(1)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const weightSetId = crypto.randomUUID()
    await tx.weightSet.create({
      data: {
        id: weightSetId,
        tenderId: tender.id,
        name: { en: 'Agreed' },
        method: 'consensus',
        provenance: {},
        position: 0,
        createdById: 'someone',
      },
    })
    await tx.weightLock.create({
      data: {
        tenderId: tender.id,
        version: 1,
        weightSetId,
        reason: 'Agreed.',
        contentHash: 'b'.repeat(64),
        content: '{}',
        lockedById: 'someone',
        lockedAt: new Date(),
      },
    })
  })
  expect(await edited).toEqual({ ok: false, failure: { code: 'weights-locked' } })
})

it('adds a criterion without touching weights that exist', async () => {
  const setId = await aPrintedSet()
  const added = await addCriterion({
    domainId: tender.domains[1]?.id,
    content: content({ code: 'B2' }),
    idempotencyKey: crypto.randomUUID(),
  })
  expect(added.ok).toBe(true)
  expect(await db.weight.count({ where: { weightSetId: setId } })).toBe(3)
  expect(await db.weightSet.findUnique({ where: { id: setId } })).toMatchObject({
    printedTotal: 9000,
  })
})

it('removes a criterion only with what the person was shown, and undoes scalings that no longer hold', async () => {
  const setId = await aPrintedSet()
  expect(await removeCriterion({ criterionId, version: 1, loses: none })).toEqual({
    ok: false,
    failure: { code: 'stale-version' },
  })
  const loses = { ...none, weights: 1 }
  expect((await removeCriterion({ criterionId, version: 1, loses })).ok).toBe(true)
  const weights = await db.weight.findMany({ where: { weightSetId: setId } })
  expect(weights.map(({ printed, share }) => [printed, share])).toEqual([
    [3000, null],
    [3000, null],
  ])
  expect(await db.weightSet.findUnique({ where: { id: setId } })).toMatchObject({
    normalisedAt: null,
    printedTotal: 9000,
    version: 2,
  })
})

it('puts the tree in another order, and notices a tree that changed meanwhile', async () => {
  const [first, second] = tender.domains
  const order = {
    tenderId: tender.id,
    version: await versionOf(),
    domains: [
      { id: second?.id, criterionIds: [...(second?.criterionIds ?? []), criterionId] },
      { id: first?.id, criterionIds: first?.criterionIds.slice(1) },
    ],
  }
  expect((await arrangeCriteria(order)).ok).toBe(true)
  const view = await getCriteria({ tenderId: tender.id })
  expect(
    view.ok && view.value.domains.map(({ code, criteria }) => [code, criteria.map((c) => c.code)]),
  ).toEqual([
    ['B', ['B1', 'A1']],
    ['A', ['A2']],
  ])
  expect(await arrangeCriteria(order)).toMatchObject({ failure: { code: 'stale-version' } })
  const added = {
    tenderId: tender.id,
    code: 'C',
    title: { en: 'New' },
    idempotencyKey: crypto.randomUUID(),
  }
  const version = await versionOf()
  expect((await addDomain(added)).ok).toBe(true)
  expect(await arrangeCriteria({ ...order, version })).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('adds one domain from a form sent twice, edits it, and removes it while it is empty', async () => {
  const input = {
    tenderId: tender.id,
    code: 'C',
    title: { en: 'New' },
    idempotencyKey: crypto.randomUUID(),
  }
  const first = await addDomain(input)
  expect(await addDomain(input)).toEqual(first)
  const domainId = first.ok ? first.value.domainId : ''
  expect(await editDomain({ domainId, version: 1, code: 'A', title: { en: 'New' } })).toMatchObject(
    {
      failure: { code: 'code-taken' },
    },
  )
  expect(await editDomain({ domainId, version: 1, code: 'D', title: { en: 'New' } })).toMatchObject(
    { ok: true },
  )
  expect(await removeDomain({ domainId: tender.domains[0]?.id, version: 1 })).toMatchObject({
    failure: { code: 'domain-not-empty' },
  })
  expect(await removeDomain({ domainId, version: 2 })).toMatchObject({ ok: true })
})

it('belongs to the organisation: others find nothing, observers may only look', async () => {
  actAs(await aUser({ roles: ['procurement_officer'] }))
  expect(await saved(1)).toMatchObject({ failure: { code: 'not-found' } })
  expect(await getCriteria({ tenderId: tender.id })).toMatchObject({
    failure: { code: 'not-found' },
  })
  actAs(await aUser({ roles: ['observer'], organisationId }))
  expect(await saved(1)).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await getCriteria({ tenderId: tender.id })).toMatchObject({
    ok: true,
    value: { canEdit: false },
  })
})
