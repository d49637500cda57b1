import { describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { closeWeighing } from '../../../../lib/selection/weighing/close-weighing'
import { getExpertAnswers } from '../../../../lib/selection/weighing/get-expert-answers'
import { getWeighing } from '../../../../lib/selection/weighing/get-weighing'
import { getWeighingRound } from '../../../../lib/selection/weighing/get-weighing-round'
import { inviteExpert } from '../../../../lib/selection/weighing/invite-expert'
import { removeExpert } from '../../../../lib/selection/weighing/remove-expert'
import { reopenAnswers } from '../../../../lib/selection/weighing/reopen-answers'
import { resendExpertLink } from '../../../../lib/selection/weighing/resend-expert-link'
import { saveJudgements } from '../../../../lib/selection/weighing/save-judgements'
import { actAs, actAsNobody } from '../../../support/as-actor'
import { aUser, auditOf, linkTokensMailedTo } from '../../../support/test-database'
import {
  anExpertWhoSent,
  anInvitedExpert,
  aWeighingRound,
  completeAnswers,
} from '../../../support/weighing-round'

const versionOf = async (expertId: string) =>
  (await db.weighingExpert.findUniqueOrThrow({ where: { id: expertId } })).version

const roundOf = async (tenderId: string) => {
  const view = await getWeighingRound({ tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

describe('an invitation', () => {
  it('reaches the expert as a link that works without an account', async () => {
    const round = await aWeighingRound()
    const { token } = await anInvitedExpert(round)
    actAsNobody()
    const view = await getWeighing({ access: { token } })
    expect(view).toMatchObject({ ok: true, value: { expertName: 'Jorge Mendes', phase: 'open' } })
  })

  it('stores no more of the link than its hash', async () => {
    const round = await aWeighingRound()
    const { expertId, token } = await anInvitedExpert(round)
    const row = await db.weighingExpert.findUniqueOrThrow({ where: { id: expertId } })
    expect(JSON.stringify(row)).not.toContain(token)
    const entries = await auditOf(round.chair.organisationId)
    expect(entries.map(({ payload }) => payload).join()).not.toContain(token)
  })

  it('recognises a colleague by their address, who may then answer signed in', async () => {
    const round = await aWeighingRound()
    const colleague = await aUser({
      organisationId: round.chair.organisationId,
      roles: ['weighting_expert'],
    })
    const { expertId } = await anInvitedExpert(round, colleague.email)
    actAs(colleague)
    expect(await getWeighing({ access: { expertId } })).toMatchObject({ ok: true })
    actAs(round.chair)
    expect(await getWeighing({ access: { expertId } })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('is refused for an address that is invited already, however it is written', async () => {
    const round = await aWeighingRound()
    const { email } = await anInvitedExpert(round)
    const before = await linkTokensMailedTo(email)
    const again = await inviteExpert({
      tenderId: round.tender.id,
      name: 'Somebody Else',
      email: email.toUpperCase(),
      affiliation: '',
      locale: 'en',
    })
    expect(again).toMatchObject({ failure: { code: 'e-mail-taken' } })
    expect(await linkTokensMailedTo(email)).toEqual(before)
  })

  it('cannot be sent for another organisation’s tender', async () => {
    const { tender } = await aWeighingRound()
    actAs(await aUser({ roles: ['committee_chair'] }))
    const input = { tenderId: tender.id, name: 'Eve', email: 'eve@example.org', affiliation: '' }
    expect(await inviteExpert({ ...input, locale: 'en' })).toMatchObject({
      failure: { code: 'not-found' },
    })
    expect(await getWeighingRound({ tenderId: tender.id })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })
})

describe('a link', () => {
  it('stops working when it is sent again; the new one works and the answers are still there', async () => {
    const round = await aWeighingRound()
    const { expertId, token, email } = await anInvitedExpert(round)
    const [sheet] = completeAnswers(round, 3)
    await saveJudgements({ access: { token }, ...sheet })
    const version = await versionOf(expertId)
    expect(await resendExpertLink({ expertId, version })).toMatchObject({ ok: true })
    const [newToken = ''] = await linkTokensMailedTo(email)
    expect(await getWeighing({ access: { token } })).toMatchObject({
      failure: { code: 'not-found' },
    })
    expect(await saveJudgements({ access: { token }, ...sheet, version: 1 })).toMatchObject({
      failure: { code: 'not-found' },
    })
    expect(await getWeighing({ access: { token: newToken } })).toMatchObject({
      value: { sheets: [{ questionSet: 'domains', version: 1 }] },
    })
  })

  it('stops working when its expert is removed', async () => {
    const round = await aWeighingRound()
    const { expertId, token } = await anInvitedExpert(round)
    expect(await removeExpert({ expertId, version: 1 })).toMatchObject({ ok: true })
    expect(await getWeighing({ access: { token } })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('shows the answers to be read after they were sent', async () => {
    const round = await aWeighingRound()
    const { token } = await anExpertWhoSent(round, 3)
    expect(await getWeighing({ access: { token } })).toMatchObject({
      value: { expertState: 'submitted', sheets: [{}, {}] },
    })
  })
})

describe('answers', () => {
  it('stay sealed from everybody until all experts have sent theirs', async () => {
    const round = await aWeighingRound()
    const first = await anExpertWhoSent(round, 3)
    await anInvitedExpert(round)
    const view = await roundOf(round.tender.id)
    expect(view.isRevealed).toBe(false)
    expect(view.experts.map(({ findings }) => findings)).toEqual([null, null])
    const { expertId } = first
    expect(await getExpertAnswers({ tenderId: round.tender.id, expertId })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })

  it('are shown under their names once the round is closed, those that were sent', async () => {
    const round = await aWeighingRound()
    const { expertId } = await anExpertWhoSent(round, 3)
    const late = await anInvitedExpert(round)
    const { tender } = await roundOf(round.tender.id)
    expect(
      await closeWeighing({ tenderId: tender.id, version: tender.version, close: true }),
    ).toMatchObject({ ok: true })
    const view = await roundOf(tender.id)
    expect(view.experts.find(({ id }) => id === expertId)?.findings?.weights).not.toBeNull()
    expect(view.experts.find(({ id }) => id === late.expertId)?.findings).toBeNull()
    const [sheet] = completeAnswers(round, 3)
    expect(await saveJudgements({ access: { token: late.token }, ...sheet })).toMatchObject({
      failure: { code: 'wrong-state' },
    })
  })

  it('that were sent can be opened again with a reason, which seals them all again', async () => {
    const round = await aWeighingRound()
    const { expertId, token } = await anExpertWhoSent(round, 3)
    const version = await versionOf(expertId)
    expect(await reopenAnswers({ expertId, version, reason: 'short' })).toMatchObject({
      failure: {
        code: 'invalid-input',
        fields: { reason: 'validation.reasonTooShort?minimum=10' },
      },
    })
    const reason = 'Two criteria were misunderstood.'
    expect(await reopenAnswers({ expertId, version, reason })).toMatchObject({ ok: true })
    expect((await roundOf(round.tender.id)).isRevealed).toBe(false)
    expect(await getWeighing({ access: { token } })).toMatchObject({
      value: { expertState: 'started' },
    })
    const [entry] = await auditOf(round.chair.organisationId)
    expect(entry?.payload).toContain(reason)
  })
})

it('somebody who has sent answers cannot be removed', async () => {
  const round = await aWeighingRound()
  const { expertId } = await anExpertWhoSent(round, 3)
  expect(await removeExpert({ expertId, version: await versionOf(expertId) })).toMatchObject({
    failure: { code: 'already-done' },
  })
})

it('counts how far each expert is without saying what they answered', async () => {
  const round = await aWeighingRound()
  const { token } = await anInvitedExpert(round)
  const [sheet] = completeAnswers(round, 3)
  await saveJudgements({ access: { token }, ...sheet })
  const [expert] = (await roundOf(round.tender.id)).experts
  expect(expert).toMatchObject({ state: 'started', answered: 3, asked: 6, findings: null })
})
