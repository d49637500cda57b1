import { z } from 'zod'
import { locales } from '../../shared/locale'

const email = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email())
const personName = z.string().trim().min(1).max(120)

/** What somebody enters on the public page of a notice in order to bid. */
export const registerApplicantInput = z.strictObject({
  noticeId: z.string().min(1).max(60),
  organisation: z
    .string()
    .trim()
    .min(2)
    .max(160)
    .transform((name) => name.replaceAll(/\s+/g, ' ')),
  country: z.string().regex(/^[A-Z]{2}$/, 'validation.choose'),
  identifier: z.string().trim().min(1).max(80),
  name: personName,
  email,
  locale: z.enum(locales),
})

export type RegisterApplicantInput = z.infer<typeof registerApplicantInput>

/** Whom an applicant's own people let in. */
export const inviteColleagueInput = z.strictObject({
  name: personName,
  email,
  locale: z.enum(locales),
})

export type InviteColleagueInput = z.infer<typeof inviteColleagueInput>
