import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { correctPublication } from '../../../../lib/selection/procedure/correct-publication'
import { getNotice } from '../../../../lib/selection/procedure/get-notice'
import { answerQuestion } from '../../../../lib/selection/questions/answer-question'
import { askQuestion } from '../../../../lib/selection/questions/ask-question'
import { declineQuestion } from '../../../../lib/selection/questions/decline-question'
import { listOwnQuestions } from '../../../../lib/selection/questions/list-own-questions'
import { listQuestions } from '../../../../lib/selection/questions/list-questions'
import { actAs, actAsNobody, actFrom, type TestPerson } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalStage } from '../../../support/formal-stage'
import { someTerms } from '../../../support/formal-tender'
import { anApplicant, aSealedBid } from '../../../support/sealed-bids'

let ground: Awaited<ReturnType<typeof aFormalStage>>
let asker: Awaited<ReturnType<typeof anApplicant>>
let noticeId: string

/** A tender that receives bids for another hour; one applicant has looked at it. */
beforeEach(async () => {
  ground = await aFormalStage({ state: 'published', bids: 0, evaluators: 0 })
  await closeIn(3_600_000)
  asker = await anApplicant(ground, 'Northlight Mutual', 'pt')
  const terms = await db.procedureTerms.findUniqueOrThrow({ where: { tenderId: ground.tenderId } })
  noticeId = terms.noticeId
  actFrom(`192.0.2.${Math.floor(Math.random() * 250)}-${randomUUID()}`)
})

const closeIn = (ms: number, questionsUntil: Date | null = null) =>
  db.procedureTerms.update({
    where: { tenderId: ground.tenderId },
    data: { closesAt: new Date(Date.now() + ms), questionsUntil },
  })

const ask = (text = 'Is dental care part of the cover?', by: TestPerson = asker.user, key = '') => {
  actAs(by)
  return askQuestion({ noticeId, text, idempotencyKey: key || randomUUID() })
}

async function asked(text?: string) {
  const result = await ask(text)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value.questionId
}

const texts = {
  published: { en: 'Is dental care part of the cover?' },
  answer: { en: 'No, it is bought separately.' },
}

const answer = (questionId: string, wishes = {}, by: TestPerson = ground.officer) => {
  actAs(by)
  const seen = { tenderId: ground.tenderId, questionId, version: 1, locale: 'en' }
  return answerQuestion({ ...seen, ...texts, ...wishes })
}

const decline = (questionId: string, wishes = {}) => {
  actAs(ground.officer)
  const seen = { tenderId: ground.tenderId, questionId, version: 1 }
  return declineQuestion({ ...seen, reason: 'It stands in the terms.', ...wishes })
}

async function notice() {
  actAsNobody()
  const view = await getNotice({ noticeId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

const codeOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code

const fieldsOf = (result: { ok: boolean; failure?: { fields?: object } }) =>
  result.ok ? null : result.failure?.fields

const mails = (kind: string) =>
  db.outboxMessage.findMany({
    where: { kind, payload: { path: ['link'], string_contains: noticeId } },
  })

describe('asking', () => {
  it('is taken from applicants, once for each key, and the officers get a mail', async () => {
    const first = await ask('Is dental care covered?', asker.user, 'the-same-key')
    const second = await ask('Is dental care covered?', asker.user, 'the-same-key')
    expect(second).toEqual(first)
    expect(await db.question.count({ where: { tenderId: ground.tenderId } })).toBe(1)
    const mail = await db.outboxMessage.findMany({
      where: { kind: 'questionAsked', recipient: ground.officer.email },
    })
    expect(mail).toHaveLength(1)
    expect(JSON.stringify(mail[0]?.payload)).not.toContain('Northlight')
  })

  it('ends at its deadline, and at the closing where there is none', async () => {
    await closeIn(3_600_000, new Date(Date.now() - 1))
    expect(fieldsOf(await ask())).toEqual({ text: 'opening.validation.questionsClosed' })
    await closeIn(-1)
    expect(fieldsOf(await ask())).toEqual({ text: 'opening.validation.questionsClosed' })
    await closeIn(60_000)
    expect(codeOf(await ask())).toBe('ok')
  })

  it('is neither empty nor endless', async () => {
    expect(codeOf(await ask('   ?   '))).toBe('invalid-input')
    expect(codeOf(await ask('a'.repeat(2001)))).toBe('invalid-input')
  })

  it('stops at twenty that wait', async () => {
    await db.question.createMany({
      data: Array.from({ length: 20 }, (_, at) => ({
        id: `question-${randomUUID()}`,
        tenderId: ground.tenderId,
        applicantId: asker.applicantId,
        askedById: asker.user.id,
        text: `Question ${at}`,
        askedAt: new Date(),
      })),
    })
    expect(fieldsOf(await ask())).toEqual({ text: 'opening.validation.tooManyQuestions' })
  })

  it('is for applicants of this organisation alone', async () => {
    expect(codeOf(await ask(undefined, ground.officer))).toBe('not-found')
    const stranger = await aFormalStage({ bids: 0, evaluators: 0 })
    const other = await anApplicant(stranger, 'Far Away')
    expect(codeOf(await ask(undefined, other.user))).toBe('not-found')
    actAs(other.user)
    expect(codeOf(await listOwnQuestions({ noticeId }))).toBe('not-found')
  })
})

describe('an answer', () => {
  it('is on the notice for everybody, numbered, without who asked', async () => {
    const one = await asked('As Northlight Mutual we ask: dental?')
    const two = await asked('Which hospitals are meant?')
    const other = { published: { en: 'Which hospitals?' }, answer: { en: 'Those of annex B.' } }
    expect(codeOf(await answer(two, other))).toBe('ok')
    expect(codeOf(await answer(one))).toBe('ok')
    const view = await notice()
    expect(view.questions.map(({ number, question }) => [number, question.en])).toEqual([
      [1, 'Which hospitals?'],
      [2, 'Is dental care part of the cover?'],
    ])
    const text = JSON.stringify(view)
    for (const secret of ['Northlight', asker.user.id, asker.applicantId, 'Bea Bidder'])
      expect(text).not.toContain(secret)
  })

  it('may not name the asker, in whatever case', async () => {
    const id = await asked()
    const naming = { published: { en: 'northlight  MUTUAL asks about teeth' } }
    expect(fieldsOf(await answer(id, naming))).toEqual({
      'published.en': 'opening.validation.namesAsker',
    })
    const greeting = { answer: { en: 'Dear Bea Bidder, no.' } }
    expect(fieldsOf(await answer(id, greeting))).toEqual({
      'answer.en': 'opening.validation.namesAsker',
    })
  })

  it('needs question and answer in the same languages, and one at least', async () => {
    const id = await asked()
    const half = { published: { pt: 'Dentes?' }, answer: { en: 'No.' } }
    expect(fieldsOf(await answer(id, half))).toEqual({
      'answer.pt': 'opening.validation.bothTexts',
      'published.en': 'opening.validation.bothTexts',
    })
    expect(fieldsOf(await answer(id, { published: {}, answer: {} }))).toEqual({
      'answer.en': 'validation.required',
    })
  })

  it('goes by mail to everybody who bids or asked, in their language, and to nobody else', async () => {
    const bidder = await aSealedBid(ground, 'Southern Cross')
    await anApplicant(ground, 'Only looks')
    const id = await asked()
    await answer(id, {
      published: { ...texts.published, pt: 'Os dentes estão incluídos?' },
      answer: { ...texts.answer, pt: 'Não.' },
    })
    const sent = await mails('questionAnswered')
    expect(sent.map(({ recipient }) => recipient).sort()).toEqual(
      [asker.user.email, bidder.user.email].sort(),
    )
    const toAsker = sent.find(({ recipient }) => recipient === asker.user.email)
    expect(toAsker).toMatchObject({ locale: 'pt', payload: { answer: 'Não.' } })
  })

  it('is given by one of two officers who answer at once, and the other loses nothing', async () => {
    const id = await asked()
    const colleague = await person(ground.organisationId, 'procurement_officer', 'Ana Silva')
    const first = answer(id)
    const second = answer(id, { answer: { en: 'Another answer.' } }, colleague)
    const codes = (await Promise.all([first, second])).map(codeOf).sort()
    expect(codes).toEqual(['ok', 'stale-version'])
    expect((await notice()).questions).toHaveLength(1)
    expect(codeOf(await decline(id))).toBe('stale-version')
    expect(codeOf(await decline(id, { version: 2 }))).toBe('wrong-state')
  })

  it('is the officer’s to give, of this tender, until the envelopes are opened', async () => {
    const id = await asked()
    for (const role of ['committee_chair', 'evaluator', 'administrator'] as const)
      expect(codeOf(await answer(id, {}, await person(ground.organisationId, role)))).toBe(
        'not-allowed',
      )
    const other = await aFormalStage({ state: 'published', bids: 0, evaluators: 0 })
    expect(codeOf(await answer(id, {}, other.officer))).toBe('not-found')
    expect(codeOf(await answer(id, { tenderId: other.tenderId }, other.officer))).toBe('not-found')
    await closeIn(-1000)
    await db.tender.update({ where: { id: ground.tenderId }, data: { state: 'technical_opened' } })
    expect(codeOf(await answer(id))).toBe('wrong-state')
    await db.tender.update({ where: { id: ground.tenderId }, data: { state: 'published' } })
    expect(codeOf(await answer(id))).toBe('ok')
  })
})

it('declined is told to the asker with the reason, and to nobody else', async () => {
  await aSealedBid(ground, 'Southern Cross')
  const id = await asked('May we have the other bids?')
  expect(codeOf(await decline(id))).toBe('ok')
  const sent = await mails('questionDeclined')
  expect(sent.map(({ recipient }) => recipient)).toEqual([asker.user.email])
  expect((await notice()).questions).toEqual([])
  actAs(asker.user)
  const own = await listOwnQuestions({ noticeId })
  expect(own.ok && own.value.questions).toMatchObject([
    { state: 'declined', reason: 'It stands in the terms.' },
  ])
})

it('that wait are shown with who asked to the officer alone', async () => {
  await asked()
  actAs(ground.officer)
  const seen = await listQuestions({ tenderId: ground.tenderId })
  expect(seen.ok && seen.value.unanswered).toMatchObject([{ applicant: 'Northlight Mutual' }])
  for (const role of ['committee_chair', 'evaluator', 'administrator', 'observer'] as const) {
    actAs(await person(ground.organisationId, role))
    const view = await listQuestions({ tenderId: ground.tenderId })
    expect(view.ok && view.value.unanswered).toBeNull()
    expect(JSON.stringify(view)).not.toContain('Northlight')
  }
  const rival = await anApplicant(ground, 'Rival')
  actAs(rival.user)
  const own = await listOwnQuestions({ noticeId })
  expect(own.ok && own.value.questions).toEqual([])
})

it('a correction is mailed to everybody who bids or asked', async () => {
  await asked()
  const bidder = await aSealedBid(ground, 'Southern Cross')
  actAs(ground.officer)
  const corrected = await correctPublication({
    tenderId: ground.tenderId,
    version: 1,
    ...someTerms(ground.domainIds, { closesAt: '2090-03-01T17:00' }),
    reason: 'The board gave bidders two more weeks.',
  })
  expect(codeOf(corrected)).toBe('ok')
  const sent = await mails('publicationCorrected')
  expect(sent.map(({ recipient }) => recipient).sort()).toEqual(
    [asker.user.email, bidder.user.email].sort(),
  )
})

describe('the notice', () => {
  const at = (state: 'technical_opened' | 'notified' | 'awarded' | 'no_award' | 'scoring') =>
    db.tender.update({ where: { id: ground.tenderId }, data: { state } })

  it('says that bids are evaluated, and no more', async () => {
    await closeIn(-1000)
    await aSealedBid(ground, 'Southern Cross')
    for (const state of ['technical_opened', 'scoring'] as const) {
      await at(state)
      const view = await notice()
      expect(view.standing).toBe('evaluation')
      expect(JSON.stringify(view)).not.toContain('Southern Cross')
    }
  })

  it('names the winner after the award, and nobody else', async () => {
    await closeIn(-1000)
    const bidIds = ['Winner', 'Loser'].map((name) => ({ id: `bid-${randomUUID()}`, name }))
    await db.bid.createMany({
      data: bidIds.map(({ id, name }, position) => ({
        id,
        tenderId: ground.tenderId,
        letter: name[0] ?? '',
        applicantName: name,
        position,
        state: 'recommended' as const,
      })),
    })
    await at('notified')
    expect(JSON.stringify(await notice())).not.toContain('Winner')
    await db.award.create({
      data: {
        tenderId: ground.tenderId,
        bidId: bidIds[0]?.id ?? '',
        reason: 'Best quality for its price.',
        awardedById: ground.chair.id,
        awardedAt: new Date('2090-05-01T10:00:00Z'),
      },
    })
    await at('awarded')
    const view = await notice()
    expect(view).toMatchObject({
      standing: 'awarded',
      progress: { award: { applicant: 'Winner', at: '2090-05-01T10:00:00.000Z' } },
    })
    expect(JSON.stringify(view)).not.toContain('Loser')
  })

  it('gives the reason where there is no award', async () => {
    await db.tender.update({
      where: { id: ground.tenderId },
      data: { state: 'no_award', endedAt: new Date(), endReason: 'No bid was admissible at all.' },
    })
    expect(await notice()).toMatchObject({
      standing: 'no_award',
      cancellation: { reason: 'No bid was admissible at all.' },
    })
  })
})
