import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { listBids } from '../../../../lib/selection/bids/list-bids'
import { getBid } from '../../../../lib/selection/evidence/get-bid'
import { getRatingSheet } from '../../../../lib/selection/evidence/get-rating-sheet'
import { giveRating } from '../../../../lib/selection/evidence/give-rating'
import { actAs } from '../../../support/as-actor'
import { aTenderWithBid, person } from '../../../support/bids-tender'

type Person = Awaited<ReturnType<typeof person>>

let ground: Awaited<ReturnType<typeof aTenderWithBid>>
let amina: Person
let rui: Person

beforeEach(async () => {
  ground = await aTenderWithBid()
  amina = await person(ground.organisationId, 'evaluator')
  rui = await person(ground.organisationId, 'evaluator', 'Rui Carvalho')
  await db.panelMember.createMany({
    data: [amina, rui].map(({ id: userId }, position) => ({
      ...{ tenderId: ground.tenderId, userId, position },
    })),
  })
  actAs(amina)
})

const rating = (wishes: object = {}) => ({
  bidId: ground.bidId,
  criterionId: ground.ratedId,
  version: 0,
  level: 3,
  comment: '',
  ...wishes,
})

const stored = () => db.rating.findMany({ where: { bidId: ground.bidId } })

it('keeps each evaluator’s own rating, and counts its versions', async () => {
  expect(await giveRating(rating())).toEqual({ ok: true, value: { version: 1 } })
  expect(await giveRating(rating({ version: 1, level: 4 }))).toEqual({
    ok: true,
    value: { version: 2 },
  })
  expect(await stored()).toMatchObject([{ evaluatorId: amina.id, level: 4, version: 2 }])
})

it.each([
  ['a level that is not there', { level: 2.5 }, 'invalid-input'],
  ['the highest level without a reason', { level: 5 }, 'invalid-input'],
  ['a version that is not the last', { version: 3 }, 'stale-version'],
  ['a criterion that is counted', () => ({ criterionId: ground.numberId }), 'invalid-input'],
  ['a criterion of nobody', { criterionId: 'nothing' }, 'not-found'],
])('refuses %s', async (_, wishes, code) => {
  const result = await giveRating(rating(typeof wishes === 'function' ? wishes() : wishes))
  expect(result).toMatchObject({ failure: { code } })
  expect(await stored()).toEqual([])
})

it('lets only one of two windows of the same person win', async () => {
  const both = await Promise.all([
    giveRating(rating({ level: 2 })),
    giveRating(rating({ level: 4 })),
  ])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

it('takes no rating from outside the panel, whatever the role', async () => {
  for (const role of ['evaluator', 'committee_chair', 'procurement_officer'] as const) {
    actAs(await person(ground.organisationId, role))
    expect(await giveRating(rating())).toMatchObject({ failure: { code: 'not-allowed' } })
  }
  actAs(await person((await aTenderWithBid()).organisationId, 'evaluator'))
  expect(await giveRating(rating())).toMatchObject({ failure: { code: 'not-found' } })
})

it('takes ratings only during the evaluation', async () => {
  await db.tender.update({ where: { id: ground.tenderId }, data: { state: 'weighing' } })
  expect(await giveRating(rating())).toMatchObject({ failure: { code: 'wrong-state' } })
})

it('shows an evaluator no trace of anybody else’s ratings', async () => {
  const { tenderId, bidId } = ground
  actAs(rui)
  await giveRating(rating({ level: 5, comment: 'What only Rui thinks' }))
  actAs(amina)
  await giveRating(rating({ level: 2, comment: 'What Amina thinks' }))
  const seen = [
    await getRatingSheet({ tenderId }),
    await listBids({ tenderId }),
    await getBid({ tenderId, bidId }),
  ]
  const text = JSON.stringify(seen)
  expect(text).toContain('What Amina thinks')
  expect(text).not.toContain('What only Rui thinks')
  expect(text).not.toContain(rui.id)
  expect(text).not.toContain(rui.name)
  expect(seen[0]).toMatchObject({ value: { ratings: [{ level: 2 }] } })
})

it('shows those who run the tender how many were given, never which', async () => {
  actAs(rui)
  await giveRating(rating({ level: 5, comment: 'What only Rui thinks' }))
  actAs(ground.officer)
  const { tenderId, bidId } = ground
  const seen = [await listBids({ tenderId }), await getBid({ tenderId, bidId })]
  expect(seen[0]).toMatchObject({
    value: { panel: { asked: 1, members: [{ given: 0 }, { name: 'Rui Carvalho', given: 1 }] } },
  })
  expect(JSON.stringify(seen)).not.toContain('What only Rui thinks')
})

it('has no sheet for somebody who is not on the panel', async () => {
  actAs(await person(ground.organisationId, 'committee_chair'))
  expect(await getRatingSheet({ tenderId: ground.tenderId })).toMatchObject({
    failure: { code: 'not-found' },
  })
})
