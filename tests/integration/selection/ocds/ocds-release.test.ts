import { beforeAll, expect, it } from 'vitest'
import { actAs } from '../../../support/as-actor'
import { aFormalStage } from '../../../support/formal-stage'
import { aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { getOcdsRelease } = await import('../../../../lib/selection/ocds/get-ocds-release')
const { getNoticeRelease } = await import('../../../../lib/selection/ocds/get-notice-release')
const { GET } = await import('../../../../app/api/tenders/[tenderId]/ocds/route')

let ground: Awaited<ReturnType<typeof aFormalStage>>
let noticeId = ''

beforeAll(async () => {
  ground = await aFormalStage({ state: 'scoring', bids: 2 })
  const { tenderId } = ground
  noticeId = (await db.procedureTerms.findUniqueOrThrow({ where: { tenderId } })).noticeId
  for (const bidId of ground.bidIds) {
    await db.priceOffer.create({
      data: { bidId, offeredMinor: 7_654_321n, currency: 'USD', isTaxIncluded: true },
    })
  }
})

async function release() {
  actAs(ground.officer)
  const result = await getOcdsRelease({ tenderId: ground.tenderId })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const moveTo = (state: 'scoring' | 'financial_opened' | 'published') =>
  db.tender.update({ where: { id: ground.tenderId }, data: { state } })

it('shows bids once opened, and prices only once theirs are', async () => {
  const sealed = await release()
  expect(sealed.bids?.details).toHaveLength(2)
  expect(JSON.stringify(sealed)).not.toContain('76543.21')
  await moveTo('financial_opened')
  expect((await release()).bids?.details[0]?.value).toEqual({ amount: 76_543.21, currency: 'USD' })
  await moveTo('scoring')
})

it('shows no bid before the opening, and none to the public at any time', async () => {
  await moveTo('published')
  expect((await release()).bids).toBeUndefined()
  await moveTo('financial_opened')
  const open = await getNoticeRelease({ noticeId, locale: 'pt' })
  expect(open).toMatchObject({ ok: true, value: { language: 'pt', tag: ['tender'] } })
  expect(JSON.stringify(open)).not.toContain('Applicant A')
  await moveTo('scoring')
})

it('goes as a file to those who may read the award, and to nobody else', async () => {
  const params = Promise.resolve({ tenderId: ground.tenderId })
  const fetched = () => GET(new Request('http://localhost'), { params })
  actAs(ground.chair)
  expect((await fetched()).headers.get('content-disposition')).toContain('ocds.json')
  actAs(await aUser({ roles: ['procurement_officer'] }))
  expect((await fetched()).status).toBe(404)
  actAs(await aUser({ organisationId: ground.organisationId, roles: ['applicant_user'] }))
  expect((await fetched()).status).toBe(403)
})
