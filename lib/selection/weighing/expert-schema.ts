import { z } from 'zod'
import { locales } from '../../shared/locale'

const id = z.string().min(1).max(60)

/** Asks one person to weigh the criteria of a tender, by e-mail. */
export const inviteExpertInput = z.strictObject({
  tenderId: id,
  name: z.string().trim().min(2, 'validation.tooShort').max(120, 'validation.tooLong'),
  email: z.email('validation.email').trim().toLowerCase().max(200, 'validation.tooLong'),
  affiliation: z.string().trim().max(120, 'validation.tooLong'),
  locale: z.enum(locales),
})

/** Sends a new link to an expert; the link sent before stops working. */
export const resendExpertLinkInput = z.strictObject({ expertId: id, version: z.int().min(1) })

export const removeExpertInput = z.strictObject({ expertId: id, version: z.int().min(1) })

/** Lets an expert change answers that were already sent. */
export const reopenAnswersInput = z.strictObject({
  expertId: id,
  version: z.int().min(1),
  reason: z.string().trim().min(10, 'validation.reasonTooShort').max(1000, 'validation.tooLong'),
})

/** Ends the weighing, or opens it again, for all experts of a tender. */
export const closeWeighingInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  close: z.boolean(),
})

export const getWeighingRoundInput = z.strictObject({ tenderId: id })

export const getExpertAnswersInput = z.strictObject({ tenderId: id, expertId: id })
