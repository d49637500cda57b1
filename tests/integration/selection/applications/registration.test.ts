import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { acceptInvitation } from '../../../../lib/account/accept-invitation'
import { db } from '../../../../lib/platform/db'
import { inviteColleague } from '../../../../lib/selection/applications/invite-colleague'
import { listColleagues } from '../../../../lib/selection/applications/list-colleagues'
import { registerApplicant } from '../../../../lib/selection/applications/register-applicant'
import { fail } from '../../../../lib/shared/result'
import { actAs, actAsNobody, actFrom } from '../../../support/as-actor'
import { aBiddingGround, must, setClock } from '../../../support/bidding-ground'

const password = 'four quiet words here'

async function aNotice() {
  const ground = await aBiddingGround()
  const terms = await db.procedureTerms.findUniqueOrThrow({ where: { tenderId: ground.tenderId } })
  actAsNobody()
  actFrom(`10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`)
  return { ...ground, noticeId: terms.noticeId }
}

const registration = (noticeId: string, more: object = {}) => ({
  ...{ noticeId, organisation: 'Meridian Cover', country: 'PT', identifier: '509 1', locale: 'en' },
  ...{ name: 'Rui Costa', email: `rui-${randomUUID()}@example.test` },
  ...more,
})

const mailsTo = async (recipient: string) =>
  (await db.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } })).map(
    ({ kind, payload }) => ({ kind, link: new URL(JSON.parse(JSON.stringify(payload)).link) }),
  )

async function tokenFor(recipient: string) {
  const last = (await mailsTo(recipient)).at(-1)
  return last?.link.pathname.split('/').at(-1) ?? ''
}

it('lets a new applicant in by the link of a mail', async () => {
  const { noticeId, organisationId } = await aNotice()
  const asked = registration(noticeId)
  expect(await registerApplicant(asked)).toEqual({ ok: true, value: {} })
  const token = await tokenFor(asked.email)
  const { userId } = must(await acceptInvitation({ token, name: 'Rui Costa', password })).value
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: { applicant: true },
  })
  expect(user).toMatchObject({
    organisationId,
    roles: ['applicant_user'],
    applicant: { name: 'Meridian Cover', country: 'PT', identifier: '509 1' },
  })
})

it('answers everybody alike, and lets nobody into a known applicant without its people', async () => {
  const { noticeId, bidder } = await aNotice()
  const stranger = registration(noticeId, { organisation: 'NORTHLIGHT  mutual' })
  expect(await registerApplicant(stranger)).toEqual({ ok: true, value: {} })
  expect(await mailsTo(stranger.email)).toEqual([])
  expect(await db.invitation.count({ where: { email: stranger.email } })).toBe(0)
  const [asked] = await mailsTo(bidder.email)
  expect(asked).toMatchObject({ kind: 'applicantColleague' })
  expect(asked?.link.searchParams.get('email')).toBe(stranger.email)

  actAs(bidder)
  const { name, email, locale } = stranger
  must(await inviteColleague({ name, email, locale }))
  actAsNobody()
  const token = await tokenFor(email)
  must(await acceptInvitation({ token, name, password }))
  actAs(bidder)
  const { people, invited } = must(await listColleagues(undefined)).value
  expect(people.map((one) => one.email)).toContain(email)
  expect(invited).toEqual([])
})

it('ends the links of strangers once the first has joined under a name', async () => {
  const { noticeId } = await aNotice()
  const first = registration(noticeId)
  const second = registration(noticeId)
  await registerApplicant(first)
  await registerApplicant(second)
  const [one, other] = [await tokenFor(first.email), await tokenFor(second.email)]
  must(await acceptInvitation({ token: other, name: 'Second', password }))
  expect(await acceptInvitation({ token: one, name: 'First', password })).toEqual(
    fail('link-revoked'),
  )
})

it('sends those who have an account to the sign-in, and staff away', async () => {
  const { noticeId, bidder, officer } = await aNotice()
  for (const known of [bidder, officer])
    expect(await registerApplicant(registration(noticeId, { email: known.email }))).toEqual({
      ok: true,
      value: {},
    })
  expect(await mailsTo(bidder.email)).toMatchObject([{ kind: 'applicantKnown' }])
  expect(await mailsTo(officer.email)).toMatchObject([{ kind: 'applicantElsewhere' }])
})

it('takes no registration for what is unknown, closed or cancelled', async () => {
  const { noticeId, tenderId } = await aNotice()
  expect(await registerApplicant(registration('no-such-notice'))).toEqual(fail('not-found'))
  await setClock(tenderId, -2, -1)
  expect(await registerApplicant(registration(noticeId))).toEqual(fail('bids-closed'))
  await db.tender.update({ where: { id: tenderId }, data: { state: 'cancelled' } })
  expect(await registerApplicant(registration(noticeId))).toEqual(fail('wrong-state'))
})

it('makes whoever knocks too often wait', async () => {
  const { noticeId } = await aNotice()
  for (let knock = 0; knock < 10; knock += 1) await registerApplicant({})
  expect(await registerApplicant(registration(noticeId))).toEqual(fail('too-many-attempts'))
})
