import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { isLocale, type LocalizedText, textIn } from '../../shared/locale'
import { fail, Rejection, succeed } from '../../shared/result'
import { loadQuestionForChange } from './load-question'
import { mailApplicants } from './mail-applicants'
import { decideSettling, namesAsker } from './question-rules'
import { answerQuestionInput } from './question-schema'

/** Publishes a question, without what would name the asker, with its answer; everybody who bids or asked is told. */
export const answerQuestion = defineCommand({
  name: 'selection.answer-question',
  input: answerQuestionInput,
  load: (tx, input, { organisationId }) => loadQuestionForChange(tx, input, organisationId),
  authorize: allow('question.answer'),
  decide(subject, { version, published, answer }, { now }) {
    const decision = decideSettling(subject, version, now)
    if (!decision.ok) return decision
    const { asker, question } = subject
    const names = [question.applicant?.name ?? '', asker?.name ?? '', asker?.email ?? '']
    const naming = [...namedIn('published', published, names), ...namedIn('answer', answer, names)]
    if (naming.length > 0) return fail('invalid-input', Object.fromEntries(naming))
    return succeed({ subject, version, published, answer })
  },
  async save(tx, { subject, version, published, answer }, { actor, now }) {
    const { count } = await tx.question.updateMany({
      where: { id: subject.question.id, version, state: 'asked' },
      data: {
        state: 'answered',
        published,
        answer,
        answeredById: actor.id,
        answeredAt: now,
        version: version + 1,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    await mailApplicants(tx, subject, 'questionAnswered', (locale) => ({
      question: wordsFor(published, locale),
      answer: wordsFor(answer, locale),
    }))
    return { version: version + 1 }
  },
  audit: ({ subject, published, answer }) => ({
    subjectType: 'tender',
    subjectId: subject.tenderId,
    detail: { questionId: subject.question.id, published, answer },
  }),
})

const namedIn = (field: string, text: LocalizedText, names: readonly string[]) =>
  Object.entries(text)
    .filter(([, words]) => namesAsker(words, names))
    .map(([locale]) => [`${field}.${locale}`, 'opening.validation.namesAsker'] as const)

const wordsFor = (text: LocalizedText, locale: string) =>
  textIn(text, isLocale(locale) ? locale : 'en')
