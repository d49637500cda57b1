import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { plantBuiltInTemplates } from '../../../../lib/selection/templates/plant-built-in-templates'
import { applyTemplate } from '../../../../lib/selection/tenders/apply-template'
import { changeTenderState } from '../../../../lib/selection/tenders/change-tender-state'
import { deleteTender } from '../../../../lib/selection/tenders/delete-tender'
import { editTender } from '../../../../lib/selection/tenders/edit-tender'
import { getTender } from '../../../../lib/selection/tenders/get-tender'
import { listTenders } from '../../../../lib/selection/tenders/list-tenders'
import { actAs } from '../../../support/as-actor'
import { aTender, aUser } from '../../../support/test-database'

type Person = Awaited<ReturnType<typeof aUser>>
let officer: Person
let tenderId: string

beforeEach(async () => {
  officer = await aUser({ roles: ['procurement_officer'] })
  tenderId = (await aTender({ organisationId: officer.organisationId })).id
  actAs(officer)
})

const edit = (wishes: object = {}) => ({
  tenderId,
  version: 1,
  title: { en: 'Cover for 2027' },
  description: {},
  reference: `T-${tenderId.slice(-8)}`,
  currency: 'MZN',
  timeZone: 'Africa/Maputo',
  ratingAggregation: 'median',
  missingValuePolicy: 'exclude',
  ...wishes,
})
const move = (to: string, version: number) =>
  changeTenderState({ tenderId, version, to, reason: '' })
const declare = () =>
  db.criterion.updateMany({
    where: { tenderId },
    data: { valueFunction: { kind: 'yes-no', yes: 100, no: 0 } },
  })

it('saves an edit and lets only one of two people who edit at once win', async () => {
  const both = await Promise.all([
    editTender(edit({ title: { en: 'Mine' } })),
    editTender(edit({ title: { en: 'Theirs' } })),
  ])
  expect(both.map((result) => (result.ok ? 'saved' : result.failure.code)).sort()).toEqual([
    'saved',
    'stale-version',
  ])
  const [row] = await db.$queryRaw<{ entries: bigint }[]>`
    select count(*) as entries from audit_entry where subject_id = ${tenderId}`
  expect(Number(row?.entries)).toBe(1)
})

it('keeps what was set aside in the coins of the currency, and why the procedure was chosen', async () => {
  const saved = await editTender(edit({ budget: 1234.5, procedureReason: 'By the rules.' }))
  expect(saved).toMatchObject({ ok: true })
  expect(await db.tender.findUniqueOrThrow({ where: { id: tenderId } })).toMatchObject({
    budgetMinor: 123_450n,
    procedureReason: 'By the rules.',
  })
  expect(await editTender(edit({ version: 2, budget: -1 }))).toMatchObject({
    failure: { code: 'invalid-input', fields: { budget: expect.any(String) } },
  })
})

it('keeps a text without the characters that no database stores', async () => {
  const saved = await editTender(edit({ title: { en: 'Cover\u0000 for 2027\ud800' } }))
  expect(saved).toMatchObject({ ok: true })
  expect(await db.tender.findUniqueOrThrow({ where: { id: tenderId } })).toMatchObject({
    title: { en: 'Cover for 2027\ufffd' },
  })
})

it('refuses a reference that another tender of the organisation has', async () => {
  const other = await aTender({ organisationId: officer.organisationId, reference: 'TAKEN-1' })
  expect(await editTender(edit({ reference: 'TAKEN-1' }))).toMatchObject({
    failure: { code: 'reference-taken' },
  })
  expect(other.organisationId).toBe(officer.organisationId)
})

it('moves on only when criteria are declared, weights are official and there is a bid', async () => {
  expect(await move('weighing', 1)).toMatchObject({ failure: { code: 'criteria-incomplete' } })
  await declare()
  expect(await move('weighing', 1)).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await move('evaluation', 2)).toMatchObject({ failure: { code: 'weights-not-locked' } })
  await anOfficialSet()
  expect(await move('evaluation', 2)).toMatchObject({ ok: true })
  expect(await move('result', 3)).toMatchObject({ failure: { code: 'bids-missing' } })
  await db.bid.create({
    data: { id: crypto.randomUUID(), tenderId, letter: 'A', applicantName: 'Alpha', position: 0 },
  })
  expect(await move('result', 3)).toMatchObject({ ok: true })
})

async function anOfficialSet() {
  const weightSetId = crypto.randomUUID()
  await db.weightSet.create({
    data: {
      id: weightSetId,
      tenderId,
      name: { en: 'Agreed' },
      method: 'consensus',
      provenance: {},
      position: 0,
      createdById: officer.id,
    },
  })
  await db.weightLock.create({
    data: {
      tenderId,
      version: 1,
      weightSetId,
      reason: 'Agreed by the committee.',
      contentHash: 'a'.repeat(64),
      content: '{}',
      lockedById: officer.id,
      lockedAt: new Date(),
    },
  })
}

it('deletes a draft and its criteria, and keeps a tender with bids', async () => {
  const doomed = await aTender({ organisationId: officer.organisationId })
  expect(await deleteTender({ tenderId: doomed.id, version: 1 })).toMatchObject({ ok: true })
  expect(await db.criterion.count({ where: { tenderId: doomed.id } })).toBe(0)
  await db.bid.create({
    data: { id: crypto.randomUUID(), tenderId, letter: 'A', applicantName: 'Alpha', position: 0 },
  })
  expect(await deleteTender({ tenderId, version: 1 })).toMatchObject({
    failure: { code: 'deletion-has-bids' },
  })
})

it('fills an empty tender from a template, and never one that has criteria', async () => {
  await plantBuiltInTemplates(db)
  const templateId = 'template-provider-selection'
  expect(await applyTemplate({ tenderId, version: 1, templateId })).toMatchObject({
    failure: { code: 'criteria-not-empty' },
  })
  const empty = await aTender({ organisationId: officer.organisationId }, [])
  expect(await applyTemplate({ tenderId: empty.id, version: 1, templateId })).toMatchObject({
    ok: true,
  })
  expect(await db.criterion.count({ where: { tenderId: empty.id } })).toBe(5)
  expect(await applyTemplate({ tenderId: empty.id, version: 2, templateId })).toMatchObject({
    failure: { code: 'criteria-not-empty' },
  })
})

it('shows tenders of the own organisation only, with counts', async () => {
  await aTender({})
  const list = await listTenders(undefined)
  expect(list.ok && list.value.tenders).toMatchObject([
    { id: tenderId, criteria: 3, bids: 0, hasOfficialWeights: false },
  ])
})

it('says in the overview what is missing', async () => {
  const overview = await getTender({ tenderId })
  expect(overview).toMatchObject({
    ok: true,
    value: {
      weightedCount: 3,
      undeclaredCount: 3,
      areCriteriaComplete: false,
      official: null,
      canDelete: true,
    },
  })
  actAs(await aUser({ roles: ['procurement_officer'] }))
  expect(await getTender({ tenderId })).toEqual({ ok: false, failure: { code: 'not-found' } })
})
