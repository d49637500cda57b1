import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { addBid } from '../../../../lib/selection/bids/add-bid'
import { choosePanel } from '../../../../lib/selection/bids/choose-panel'
import { editBid } from '../../../../lib/selection/bids/edit-bid'
import { listBids } from '../../../../lib/selection/bids/list-bids'
import { removeBid } from '../../../../lib/selection/bids/remove-bid'
import { actAs } from '../../../support/as-actor'
import { aTenderWithBid, person } from '../../../support/bids-tender'
import { auditOf } from '../../../support/test-database'

let ground: Awaited<ReturnType<typeof aTenderWithBid>>

beforeEach(async () => {
  ground = await aTenderWithBid()
  actAs(ground.officer)
})

const content = (applicantName: string) => ({
  applicantName,
  country: 'PT',
  identifier: '',
  note: '',
  publishedRating: null,
  publishedRatingScale: null,
  publishedRatingSource: '',
})

const add = (applicantName: string, idempotencyKey: string = randomUUID()) =>
  addBid({ tenderId: ground.tenderId, ...content(applicantName), idempotencyKey })

const bids = () =>
  db.bid.findMany({ where: { tenderId: ground.tenderId }, orderBy: { position: 'asc' } })

it('enters applicants with letters in their order, and says so in the record', async () => {
  expect(await add('Brisa Saúde')).toMatchObject({ ok: true, value: { letter: 'B' } })
  expect((await bids()).map(({ letter, applicantName }) => [letter, applicantName])).toEqual([
    ['A', 'Northlight Mutual'],
    ['B', 'Brisa Saúde'],
  ])
  const [entry] = await auditOf(ground.organisationId)
  expect(entry).toMatchObject({ command: 'selection.add-bid', actorId: ground.officer.id })
})

it('enters one applicant where the form is sent twice', async () => {
  const key = randomUUID()
  const both = await Promise.all([add('Brisa Saúde', key), add('Brisa Saúde', key)])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect(await bids()).toHaveLength(2)
})

it('gives two applicants entered at the same time two letters', async () => {
  const both = await Promise.all([add('Brisa Saúde'), add('Halden Health')])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect((await bids()).map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
})

it('lets only one of two edits of the same version win', async () => {
  const edit = (name: string) => editBid({ bidId: ground.bidId, version: 1, ...content(name) })
  const both = await Promise.all([edit('Northlight'), edit('Northlight plc')])
  expect(both.map((result) => (result.ok ? 'ok' : result.failure.code)).sort()).toEqual([
    'ok',
    'stale-version',
  ])
})

it('removes a bid with its file only when the person knows of both', async () => {
  const remove = (documents: number) =>
    removeBid({
      bidId: ground.bidId,
      version: 1,
      loses: { evidence: 0, ratings: 0, documents },
    })
  expect(await remove(0)).toMatchObject({ failure: { code: 'stale-version' } })
  expect(await remove(1)).toMatchObject({ ok: true })
  expect(await bids()).toEqual([])
  expect(await db.storedFile.count({ where: { organisationId: ground.organisationId } })).toBe(0)
})

it.each(['evaluator', 'observer', 'administrator', 'member'] as const)(
  'lets no %s enter an applicant',
  async (role) => {
    actAs(await person(ground.organisationId, role))
    expect(await add('Brisa Saúde')).toMatchObject({ failure: { code: 'not-allowed' } })
    expect(await bids()).toHaveLength(1)
  },
)

it('shows and changes nothing of another organisation', async () => {
  actAs((await aTenderWithBid()).officer)
  expect(await listBids({ tenderId: ground.tenderId })).toMatchObject({
    failure: { code: 'not-found' },
  })
  expect(await add('Brisa Saúde')).toMatchObject({ failure: { code: 'not-found' } })
  const edit = { bidId: ground.bidId, version: 1, ...content('Taken over') }
  expect(await editBid(edit)).toMatchObject({ failure: { code: 'not-found' } })
})

it('counts what is missing and judges the licence', async () => {
  const view = await listBids({ tenderId: ground.tenderId })
  expect(view).toMatchObject({
    ok: true,
    value: {
      canEdit: true,
      criterionCount: 3,
      ratedCriterionCount: 1,
      bids: [{ letter: 'A', asked: 3, entered: 0, missing: 3, verdict: 'clarify' }],
    },
  })
})

it('chooses the panel from those who may rate, and keeps it while somebody has rated', async () => {
  const { tenderId, organisationId, bidId, ratedId } = ground
  const amina = await person(organisationId, 'evaluator')
  const henrik = await person(organisationId, 'observer', 'Henrik Olsen')
  const choose = (seen: string[], userIds: string[]) => choosePanel({ tenderId, seen, userIds })
  expect(await choose([], [henrik.id])).toMatchObject({ failure: { code: 'invalid-input' } })
  expect(await choose([], [amina.id])).toMatchObject({ ok: true })
  expect(await choose([], [])).toMatchObject({ failure: { code: 'stale-version' } })
  await db.rating.create({
    data: {
      ...{ bidId, criterionId: ratedId, evaluatorId: amina.id, level: 3, ratedAt: new Date(0) },
    },
  })
  expect(await choose([amina.id], [])).toMatchObject({ failure: { code: 'invalid-input' } })
})

it('tells only those who run the tender how far the panel has come', async () => {
  const { tenderId, organisationId } = ground
  actAs(await person(organisationId, 'evaluator'))
  expect(await listBids({ tenderId })).toMatchObject({ ok: true, value: { panel: null } })
})
