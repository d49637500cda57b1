import 'server-only'
import { randomUUID } from 'node:crypto'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'
import { succeed } from '../../shared/result'
import { loadAskedTender } from './load-asked-tender'
import { decideQuestion } from './question-rules'
import { askQuestionInput } from './question-schema'

/** An applicant asks about a published tender; those who answer get a mail that does not say who asked. */
export const askQuestion = defineCommand({
  name: 'selection.ask-question',
  input: askQuestionInput,
  limit: { attempts: 60, windowMs: 60 * 60_000 },
  idempotencyKey: ({ idempotencyKey }) => idempotencyKey,
  async load(tx, { noticeId }, actor) {
    await tx.$queryRaw`select 1 from "user" where id = ${actor.id} for update`
    return await loadAskedTender(tx, noticeId, actor)
  },
  authorize: allow('application.own'),
  decide(subject, { text }, { now }) {
    const decision = decideQuestion(subject, now)
    return decision.ok ? succeed({ ...subject, text }) : decision
  },
  async save(tx, { tenderId, applicantId, locale, text, ...tender }, { actor, now }) {
    const id = randomUUID()
    await tx.question.create({
      data: { id, tenderId, applicantId, askedById: actor.id, text, locale, askedAt: now },
    })
    await mailOfficers(tx, { ...tender, tenderId }, text)
    return { questionId: id }
  },
  audit: ({ tenderId, text }, { questionId }) => ({
    subjectType: 'question',
    subjectId: questionId,
    detail: { tenderId, text },
  }),
})

async function mailOfficers(
  tx: Tx,
  tender: {
    readonly tenderId: string
    readonly organisationId: string
    readonly reference: string
  },
  question: string,
) {
  const { tenderId, organisationId, reference } = tender
  const officers = await tx.user.findMany({
    where: { organisationId, deactivatedAt: null, roles: { has: 'procurement_officer' } },
    select: { name: true, email: true, locale: true },
  })
  for (const { name, email, locale } of officers) {
    await enqueueMail(tx, {
      kind: 'questionAsked',
      recipient: email,
      locale,
      payload: {
        name,
        reference,
        question,
        link: `${env.APP_URL}/${locale}/selection/tenders/${tenderId}/questions`,
      },
    })
  }
}
