import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { readCriteriaTree } from '../../../../lib/selection/criteria/read-criteria-tree'
import { plantBuiltInTemplates } from '../../../../lib/selection/templates/plant-built-in-templates'
import { createTender } from '../../../../lib/selection/tenders/create-tender'
import { duplicateTender } from '../../../../lib/selection/tenders/duplicate-tender'
import { actAs } from '../../../support/as-actor'
import { aUser } from '../../../support/test-database'

type Person = Awaited<ReturnType<typeof aUser>>
let officer: Person

const form = (wishes: object = {}) => ({
  title: { en: 'Complementary health cover' },
  description: {},
  reference: 'T-2027-01',
  currency: 'EUR',
  timeZone: 'Africa/Maputo',
  kind: 'insurer',
  templateId: 'template-insurer-checklist',
  idempotencyKey: crypto.randomUUID(),
  ...wishes,
})

beforeEach(async () => {
  await plantBuiltInTemplates(db)
  officer = await aUser({ roles: ['procurement_officer'] })
  actAs(officer)
})

async function created(wishes: object = {}) {
  const result = await createTender(form(wishes))
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value.tenderId
}

it('plants the 28 criteria in order with both weight columns as printed and not normalised', async () => {
  const tenderId = await created()
  const tree = await readCriteriaTree(db, tenderId)
  expect(tree.map(({ code, criteria }) => [code, criteria.length])).toEqual([
    ['1', 3],
    ['2', 4],
    ['3', 4],
    ['4', 7],
    ['5', 6],
    ['6', 4],
  ])
  expect(tree[5]?.criteria.map(({ code }) => code)).toEqual(['6.1', '6.2', '6.3', '6.4'])
  const sets = await db.weightSet.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    include: { weights: true },
  })
  expect(
    sets.map(({ printedTotal, method, normalisedAt }) => [printedTotal, method, normalisedAt]),
  ).toEqual([
    [10_073, 'published', null],
    [10_031, 'published', null],
  ])
  expect(sets.flatMap(({ weights }) => weights).every(({ share }) => share === null)).toBe(true)
  expect(sets[1]?.provenance).toMatchObject({ printedDomains: { '3': 1653 } })
})

it('makes one tender from a form that is sent twice, even at the same moment', async () => {
  const input = form({ templateId: null })
  const both = await Promise.all([createTender(input), createTender(input)])
  const third = await createTender(input)
  expect(third.ok).toBe(true)
  expect(both.some(({ ok }) => ok)).toBe(true)
  expect(await db.tender.count({ where: { organisationId: officer.organisationId } })).toBe(1)
})

it('keeps references unique in the organisation, and only there', async () => {
  await created({ templateId: null })
  expect(await createTender(form({ templateId: null }))).toEqual({
    ok: false,
    failure: {
      code: 'reference-taken',
      fields: { reference: 'tenders.validation.referenceTaken' },
    },
  })
  actAs(await aUser({ roles: ['procurement_officer'] }))
  expect((await createTender(form({ templateId: null }))).ok).toBe(true)
})

it('is not found for a template of another organisation, and not allowed for an evaluator', async () => {
  const other = await aUser()
  await db.template.create({
    data: {
      id: `template-${other.id}`,
      organisationId: other.organisationId,
      kind: 'insurer',
      title: { en: 'Theirs' },
      description: {},
      content: { domains: [], weightSets: [] },
    },
  })
  expect(await createTender(form({ templateId: `template-${other.id}` }))).toMatchObject({
    failure: { code: 'not-found' },
  })
  actAs(await aUser({ roles: ['evaluator'], organisationId: officer.organisationId }))
  expect(await createTender(form())).toMatchObject({ failure: { code: 'not-allowed' } })
})

it('copies criteria and published weights into a duplicate, and neither bids nor experts', async () => {
  const tenderId = await created()
  await db.bid.create({
    data: { id: crypto.randomUUID(), tenderId, letter: 'A', applicantName: 'Alpha', position: 0 },
  })
  await db.weighingExpert.create({
    data: {
      id: crypto.randomUUID(),
      tenderId,
      name: 'Expert',
      email: 'expert@example.test',
      tokenHash: crypto.randomUUID(),
      invitedAt: new Date(),
    },
  })
  const copy = await duplicateTender({
    tenderId,
    reference: 'T-2028-01',
    title: { en: 'Next year' },
    idempotencyKey: crypto.randomUUID(),
  })
  const copyId = copy.ok ? copy.value.tenderId : ''
  const strip = (tree: Awaited<ReturnType<typeof readCriteriaTree>>) =>
    tree.map(({ code, criteria }) => [
      code,
      criteria.map(({ id: _id, domainId: _domainId, ...content }) => content),
    ])
  expect(strip(await readCriteriaTree(db, copyId))).toEqual(
    strip(await readCriteriaTree(db, tenderId)),
  )
  expect(
    await db.tender.findUnique({
      where: { id: copyId },
      select: {
        state: true,
        currency: true,
        _count: { select: { bids: true, weighingExperts: true, weightSets: true } },
      },
    }),
  ).toEqual({
    state: 'draft',
    currency: 'EUR',
    _count: { bids: 0, weighingExperts: 0, weightSets: 2 },
  })
})
