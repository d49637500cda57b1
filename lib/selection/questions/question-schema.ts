import { z } from 'zod'
import { locales } from '../../shared/locale'
import { localizedText } from '../localized-text-schema'

const id = z.string().min(1).max(60)

export const askQuestionInput = z.strictObject({
  noticeId: id,
  text: z.string().trim().min(10).max(2000),
  idempotencyKey: z.string().min(8).max(60),
})

const question = { tenderId: id, questionId: id, version: z.int().min(1) }

/** The question as everybody may read it, and its answer, in the same languages: at least in one. */
export const answerQuestionInput = z
  .strictObject({
    ...question,
    /** The asker's language: where a form shows that nothing is written yet. */
    locale: z.enum(locales),
    published: localizedText(2000),
    answer: localizedText(6000),
  })
  .superRefine(({ published, answer, locale }, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const written = locales.filter((language) => published[language] || answer[language])
    if (written.length === 0) refuse(['answer', locale], 'validation.required')
    for (const language of written) {
      if (!published[language]) refuse(['published', language], 'opening.validation.bothTexts')
      if (!answer[language]) refuse(['answer', language], 'opening.validation.bothTexts')
    }
  })

export const declineQuestionInput = z.strictObject({
  ...question,
  /** For the asker alone. */
  reason: z.string().trim().min(10).max(2000),
})
