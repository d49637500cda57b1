import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { env } from '../../platform/env'
import { enqueueMail } from '../../platform/outbox'
import { Rejection, succeed } from '../../shared/result'
import { loadQuestionForChange } from './load-question'
import { decideSettling } from './question-rules'
import { declineQuestionInput } from './question-schema'

/** Leaves a question without an answer; the asker is told why, and nobody else. */
export const declineQuestion = defineCommand({
  name: 'selection.decline-question',
  input: declineQuestionInput,
  load: (tx, input, { organisationId }) => loadQuestionForChange(tx, input, organisationId),
  authorize: allow('question.answer'),
  decide(subject, { version, reason }, { now }) {
    const decision = decideSettling(subject, version, now)
    return decision.ok ? succeed({ subject, version, reason }) : decision
  },
  async save(tx, { subject, version, reason }, { actor, now }) {
    const { id, locale } = subject.question
    const { count } = await tx.question.updateMany({
      where: { id, version, state: 'asked' },
      data: {
        state: 'declined',
        answer: { [locale]: reason },
        answeredById: actor.id,
        answeredAt: now,
        version: version + 1,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    await mailAsker(tx, subject, reason)
    return { version: version + 1 }
  },
  audit: ({ subject, reason }) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { questionId: subject.question.id, reason },
  }),
})

type Subject = NonNullable<Awaited<ReturnType<typeof loadQuestionForChange>>>

async function mailAsker(
  tx: Tx,
  { asker, noticeId, reference, question }: Subject,
  reason: string,
) {
  if (!asker || asker.deactivatedAt) return
  const { name, email, locale } = asker
  await enqueueMail(tx, {
    kind: 'questionDeclined',
    recipient: email,
    locale,
    payload: {
      name,
      reference,
      question: question.text,
      reason,
      link: `${env.APP_URL}/${locale}/notices/${noticeId}`,
    },
  })
}
